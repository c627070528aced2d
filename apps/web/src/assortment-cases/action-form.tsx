import { HjmError } from '@hjm/core';
import { type CaseEventKind, requiredFor } from '@hjm/rules/cases';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { type CaseTerms, type StoredCase, addEvent } from './case-api.js';
import { eventIn } from './event-in.js';
import { InformationFields } from './information-fields.js';
import { kronor } from './kronor.js';
import { ReplacementField } from './replacement-field.js';
import type { ShownRole } from './shown-as.js';

type Props = { readonly event: CaseEventKind; readonly label: string; readonly of: StoredCase; readonly terms: CaseTerms; readonly role: ShownRole; readonly onDone: (now: StoredCase) => void };

const texts: Partial<Record<CaseEventKind, { readonly name: string; readonly label: string; readonly hint: string }>> = {
  prepare: { name: 'statement', label: 'Konsulentens yttrande', hint: 'Vad som talar för och emot, och vad som föreslås.' },
  sendBack: { name: 'reason', label: 'Vad ska kompletteras?', hint: 'Så att den som har ansökt vet vad som saknas.' },
  grant: { name: 'reason', label: 'Skäl till beslutet', hint: 'Varför behovet inte går att möta på annat sätt.' },
  refuse: { name: 'reason', label: 'Skäl till avslaget', hint: 'Så att den som har ansökt förstår varför.' },
};

/** What an event must tell, and nothing more. */
export function ActionForm({ event: kind, label, of, terms, role, onDone }: Props): ReactNode {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [fieldId, hintId, costId] = [useId(), useId(), useId()];
  const text = texts[kind];
  const { application } = of.view;
  const cost = application.costOre === null ? '' : kronor(application.costOre);

  const submit = async (submitted: SubmitEvent<HTMLFormElement>): Promise<void> => {
    submitted.preventDefault();
    if (busy) return;
    try {
      const event = eventIn(kind, new FormData(submitted.currentTarget), { policy: terms.policy, view: of.view, actor: role.actor, on: terms.today });
      setBusy(true);
      const reply = await addEvent(of.id, event);
      setBusy(false);
      if (reply.ok) onDone(reply.value);
      else setProblem(reply.problem);
    } catch (error) {
      if (!(error instanceof HjmError)) throw error;
      setProblem(error.message);
    }
  };

  return (
    <form className="stack case-action" onSubmit={(event) => void submit(event)} noValidate>
      {kind === 'complete' ? (
        <>
          <p className="quiet">Fyll i det som är nytt. Det som lämnas tomt är kvar som det var.</p>
          <InformationFields parts={requiredFor(terms.policy, application.kind)} max={terms.today} />
        </>
      ) : null}
      {kind === 'complete' || kind === 'grant' ? (
        <div className="field">
          <label htmlFor={costId}>{kind === 'grant' ? 'Beviljad kostnad i kronor' : 'Ny beräknad kostnad i kronor (om den har ändrats)'}</label>
          <input id={costId} name="cost" type="text" autoComplete="off" defaultValue={kind === 'grant' ? cost : ''} />
        </div>
      ) : null}
      {kind === 'replace' ? <ReplacementField of={of} /> : null}
      {kind === 'expire' ? <p>Sista dagen har gått. Ärendet avslutas utan nytt beslut.</p> : null}
      {text === undefined ? null : (
        <div className="field case-wide">
          <label htmlFor={fieldId}>{text.label}</label>
          <textarea id={fieldId} name={text.name} rows={3} maxLength={4000} aria-describedby={hintId} />
          <span id={hintId} className="hint">
            {text.hint} Inga namn och inga personnummer.
          </span>
        </div>
      )}
      <div role="alert">{problem === undefined ? null : <p className="notice is-error">{problem}</p>}</div>
      <button type="submit" className={kind === 'refuse' ? 'button is-danger' : 'button primary'} aria-disabled={busy}>
        {label}
      </button>
    </form>
  );
}
