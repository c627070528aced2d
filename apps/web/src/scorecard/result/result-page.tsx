import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTitle } from '../../shell/page-title.js';
import { ChooseView } from '../choose-view.js';
import { Chosen, type View } from '../chosen.js';
import { DatasetNotice } from '../dataset-notice.js';
import { type ResultDetail, readResult } from '../indicator-api.js';
import { ScorecardNav } from '../scorecard-nav.js';
import { type ScorecardSearch, periodInAddress } from '../scorecard-search.js';
import { useLoaded } from '../use-loaded.js';
import { DrillDown } from './drill-down.js';
import { HowCounted } from './how-counted.js';
import { MonthChart } from './month-chart.js';
import { chartText, monthPoints } from './month-points.js';
import { MonthTable } from './month-table.js';
import { OutcomeCard } from './outcome-card.js';
import { PartTable } from './part-table.js';
import { Published } from './published.js';
import '../../styles/prices.css';
import '../../styles/scorecard.css';

/** One indicator: the outcome, month by month, by part, the records behind it, how it is counted, and what is printed of it. */
export function ResultPage(): ReactNode {
  const search = useSearch({ from: '/styrkort/indikator/$kpi' });
  const { kpi } = useParams({ from: '/styrkort/indikator/$kpi' });
  return (
    <>
      <ScorecardNav search={search} />
      <Chosen search={search}>{(view) => <Result view={view} search={search} kpi={kpi} />}</Chosen>
    </>
  );
}

function Result({ view, search, kpi }: { readonly view: View; readonly search: ScorecardSearch; readonly kpi: string }): ReactNode {
  const navigate = useNavigate();
  const { dataset, region, periodText, period } = view;
  const key = `${dataset.id} ${periodText} ${kpi}`;
  const definition = region.definitions.find(({ id }) => id === kpi);
  const loaded = useLoaded(definition === undefined ? undefined : key, () => readResult(dataset.id, kpi, periodText));
  const here = { data: dataset.id, period: periodInAddress(periodText) };
  if (definition === undefined) {
    return (
      <PageTitle title="Indikatorn finns inte">
        <p className="lead">{region.nameSv} har ingen indikator med id ”{kpi}”.</p>
        <p>
          <Link to="/styrkort" search={here}>
            Till styrkortet
          </Link>
        </p>
      </PageTitle>
    );
  }
  return (
    <>
      <p className="kpi-back no-print">
        <Link to="/styrkort" search={here}>
          ← Styrkortet {period.labelSv}
        </Link>
      </p>
      <PageTitle title={definition.labelSv}>
        <p className="lead">{definition.descriptionSv}</p>
        <p className="quiet">
          {region.nameSv}
          {definition.goalSv === undefined ? '' : ` · ${definition.goalSv}`}
        </p>
      </PageTitle>
      <DatasetNotice of={dataset} />
      <ChooseView
        key={`${dataset.id} ${periodText}`}
        view={view}
        onChoose={(data, chosen) => void navigate(goesTo(view, data, kpi) ? { to: '/styrkort/indikator/$kpi', params: { kpi }, search: { data, period: periodInAddress(chosen) }, resetScroll: false } : { to: '/styrkort', search: { data, period: periodInAddress(chosen) } })}
      />
      <div role="status" className="kpi-progress">
        {loaded.kind === 'loading' ? <p>Räknar indikatorn …</p> : loaded.kind === 'done' ? <p className="visually-hidden">Indikatorn visas för {period.labelSv}.</p> : null}
      </div>
      {loaded.kind === 'failed' ? (
        <p className="notice is-error" role="alert">
          {loaded.problem}
        </p>
      ) : null}
      {loaded.kind === 'done' ? <Told of={loaded.value} view={view} search={search} /> : null}
    </>
  );
}

/** An indicator of one region is not one of another's: then the way goes to the scorecard. */
function goesTo({ choices, region }: View, data: string, kpi: string): boolean {
  const chosen = choices.datasets.find(({ id }) => id === data)?.region;
  return chosen === region.id || choices.regions.find(({ id }) => id === chosen)?.definitions.some(({ id }) => id === kpi) === true;
}

function Told({ of, view, search }: { readonly of: ResultDetail; readonly view: View; readonly search: ScorecardSearch }): ReactNode {
  const { definition, result, months, parts } = of;
  const { scheme, interims } = view.region;
  const points = monthPoints(months, definition);
  const hasNumbers = points.filter(({ number }) => number !== undefined).length > 1;
  // Where nothing but the unknown has a value, there is nothing divided.
  const divided = definition.breakdowns.filter(({ id }) => (parts[id] ?? []).some(({ part, value }) => part?.values.some((named) => named !== '') === true && value.state !== 'missing'));
  return (
    <div className="kpi-card stack">
      <OutcomeCard result={result} definition={definition} scheme={scheme} />
      <section className="card stack" aria-labelledby="manader">
        <h2 id="manader">Månad för månad</h2>
        {months.length === 0 ? (
          <p>Ingen månad av de senaste 24 har ett värde.</p>
        ) : (
          <>
            <p>{chartText(points, definition)}</p>
            {hasNumbers ? <MonthChart points={points} definition={definition} /> : null}
            <details className="disclosure">
              <summary>Siffrorna i diagrammet</summary>
              <MonthTable months={months} definition={definition} scheme={scheme} />
            </details>
          </>
        )}
      </section>
      {divided.length === 0 ? null : (
        <section className="card stack" aria-labelledby="delar">
          <h2 id="delar">Uppdelat</h2>
          {divided.map(({ id, labelSv }) => (
            <PartTable key={id} labelSv={labelSv} results={parts[id] ?? []} definition={definition} scheme={scheme} />
          ))}
        </section>
      )}
      {definition.measure.kind === 'stated' ? null : <DrillDown view={view} definition={definition} search={search} />}
      <HowCounted definition={definition} />
      <Published of={of} interims={interims} />
    </div>
  );
}
