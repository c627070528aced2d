import { type ReactNode, useState } from 'react';
import { useLoaded } from '../../scorecard/use-loaded.js';
import { readHistory } from '../economy-parts-api.js';
import type { EconomyView } from '../economy-view.js';
import { calledPart, newestOfEach } from '../part-revisions.js';
import { PartHistory } from './part-history.js';

type Props = { readonly view: EconomyView; /** The part whose history is open. */ readonly opened: string | undefined; readonly onOpen: (called: string | undefined) => void };

/** What has been of the economy's parts: those that are gone, and the revisions of one. */
export function PartHistories({ view, opened, onOpen }: Props): ReactNode {
  const loaded = useLoaded(`${view.economy.id} ${String(view.seq)}`, () => readHistory(view.economy.id));
  const [history, setHistory] = useState(loaded);
  // While a new answer is on its way, what was there stays.
  if (loaded.kind !== 'loading' && loaded !== history) setHistory(loaded);
  if (history.kind === 'loading') return null;
  if (history.kind === 'failed') return <p role="alert" className="notice is-error">Versionerna kan inte visas. {history.problem}</p>;
  const { revisions } = history.value;
  const gone = newestOfEach(revisions).filter(({ removed }) => removed).map(calledPart);
  const shown = revisions.filter((one) => calledPart(one) === opened);
  return (
    <>
      {gone.length === 0 ? null : (
        <div className="no-print">
          <p>Borttaget, med versionerna kvar:</p>
          <ul className="plain-list">
            {gone.map((called) => (
              <li key={called}>
                <span className="row">
                  {called}
                  <button type="button" className="link-button" aria-label={`Versioner av ${called}`} aria-expanded={opened === called} onClick={() => { onOpen(opened === called ? undefined : called); }}>
                    Versioner
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {opened === undefined || shown.length === 0 ? null : <PartHistory key={opened} view={view} called={opened} revisions={shown} onClose={() => { onOpen(undefined); }} />}
    </>
  );
}
