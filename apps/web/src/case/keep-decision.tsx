import type { RulePackage } from '@hjm/rules';
import { Link } from '@tanstack/react-router';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { type RecordTerms, type StoredRecord, keepDecision, readTerms } from '../records/record-api.js';
import { DayField } from '../ui/day-field.js';
import { Day, dayText } from '../ui/day.js';
import { type Case, factsOf, listsOf } from './case.js';

type Props = { readonly package: RulePackage; readonly case: Case };
type State = { readonly terms?: RecordTerms; readonly problem?: string; readonly kept?: StoredRecord; readonly busy?: boolean };

/** Keeps a decision on the server, when the user says so: with a purpose, a last day and at most an opaque case reference. */
export function KeepDecision({ package: pkg, case: of }: Props): ReactNode {
  const [{ terms, problem, kept, busy = false }, set] = useState<State>({});
  const [keepUntil, setKeepUntil] = useState<string | null>(null);
  const [referenceId, hintId] = [useId(), useId()];

  const open = async (): Promise<void> => {
    if (terms !== undefined || busy) return;
    set({ busy: true });
    const reply = await readTerms();
    set(reply.ok ? { terms: reply.value } : { problem: reply.problem });
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [purpose, caseReference] = ['purpose', 'caseReference'].map((name) => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim() : '';
    });
    if (terms === undefined || busy) return;
    if (purpose === undefined || purpose === '' || keepUntil === null) {
      set({ terms, problem: purpose === '' ? 'Välj vad beslutet sparas för.' : 'Välj hur länge beslutet ska sparas.' });
      return;
    }
    set({ terms, busy: true });
    const reply = await keepDecision({
      package: pkg.id,
      facts: factsOf(pkg, of),
      on: of.on,
      ...(of.knownAt === null ? {} : { knownAt: of.knownAt }),
      parameters: listsOf(pkg, of),
      purpose,
      keepUntil,
      ...(caseReference === undefined || caseReference === '' ? {} : { caseReference }),
    });
    set(reply.ok ? { terms, kept: reply.value } : { terms, problem: reply.problem });
  };

  if (kept !== undefined) {
    return (
      <section className="card" aria-labelledby="spara">
        <h3 id="spara">Spara beslutet</h3>
        <p role="status">
          <strong>Sparat som beslut nummer {kept.seq}.</strong> Innehållet raderas efter {kept.content === null ? null : <Day date={kept.content.keepUntil} />}.
        </p>
        <p>
          <Link to="/beslut">Visa sparade beslut</Link>
        </p>
      </section>
    );
  }
  return (
    <section className="card is-folding no-print" aria-labelledby="spara">
      <details className="disclosure keep" onToggle={({ currentTarget }) => { if (currentTarget.open) void open(); }}>
        <summary>
          <h3 id="spara">Spara beslutet</h3>
        </summary>
        <p>
          Då lämnar uppgifterna webbläsaren: dina svar, svaret här ovan och reglernas version lagras på servern, i en kedja där det syns om något ändras i efterhand. Inget
          sparas om du inte väljer det.
        </p>
        {terms === undefined ? null : (
          <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
            <fieldset className="radios">
              <legend className="field-label">Vad sparas beslutet för?</legend>
              {terms.purposes.map(({ id, label }) => (
                <label key={id}>
                  <input type="radio" name="purpose" value={id} /> {label}
                </label>
              ))}
            </fieldset>
            <DayField label="Spara till och med" hint={`Sedan raderas innehållet. Senast ${dayText(terms.latestKeepUntil)}.`} value={null} min={terms.today} max={terms.latestKeepUntil} onChange={setKeepUntil} />
            <div className="field">
              <label htmlFor={referenceId}>Ärendereferens (om du vill)</label>
              <input id={referenceId} name="caseReference" type="text" maxLength={40} autoComplete="off" spellCheck={false} aria-describedby={hintId} />
              <span id={hintId} className="hint">
                Ett ärendenummer, aldrig namn eller personnummer. Även utan namn är det en personuppgift: den som kan slå upp numret får veta vad som gällde en viss person.
              </span>
            </div>
            <button type="submit" className="button primary" aria-disabled={busy}>
              Spara beslutet på servern
            </button>
          </form>
        )}
        <div role="status">{problem === undefined ? null : <p className="notice is-error">{terms === undefined ? `Det går inte att spara just nu. ${problem}` : problem}</p>}</div>
      </details>
    </section>
  );
}
