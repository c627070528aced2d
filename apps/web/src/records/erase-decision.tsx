import { type ReactNode, type SubmitEvent, useState } from 'react';
import { type RecordTerms, type StoredRecord, eraseRecord } from './record-api.js';

type Props = { readonly of: StoredRecord; readonly reasons: RecordTerms['erasureReasons']; readonly onErased: (erased: StoredRecord) => void };

/** The reasons that a person can give; the third, that the time is out, is the service's own. */
const byHand = (id: string): boolean => id !== 'retention';

/** Takes the content of a decision away for good, with a reason. The link of the chain stays. */
export function EraseDecision({ of: { id, seq }, reasons, onErased }: Props): ReactNode {
  const [problem, setProblem] = useState<string>();
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get('reason');
    if (typeof reason !== 'string') {
      setProblem('Välj varför beslutet ska raderas.');
      return;
    }
    const reply = await eraseRecord(id, reason);
    if (!reply.ok) {
      setProblem(reply.problem);
      return;
    }
    onErased(reply.value);
    document.getElementById(`beslut-${id}`)?.focus();
  };
  return (
    <details className="disclosure no-print">
      <summary>
        Radera<span className="visually-hidden"> beslut {seq}</span>
      </summary>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p>Uppgifterna och svaret försvinner och kan inte hämtas tillbaka. Att något har sparats och raderats syns fortfarande i kedjan.</p>
        <fieldset className="radios">
          <legend className="field-label">Varför raderas beslutet?</legend>
          {reasons.filter((reason) => byHand(reason.id)).map((reason) => (
            <label key={reason.id}>
              <input type="radio" name="reason" value={reason.id} /> {reason.label}
            </label>
          ))}
        </fieldset>
        {problem === undefined ? null : (
          <p className="notice is-error" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className="button is-danger">
          Radera för gott
        </button>
      </form>
    </details>
  );
}
