import { type KpiDefinition, type KpiResult, monthsFrom, parsePeriod, resultOf, resultsByMonth, resultsByParts } from '@hjm/kpi';
import { type PublishedPoint, PUBLISHED_SERIES, type Recomputed, describeDeviation, deviationsOf } from '@hjm/kpi/published';
import { breathe } from '../breathe.js';
import type { Dataset, OpenDataset } from './dataset.js';
import { indicatorOf } from './regions.js';
import { monthOf } from './row-place.js';

/** How many months a chart goes back. */
const MONTHS = 24;

export type ResultDetail = {
  readonly dataset: Dataset;
  readonly definition: KpiDefinition;
  readonly result: KpiResult;
  /** The months up to the end of the period that have a value. */
  readonly months: readonly KpiResult[];
  /** By breakdown, the whole first; small groups are masked. */
  readonly parts: { readonly [breakdown: string]: readonly KpiResult[] };
  readonly published: readonly PublishedPoint[];
  readonly deviations: readonly (Recomputed & { readonly textSv: string })[];
};

/** An indicator in a period: what it came to, month by month and by part, and what has been printed of it. */
export async function resultDetail({ dataset, region, source }: OpenDataset, kpi: string, asked: string): Promise<ResultDetail> {
  const definition = indicatorOf(region, kpi);
  const period = parsePeriod(asked, region.interims);
  const counted = await source();
  const last = monthOf(period.to);
  const months = resultsByMonth(definition, counted, monthsFrom(last - MONTHS + 1, last)).filter(({ value }) => value.state !== 'missing');
  await breathe();
  const divided = resultsByParts(definition, counted, period);
  const parts = Object.fromEntries(definition.breakdowns.map(({ id }) => [id, divided.filter(({ part }) => part === undefined || part.breakdown === id)]));
  const published = PUBLISHED_SERIES.filter((series) => series.region === region.id && series.kpi === kpi).flatMap(({ points }) => points);
  const concerned = deviationsOf(region.id, definition, region.definitions);
  return { dataset, definition, result: resultOf(definition, counted, period), months, parts, published, deviations: concerned.map((one) => ({ ...one, textSv: describeDeviation(one) })) };
}
