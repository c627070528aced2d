import type { KpiResult } from '@hjm/kpi';

/** How many indicators there are of each sort. */
export type Summary = { readonly all: number; readonly withTarget: number; readonly reached: number; readonly partly: number; readonly notReached: number; readonly without: number };

/** The scorecard in numbers. `without`: no value to show. */
export function summaryOf(results: readonly KpiResult[]): Summary {
  const count = (is: (result: KpiResult) => boolean): number => results.filter(is).length;
  return {
    all: results.length,
    withTarget: count(({ target }) => target !== undefined),
    reached: count(({ status }) => status === 'reached'),
    partly: count(({ status }) => status === 'partly'),
    notReached: count(({ status }) => status === 'notReached'),
    without: count(({ value }) => value.state === 'missing'),
  };
}
