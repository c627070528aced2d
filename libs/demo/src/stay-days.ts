import type { Dice } from './dice.js';
import { EARLIEST, lastOfEra, workday } from './world-days.js';

/** In a thousand, made up: an item that is out was delivered in the last year, if not then in the year before, and so on. */
const WITHIN_A_YEAR = 300;
const YEARS = 9;

/** A working day before the day: as often on any day of a year, each year less often. */
export function workdayBefore(dice: Dice, day: number): number {
  let years = 0;
  while (years < YEARS && !dice.perMille(WITHIN_A_YEAR)) years += 1;
  if (years === YEARS) years = dice.below(YEARS);
  return workday(day - 1 - 365 * years - dice.below(365), EARLIEST, day - 1);
}

/** The day on which a rental may have begun that ended on the day. */
export function startOf(dice: Dice, to: number): number {
  return workday(Math.max(EARLIEST + 200, to - 10 - dice.small(1100)), EARLIEST, to);
}

/** A working day of the days, if there is one. */
export function workdayIn(dice: Dice, from: number, to: number): number {
  return workday(from + dice.below(to - from + 1), from, Math.min(to, lastOfEra(from)));
}
