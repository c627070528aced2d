import { HjmError } from '@hjm/core';
import { type StatedOutcome, parsePeriod } from '@hjm/kpi';
import { PUBLISHED_SERIES, kpiValueOf } from '@hjm/kpi/published';
import type { KpiRegion } from './regions.js';

/** What the region's documents print as outcomes: stands where the demo world has no records, with its source. */
export function publishedOutcomes({ id, interims }: KpiRegion): readonly StatedOutcome[] {
  return PUBLISHED_SERIES.filter(({ region }) => region === id).flatMap(({ kpi, points }) =>
    points.flatMap(({ period, role, figure }): StatedOutcome[] => {
      const value = kpiValueOf(figure);
      const id = periodId(period, interims);
      if (role !== 'outcome' || id === undefined || (value.state !== 'stated' && value.state !== 'notRelevant')) return [];
      return [{ kpi, period: id, value, citation: figure.citation }];
    }),
  );
}

/** `undefined` where the print says no months, such as the state of things when a plan was made. */
function periodId(period: string, interims: KpiRegion['interims']): string | undefined {
  try {
    return parsePeriod(period, interims).id;
  } catch (error) {
    if (error instanceof HjmError) return undefined;
    throw error;
  }
}
