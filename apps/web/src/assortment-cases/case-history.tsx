import type { CaseActor, CaseEvent, CasePolicy } from '@hjm/rules/cases';
import { roleLabel, stepOf } from '@hjm/rules/cases';
import type { ReactNode } from 'react';
import { Day } from '../ui/day.js';
import type { StoredCase } from './case-api.js';
import { kronor } from './kronor.js';

/** What has happened in a case, oldest first. Nothing of it can be changed. */
export function CaseHistory({ of: { events }, policy }: { readonly of: StoredCase; readonly policy: CasePolicy }): ReactNode {
  return (
    <>
      <ol className="case-history">
        {events.map(({ seq, hash, event }) => (
          <li key={seq}>
            <h3>{stepOf(event.kind).done}</h3>
            <p className="quiet">
              <Day date={event.on} />, {whoText(policy, event.by)}
            </p>
            <p className="case-said">{saidIn(event)}</p>
            <details>
              <summary className="quiet">Post {seq} i kedjan</summary>
              <p>
                <code>{hash}</code>
              </p>
            </details>
          </li>
        ))}
      </ol>
      <p className="quiet">Händelser läggs till och ändras aldrig. De ingår i samma kedja som sparade beslut.</p>
    </>
  );
}

function whoText({ levels }: CasePolicy, by: CaseActor): string {
  return by.role === 'decider' ? (levels.find(({ id }) => id === by.level)?.label ?? by.level) : roleLabel(by.role).toLowerCase();
}

/** What an event told, in a sentence or as it was written. */
function saidIn(event: CaseEvent): string {
  switch (event.kind) {
    case 'apply':
      return `${event.application.product}${event.application.costOre === null ? '' : `, ${kronor(event.application.costOre)}`}`;
    case 'complete':
      return event.note ?? [Object.keys(event.information ?? {}).length === 0 ? '' : 'Underlaget kompletterat.', event.costOre === undefined ? '' : `Ny kostnad: ${kronor(event.costOre)}.`].join(' ').trim();
    case 'prepare':
      return event.statement;
    case 'grant':
      return `${kronor(event.costOre)}. ${event.reason}`;
    case 'sendBack':
    case 'refuse':
      return event.reason;
    case 'replace':
      return 'Ett nytt ärende gäller i stället.';
    case 'expire':
      return event.note ?? 'Sista dagen har gått.';
  }
}
