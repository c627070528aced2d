import { foundText, type HjmIssue } from '@hjm/core';
import type { EventTable, Field } from '../table/table-types.js';
import { fieldIssues } from './check-field.js';
import { CLOCK_DEFAULTS } from './clock-defaults.js';
import type { Clock, ClockRules, ClockUnit } from './definition-types.js';
import { misnamed, notWhole } from './issues.js';

export const CLOCK_UNITS: readonly ClockUnit[] = ['workingDays', 'halfDays', 'days', 'openMinutes'];
export const START_RULES: readonly ClockRules['startOnDayOff'][] = ['asIs', 'nextWorkingDay'];
export const RUNNING_RULES: readonly ClockRules['running'][] = ['lateWhenOver', 'leaveOut', 'late'];

/** What is wrong with a clock on the records of a table. */
export function clockIssues(clock: Clock, table: EventTable, path: string): HjmIssue[] {
  const { start, stop, within, unit, pauses = [], rules } = clock;
  const kinds: readonly Field['kind'][] = unit === 'openMinutes' ? ['moment'] : ['day'];
  return [
    ...misnamed(unit, CLOCK_UNITS, `${path}.unit`, 'en enhet för tid'),
    ...fieldIssues(table, start, kinds, `${path}.start`),
    ...fieldIssues(table, stop, kinds, `${path}.stop`),
    ...another(start, stop, `${path}.stop`),
    ...notWhole(within, 0, `${path}.within`),
    ...pauses.flatMap(({ from, to }, index) => {
      const at = `${path}.pauses.${String(index)}`;
      return [...fieldIssues(table, from, kinds, `${at}.from`), ...fieldIssues(table, to, kinds, `${at}.to`), ...another(from, to, `${at}.to`)];
    }),
    ...(rules === undefined ? [] : ruleIssues(rules, `${path}.rules`)),
  ];
}

function another(first: string, second: string, path: string): HjmIssue[] {
  return first === second ? [{ path, expected: `ett annat fält än ${first}`, found: foundText(second) }] : [];
}

function ruleIssues(rules: Partial<ClockRules>, path: string): HjmIssue[] {
  return [
    ...Object.keys(rules).flatMap((key) => misnamed(key, Object.keys(CLOCK_DEFAULTS), `${path}.${key}`, 'en regel för klockor')),
    ...(rules.startOnDayOff === undefined ? [] : misnamed(rules.startOnDayOff, START_RULES, `${path}.startOnDayOff`, 'vad en start på en ledig dag gör')),
    ...(rules.running === undefined ? [] : misnamed(rules.running, RUNNING_RULES, `${path}.running`, 'hur en klocka som går räknas')),
  ];
}
