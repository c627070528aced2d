import { describeEconomicsCheck, economicsChecks, PUBLISHED_STATEMENTS } from '@hjm/economics/published';
import type { ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';

/** Each statement that the region prints: which of its sums do not follow from its rows, and whether rounding may be why. */
export function PrintedSumList({ region }: { readonly region: string }): ReactNode {
  const checks = economicsChecks();
  return PUBLISHED_STATEMENTS.filter((one) => one.region === region).map((one) => <PrintedStatement key={one.id} of={one} checks={checks} />);
}

type Props = { readonly of: (typeof PUBLISHED_STATEMENTS)[number]; readonly checks: ReturnType<typeof economicsChecks> };

function PrintedStatement({ of: { id, titleSv, citation }, checks }: Props): ReactNode {
  const all = checks.filter(({ table }) => table === id);
  const other = all.filter(({ verdict }) => verdict !== 'follows');
  return (
    <div className="stack">
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
}
