import { type ReactNode, useState } from 'react';
import type { KeptPart } from './economy-api.js';
import type { EconomyView } from './economy-view.js';
import { PartReading } from './part-reading.js';
import { calledPart } from './part-revisions.js';
import { StoredAt } from './stored-at.js';

type Props = {
  readonly view: Pick<EconomyView, 'economy'>;
  /** What somebody else has stored since it was read. */
  readonly newer: readonly KeptPart[];
  /** To do what was asked all the same. */
  readonly overSv: string;
  readonly onOver: () => void;
  /** What else there is to do. */
  readonly children?: ReactNode;
};

/** Somebody else was before: what they stored, to be read, and a way to go on all the same. Nothing that was typed is touched. */
export function SaveConflict({ view: { economy }, newer, overSv, onOver, children }: Props): ReactNode {
  const [reading, read] = useState<KeptPart>();
  return (
    <div className="notice is-warning stack save-conflict">
      <p role="alert">
        <strong>Någon annan hann före.</strong> Det här har sparats sedan du öppnade sidan. Ditt är inte sparat, men står kvar här.
      </p>
      <ul className="plain-list">
        {newer.map((one) => (
          <li key={calledPart(one)}>
            {calledPart(one)}: {one.removed ? 'borttagen' : `version ${String(one.revision)}`}, <StoredAt at={one.storedAt} />{' '}
            {one.removed ? null : (
              <button type="button" className="link-button" aria-label={`Läs version ${String(one.revision)} av ${calledPart(one)}`} onClick={() => { read(one); }}>
                Läs version {one.revision}
              </button>
            )}
          </li>
        ))}
      </ul>
      {reading === undefined ? null : <PartReading key={calledPart(reading)} economy={economy} of={reading} onClose={() => { read(undefined); }} />}
      <div className="row">
        {children}
        <button type="button" className="button" onClick={onOver}>
          {overSv}
        </button>
      </div>
      <p>Den andras version försvinner inte: den finns kvar bland versionerna under <i>Egna filer</i>.</p>
    </div>
  );
}
