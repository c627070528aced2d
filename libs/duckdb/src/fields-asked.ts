import type { Breakdown, Condition, Rows, Tally } from '@hjm/kpi';

/** What is counted of the rows: all that hold, a part of them, or by a tally. */
export type SideWork = { readonly rows: Rows; readonly part?: Condition; readonly tally?: Tally };

/** Every field that is asked for of the rows, each once. */
export function fieldsAsked({ rows, part, tally }: SideWork, breakdown: Breakdown | undefined): readonly string[] {
  const conditions = [rows.where, part].filter((condition) => condition !== undefined);
  const groups = tally !== undefined && 'groups' in tally ? [...tally.by, ...(tally.need === undefined ? [] : [tally.need.field])] : [];
  const added = tally !== undefined && 'field' in tally ? [tally.field] : [];
  return [...new Set([rows.on, ...conditions.flatMap(fieldsOf), ...added, ...groups, ...(breakdown?.fields ?? [])])];
}

function fieldsOf(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(fieldsOf);
  if ('any' in condition) return condition.any.flatMap(fieldsOf);
  if ('not' in condition) return fieldsOf(condition.not);
  if ('clock' in condition) {
    const { start, stop, pauses = [] } = condition.clock;
    return [start, stop, ...pauses.flatMap(({ from, to }) => [from, to])];
  }
  return 'sameDayAs' in condition ? [condition.field, condition.sameDayAs] : [condition.field];
}
