import { describeEconomicsCheck, economicsChecks, PUBLISHED_STATEMENTS } from '@hjm/economics/published';
import { ECONOMY_REGIONS } from '@hjm/economics/regions';
import type { ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';

/** Each printed statement, those of the region first and the others named as another region's: which of its sums do not follow from its rows, and whether rounding may be why. */
export function PrintedSumList({ region }: { readonly region: string }): ReactNode {
  const own = PUBLISHED_STATEMENTS.filter((one) => one.region === region);
  const others = PUBLISHED_STATEMENTS.filter((one) => one.region !== region);
  const checks = economicsChecks();
  return (
    <>
      {own.length === 0 ? <p>Ingen tryckt resultaträkning är känd för ekonomins region. De här är andra regioners.</p> : null}
      {[...own, ...others].map((one) => (
        <PrintedStatement key={one.id} of={one} checks={checks} elsewhere={one.region === region ? undefined : (ECONOMY_REGIONS.find(({ id }) => id === one.region)?.titleSv ?? one.region)} />
      ))}
    </>
  );
}

type Props = { readonly of: (typeof PUBLISHED_STATEMENTS)[number]; readonly checks: ReturnType<typeof economicsChecks>; readonly elsewhere: string | undefined };

function PrintedStatement({ of: { id, titleSv, citation }, checks, elsewhere }: Props): ReactNode {
  const all = checks.filter(({ table }) => table === id);
  const other = all.filter(({ verdict }) => verdict !== 'follows');
  return (
    <div className="stack">
      <h3>{elsewhere === undefined ? titleSv : `${elsewhere} (annan region): ${titleSv}`}</h3>
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
