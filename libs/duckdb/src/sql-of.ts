import { type Breakdown, CLOCK_DEFAULTS, EVENT_TABLES, type EventTable, type KpiDefinition, type KpiPeriod, type Measure, type Rows, type Tally, yearEarlier, yearToDate } from '@hjm/kpi';
import { foundText, HjmError, nearest } from '@hjm/core';
import type { SideWork } from './fields-asked.js';
import { quotedText } from './quote.js';
import { type SideSettings, sideSteps, type Step } from './side-sql.js';
import type { SqlOptions } from './sql-options.js';

/**
 * A definition as one query for DuckDB, made for checking: it shares nothing with the fold but the definition. Each row is a period,
 * or a part of one, with `numerator` and `denominator` of the value (0 where there is nothing to measure), and how many records are
 * `unknown` and `running`. It reads the tables that {@link fillCalendars} makes.
 *
 * @throws HjmError `not-counted` for what is stated and not counted, `unknown-breakdown`, `unknown-table`
 */
export function sqlOf(definition: KpiDefinition, options: SqlOptions): string {
  const { measure } = definition;
  if (measure.kind === 'stated') throw new HjmError('not-counted', `Indikatorn ${definition.id} räknas inte fram ur data.`, [{ path: 'measure.kind', expected: 'något som räknas ur poster', found: foundText(measure.kind) }]);
  const breakdown = options.breakdown === undefined ? undefined : breakdownOf(definition, options.breakdown);
  const { numerator, denominator } = sidesOf(measure);
  const divided = denominator !== undefined && hasFields(denominator.rows, breakdown, options);
  const settings = (side: SideWork, by: Breakdown | undefined): SideSettings => ({ asOf: options.asOf, relation: relationOf(side.rows, options), breakdown: by });
  const steps: Step[] = [
    ['periods', periodsSql(definition, options.periods)],
    ...sideSteps('n', numerator, settings(numerator, breakdown)),
    ...(denominator === undefined ? [] : sideSteps('d', denominator, settings(denominator, divided ? breakdown : undefined))),
  ];
  steps.push(['keyed', keyedSql(breakdown, divided)]);
  return `WITH\n${steps.map(([name, select]) => `${name} AS (${select})`).join(',\n')}\n${valuesSql(measure, divided, options)}\nORDER BY period, keys`;
}

type Counted = Exclude<Measure, { readonly kind: 'stated' }>;

function sidesOf(measure: Counted): { readonly numerator: SideWork; readonly denominator?: SideWork } {
  if (measure.kind === 'share') return { numerator: { rows: measure.of, part: measure.part } };
  if (measure.kind === 'ratio') return { numerator: sideOf(measure.numerator), denominator: sideOf(measure.denominator) };
  return { numerator: sideOf(measure.of) };
}

function sideOf(tally: Tally): SideWork {
  if ('count' in tally) return { rows: tally.count, tally };
  if ('sum' in tally) return { rows: tally.sum, tally };
  return { rows: 'stock' in tally ? tally.stock : tally.groups, tally };
}

/** First and last day of each period, and of the same a year earlier where a change is measured. */
function periodsSql({ measure, span }: KpiDefinition, periods: readonly KpiPeriod[]): string {
  const rows = periods.flatMap((period) => {
    const counted = span === 'yearToDate' ? yearToDate(period) : period;
    return [rowOf(period.id, 'now', counted), ...(measure.kind === 'growth' ? [rowOf(period.id, 'earlier', yearEarlier(counted))] : [])];
  });
  return `SELECT id, of_year, first_day, last_day FROM (VALUES ${rows.join(', ')}) AS p(id, of_year, first_day, last_day)`;
}

function rowOf(id: string, ofYear: string, { from, to }: KpiPeriod): string {
  return `(${quotedText(id)}, '${ofYear}', DATE '${from}-01', last_day(DATE '${to}-01'))`;
}

/** The periods, or the parts that records fell in. */
function keyedSql(breakdown: Breakdown | undefined, divided: boolean): string {
  if (breakdown === undefined) return `SELECT id AS period, CAST([] AS VARCHAR[]) AS keys FROM periods WHERE of_year = 'now'`;
  return `SELECT period, keys FROM n_sums${divided ? ' UNION SELECT period, keys FROM d_sums' : ' GROUP BY period, keys'}`;
}

/** What each row of {@link keyedSql} came to. A base that is not divided stands against every part. */
function valuesSql(measure: Counted, divided: boolean, options: SqlOptions): string {
  const { numerator, denominator } = valueSql(measure, options);
  const beside = (sums: string, keys = true, ofYear = 'now'): string => `LEFT JOIN ${sums} ON ${sums.slice(-1)}.period = k.period AND ${sums.slice(-1)}.of_year = '${ofYear}'${keys ? ` AND ${sums.slice(-1)}.keys = k.keys` : ''}`;
  const isRatio = measure.kind === 'ratio';
  const others = isRatio ? ` ${beside('d_sums d', divided)}` : measure.kind === 'growth' ? ` ${beside('n_sums e', true, 'earlier')}` : '';
  const also = (column: string): string => (isRatio ? ` + coalesce(d.${column}, 0)` : '');
  return `SELECT k.period, k.keys, ${numerator} AS numerator, ${denominator} AS denominator, coalesce(n.unknown, 0)${also('unknown')} AS unknown, coalesce(n.running, 0)${also('running')} AS running FROM keyed k ${beside('n_sums n')}${others}`;
}

function valueSql(measure: Counted, options: SqlOptions): { readonly numerator: string; readonly denominator: string } {
  const amount = 'coalesce(n.amount, 0)';
  switch (measure.kind) {
    case 'share':
      return { numerator: amount, denominator: 'coalesce(n.counted, 0)' };
    case 'total': {
      const days = measure.per === 'workingDay' ? ` * ${workedSql(measure.calendar, 'now', options.asOf)}` : '';
      return { numerator: amount, denominator: `${whenCounted(measure.of)}${String(scaleOf(measure.of, options))}${days}` };
    }
    case 'ratio':
      return {
        numerator: `${amount} * ${String(scaleOf(measure.denominator, options))}`,
        denominator: `${whenCounted(measure.numerator)}coalesce(d.amount, 0) * ${String(scaleOf(measure.numerator, options))}`,
      };
    case 'growth': {
      const earlier = 'coalesce(e.amount, 0)';
      const [now, then] = measure.per === 'workingDay' ? [workedSql(measure.calendar, 'now', options.asOf), workedSql(measure.calendar, 'earlier', options.asOf)] : ['1', '1'];
      return { numerator: `${amount} * ${then} - ${earlier} * ${now}`, denominator: `${earlier} * ${now}` };
    }
  }
}

/** Nothing where no day of the period has any of the stock. */
function whenCounted(tally: Tally): string {
  return 'stock' in tally ? `CASE WHEN EXISTS (SELECT 1 FROM n_days t WHERE t.id = k.period AND t.of_year = 'now') THEN 1 ELSE 0 END * ` : '';
}

/** Working days of a period, as far as it is known, counted one by one. */
function workedSql(calendar: string | undefined, ofYear: string, asOf: string): string {
  return `(SELECT count(*) FROM hjm_working_days w JOIN periods p ON w.day BETWEEN p.first_day AND p.last_day WHERE w.worked AND w.calendar = ${quotedText(calendar ?? CLOCK_DEFAULTS.calendar)} AND p.id = k.period AND p.of_year = '${ofYear}' AND w.day <= DATE '${asOf}')`;
}

function breakdownOf({ id, breakdowns }: KpiDefinition, wanted: string): Breakdown {
  const breakdown = breakdowns.find((each) => each.id === wanted);
  if (breakdown !== undefined) return breakdown;
  const known = breakdowns.map((each) => each.id);
  const near = nearest(wanted, known);
  throw new HjmError('unknown-breakdown', `Indikatorn ${id} delas inte efter ${foundText(wanted)}.`, [
    { path: 'breakdown', expected: known.length === 0 ? 'ingen uppdelning' : known.join(' eller '), found: foundText(wanted), ...(near !== undefined && { nearest: near }) },
  ]);
}

function tableOf({ table: id }: Rows, { tables = EVENT_TABLES }: SqlOptions): EventTable {
  const table = tables.find((each) => each.id === id);
  if (table !== undefined) return table;
  const known = tables.map((each) => each.id);
  const near = nearest(id, known);
  throw new HjmError('unknown-table', `Ingen tabell heter ${foundText(id)}.`, [{ path: 'table', expected: known.join(', '), found: foundText(id), ...(near !== undefined && { nearest: near }) }]);
}

function relationOf(rows: Rows, options: SqlOptions): string {
  return options.relations?.[rows.table] ?? `hjm_${tableOf(rows, options).id}`;
}

function hasFields(rows: Rows, breakdown: Breakdown | undefined, options: SqlOptions): boolean {
  const { fields } = tableOf(rows, options);
  return breakdown?.fields.every((key) => fields.some((field) => field.key === key)) ?? false;
}

/** How many of what is added up make one of what is measured. */
function scaleOf(tally: Tally, options: SqlOptions): number {
  if (!('field' in tally)) return 1;
  const { fields } = tableOf(sideOf(tally).rows, options);
  return fields.find(({ key }) => key === tally.field)?.kind === 'hundredths' ? 100 : 1;
}
