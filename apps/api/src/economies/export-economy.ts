import { HjmError, foundText } from '@hjm/core';
import {
  type Economy, FRAME_METHODS, type FileTable, type FrameControl, activityTable, assignmentTable, columnNamed, controlResultTable, deviationTable, forecastTable, frameControlTable, frameMonthsTable, investmentOutcomesTable, investmentPlanTable, keyTable, markTable, measureFollowUpTable, measureTable, monthlyTable,
  partOf, planGoalTable, riskTable, statementTable, surplusLettersTable, surplusTable, withColumns, type AmountPrint,
} from '@hjm/economics';
import { mappingTable, sieOfStatement, STATEMENT_PROGRAM, writeSie } from '@hjm/economics/ledger';
import { writeCsv } from '@hjm/tables/csv';
import { columnsFor, writeXlsx } from '@hjm/tables/xlsx';
import type { ExportedFile } from '../indicators/export-results.js';
import { type FrameAsked, comparisonOf, forecastAnswer, frameAnswer, statementOf } from './economy-answers.js';
import { type SurplusAsked, surplusAnswer } from './surplus-answer.js';

export const exportKinds = ['statement', 'deviations', 'months', 'mapping', 'forecast', 'key', 'surplus', 'letters', 'frame', 'frameMonths', 'investments', 'outcomes', 'measures', 'followUps', 'risks', 'results', 'activities', 'assignments', 'goals'] as const;
type ExportKind = (typeof exportKinds)[number];

export type ExportAsked = {
  readonly what: ExportKind;
  readonly format: 'csv' | 'xlsx' | 'sie';
  readonly name?: string | undefined;
  readonly columns?: string | undefined;
  readonly of?: string | undefined;
  readonly against?: string | undefined;
  readonly print: AmountPrint;
  readonly frame: Omit<FrameAsked, 'plan' | 'method'> & { readonly method: FrameAsked['method'] | undefined };
  readonly surplus: SurplusAsked;
};

/** What a file of the service says about where it comes from. */
export type ExportMeans = { readonly today: string; readonly version: string };

const TYPES = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', sie: 'application/x-sie' } as const;
const NAMES: { readonly [kind in ExportKind]: string } = {
  statement: 'resultaträkning', deviations: 'avvikelser', months: 'månader', mapping: 'konton', forecast: 'prognos', key: 'nyckel', surplus: 'fördelning', letters: 'brev', frame: 'investeringsram', frameMonths: 'investeringsram-månader', investments: 'investeringar', outcomes: 'utfall', measures: 'handlingsplan',
  followUps: 'uppföljning', risks: 'riskregister', results: 'granskningar', activities: 'verksamhetsplan', assignments: 'uppdrag', goals: 'mål',
};

/** A part, or what comes of it, as a file; what one writes, the other reads in. Texts have the formula guard. */
export async function exportEconomy(economy: Economy, asked: ExportAsked, means: ExportMeans): Promise<ExportedFile> {
  const { what, format } = asked;
  const name = `${economy.noticeSv === null ? '' : 'demo-'}${NAMES[what]}.${format === 'sie' ? 'se' : format}`;
  if (format === 'sie') return { name, type: TYPES.sie, body: ledgerOf(economy, asked, means) };
  const table = markTable(TABLES[what](economy, asked), economy.noticeSv, what === 'statement' || what === 'months' ? 'row' : 'column');
  return { name, type: TYPES[format], body: format === 'csv' ? Buffer.concat([...writeCsv([table.columns, ...table.rows])]) : await workbook(economy, NAMES[what], table) };
}

const TABLES: { readonly [kind in ExportKind]: (economy: Economy, asked: ExportAsked) => FileTable } = {
  statement: (economy, asked) => statementTable(chosen(economy, asked)),
  deviations: (economy, asked) => {
    const { statement, of, against, deviations } = comparisonOf(economy, asked);
    return deviationTable(statement, deviations, { of, against }, asked.print);
  },
  months: (economy, { name }) => monthlyTable(economy.chart, partOf(economy, 'months', name)),
  mapping: (economy, { name }) => mappingTable(partOf(economy, 'mappings', name)),
  forecast: (economy, { name }) => forecastTable(forecastAnswer(economy, name).forecast),
  key: (economy, { name }) => keyTable(partOf(economy, 'keys', name)),
  surplus: (economy, { surplus }) => surplusTable(surplusAnswer(economy, surplus).distribution),
  letters: (economy, { surplus }) => surplusLettersTable(surplusAnswer(economy, surplus).letters),
  frame: (economy, asked) => frameControlTable(controlOf(economy, asked)),
  frameMonths: (economy, asked) => frameMonthsTable(controlOf(economy, asked)),
  investments: (economy, { name }) => investmentPlanTable(partOf(economy, 'investments', name)),
  outcomes: (economy, { name }) => {
    const { outcomes } = partOf(economy, 'outcomes', name);
    if ('groups' in outcomes) return investmentOutcomesTable([outcomes]);
    throw new HjmError('no-months', 'Utfallet är inte känt månad för månad.', [{ path: 'what', expected: 'ett utfall månad för månad', found: foundText(`till och med månad ${outcomes.throughMonth}`) }]);
  },
  measures: (economy, { name }) => measureTable(partOf(economy, 'measures', name)),
  followUps: (economy, { name }) => measureFollowUpTable(partOf(economy, 'measures', name)),
  risks: (economy, { name }) => riskTable(partOf(economy, 'risks', name)),
  results: (economy, { name }) => controlResultTable(partOf(economy, 'risks', name)),
  activities: (economy, { name }) => activityTable(partOf(economy, 'activities', name)),
  assignments: (economy, { name }) => assignmentTable(partOf(economy, 'activities', name)),
  goals: (economy, { name }) => planGoalTable(partOf(economy, 'activities', name)),
};

/** The frame by the method that is asked for, which nobody but the asker chooses. */
function controlOf(economy: Economy, { name, frame: { method, ...frame } }: ExportAsked): FrameControl {
  if (method === undefined) throw new HjmError('bad-input', 'Hur resten av året beräknas är inte sagt.', [{ path: 'method', expected: `något av ${FRAME_METHODS.join(', ')}`, found: foundText(method) }]);
  return frameAnswer(economy, { plan: name, method, ...frame }).control;
}

/** The columns that are asked for, else those of the statement as it is kept. */
function chosen(economy: Economy, { columns }: ExportAsked): ReturnType<typeof statementOf> {
  if (columns === undefined) return { chart: economy.chart, ...partOf(economy, 'statements') };
  const statement = statementOf(economy);
  return withColumns(statement, columns.split(',').map((word) => columnNamed(statement, word)));
}

function ledgerOf(economy: Economy, asked: ExportAsked, { today, version }: ExportMeans): Uint8Array {
  if (asked.what !== 'statement') throw new HjmError('bad-input', 'Bara resultaträkningen skrivs som SIE.', [{ path: 'format', expected: 'csv eller xlsx', found: foundText(asked.format) }]);
  const company = economy.noticeSv === null ? economy.titleSv : `DEMO ${economy.titleSv}`;
  return writeSie(sieOfStatement(chosen(economy, asked), partOf(economy, 'mappings', asked.name), { company, program: { name: STATEMENT_PROGRAM, version }, generated: today }));
}

function workbook({ noticeSv, titleSv }: Economy, name: string, { columns, rows }: FileTable): Promise<Uint8Array> {
  return writeXlsx([{ name: noticeSv === null ? name : 'Demodata', columns: columnsFor(columns, rows), rows }], { title: titleSv });
}
