import { REGIONS_WITH_STATEMENTS } from '@hjm/economics/regions';
import { lazy, type ReactNode, Suspense, useState } from 'react';

const PrintedSumList = lazy(async () => ({ default: (await import('./printed-sum-list.js')).PrintedSumList }));

/** The sums that the documents of the economy's region print, checked; nothing for a region that prints no statement. Fetched when somebody wants to see them, and on paper only then. */
export function PrintedSums({ region }: { readonly region: string }): ReactNode {
  const [open, setOpen] = useState(false);
  if (!REGIONS_WITH_STATEMENTS.includes(region)) return null;
  return (
    <section className={open ? 'card is-folding' : 'card is-folding no-print'} aria-labelledby="tryckta-summor">
      <details className="disclosure" onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
        <summary>
          <h2 id="tryckta-summor">Summor i tryckta resultaträkningar</h2>
        </summary>
        {open ? (
          <Suspense fallback={<p role="status">Hämtar …</p>}>
            <PrintedSumList region={region} />
          </Suspense>
        ) : null}
      </details>
    </section>
  );
}
