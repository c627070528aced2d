import type { KpiDefinition, KpiResult } from '@hjm/kpi';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { baseText, intervalText } from '../base-text.js';
import type { ToldRow, ToldScorecard, Trends } from '../indicator-api.js';
import type { ScorecardSearch } from '../scorecard-search.js';
import { StatusMark, TrendMark } from '../status-mark.js';
import { Sparkline } from './sparkline.js';

type Row = { readonly told: ToldRow; readonly result: KpiResult; readonly definition: KpiDefinition };
type Goal = { readonly goalSv: string; readonly rows: readonly Row[] };
type Props = { readonly goals: readonly Goal[]; readonly caption: string; readonly period: ToldScorecard['period']; readonly search: ScorecardSearch; readonly trends: Trends | undefined };

/** Indicators under their goals, in columns that go through the whole card. */
export function GoalTable({ goals, caption, trends, ...rest }: Props): ReactNode {
  const id = useId();
  return (
    <table className="stacking kpi-table is-card" role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className="kpi-name">Indikator</th>
          <th role="columnheader" scope="col" className="number kpi-outcome">Utfall</th>
          <th role="columnheader" scope="col" className="kpi-target">Målvärde</th>
          <th role="columnheader" scope="col" className="kpi-judged">Bedömning</th>
          <th role="columnheader" scope="col" className="kpi-before">Mot året innan</th>
          <th role="columnheader" scope="col" className="kpi-months">Två år</th>
        </tr>
      </thead>
      {goals.map(({ goalSv, rows }, at) => (
        <tbody role="rowgroup" key={goalSv} aria-labelledby={`${id}${String(at)}`}>
          <tr role="row" className="kpi-goal">
            <th role="rowheader" scope="rowgroup" colSpan={6}>
              <h3 id={`${id}${String(at)}`}>{goalSv}</h3>
            </th>
          </tr>
          {rows.map((row) => (
            <GoalRow key={row.told.kpi} row={row} trends={trends} {...rest} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function GoalRow({ row: { told, result, definition }, period, search, trends }: Omit<Props, 'goals' | 'caption'> & { readonly row: Row }): ReactNode {
  const [base, year] = [baseText(result, definition), String(Number(period.from.slice(0, 4)) - 1)];
  const hasNumber = result.value.state === 'known' || result.value.state === 'stated';
  const hasEarlier = result.earlier !== undefined && result.earlier.state !== 'missing';
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link to="/styrkort/indikator/$kpi" params={{ kpi: told.kpi }} search={search} className="kpi-link">
          {told.labelSv}
        </Link>
      </th>
      <td role="cell" className="number" data-label="Utfall">
        <span className="kpi-figure">
          <span className={hasNumber ? 'kpi-value' : 'kpi-none'}>{told.valueSv}</span>
          {base === undefined ? null : <span className="kpi-base">{base}</span>}
          {result.interval === undefined ? null : (
            <span className="kpi-base">
              <abbr title="Slumpen kan förklara en andel i intervallet: Wilsons intervall, 95 %.">95&nbsp;%-intervall</abbr> {intervalText(result.interval)}
            </span>
          )}
          {result.value.state === 'stated' ? <span className="kpi-base">angivet, inte räknat</span> : null}
        </span>
      </td>
      <td role="cell" data-label="Målvärde">{told.targetSv ?? <span className="quiet">inget för {period.to.slice(0, 4)}</span>}</td>
      <td role="cell" data-label="Bedömning">
        <StatusMark status={result.status} text={told.statusSv} />
      </td>
      <td role="cell" data-label="Mot året innan">
        <span className="kpi-figure is-left">
          {result.trend === 'unknown' && hasEarlier ? null : <TrendMark trend={result.trend} text={told.trendSv} />}
          {hasEarlier && told.earlierSv !== undefined ? <span className="kpi-base">{year}: {told.earlierSv}</span> : null}
        </span>
      </td>
      <td role="cell" className="kpi-spark">{trends?.trends[told.kpi] === undefined ? null : <Sparkline points={trends.trends[told.kpi] ?? []} definition={definition} />}</td>
    </tr>
  );
}
