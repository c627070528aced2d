import type { Clock, Condition } from '../definition/definition-types.js';
import type { Strand } from './strand.js';

/** Every field that the strands read, each once. */
export function fieldsOf(strands: readonly Strand[]): readonly string[] {
  const fields = strands.flatMap(({ rows, work, breakdowns }) => [
    rows.on,
    ...(rows.where === undefined ? [] : fieldsOfCondition(rows.where)),
    ...(work.kind === 'share' ? fieldsOfCondition(work.part) : []),
    ...('field' in work ? [work.field] : []),
    ...(work.kind === 'groups' ? [...work.by, ...(work.need === undefined ? [] : [work.need.field])] : []),
    ...breakdowns.flatMap((breakdown) => breakdown.fields),
  ]);
  return [...new Set(fields)];
}

/** The fields that are the last to become known of a record: the day that places it, and what stops its clocks. */
export function lastFieldsOf(strands: readonly Strand[]): readonly string[] {
  const conditions = strands.flatMap(({ rows, work }) => [...(rows.where === undefined ? [] : [rows.where]), ...(work.kind === 'share' ? [work.part] : [])]);
  return [...new Set([...strands.map(({ rows }) => rows.on), ...conditions.flatMap(clocksOf).map(({ stop }) => stop)])];
}

/** Every clock in the condition. */
export function clocksOf(condition: Condition): readonly Clock[] {
  if ('clock' in condition) return [condition.clock];
  if ('all' in condition) return condition.all.flatMap(clocksOf);
  if ('any' in condition) return condition.any.flatMap(clocksOf);
  return 'not' in condition ? clocksOf(condition.not) : [];
}

/** Every field that the condition asks for. */
function fieldsOfCondition(condition: Condition): readonly string[] {
  if ('clock' in condition) {
    const { start, stop, pauses = [] } = condition.clock;
    return [start, stop, ...pauses.flatMap(({ from, to }) => [from, to])];
  }
  if ('all' in condition) return condition.all.flatMap(fieldsOfCondition);
  if ('any' in condition) return condition.any.flatMap(fieldsOfCondition);
  if ('not' in condition) return fieldsOfCondition(condition.not);
  return 'sameDayAs' in condition ? [condition.field, condition.sameDayAs] : [condition.field];
}
