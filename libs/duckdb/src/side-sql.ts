import type { Breakdown, Clock, Tally } from '@hjm/kpi';
import { clockSteps } from './clock-sql.js';
import { conditionSql } from './condition-sql.js';
import { fieldsAsked, type SideWork } from './fields-asked.js';
import { quotedName, quotedText } from './quote.js';

/** One step of a query: a name and what it selects. */
export type Step = readonly [name: string, select: string];

/** What a side is counted with. */
export type SideSettings = { readonly asOf: string; readonly relation: string; readonly breakdown: Breakdown | undefined };

/**
 * The steps from the rows of a table to sums by period and part, the last of them `<side>_sums`: `amount`, how many rows were
 * `counted`, of how many it is `unknown`, and whose clocks are `running`.
 */
export function sideSteps(side: string, work: SideWork, { asOf, relation, breakdown }: SideSettings): readonly Step[] {
  const { rows, part, tally } = work;
  const on = quotedName(rows.on);
  const clocks: Clock[] = [];
  const where = rows.where === undefined ? { holds: 'TRUE', running: 'FALSE' } : conditionSql(rows.where, clocks);
  const share = part === undefined ? undefined : conditionSql(part, clocks);
  const fields = fieldsAsked(work, breakdown).map(quotedName);
  const steps: Step[] = [[`${side}_rows`, `SELECT ${fields.join(', ')} FROM ${relation} WHERE ${on} <= DATE '${asOf}'`]];
  for (const columns of clocks.flatMap((clock, place) => clockSteps(clock, place, asOf))) {
    steps.push([`${side}_step_${String(steps.length)}`, `SELECT *, ${columns.join(', ')} FROM ${lastOf(steps)}`]);
  }
  const amount = amountSql(tally, share?.holds);
  const open = share === undefined ? '' : ` WHEN ${share.holds} IS NULL AND ${share.running} THEN 'running'`;
  const status = `CASE WHEN NOT ${where.holds} THEN 'no' WHEN ${where.holds} IS NULL THEN CASE WHEN ${where.running} THEN 'running' ELSE 'unknown' END${open} WHEN ${amount} IS NULL${ungrouped(tally)} THEN 'unknown' ELSE 'counted' END`;
  const keys = keyColumns(breakdown);
  const groups = groupColumns(tally);
  const columns = [...keys, ...groups];
  steps.push([`${side}_judged`, `SELECT ${on} AS day, ${named(columns)}${needSql(tally)} AS need, ${amount} AS amount, ${status} AS status FROM ${lastOf(steps)}`]);
  const count = (what: string): string => `count(*) FILTER (status = '${what}') AS ${what}`;
  const sums = `sum(amount) FILTER (status = 'counted') AS amount, max(need) FILTER (status = 'counted') AS need, ${['counted', 'unknown', 'running'].map(count).join(', ')}`;
  // First day by day, which leaves little to place in periods.
  steps.push([`${side}_daily`, `SELECT day, ${columns.map(([name]) => `${name}, `).join('')}${sums} FROM ${side}_judged GROUP BY ALL`]);
  const isStock = tally !== undefined && 'stock' in tally;
  // A stock is taken on the last day of the period that has any row, also when none of them is asked for.
  if (isStock) steps.push([`${side}_days`, `SELECT p.id, p.of_year, max(j.day) AS day FROM periods p JOIN ${side}_daily j ON j.day BETWEEN p.first_day AND p.last_day GROUP BY p.id, p.of_year`]);
  const when = isStock ? `${side}_days p JOIN ${side}_daily j ON j.day = p.day` : `periods p JOIN ${side}_daily j ON j.day BETWEEN p.first_day AND p.last_day`;
  steps.push([`${side}_placed`, `SELECT p.id AS period, p.of_year, ${listOf(keys)} AS keys, ${listOf(groups)} AS group_keys, j.* FROM ${when}`]);
  const all = 'CAST(sum(counted) AS BIGINT) AS counted, CAST(sum(unknown) AS BIGINT) AS unknown, CAST(sum(running) AS BIGINT) AS running';
  const asked = 'GROUP BY period, of_year, keys HAVING sum(counted + unknown + running) > 0';
  if (groups.length === 0) return [...steps, [`${side}_sums`, `SELECT period, of_year, keys, coalesce(sum(amount), 0) AS amount, ${all} FROM ${side}_placed ${asked}`]];
  return [
    ...steps,
    [`${side}_groups`, `SELECT period, of_year, keys, group_keys FROM ${side}_placed WHERE counted > 0 GROUP BY period, of_year, keys, group_keys HAVING sum(counted) >= max(need)`],
    [`${side}_whole_groups`, `SELECT period, of_year, keys, count(*) AS amount FROM ${side}_groups GROUP BY period, of_year, keys`],
    [`${side}_counts`, `SELECT period, of_year, keys, ${all} FROM ${side}_placed ${asked}`],
    [`${side}_sums`, `SELECT c.*, coalesce(g.amount, 0) AS amount FROM ${side}_counts c LEFT JOIN ${side}_whole_groups g USING (period, of_year, keys)`],
  ];
}

function lastOf(steps: readonly Step[]): string {
  return steps.at(-1)?.[0] ?? '';
}

function amountSql(tally: Tally | undefined, part: string | undefined): string {
  if (part !== undefined) return `CAST(${part} AS BIGINT)`;
  return tally !== undefined && 'field' in tally ? quotedName(tally.field) : 'CAST(1 AS BIGINT)';
}

/** A column by its name, and what it is. */
type Column = readonly [name: string, sql: string];

/** The values of the breakdown's fields; empty text where not known or in no band. */
function keyColumns(breakdown: Breakdown | undefined): readonly Column[] {
  if (breakdown === undefined) return [];
  const { fields, bands } = breakdown;
  if (bands === undefined) return fields.map((field, place) => [`key_${String(place)}`, `coalesce(${quotedName(field)}, '')`]);
  const field = quotedName(fields[0] ?? '');
  const cases = bands.map(({ id, from, to }) => `WHEN ${field} >= ${String(from)}${to === undefined ? '' : ` AND ${field} <= ${String(to)}`} THEN ${quotedText(id)}`);
  return [['key_0', `CASE ${cases.join(' ')} ELSE '' END`]];
}

/** What a record belongs to, where groups are counted. */
function groupColumns(tally: Tally | undefined): readonly Column[] {
  if (tally === undefined || !('groups' in tally)) return [];
  return tally.by.map((field, place) => [`group_${String(place)}`, quotedName(field)]);
}

function named(columns: readonly Column[]): string {
  return columns.map(([name, sql]) => `${sql} AS ${name}, `).join('');
}

function listOf(columns: readonly Column[]): string {
  return `CAST([${columns.map(([name]) => name).join(', ')}] AS VARCHAR[])`;
}

/** How many records the group of a record takes. */
function needSql(tally: Tally | undefined): string {
  if (tally === undefined || !('groups' in tally) || tally.need === undefined) return '1';
  const cases = Object.entries(tally.need.atLeast).map(([value, least]) => `WHEN ${quotedText(value)} THEN ${String(least)}`);
  return `CASE ${quotedName(tally.need.field)} ${cases.join(' ')} END`;
}

/** Where it is not known what a record belongs to, or how many that takes. */
function ungrouped(tally: Tally | undefined): string {
  if (tally === undefined || !('groups' in tally)) return '';
  const missing = tally.by.map((field) => ` OR ${quotedName(field)} IS NULL`).join('');
  if (tally.need === undefined) return missing;
  const { field, atLeast } = tally.need;
  return `${missing} OR NOT coalesce(${quotedName(field)} IN (${Object.keys(atLeast).map(quotedText).join(', ')}), FALSE)`;
}
