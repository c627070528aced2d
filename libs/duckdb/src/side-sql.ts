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
  steps.push([`${side}_judged`, `SELECT ${on} AS day, ${keysSql(breakdown)} AS keys, ${groupColumns(tally)}${amount} AS amount, ${status} AS status FROM ${lastOf(steps)}`]);
  const isStock = tally !== undefined && 'stock' in tally;
  // A stock is taken on the last day of the period that has any row, also when none of them is asked for.
  if (isStock) steps.push([`${side}_days`, `SELECT p.id, p.of_year, max(j.day) AS day FROM periods p JOIN ${side}_judged j ON j.day BETWEEN p.first_day AND p.last_day GROUP BY p.id, p.of_year`]);
  const when = isStock ? `${side}_days p JOIN ${side}_judged j ON j.day = p.day` : `periods p JOIN ${side}_judged j ON j.day BETWEEN p.first_day AND p.last_day`;
  steps.push([`${side}_placed`, `SELECT p.id AS period, p.of_year, j.* FROM ${when} WHERE j.status <> 'no'`]);
  const counts = `count(*) FILTER (status = 'counted') AS counted, count(*) FILTER (status = 'unknown') AS unknown, count(*) FILTER (status = 'running') AS running`;
  if (tally === undefined || !('groups' in tally)) {
    steps.push([`${side}_sums`, `SELECT period, of_year, keys, coalesce(sum(amount) FILTER (status = 'counted'), 0) AS amount, ${counts} FROM ${side}_placed GROUP BY period, of_year, keys`]);
    return steps;
  }
  const groups = `SELECT period, of_year, keys, group_keys, count(*) AS members, max(need) AS need FROM ${side}_placed WHERE status = 'counted' GROUP BY period, of_year, keys, group_keys`;
  steps.push(
    [`${side}_groups`, groups],
    [`${side}_counts`, `SELECT period, of_year, keys, ${counts} FROM ${side}_placed GROUP BY period, of_year, keys`],
    [`${side}_whole_groups`, `SELECT period, of_year, keys, count(*) AS amount FROM ${side}_groups WHERE members >= need GROUP BY period, of_year, keys`],
    [`${side}_sums`, `SELECT c.*, coalesce(g.amount, 0) AS amount FROM ${side}_counts c LEFT JOIN ${side}_whole_groups g USING (period, of_year, keys)`],
  );
  return steps;
}

function lastOf(steps: readonly Step[]): string {
  return steps.at(-1)?.[0] ?? '';
}

function amountSql(tally: Tally | undefined, part: string | undefined): string {
  if (part !== undefined) return `CAST(${part} AS BIGINT)`;
  return tally !== undefined && 'field' in tally ? quotedName(tally.field) : 'CAST(1 AS BIGINT)';
}

/** The values of the breakdown's fields; empty text where not known or in no band. */
function keysSql(breakdown: Breakdown | undefined): string {
  if (breakdown === undefined) return 'CAST([] AS VARCHAR[])';
  const { fields, bands } = breakdown;
  if (bands === undefined) return `[${fields.map((field) => `coalesce(${quotedName(field)}, '')`).join(', ')}]`;
  const field = quotedName(fields[0] ?? '');
  const cases = bands.map(({ id, from, to }) => `WHEN ${field} >= ${String(from)}${to === undefined ? '' : ` AND ${field} <= ${String(to)}`} THEN ${quotedText(id)}`);
  return `[CASE ${cases.join(' ')} ELSE '' END]`;
}

/** Where it is not known what a record belongs to, or how many that takes. */
function ungrouped(tally: Tally | undefined): string {
  if (tally === undefined || !('groups' in tally)) return '';
  const missing = tally.by.map((field) => ` OR ${quotedName(field)} IS NULL`).join('');
  if (tally.need === undefined) return missing;
  const { field, atLeast } = tally.need;
  return `${missing} OR NOT coalesce(${quotedName(field)} IN (${Object.keys(atLeast).map(quotedText).join(', ')}), FALSE)`;
}

function groupColumns(tally: Tally | undefined): string {
  if (tally === undefined || !('groups' in tally)) return '';
  const keys = `[${tally.by.map((field) => `coalesce(${quotedName(field)}, '')`).join(', ')}] AS group_keys, `;
  if (tally.need === undefined) return `${keys}1 AS need, `;
  const cases = Object.entries(tally.need.atLeast).map(([value, least]) => `WHEN ${quotedText(value)} THEN ${String(least)}`);
  return `${keys}CASE ${quotedName(tally.need.field)} ${cases.join(' ')} END AS need, `;
}
