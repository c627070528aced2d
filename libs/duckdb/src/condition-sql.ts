import type { Clock, Condition } from '@hjm/kpi';
import { quotedName, quotedText } from './quote.js';

/**
 * A condition as SQL. `holds` is true, false or null, with the logic of SQL itself; `running` says of a null whether it is one
 * since a clock is running, and not since something is unknown.
 */
export type ConditionSql = { readonly holds: string; readonly running: string };

/** The columns that say what a clock came to. */
export function clockColumn(place: number, what: 'end' | 'stopped' | 'zero' | 'elapsed' | 'holds' | 'running'): string {
  return quotedName(`clock ${String(place)} ${what}`);
}

/** The condition in SQL. Its clocks are added to the list, and their columns asked for by their places in it. */
export function conditionSql(condition: Condition, clocks: Clock[]): ConditionSql {
  if ('clock' in condition) {
    const place = clocks.push(condition.clock) - 1;
    return { holds: clockColumn(place, 'holds'), running: clockColumn(place, 'running') };
  }
  if ('all' in condition) return joined(condition.all.map((each) => conditionSql(each, clocks)), ' AND ');
  if ('any' in condition) return joined(condition.any.map((each) => conditionSql(each, clocks)), ' OR ');
  if ('not' in condition) {
    const { holds, running } = conditionSql(condition.not, clocks);
    return { holds: `(NOT ${holds})`, running };
  }
  return { holds: `(${plainSql(condition)})`, running: 'FALSE' };
}

function joined(conditions: readonly ConditionSql[], operator: string): ConditionSql {
  const open = conditions.filter(({ running }) => running !== 'FALSE').map(({ holds, running }) => `(${holds} IS NULL AND ${running})`);
  return { holds: `(${conditions.map(({ holds }) => holds).join(operator)})`, running: open.length === 0 ? 'FALSE' : `(${open.join(' OR ')})` };
}

type Plain = Extract<Condition, { readonly field: string }>;

function plainSql(condition: Plain): string {
  const field = quotedName(condition.field);
  if ('is' in condition) return `${field} = ${quotedText(condition.is)}`;
  if ('in' in condition) return `${field} IN (${condition.in.map(quotedText).join(', ')})`;
  if ('atMost' in condition) return `${field} <= ${String(condition.atMost)}`;
  if ('atLeast' in condition) return `${field} >= ${String(condition.atLeast)}`;
  if ('sameDayAs' in condition) return `${field} = ${quotedName(condition.sameDayAs)}`;
  return `${field} IS ${condition.known ? 'NOT ' : ''}NULL`;
}
