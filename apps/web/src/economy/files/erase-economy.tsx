import { type ReactNode, useId, useState } from 'react';
import type { EconomyView } from '../economy-view.js';
import { eraseEconomy } from './economy-files-api.js';

/** Erases an economy with its history. Asked for twice, since it cannot be undone. */
export function EraseEconomy({ view: { economy }, onErased }: { readonly view: EconomyView; readonly onErased: () => void }): ReactNode {
  const id = useId();
  const [reason, setReason] = useState<'request' | 'mistake'>('request');
  const [sure, setSure] = useState(false);
  const [problem, setProblem] = useState<string>();
  const erase = async (): Promise<void> => {
    if (!sure) {
      setProblem('Kryssa för att du vill radera.');
      document.getElementById(`${id}saker`)?.focus();
      return;
    }
    const done = await eraseEconomy(economy.id, reason);
    if (done.ok) onErased();
    else setProblem(done.problem);
  };
  return (
    <section className="card is-folding">
      <details className="disclosure">
        <summary>Radera {economy.titleSv}</summary>
        <div className="stack">
          <p>Alla delar och alla versioner av dem försvinner. Kedjan behåller att de fanns, deras kontrollsummor och när de raderades. Det går inte att ångra.</p>
          <fieldset>
            <legend className="field-label">Varför?</legend>
            <div className="radios">
              {(['request', 'mistake'] as const).map((one) => (
                <label key={one}>
                  <input type="radio" name={`${id}varfor`} checked={reason === one} onChange={() => { setReason(one); }} />
                  {one === 'request' ? 'På begäran' : 'Sparad av misstag'}
                </label>
              ))}
            </div>
          </fieldset>
          <label className="row">
            <input
              id={`${id}saker`}
              type="checkbox"
              checked={sure}
              aria-describedby={problem === undefined ? undefined : `${id}problem`}
              onChange={({ target }) => {
                setSure(target.checked);
                setProblem(undefined);
              }}
            />
            Ja, radera hela ekonomin
          </label>
          {problem === undefined ? null : (
            <p role="alert" id={`${id}problem`} className="notice is-error">
              {problem}
            </p>
          )}
          <button type="button" className="button" onClick={() => void erase()}>
            Radera ekonomin
          </button>
        </div>
      </details>
    </section>
  );
}
