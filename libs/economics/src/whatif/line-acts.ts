import { sumOre, type Ore } from '@hjm/core/money';
import { type Exact, exactOf, over, plus, times, whole } from '../exact/exact.js';
import type { ScenarioChange, InterestCapital } from './scenario-types.js';

/** What a change does to a line: `amount × factor + add`, exact, in öre. */
export type LineAct = { readonly line: string; readonly factor: Exact; readonly add: Exact };

export const ONE: Exact = whole(1);
export const ZERO: Exact = whole(0);
const HUNDRED: Exact = whole(100);

/** What a change that has been checked does, line by line. */
export function lineActs(change: ScenarioChange, path = 'change'): readonly LineAct[] {
  switch (change.kind) {
    case 'volume': {
      const part = (share: string, line: string): Exact => over(times(exactOf(change.percent, `${path}.percent`), exactOf(share, `${path}.drivers.follows.${line}`)), whole(10_000));
      return Object.entries(change.drivers.follows).map(([line, share]) => ({ line, factor: plus(ONE, part(share, line)), add: ZERO }));
    }
    case 'price':
      return change.lines.map((line) => ({ line, factor: plus(ONE, over(exactOf(change.percent, `${path}.percent`), HUNDRED)), add: ZERO }));
    case 'socialContributions': {
      const ratio = over(plus(HUNDRED, exactOf(change.toPercent, `${path}.toPercent`)), plus(HUNDRED, exactOf(change.fromPercent, `${path}.fromPercent`)));
      const share = over(exactOf(change.carriesPercent, `${path}.carriesPercent`), HUNDRED);
      return [{ line: change.line, factor: plus(ONE, times(share, plus(ratio, whole(-1)))), add: ZERO }];
    }
    case 'interest': {
      const yearly = over(times(whole(capitalOre(change.capital)), exactOf(change.points, `${path}.points`)), HUNDRED);
      return [costs(change.line, yearly, change.fromMonth)];
    }
    case 'staff':
      return [costs(change.line, times(exactOf(change.fullTimeEquivalents, `${path}.fullTimeEquivalents`), whole(change.costPerYearOre)), change.fromMonth)];
    case 'line':
      return [{ line: change.line, factor: ONE, add: whole(change.ore) }];
  }
}

/** The amount that interest is reckoned on. */
export function capitalOre(capital: InterestCapital): Ore {
  return capital.from === 'amount' ? capital.ore : sumOre(capital.items.map(({ ore }) => ore));
}

/** Months of the year that are left from the beginning of a month. */
export const monthsFrom = (month: number): number => 13 - month;

function costs(line: string, yearly: Exact, fromMonth: number): LineAct {
  return { line, factor: ONE, add: over(times(yearly, whole(-monthsFrom(fromMonth))), whole(12)) };
}
