import { formatNumber } from '@hjm/core/text';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTitle } from '../../shell/page-title.js';
import { ChooseView } from '../choose-view.js';
import { Chosen, type View } from '../chosen.js';
import { DatasetNotice } from '../dataset-notice.js';
import { type ToldScorecard, type Trends, readScorecard, readTrends } from '../indicator-api.js';
import { ScorecardNav } from '../scorecard-nav.js';
import { type ScorecardSearch, periodInAddress } from '../scorecard-search.js';
import { useLoaded } from '../use-loaded.js';
import { ExportFiles } from './export-files.js';
import { GoalTable } from './goal-table.js';
import { hasTargetOrStatus, summaryOf } from './summary.js';
import '../../styles/prices.css';
import '../../styles/scorecard.css';

/** *Styrkort*: every indicator of a region in a period, under its goal, held against its target. */
export function ScorecardPage(): ReactNode {
  const search = useSearch({ from: '/styrkort' });
  return (
    <>
      <ScorecardNav search={search} />
      <PageTitle title="Styrkort">
        <p className="lead">Årets målvärden och vad det blev, räknat ur poster. Varje siffra kan följas till posterna bakom den.</p>
      </PageTitle>
      <Chosen search={search}>{(view) => <Scorecard view={view} search={search} />}</Chosen>
    </>
  );
}

function Scorecard({ view, search }: { readonly view: View; readonly search: ScorecardSearch }): ReactNode {
  const navigate = useNavigate();
  const { dataset, period, periodText } = view;
  const key = `${dataset.id} ${periodText}`;
  const loaded = useLoaded(key, () => readScorecard(dataset.id, periodText));
  const trends = useLoaded(loaded.kind === 'done' ? key : undefined, () => readTrends(dataset.id, periodText));
  const keep = search.visa === undefined ? {} : { visa: search.visa };
  return (
    <>
      <DatasetNotice of={dataset} />
      <ChooseView
        key={key}
        view={view}
        onChoose={(data, chosen) => void navigate({ to: '/styrkort', search: { data, period: periodInAddress(chosen), ...keep }, resetScroll: false })}
      />
      <div role="status" className="kpi-progress">
        {loaded.kind === 'loading' ? <p>Räknar indikatorerna …</p> : loaded.kind === 'done' ? <p className="visually-hidden">Styrkortet visar {period.labelSv}.</p> : null}
      </div>
      {loaded.kind === 'failed' ? (
        <p className="notice is-error" role="alert">
          {loaded.problem}
        </p>
      ) : null}
      {loaded.kind === 'done' ? <Card view={view} card={loaded.value} trends={trends.kind === 'done' ? trends.value : undefined} search={search} /> : null}
    </>
  );
}

type CardProps = { readonly view: View; readonly card: ToldScorecard; readonly trends: Trends | undefined; readonly search: ScorecardSearch };

function Card({ view: { dataset, region, periodText }, card, trends, search }: CardProps): ReactNode {
  const results = new Map(card.results.map((result) => [result.kpi, result]));
  const definitions = new Map(region.definitions.map((definition) => [definition.id, definition]));
  const summary = summaryOf(card.results);
  const onlyTargets = search.visa === 'mal';
  const here = { data: dataset.id, period: periodInAddress(periodText) };
  const groups = card.groups
    .map(({ goalSv, rows }) => ({
      goalSv,
      rows: rows.flatMap((told) => {
        const [result, definition] = [results.get(told.kpi), definitions.get(told.kpi)];
        return result === undefined || definition === undefined || (onlyTargets && !hasTargetOrStatus(result)) ? [] : [{ told, result, definition }];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <div className="kpi-card">
      <div className="kpi-head">
        <h2 className="kpi-title">
          {region.nameSv}, {card.period.labelSv}
        </h2>
        <p className="kpi-shown no-print">
          <Link to="/styrkort" search={here} resetScroll={false} aria-current={onlyTargets ? undefined : 'true'} className="kpi-tab">
            Alla {formatNumber(summary.all)} indikatorer
          </Link>
          <Link to="/styrkort" search={{ ...here, visa: 'mal' }} resetScroll={false} aria-current={onlyTargets ? 'true' : undefined} className="kpi-tab">
            {formatNumber(summary.shown)} med mål eller bedömning
          </Link>
        </p>
      </div>
      <p className="kpi-summary">{inShort(card)}</p>
      <p className="notice kpi-note">{card.noteSv}</p>
      <section className="card kpi-whole" aria-label={`Indikatorer ${card.period.labelSv}`}>
        {groups.length === 0 ? <p>Inga indikatorer har mål eller bedömning för {card.period.to.slice(0, 4)}.</p> : <GoalTable goals={groups} caption={`${region.nameSv}, ${card.period.labelSv}`} period={card.period} search={here} trends={trends} />}
      </section>
      <ExportFiles dataset={dataset.id} period={periodText} />
    </div>
  );
}

/** The scorecard in a sentence or two, in the region's own words for whether a target is met. */
export function inShort({ results, groups }: Pick<ToldScorecard, 'results' | 'groups'>): string {
  const { withTarget, reached, partly, notReached, without, all } = summaryOf(results);
  const words = new Map(groups.flatMap(({ rows }) => rows).map(({ kpi, statusSv }) => [results.find((result) => result.kpi === kpi)?.status, statusSv]));
  const said = ([[reached, 'reached'], [partly, 'partly'], [notReached, 'notReached']] as const).filter(([count]) => count > 0).map(([count, status]) => `${formatNumber(count)} ${words.get(status) ?? ''}`);
  return [
    `${formatNumber(withTarget)} av ${formatNumber(all)} indikatorer har ett målvärde för perioden.`,
    said.length === 0 ? 'Ingen är bedömd.' : `${formatNumber(reached + partly + notReached)} är bedömda: ${said.join(', ')}.`,
    ...(without === 0 ? [] : [`För ${formatNumber(without)} saknas data.`]),
  ].join(' ');
}
