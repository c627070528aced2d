import type { Citation } from './citation.js';
import { foundText, HjmError } from './errors.js';
import { DEADLINE_ACT, HOLIDAY_ACT, HOLIDAY_ACT_2005 } from './holiday-rules.js';
import { nearest } from './nearest.js';

/** The choices that the law does not make for an employer. */
export type WorkingDayChoices = {
  /** Whether midsommarafton, julafton and nyårsafton are days off or, when they fall on Monday to Friday, working days. */
  readonly eves: 'off' | 'working';
  /** Whether a working day before a public holiday is a whole day or a half one; `whole` when not said. Half days are working days. */
  readonly dayBeforePublicHoliday?: 'whole' | 'half';
};

/** Which days are worked in Sweden: Monday to Friday, except public holidays and, by choice, the three eves. Plain data. */
export type WorkingCalendar = Required<WorkingDayChoices> & {
  /** In Swedish, for results that say how they were counted. */
  readonly name: string;
  readonly citations: readonly Citation[];
};

/**
 * A calendar of working days by named choices, for the years 1990–2100.
 *
 * ```ts
 * import { countWorkingDays, workingCalendar } from '@hjm/core/calendar';
 *
 * const calendar = workingCalendar({ eves: 'working', dayBeforePublicHoliday: 'half' });
 * calendar.name; // => 'svenska arbetsdagar, midsommarafton, julafton och nyårsafton arbetsdagar, dag före röd dag halvdag'
 * countWorkingDays('2022-01-01', '2022-12-31', calendar); // => 254
 * ```
 *
 * @throws HjmError `unknown-value`
 */
export function workingCalendar(choices: WorkingDayChoices): WorkingCalendar {
  const eves = oneOf(EVES, choices.eves, 'eves');
  const dayBeforePublicHoliday = oneOf(DAYS_BEFORE, choices.dayBeforePublicHoliday ?? 'whole', 'dayBeforePublicHoliday');
  const name = ['svenska arbetsdagar', EVES[eves], DAYS_BEFORE[dayBeforePublicHoliday]].filter(Boolean).join(', ');
  return { name, eves, dayBeforePublicHoliday, citations: [HOLIDAY_ACT, HOLIDAY_ACT_2005, DEADLINE_ACT] };
}

const EVES = {
  off: 'midsommarafton, julafton och nyårsafton lediga',
  working: 'midsommarafton, julafton och nyårsafton arbetsdagar',
};
const DAYS_BEFORE = { whole: '', half: 'dag före röd dag halvdag' };

/** Working days with the three eves off, as the act on statutory time counts. */
export const SWEDISH_WORKING_DAYS: WorkingCalendar = /* @__PURE__ */ workingCalendar({ eves: 'off' });

/** Working days with only the public holidays of the law off: the three eves are worked. */
export const SWEDISH_WORKING_DAYS_WITH_EVES: WorkingCalendar = /* @__PURE__ */ workingCalendar({ eves: 'working' });

function oneOf<Word extends string>(words: Readonly<Record<Word, string>>, value: Word, path: string): Word {
  if (Object.hasOwn(words, value)) return value;
  const known = Object.keys(words);
  const found = foundText(value);
  const close = typeof value === 'string' ? nearest(value, known) : undefined;
  const issue = { path, expected: known.join(' eller '), found, ...(close === undefined ? {} : { nearest: close }) };
  throw new HjmError('unknown-value', `Okänt val för arbetsdagar: ${found}.`, [issue]);
}
