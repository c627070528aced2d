import { monthsFrom, parsePeriod, resultsByMonth, roundValue } from '@hjm/kpi';
import { breathe } from '../breathe.js';
import type { Dataset, OpenDataset } from './dataset.js';
import { monthOf } from './row-place.js';

/** How many months a small chart goes back. */
const MONTHS = 24;

/** A month of a small chart: the number as printed, or null where there is none, for whatever reason. */
type TrendPoint = { readonly month: string; readonly number: string | null };
export type ToldTrends = { readonly dataset: Dataset; readonly trends: { readonly [kpi: string]: readonly TrendPoint[] } };

/** Every indicator of the region month by month up to the end of a period; those that have no number in any month are left out. */
export async function trendsOf({ dataset, region, source }: OpenDataset, asked: string): Promise<ToldTrends> {
  const last = monthOf(parsePeriod(asked, region.interims).to);
  const counted = await source();
  const trends: Record<string, readonly TrendPoint[]> = {};
  for (const definition of region.definitions) {
    const points = resultsByMonth(definition, counted, monthsFrom(last - MONTHS + 1, last)).map(({ period, value }) => ({ month: period.from, number: roundValue(value, definition.unit, definition.decimals) ?? null }));
    if (points.some(({ number }) => number !== null)) trends[definition.id] = points;
    await breathe();
  }
  return { dataset, trends };
}
