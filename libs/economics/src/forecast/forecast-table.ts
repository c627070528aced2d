import { planTable } from '../plan/plan-records.js';
import { statementColumn } from '../statement/statement-column.js';
import type { FileColumn, FileTable } from '../table/file-table.js';
import type { Forecast, ForecastLine, ForecastSum } from './forecast-result-types.js';

/**
 * A forecast as a table to write as a file: a row for each line of the statement, amounts in kronor. What has no figure is an empty
 * cell, and its last cell says why.
 *
 * ```ts
 * import { forecastStatement, forecastTable, type StatementChart } from '@hjm/economics';
 *
 * const chart: StatementChart = { id: 'c', region: 'r', titleSv: 'C', result: 'result', citation: null, lines: [
 *   { key: 'rent', labelSv: 'Hyra', kind: 'income', sign: 'plus' },
 *   { key: 'result', labelSv: 'Resultat', kind: 'sum', of: ['rent'] },
 * ] };
 * const plan = { id: 'p', titleSv: 'Prognos', year: 2024, throughMonth: 1, methods: {}, fallback: { kind: 'linear' }, commitments: [], adjustments: [] } as const;
 * const actual = { year: 2024, account: 'actual', lines: { rent: [10, null, null, null, null, null, null, null, null, null, null, null] } } as const;
 * forecastTable(forecastStatement(chart, plan, { actual, history: [] })).columns.slice(0, 3); // => ['Rad', 'Utfall jan 2024', 'Metodens prognos']
 * ```
 */
export function forecastTable(forecast: Forecast): FileTable {
  return planTable(columnsOf(forecast), forecast.lines.map((line) => rowOf(line, forecast)));
}

function columnsOf({ year, throughMonth }: Forecast): readonly FileColumn[] {
  const optional = { required: false } as const;
  return [
    { key: 'label', headers: ['Rad'], kind: 'text', required: true },
    { key: 'toDate', headers: [statementColumn('actual', year, throughMonth).labelSv], kind: 'ore', ...optional },
    { key: 'base', headers: ['Metodens prognos'], kind: 'ore', ...optional },
    { key: 'adjusted', headers: ['Justeringar'], kind: 'ore', ...optional },
    { key: 'forecast', headers: [statementColumn('forecast', year).labelSv], kind: 'ore', ...optional },
    { key: 'tested', headers: ['Prövade år'], kind: 'integer', ...optional },
    { key: 'meanAbsoluteError', headers: ['Fel i medel'], kind: 'ore', ...optional },
    { key: 'bias', headers: ['För högt (+) eller lågt (−) i snitt'], kind: 'ore', ...optional },
    { key: 'method', headers: ['Metod'], kind: 'text', ...optional },
    { key: 'reasons', headers: ['Skäl till justeringar'], kind: 'text', ...optional },
    { key: 'missing', headers: ['Saknas'], kind: 'text', ...optional },
  ];
}

function rowOf(line: ForecastLine | ForecastSum, { lines }: Forecast): { readonly [key: string]: string | number | null } {
  const { labelSv: label, toDate, base, forecast, earlier } = line;
  const { tested, meanAbsoluteError, bias } = earlier;
  const figures = { label, toDate, base, adjusted: base === null || forecast === null ? null : forecast - base, forecast, tested, meanAbsoluteError, bias };
  if (line.kind === 'sum') return { ...figures, missing: textOrNull(line.missingLines.map((key) => lines.find((one) => one.line === key)?.labelSv ?? key)) };
  const reasons = line.adjustments.map(({ reasonSv, roleSv }) => `${reasonSv} (${roleSv})`);
  return { ...figures, method: line.methodSv, reasons: textOrNull(reasons), missing: textOrNull(line.missing.map(({ textSv }) => textSv)) };
}

function textOrNull(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('; ');
}
