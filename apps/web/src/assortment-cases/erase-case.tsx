import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { type StoredCase, eraseCase } from './case-api.js';

const reasons = [
  { id: 'request', label: 'På begäran' },
  { id: 'mistake', label: 'Sparat av misstag' },
] as const;

/** Takes the content of all events of a case away for good. The links of the chain stay. */
export function EraseCase({ of: { id } }: { readonly of: StoredCase }): ReactNode {
  const [problem, setProblem] = useState<string>();
  const navigate = useNavigate();
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get('reason');
    if (typeof reason !== 'string') {
      setProblem('Välj varför ärendet ska raderas.');
      return;
    }
    const reply = await eraseCase(id, reason);
    if (reply.ok) await navigate({ to: '/arenden', search: {} });
    else setProblem(reply.problem);
  };
  return (
    <section className="card is-folding no-print" aria-labelledby="radera">
      <details className="disclosure">
        <summary>
          <h2 id="radera">Radera ärendet</h2>
        </summary>
        <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
          <p>Innehållet i alla händelser försvinner och kan inte hämtas tillbaka. Att något har funnits och raderats syns fortfarande i kedjan.</p>
          <fieldset className="radios">
            <legend className="field-label">Varför raderas ärendet?</legend>
            {reasons.map((reason) => (
              <label key={reason.id}>
                <input type="radio" name="reason" value={reason.id} /> {reason.label}
              </label>
            ))}
          </fieldset>
          <div role="alert">{problem === undefined ? null : <p className="notice is-error">{problem}</p>}</div>
          <button type="submit" className="button is-danger">
            Radera för gott
          </button>
        </form>
      </details>
    </section>
  );
}
