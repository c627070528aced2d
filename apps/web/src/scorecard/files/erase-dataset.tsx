import { type ReactNode, useId, useState } from 'react';
import type { Dataset } from '../indicator-api.js';
import { eraseDataset } from './import-api.js';

/** Erases every row of a dataset. Asked for twice, since it cannot be undone. */
export function EraseDataset({ dataset, onErased }: { readonly dataset: Dataset; readonly onErased: () => void }): ReactNode {
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
    const reply = await eraseDataset(dataset.id, reason);
    if (reply.ok) onErased();
    else setProblem(reply.problem);
  };
  return (
    <section className="card is-folding">
      <details className="disclosure">
        <summary>Radera {dataset.titleSv}</summary>
        <div className="stack">
          <p>Alla rader och allt som har räknats ur dem försvinner. Kedjan behåller att datamängden fanns, filernas kontrollsummor och när den raderades. Det går inte att ångra.</p>
          <fieldset>
            <legend className="field-label">Varför?</legend>
            <div className="radios">
              {(['request', 'mistake'] as const).map((one) => (
                <label key={one}>
                  <input type="radio" name={`${id}varfor`} checked={reason === one} onChange={() => { setReason(one); }} />
                  {one === 'request' ? 'På begäran' : 'Inläst av misstag'}
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
            Ja, radera alla rader
          </label>
          {problem === undefined ? null : (
            <p role="alert" id={`${id}problem`} className="notice is-error">
              {problem}
            </p>
          )}
          <button type="button" className="button" onClick={() => void erase()}>
            Radera datamängden
          </button>
        </div>
      </details>
    </section>
  );
}
