import { lazy, type ReactNode, Suspense, useState } from 'react';

const PrintedSumList = lazy(async () => ({ default: (await import('./printed-sum-list.js')).PrintedSumList }));

/** The sums that regions' documents print, checked, the economy's own region first. Fetched when somebody wants to see them. */
export function PrintedSums({ region }: { readonly region: string }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <section className="card is-folding" aria-labelledby="tryckta-summor">
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
