import { type KpiPeriod, type KpiResult, type ScorecardRow, parsePeriod, resultOf, scorecard } from '@hjm/kpi';
import { breathe } from '../breathe.js';
import { without } from '../rents/without.js';
import type { Dataset, OpenDataset } from './dataset.js';

/** A row of the scorecard in words; the result itself stands in `results`. */
type ToldRow = Omit<ScorecardRow, 'result'>;
export type ToldScorecard = {
  readonly dataset: Dataset;
  readonly period: KpiPeriod;
  readonly results: readonly KpiResult[];
  readonly groups: readonly { readonly goalSv: string; readonly rows: readonly ToldRow[] }[];
  readonly noteSv: string;
};

/** Every indicator of the region in a period. */
export async function scorecardOf({ dataset, region, source }: OpenDataset, asked: string): Promise<ToldScorecard> {
  const { definitions, interims, scheme } = region;
  const period = parsePeriod(asked, interims);
  const counted = await source();
  const results: KpiResult[] = [];
  for (const definition of definitions) {
    results.push(resultOf(definition, counted, period));
    await breathe();
  }
  const { groups, noteSv } = scorecard(results, definitions, { scheme });
  return { dataset, period, results, groups: groups.map(({ goalSv, rows }) => ({ goalSv, rows: rows.map((row) => without(row, 'result')) })), noteSv };
}
