import type { KpiPeriod } from '@hjm/kpi';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Choices, type Dataset, type Region, readChoices } from './indicator-api.js';
import { firstPeriod, periodIn } from './period-choice.js';
import type { ScorecardSearch } from './scorecard-search.js';
import { type Loaded, useLoaded } from './use-loaded.js';

/** What a page shows: which dataset, which period, and what else there is to choose. */
export type View = { readonly choices: Choices; readonly dataset: Dataset; readonly region: Region; readonly period: KpiPeriod; /** As it stands in the address. */ readonly periodText: string };

/** Why there is nothing to show. */
export type Unclear = { readonly problem: string; readonly choices?: Choices };

export const useChoices = (round = 0): Loaded<Choices> => useLoaded(`choices ${String(round)}`, readChoices);

/** The view that an address means. Without a dataset it is the newest of one's own, else the first of the demo. */
export function viewOf(choices: Choices, { data, period }: ScorecardSearch): View | Unclear {
  const dataset = data === undefined ? (choices.datasets.findLast(({ demo }) => !demo) ?? choices.datasets[0]) : choices.datasets.find(({ id }) => id === data);
  if (dataset === undefined) return { problem: 'Datamängden i adressen finns inte. Den kan vara gallrad eller raderad.', choices };
  const region = choices.regions.find(({ id }) => id === dataset.region);
  if (region === undefined) return { problem: 'Regionen till datamängden finns inte.', choices };
  const periodText = period === undefined ? firstPeriod(dataset, region.interims) : String(period);
  const read = periodIn(periodText, region.interims);
  if (read === undefined) return { problem: `Perioden ”${periodText}” går inte att läsa. Skriv ett år som 2024, en månad som 2024-03 eller två månader som 2024-01..2024-04.`, choices };
  return { choices, dataset, region, period: read, periodText };
}

/** Shows what an address means, or says why it cannot. */
export function Chosen({ search, children }: { readonly search: ScorecardSearch; readonly children: (view: View) => ReactNode }): ReactNode {
  const loaded = useChoices();
  if (loaded.kind === 'loading') return <p role="status">Hämtar datamängder …</p>;
  if (loaded.kind === 'failed') return <ServiceAway problem={loaded.problem} />;
  const view = viewOf(loaded.value, search);
  if ('dataset' in view) return children(view);
  return (
    <div className="notice is-error stack" role="alert">
      <p>{view.problem}</p>
      <p>
        <Link to="/styrkort">Till styrkortet</Link>
      </p>
    </div>
  );
}

/** Indicators are counted by the service: without it there is nothing to show. */
export function ServiceAway({ problem }: { readonly problem: string }): ReactNode {
  return (
    <div className="notice is-error stack" role="alert">
      <p>
        <strong>Styrkortet kan inte visas.</strong> {problem}
      </p>
      <p>Indikatorerna räknas av tjänsten, ur poster som den har. Starta den och läs in sidan igen.</p>
    </div>
  );
}
