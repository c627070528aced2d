import { HjmError } from '@hjm/core';
import { sumOre } from '@hjm/core/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountLines } from '../../statement/define-chart.js';
import type { LineAmounts, MonthlyAmounts, Statement, StatementColumn } from '../../statement/statement-types.js';
import { MADE_UP_MAPPING } from '../../testing/made-up-accounts.js';
import { SMALL_CHART } from '../../testing/small-chart.js';
import { readSie } from '../sie/read-sie.js';
import { writeSie } from '../sie/write-sie.js';
import { monthEnd } from './month-end.js';
import { sieOfStatement, type SieExportOptions } from './sie-of-statement.js';
import { statementOfSie } from './statement-of-sie.js';

const OPTIONS: SieExportOptions = { company: 'Exempelcentralen', program: { name: 'Exempel', version: '1' }, generated: '2025-01-31' };
const closed = (year: number): StatementColumn => ({ key: `closed${year}`, labelSv: `Bokslut ${year}`, account: 'closed', year });
const budget = (year: number, throughMonth?: number): StatementColumn => ({ key: `budget${year}-${throughMonth ?? 12}`, labelSv: `Budget ${year}`, account: 'budget', year, ...(throughMonth === undefined ? {} : { throughMonth }) });
const actual = (year: number, throughMonth: number): StatementColumn => ({ key: `actual${year}`, labelSv: `Utfall ${year}`, account: 'actual', year, throughMonth });
const statement = (columns: readonly StatementColumn[], amounts: { readonly [column: string]: LineAmounts }): Statement => ({ chart: SMALL_CHART, columns, amounts, roundedTo: null });
const filled = (rent: number): LineAmounts => ({ rent, refund: null, staff: -300, other: 0 });

function faultsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return [error.code, ...error.issues.map(({ path, found }) => `${path} | ${found}`)];
    throw error;
  }
  return [];
}

describe('a statement as a SIE file', () => {
  const columns = [closed(2022), actual(2024, 8), budget(2024)];
  const whole = statement(columns, { closed2022: filled(500), actual2024: filled(700), 'budget2024-12': filled(1000) });
  const file = sieOfStatement(whole, MADE_UP_MAPPING, OPTIONS);

  it('has one account a line, with the signs of the format, and the day that balances reach', () => {
    expect(file).toMatchObject({ type: 2, reaches: '2024-08-31', years: [{ index: 0, from: '2024-01-01' }, { index: -2, to: '2022-12-31' }] });
    expect(file.accounts).toEqual([{ number: '3000', name: 'Hyra', type: 'I' }, { number: '3800', name: 'Återbetalning', type: 'I' }, { number: '4000', name: 'Personal', type: 'K' }, { number: '6000', name: 'Övrigt', type: 'K' }]);
    expect(file.balances.map(({ year, account, ore }) => [year, account, ore])).toEqual([[-2, '3000', -500], [-2, '4000', 300], [-2, '6000', 0], [0, '3000', -700], [0, '4000', 300], [0, '6000', 0]]);
  });

  it('has a budget as twelve months that add up exactly', () => {
    const months = file.periods.filter(({ account }) => account === '3000').map(({ ore }) => ore);
    expect(months).toEqual([-84, -84, -84, -84, ...new Array<number>(8).fill(-83)]);
    expect(sumOre(months)).toBe(-1000);
    expect(file.periods.map(({ month }) => month).slice(0, 2)).toEqual(['2024-01', '2024-02']);
  });

  it('has other accounts where they are given', () => {
    expect(sieOfStatement(whole, MADE_UP_MAPPING, { ...OPTIONS, accounts: { staff: '50100' } }).accounts[2]?.number).toBe('50100');
    expect(faultsOf(() => sieOfStatement(whole, MADE_UP_MAPPING, { ...OPTIONS, accounts: { staff: '6000', nobody: '1' } }))).toEqual(['invalid-line-account', 'accounts.staff | "6000"', 'accounts.nobody | "nobody"']);
  });

  it('comes back through a file in code page 437 unchanged', () => {
    expect(statementOfSie(readSie(writeSie(file)), MADE_UP_MAPPING, SMALL_CHART, { columns, roundedTo: null })).toEqual(whole);
  });

  it('has budgets by month where they are given, whole and to date', () => {
    const monthly: MonthlyAmounts = { year: 2024, account: 'budget', lines: { rent: [100, 900, ...new Array<null>(10).fill(null)], staff: new Array<number>(12).fill(-25) } };
    const two = [budget(2024), budget(2024, 2)];
    const given = statement(two, { 'budget2024-12': { rent: null, refund: null, staff: -300, other: null }, 'budget2024-2': { rent: 1000, refund: null, staff: -50, other: null } });
    const written = sieOfStatement(given, MADE_UP_MAPPING, { ...OPTIONS, monthly: [monthly] });
    expect(written.periods.filter(({ account }) => account === '3000').map(({ ore }) => ore)).toEqual([-100, -900]);
    expect(written.reaches).toBeNull();
    expect(statementOfSie(written, MADE_UP_MAPPING, SMALL_CHART, { columns: two, roundedTo: null })).toEqual(given);
    const wrong = statement(two, { ...given.amounts, 'budget2024-2': { rent: 1001, staff: null } });
    expect(faultsOf(() => sieOfStatement(wrong, MADE_UP_MAPPING, { ...OPTIONS, monthly: [monthly] }))).toEqual(['invalid-sie-export', 'monthly 2024, rent | 10,00\u00A0kr', 'monthly 2024, staff | −0,50\u00A0kr']);
    expect(faultsOf(() => sieOfStatement(given, MADE_UP_MAPPING, OPTIONS))).toEqual(['not-in-sie', 'columns[1] (Budget 2024) | Budget 2024 utöver Budget 2024']);
  });

  it('tells every column that the format can not hold, and what to do', () => {
    const forecast: StatementColumn = { key: 'f', labelSv: 'Prognos 2024', account: 'forecast', year: 2024 };
    const wrong = statement([forecast, closed(2024), actual(2024, 8), actual(2023, 8)], {});
    expect(faultsOf(() => sieOfStatement(wrong, MADE_UP_MAPPING, OPTIONS))).toEqual([
      'not-in-sie', 'columns[0] (Prognos 2024) | prognos', 'columns[2] (Utfall 2024) | Utfall 2024 utöver Bokslut 2024', 'columns[3] (Utfall 2023) | till och med månad 8',
    ]);
    expect(() => sieOfStatement(wrong, MADE_UP_MAPPING, OPTIONS)).toThrow('åtgärd: ta bort kolumnen, eller exportera som XLSX eller CSV');
    expect(faultsOf(() => sieOfStatement(statement([], {}), MADE_UP_MAPPING, OPTIONS))[0]).toBe('not-in-sie');
  });

  it('tells a line with amounts that has no account', () => {
    const fewer = { ...MADE_UP_MAPPING, lines: MADE_UP_MAPPING.lines.filter(({ line }) => line !== 'staff') };
    expect(faultsOf(() => sieOfStatement(whole, fewer, OPTIONS))).toEqual(['invalid-sie-export', 'closed2022.staff | -300']);
  });

  it('tells a file that reaches another month than the column', () => {
    expect(faultsOf(() => statementOfSie(file, MADE_UP_MAPPING, SMALL_CHART, { columns: [actual(2024, 7)], roundedTo: null }))).toEqual(['other-period', 'columns actual2024 | #OMFATTN 2024-08-31']);
    expect(faultsOf(() => statementOfSie(file, MADE_UP_MAPPING, SMALL_CHART, { columns: [closed(2023)], roundedTo: null }))[0]).toBe('no-such-year');
  });

  it('comes back unchanged, whatever its columns and amounts', () => {
    const kinds = fc.uniqueArray(fc.tuple(fc.constantFrom(2021, 2022, 2023, 2024), fc.constantFrom('booked', 'budget')), { selector: ([year, kind]) => `${year} ${kind}`, minLength: 1 });
    const ore = fc.option(fc.integer({ min: -1e13, max: 1e13 }));
    const keys = amountLines(SMALL_CHART).map(({ key }) => key);
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1, max: 12 }), fc.infiniteStream(ore), (chosen, throughMonth, stream) => {
        const last = Math.max(...chosen.map(([year]) => year));
        const random = chosen.map(([year, kind]) => (kind === 'budget' ? budget(year, throughMonth) : year === last ? actual(year, throughMonth) : closed(year)));
        const amounts = Object.fromEntries(random.map(({ key }) => [key, Object.fromEntries(keys.map((line) => [line, stream.next().value as number | null]))]));
        const original = statement(random, amounts);
        const bytes = writeSie(sieOfStatement(original, MADE_UP_MAPPING, OPTIONS));
        expect(statementOfSie(readSie(bytes), MADE_UP_MAPPING, SMALL_CHART, { columns: random, roundedTo: null })).toEqual(original);
      }),
    );
  });
});

it('knows the last day of every month', () => {
  expect([1, 2, 4, 12].map((month) => monthEnd(2023, month))).toEqual(['2023-01-31', '2023-02-28', '2023-04-30', '2023-12-31']);
  expect([1900, 2000, 2024].map((year) => monthEnd(year, 2))).toEqual(['1900-02-28', '2000-02-29', '2024-02-29']);
});
