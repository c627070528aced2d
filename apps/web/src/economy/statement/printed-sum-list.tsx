import { describeEconomicsCheck, economicsChecks, PUBLISHED_STATEMENTS } from '@hjm/economics/published';
import type { ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';

/** Each printed statement of the region: which of its sums do not follow from its rows, and whether rounding may be why. */
export function PrintedSumList({ region }: { readonly region: string }): ReactNode {
  const published = PUBLISHED_STATEMENTS.filter((one) => one.region === region);
  const checks = economicsChecks();
  if (published.length === 0) return <p>Ingen tryckt resultaträkning är känd för regionen.</p>;
  return published.map(({ id, titleSv, citation }) => {
    const all = checks.filter(({ table }) => table === id);
    const other = all.filter(({ verdict }) => verdict !== 'follows');
    return (
      <div key={id} className="stack">
        <h3>{titleSv}</h3>
        <p>
          {all.length - other.length} av {all.length} summor och upprepade tal stämmer exakt.
        </p>
        {other.length === 0 ? null : (
          <ul className="plain-list">
            {other.map((check) => (
              <li key={check.id}>{describeEconomicsCheck(check)}</li>
            ))}
          </ul>
        )}
        <Citations of={[citation]} />
      </div>
    );
  });
}
