import * as z from 'zod';
import { readJson } from '../json/read-json.js';
import { planCitation, planPrint, planText, planYear, typed } from '../plan/plan-schema.js';
import { checkStatement, type Accepted } from './check-statement.js';
import { defineChart } from './define-chart.js';
import { checkMonthly } from './monthly.js';
import type { MonthlyAmounts, Statement, StatementChart } from './statement-types.js';

const key = z.string().min(1).max(80);
const ore = z.int('ett helt antal öre').nullable();
const line = { key, labelSv: planText, otherNames: z.array(planText).optional() };

/** A chart of lines as JSON. */
export const statementChartSchema: z.ZodType<StatementChart> = typed<StatementChart>(
  z.strictObject({
    id: key,
    region: key,
    titleSv: planText,
    lines: z
      .array(z.discriminatedUnion('kind', [z.strictObject({ ...line, kind: z.enum(['income', 'cost']), sign: z.enum(['plus', 'minus', 'either']) }), z.strictObject({ ...line, kind: z.literal('sum'), of: z.array(key) })]))
      .max(500),
    result: key,
    citation: planCitation.nullable(),
  }),
);

const columns = {
  columns: z.array(z.strictObject({ key, labelSv: planText, account: z.enum(['closed', 'budget', 'forecast', 'actual']), year: planYear, throughMonth: z.int().min(1).max(12).optional() })).max(60),
  amounts: z.record(key, z.record(key, ore)),
  roundedTo: planPrint.nullable(),
};

/** The columns of a statement as JSON, where its chart stands elsewhere. */
export const statementColumnsSchema: z.ZodType<Omit<Statement, 'chart'>> = typed<Omit<Statement, 'chart'>>(z.strictObject(columns));

/** A statement as JSON. */
export const statementSchema: z.ZodType<Statement> = typed<Statement>(z.strictObject({ chart: statementChartSchema, ...columns }));

/** Amounts month by month as JSON. */
export const monthlyAmountsSchema: z.ZodType<MonthlyAmounts> = z.strictObject({ year: planYear, account: z.enum(['actual', 'budget']), lines: z.record(key, z.array(ore)) });

const FIELDS = ['key', 'labelSv', 'otherNames', 'kind', 'sign', 'of', 'id', 'region', 'titleSv', 'lines', 'result', 'citation', 'chart', 'columns', 'amounts', 'roundedTo', 'account', 'year', 'throughMonth'];

/**
 * A chart from JSON, checked as `defineChart` checks it.
 *
 * @throws HjmError `invalid-chart` with every defect of its shape, or else of its content
 */
export function readChart(json: unknown): StatementChart {
  return defineChart(readJson(statementChartSchema, json, 'invalid-chart', 'Uppställningen är inte rätt skriven.', FIELDS));
}

/**
 * A statement from JSON, checked as `checkStatement` checks it.
 *
 * @throws HjmError `invalid-statement`, `invalid-chart`
 */
export function readStatementJson(json: unknown, options: Accepted = {}): Statement {
  const statement = readJson(statementSchema, json, 'invalid-statement', 'Resultaträkningen är inte rätt skriven.', FIELDS);
  defineChart(statement.chart);
  return checkStatement(statement, options);
}

/**
 * Monthly amounts from JSON, checked as `checkMonthly` checks them.
 *
 * @throws HjmError `invalid-months`
 */
export function readMonthlyJson(chart: StatementChart, json: unknown): MonthlyAmounts {
  return checkMonthly(chart, readJson(monthlyAmountsSchema, json, 'invalid-months', 'Månadsbeloppen är inte rätt skrivna.', FIELDS));
}
