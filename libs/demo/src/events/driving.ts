import type { KpiRecord } from '@hjm/kpi';
import { allocate } from '@hjm/core/money';
import { dateText } from '../world-days.js';
import { UNITS } from './marks.js';
import { monthlyCounts } from './monthly.js';
import { MONTHS } from './months.js';
import { diceOf, shareOut } from './rows.js';

/** Hundredths of a mil driven in January–April: 0,44 and 0,40 times the marked items that were out on 30 April, 70 503 and 74 595. */
const DRIVEN = { first: 3_102_132, second: 2_983_800 } as const;

/** What each car has driven each working day. */
export function* driving(): Generator<KpiRecord, void, undefined> {
  const perMonth = monthlyCounts(DRIVEN);
  for (const month of MONTHS) {
    const dice = diceOf('BIL', month.index);
    const perDay = shareOut(perMonth[month.index] as number, month, dice);
    for (const [at, day] of month.workingDays.entries()) {
      const perCar = allocate(perDay[at] ?? 0, UNITS.cars.map(() => 70 + dice.below(61)));
      for (const [place, mil] of perCar.entries()) yield { day: dateText(day), mil, unit: UNITS.cars[place] };
    }
  }
}
