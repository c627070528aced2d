import type { KpiResult } from '@hjm/kpi';

/** How many indicators there are of each sort. */
export type Summary = { readonly all: number; readonly withTarget: number; readonly shown: number; readonly reached: number; readonly partly: number; readonly notReached: number; readonly without: number };

/** A status may be stated without a target. */
export const hasTargetOrStatus = ({ target, status }: KpiResult): boolean => target !== undefined || status !== 'none';

/** The scorecard in numbers. `without`: no value to show. */
export function summaryOf(results: readonly KpiResult[]): Summary {
  const count = (is: (result: KpiResult) => boolean): number => results.filter(is).length;
  return {
    all: results.length,
    withTarget: count(({ target }) => target !== undefined),
    shown: count(hasTargetOrStatus),
    reached: count(({ status }) => status === 'reached'),
    partly: count(({ status }) => status === 'partly'),
    notReached: count(({ status }) => status === 'notReached'),
    without: count(({ value }) => value.state === 'missing'),
  };
}
