import type { CitedNote, PriceAnswer } from '@hjm/pricing';
import { type Citation, formatCitation } from '@hjm/core';
import type { ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';

/** What the price covers and does not, how its time is counted, and what else comes with it. */
export function PriceNotes({ of: { included, notIncluded, conditions, time } }: { readonly of: PriceAnswer }): ReactNode {
  const other = [...(time === undefined ? [] : [time]), ...conditions];
  if (included.length + notIncluded.length + other.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="ingar">
      <h3 id="ingar">Vad priset gäller</h3>
      <Notes title="Ingår" sign="+" of={included} />
      <Notes title="Ingår inte" sign="−" of={notIncluded} />
      <Notes title="Villkor" sign="•" of={other} />
    </section>
  );
}

/** Notes with the same source share it. */
function Notes({ title, sign, of }: { readonly title: string; readonly sign: string; readonly of: readonly CitedNote[] }): ReactNode {
  if (of.length === 0) return null;
  const sources = new Map<string, Citation>(of.map(({ citation }) => [`${formatCitation(citation)} ${citation.summary}`, citation]));
  return (
    <div>
      <h4>{title}</h4>
      <ul className="price-notes">
        {of.map(({ textSv }) => (
          <li key={textSv}>
            <span aria-hidden="true" className="price-note-sign">
              {sign}
            </span>
            {textSv}
          </li>
        ))}
      </ul>
      <Citations of={[...sources.values()]} />
    </div>
  );
}
