import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MNKR_ONE, WHOLE_KR, WHOLE_TKR } from '../amount/amount-unit.js';
import type { FileRow, FileTable } from '../table/file-table.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { readMonthly, monthlyTable } from './monthly-table.js';
import { readStatement } from './read-statement.js';
import { columnOfHeader, statementColumn } from './statement-column.js';
import { statementTable } from './statement-table.js';
import type { MonthlyAmounts, Statement } from './statement-types.js';

const columns = [statementColumn('closed', 2023), statementColumn('budget', 2024), statementColumn('forecast', 2024), statementColumn('actual', 2024, 4)];
const keys = ['rent', 'refund', 'staff', 'other'];
const fileOf = (table: FileTable): { header: FileRow; rows: FileRow[] } => ({ header: { line: 1, cells: table.columns }, rows: table.rows.map((cells, at) => ({ line: at + 2, cells })) });
const rowsOf = (...cells: unknown[][]): { header: FileRow; rows: FileRow[] } => ({ header: { line: 1, cells: cells[0] ?? [] }, rows: cells.slice(1).map((row, at) => ({ line: at + 2, cells: row })) });
const issuesOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return error.issues.map(({ path, expected, found, nearest }) => `${path}: ${expected}; ${found}${nearest === undefined ? '' : ` [${nearest}]`}`);
    throw error;
  }
  return [];
};

describe('a statement in a file', () => {
  it('is read back as it was written, missing amounts and all', () => {
    const amount = fc.option(fc.integer({ min: -9e13, max: 9e13 }));
    const line = fc.record({ rent: amount, refund: amount, staff: amount, other: amount });
    fc.assert(
      fc.property(fc.tuple(line, line, line, line), (amounts) => {
        const statement: Statement = { chart: SMALL_CHART, columns, amounts: Object.fromEntries(columns.map(({ key }, at) => [key, amounts[at] ?? {}])), roundedTo: null };
        const read = readStatement(SMALL_CHART, fileOf(statementTable(statement)), { accept: keys });
        expect(read.statement).toEqual(statement);
        expect(read.sums.filter(({ explanation }) => explanation !== 'follows')).toEqual([]);
      }),
    );
  });

  it('is as its amounts came, and to the öre where one of them would not survive that', () => {
    const table = (rent: number): FileTable => statementTable({ chart: SMALL_CHART, columns: columns.slice(0, 1), amounts: { closed2023: { rent } }, roundedTo: WHOLE_TKR });
    const cells = ({ columns: [header], rows: [first] }: FileTable): unknown[] => [header, first?.[1]];
    expect([cells(table(4_330_000_000)), cells(table(4_330_000_001))]).toEqual([['Resultaträkning (tkr)', { number: '43300' }], ['Resultaträkning (kr)', { number: '43300000.01' }]]);
  });

  it('in another unit gives the same sums within the named rounding of their parts', () => {
    const amount = fc.integer({ min: -9e12, max: 9e12 });
    fc.assert(
      fc.property(fc.record({ rent: amount, refund: amount, staff: amount, other: amount }), fc.constantFrom(WHOLE_TKR, MNKR_ONE, WHOLE_KR), (amounts, print) => {
        const statement: Statement = { chart: SMALL_CHART, columns: columns.slice(0, 1), amounts: { closed2023: amounts }, roundedTo: null };
        const { sums } = readStatement(SMALL_CHART, fileOf(statementTable(statement, print)), { accept: keys, roundedTo: print });
        expect(sums.map(({ line, explanation }) => [line, explanation === 'follows' || explanation === 'rounding'])).toEqual([['income', true], ['costs', true], ['result', true]]);
      }),
    );
  });

  it('in tkr with a part of an öre is told at its row and column', () => {
    const file = rowsOf(['Resultaträkning (tkr)', 'Bokslut 2023'], ['Hyra', '1,1234567']);
    expect(issuesOf(() => readStatement(SMALL_CHART, file))).toEqual([expect.stringMatching(/^rad 2 \(Hyra\), kolumn Bokslut 2023: ett belopp i tkr, inte finare än ett öre/)]);
  });

  it('in tkr or mnkr is known to be rounded so', () => {
    const file = rowsOf(['Resultaträkning (tkr)', 'Bokslut 2023'], ['Hyra', '1 234'], ['Återbetalning', '−2'], ['Personal', { number: '-1000' }], ['Övrigt', '–'], ['Summa intäkter', '1 233']);
    const { statement, sums, absent } = readStatement(SMALL_CHART, file);
    expect(statement).toMatchObject({ roundedTo: WHOLE_TKR, amounts: { closed2023: { rent: 123_400_000, refund: -200_000, staff: -100_000_000, other: null } } });
    expect(sums).toEqual([expect.objectContaining({ line: 'income', explanation: 'rounding', difference: 100_000 })]);
    expect(absent).toEqual([]);
    expect(readStatement(SMALL_CHART, rowsOf(['', 'Bokslut 2023'], ['Hyra', '52,2']), { unit: 'mnkr' }).statement.roundedTo).toEqual(MNKR_ONE);
  });

  it('may have headings, other names and columns of its own', () => {
    const own = { key: 'plan', labelSv: 'Plan A', account: 'budget' as const, year: 2025 };
    const { statement, headings, absent } = readStatement(SMALL_CHART, rowsOf(['Rad (kr)', 'Plan A', null], ['Intäkter', null], ['HYRESINTÄKTER', '12,50'], [null, null]), { columns: [own] });
    expect(statement).toMatchObject({ columns: [own], roundedTo: null, amounts: { plan: { rent: 1250 } } });
    expect(headings).toEqual([{ line: 2, text: 'Intäkter' }]);
    expect(absent).toEqual(['refund', 'staff', 'other']);
  });

  it('is refused with every fault by row and column', () => {
    const file = rowsOf(['Rad (kr)', 'Bokslutt 2023', 'Budget 2024', 'Budget 2024'], ['Hyraa', '1', '1', '1'], ['Personal', '1', '5 tkr', 'x'], ['Personal', '1', '1', '1'], ['Övrigt', { boolean: true }, null, { boolean: true }]);
    expect(issuesOf(() => readStatement(SMALL_CHART, file))).toEqual([
      'rad 1, kolumn 2: en rubrik som Bokslut 2023, Budget 2024, Prognos 2024 eller Utfall jan–apr 2024; "Bokslutt 2023"',
      'rad 1: kolumner med olika rubriker; "Budget 2024"',
      'rad 2: en rad i uppställningen; "Hyraa" [Hyra]',
      'rad 4: raden Personal en gång; "Personal"',
      'rad 3 (Personal), kolumn Budget 2024: ett belopp i kr, som resten; räkna om det eller dela filen efter enhet; "5 tkr"',
      'rad 3 (Personal), kolumn Budget 2024: ett tal, till exempel 1 234,5; "x"',
      'rad 5 (Övrigt), kolumn Budget 2024: ett belopp i kr; "boolean true"',
    ]);
  });

  it('misses the year of a header', () => {
    expect(issuesOf(() => readStatement(SMALL_CHART, rowsOf(['Rad (kr)', 'Budget'])))).toEqual(['rad 1, kolumn 2: en rubrik med år, som Budget 2024; året saknas; "Budget"']);
  });

  it('names the row of a wrong sign', () => {
    const file = rowsOf(['Rad (kr)', 'Budget 2024'], ['Personal', '500']);
    expect(issuesOf(() => readStatement(SMALL_CHART, file))[0]).toMatch(/^rad 2 \(Personal\), kolumn Budget 2024: ett belopp med minus/);
  });

  it('is held against the statement that it is added to, unless the line is accepted', () => {
    const amounts = { rent: 100_000_000, refund: -2_000_000, staff: -70_000_000, other: -28_000_000 };
    const beside = (kept: typeof columns): Statement => ({ chart: SMALL_CHART, columns: kept, amounts: Object.fromEntries(kept.map(({ key }) => [key, amounts])), roundedTo: null });
    const file = rowsOf(['Rad (kr)', 'Prognos 2024'], ['Hyra', '1 000 000'], ['Personal', '-712'], ['Övrigt', '-280 000']);
    const faults = (kept: typeof columns, accept: string[] = []): readonly string[] => issuesOf(() => readStatement(SMALL_CHART, file, { beside: beside(kept), accept }));
    expect(faults([])).toEqual([]);
    for (const count of [1, 2]) expect(faults(columns.slice(0, count))).toEqual([expect.stringMatching(/^rad 3 \(Personal\), kolumn Prognos 2024: .*samma enhet som (Bokslut 2023|Budget 2024) .*tusental bland kronor.*godta raden staff/)]);
    expect(faults(columns.slice(0, 1), ['staff'])).toEqual([]);
    expect(faults(columns.slice(2, 3))).toEqual([]);
  });

  it('needs a unit, one only', () => {
    expect(issuesOf(() => readStatement(SMALL_CHART, rowsOf(['Rad', 'Budget 2024'])))[0]).toMatch(/en rubrik med enhet/);
    expect(issuesOf(() => readStatement(SMALL_CHART, rowsOf(['Rad (tkr)', 'Budget 2024']), { unit: 'kr' }))[0]).toMatch(/enheten kr; "tkr"/);
    expect(issuesOf(() => readStatement(SMALL_CHART, rowsOf(['Rad (tkr)'])))[0]).toMatch(/minst en kolumn/);
  });
});

describe('a header', () => {
  it('names its column as the column is labelled', () => {
    for (const column of [...columns, statementColumn('actual', 2024, 1), statementColumn('actual', 2024, 12)]) expect(columnOfHeader(column.labelSv)).toEqual(column);
  });

  it('that names a month which does not exist is none', () => {
    expect(columnOfHeader('Utfall jan–abc 2024')).toBeUndefined();
    expect(columnOfHeader('Utfall')).toBeUndefined();
  });
});

describe('months in a file', () => {
  it('are read back as they were written', () => {
    const months = fc.array(fc.option(fc.integer({ min: -1e12, max: 1e12 })), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(months, months, (rent, staff) => {
        const monthly: MonthlyAmounts = { year: 2024, account: 'actual', lines: { rent, staff } };
        expect(readMonthly(SMALL_CHART, fileOf(monthlyTable(SMALL_CHART, monthly)), { year: 2024, account: 'actual' })).toEqual(monthly);
      }),
    );
  });

  it('of another year, twice or misspelt are told, and so are bad amounts and lines', () => {
    const file = rowsOf(['Rad (kr)', 'jan 2023', 'feb', 'februari 2024', 'mari 2024', 'Summa', null], ['Hyra', '1', 'x', '1', '1', '3'], ['Hyr', '1', '1', '1', '1', '3'], ['Summa intäkter', '1', 'y', '1', '1', '3']);
    expect(issuesOf(() => readMonthly(SMALL_CHART, file, { year: 2024, account: 'actual' }))).toEqual([
      'rad 1, kolumn 2: en månad som jan 2024; "jan 2023" [jan 2024]',
      'rad 1, kolumn 5: en månad som jan 2024; "mari 2024" [mar 2024]',
      'rad 1: varje månad en gång; "feb"',
      'rad 3: en rad i uppställningen; "Hyr" [Hyra]',
      'rad 2 (Hyra), feb: ett tal, till exempel 1 234,5; "x"',
    ]);
  });
});
