import { HjmError, type LocalDate, foundText, isLocalDate } from '@hjm/core';

/**
 * Histories become facts here, before a question is asked: ages from a day of birth, counts from what the patient has,
 * withdrawals from earlier ones. Pure functions; what they are given is personal data and is not kept.
 */

function checked(day: LocalDate, path: string): LocalDate {
  if (isLocalDate(day)) return day;
  throw new HjmError('bad-date', `${path} ska vara en dag ÅÅÅÅ-MM-DD, inte ${foundText(day)}.`, [{ path, expected: 'en dag ÅÅÅÅ-MM-DD', found: foundText(day) }]);
}

function counted(value: number, path: string): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new HjmError('bad-count', `${path} ska vara ett heltal från noll, inte ${foundText(value)}.`, [{ path, expected: 'ett heltal från noll', found: foundText(value) }]);
}

/**
 * Completed years on a day. Someone born on 29 February completes a year on 1 March in years without that day.
 *
 * ```ts
 * import { completedYears } from '@hjm/rules/derive';
 *
 * completedYears('2005-04-02', '2025-04-01'); // => 19
 * completedYears('2005-04-02', '2025-04-02'); // => 20
 * ```
 *
 * @throws HjmError `bad-date` for a day that does not exist, or an `on` before the birth
 */
export function completedYears(born: LocalDate, on: LocalDate): number {
  checked(born, 'born');
  if (checked(on, 'on') < born) throw new HjmError('bad-date', `on ska vara ${born} eller senare, inte ${on}.`, [{ path: 'on', expected: `${born} eller senare`, found: on }]);
  return Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - Number(on.slice(5) < born.slice(5));
}

/**
 * The age that somebody turns in the calendar year of a day, whether or not the birthday has been.
 *
 * ```ts
 * import { ageThisYear } from '@hjm/rules/derive';
 *
 * ageThisYear('2021-12-31', '2025-01-01'); // => 4
 * ```
 *
 * @throws HjmError `bad-date`
 */
export function ageThisYear(born: LocalDate, on: LocalDate): number {
  const years = Number(checked(on, 'on').slice(0, 4)) - Number(checked(born, 'born').slice(0, 4));
  if (years < 0) throw new HjmError('bad-date', `on ska inte vara före ${born.slice(0, 4)}, men är ${on}.`, [{ path: 'on', expected: `${born.slice(0, 4)} eller senare`, found: on }]);
  return years;
}

/** What somebody has: how many of a kind. */
export type Held = { readonly kind: string; readonly count: number };

/**
 * How many products somebody has, counted by equivalence: `weights` says which kinds count, and as how many. An extra set of
 * wheels that counts as a wheelchair has weight 1; a kind without a weight does not count.
 *
 * ```ts
 * import { countEquivalents } from '@hjm/rules/derive';
 *
 * countEquivalents([{ kind: 'rullstol', count: 1 }, { kind: 'extra hjulpar', count: 1 }, { kind: 'väska', count: 2 }], { rullstol: 1, 'extra hjulpar': 1 }); // => 2
 * ```
 *
 * @throws HjmError `bad-count` for a count or weight that is no whole number from zero
 */
export function countEquivalents(held: readonly Held[], weights: Readonly<Record<string, number>>): number {
  return held.reduce((sum, { kind, count }, index) => sum + counted(count, `held.${String(index)}.count`) * (Object.hasOwn(weights, kind) ? counted(weights[kind] as number, `weights.${kind}`) : 0), 0);
}

/**
 * The first day of the window of so many months that ends on a day: the day after the same day so many months earlier. Of a
 * month without that day, its last day counts.
 */
function windowStart(on: LocalDate, months: number): LocalDate {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last) + 1)).toISOString().slice(0, 10);
}

/**
 * How many of these days lie in the window of so many months that ends on a day, that day included: earlier withdrawals of
 * a refillable prescription, items of a kind within a period.
 *
 * ```ts
 * import { countWithin } from '@hjm/rules/derive';
 *
 * countWithin(['2024-03-01', '2024-03-02', '2025-03-01'], { months: 12, on: '2025-03-01' }); // => 2
 * ```
 *
 * @throws HjmError `bad-date`, `bad-count`
 */
export function countWithin(days: readonly LocalDate[], { months, on }: { readonly months: number; readonly on: LocalDate }): number {
  const from = windowStart(checked(on, 'on'), counted(months, 'months'));
  return days.filter((day, index) => checked(day, `days.${String(index)}`) >= from && day <= on).length;
}

/**
 * Whether a time lock is still shut: fewer than so many days have passed since the latest of these days. Open when there is none.
 *
 * ```ts
 * import { isLocked } from '@hjm/rules/derive';
 *
 * isLocked(['2025-03-01'], { days: 30, on: '2025-03-30' }); // => true
 * isLocked(['2025-03-01'], { days: 30, on: '2025-03-31' }); // => false
 * ```
 *
 * @throws HjmError `bad-date`, `bad-count`
 */
export function isLocked(days: readonly LocalDate[], lock: { readonly days: number; readonly on: LocalDate }): boolean {
  const [on, locked] = [checked(lock.on, 'on'), counted(lock.days, 'days')];
  const latest = days.map((day, index) => checked(day, `days.${String(index)}`)).filter((day) => day <= on).sort().at(-1);
  return latest !== undefined && (Date.parse(on) - Date.parse(latest)) / 864e5 < locked;
}
