import { formatNumber } from '@hjm/core/text';
import type { EventTable } from '../table/table-types.js';
import { calendarText } from './calendar-text.js';
import { CLOCK_DEFAULTS } from './clock-defaults.js';
import type { Clock, ClockRules, ClockUnit, Condition, Measure } from './definition-types.js';
import { rowsOf } from './check-measure.js';
import { labelOf } from './describe-field.js';

/** How long a clock may go, in Swedish. */
export function clockText({ start, stop, within, unit, pauses = [] }: Clock, table: EventTable): string {
  const paused = pauses.map(({ from, to }) => `, utan tiden från ${labelOf(table, from)} till ${labelOf(table, to)}`).join('');
  const [one, several] = UNIT_SV[unit];
  return `det från ${labelOf(table, start)} till ${labelOf(table, stop)} är högst ${formatNumber(within)} ${within === 1 ? one : several}${paused}`;
}

const UNIT_SV: { readonly [unit in ClockUnit]: readonly [one: string, several: string] } = {
  workingDays: ['arbetsdag', 'arbetsdagar'],
  halfDays: ['halv arbetsdag', 'halva arbetsdagar'],
  days: ['dag', 'dagar'],
  openMinutes: ['öppen minut', 'öppna minuter'],
};

/** The rules of a clock in Swedish, each with whether it is a default. Rules that do not bear on the unit are not said. */
export function clockSentences({ unit, rules = {} }: Clock): readonly string[] {
  const { calendar, startOnDayOff, running }: ClockRules = { ...CLOCK_DEFAULTS, ...rules };
  const chosen = (rule: keyof ClockRules): string => (rules[rule] === undefined ? ' (förval)' : ' (valt i definitionen)');
  const worked = unit === 'workingDays' || unit === 'halfDays';
  return [
    unit === 'openMinutes' && rules.calendar !== undefined ? `Bara minuter inom öppettiderna ”${rules.calendar}” räknas.` : START_SV[unit],
    ...(worked ? [`Arbetsdagar räknas efter${calendarText(calendar)}${chosen('calendar')}.`, `${OFF_SV[startOnDayOff]}${chosen('startOnDayOff')}.`] : []),
    `${RUNNING_SV[running]}${chosen('running')}.`,
  ];
}

const START_SV: { readonly [unit in ClockUnit]: string } = {
  workingDays: 'Startdagen är dag 0, och slutdagen räknas när den är en arbetsdag.',
  halfDays: 'Startdagen är dag 0. En hel arbetsdag är två halva, en halvdag en.',
  days: 'Startdagen är dag 0, och alla dagar räknas.',
  openMinutes: 'Bara minuter inom öppettiderna räknas.',
};

/** What a start on a day off does, without the full stop. */
export const OFF_SV: { readonly [rule in ClockRules['startOnDayOff']]: string } = {
  asIs: 'En start på en ledig dag står kvar som dag 0, så att nästa arbetsdag är dag 1',
  nextWorkingDay: 'En start på en ledig dag flyttas till nästa arbetsdag, som blir dag 0',
};

/** What becomes of clocks that nothing has stopped, without the full stop. */
export const RUNNING_SV: { readonly [rule in ClockRules['running']]: string } = {
  lateWhenOver: 'Det som ännu pågår räknas som för sent när tiden har gått ut, och inte alls dessförinnan',
  leaveOut: 'Det som ännu pågår räknas inte',
  late: 'Det som ännu pågår räknas som för sent',
};

/** Every clock of a measure, in the order of its words. */
export function clocksOf(measure: Measure): readonly Clock[] {
  const conditions = rowsOf(measure).flatMap(({ where }) => (where === undefined ? [] : [where]));
  return [...conditions, ...(measure.kind === 'share' ? [measure.part] : [])].flatMap(clocksIn);
}

function clocksIn(condition: Condition): readonly Clock[] {
  if ('clock' in condition) return [condition.clock];
  if ('all' in condition) return condition.all.flatMap(clocksIn);
  if ('any' in condition) return condition.any.flatMap(clocksIn);
  return 'not' in condition ? clocksIn(condition.not) : [];
}
