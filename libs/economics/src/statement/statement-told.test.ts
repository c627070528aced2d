import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { EXACT_KR, MNKR_ONE, WHOLE_KR, WHOLE_TKR } from '../amount/amount-unit.js';
import { describePrint } from '../amount/describe-print.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { compareColumns } from './compare-columns.js';
import { describeMissingMonths, describeStatedSums } from './describe-sums.js';
import { deviationTable } from './deviation-table.js';
import { joinStatements, withColumns } from './join-statements.js';
import { lineKeyNamed } from './line-named.js';
import { readStatement } from './read-statement.js';
import { statementColumn } from './statement-column.js';
import { statementFileKind } from './statement-file-kind.js';
import type { Statement } from './statement-types.js';
import { usualComparison } from './usual-comparison.js';
import { whyNotCompared } from './why-not-compared.js';

const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll('\u00A0', ' '));
const row = (line: number, ...cells: readonly (string | null)[]) => ({ line, cells });
const closed = statementColumn('closed', 2023);
const budget = statementColumn('budget', 2024);
const lines = (rent: number | null) => ({ rent, refund: 0, staff: -70_000, other: 0 });
const statement = (over: Partial<Statement> = {}): Statement => ({ chart: SMALL_CHART, columns: [closed, budget], amounts: { closed2023: lines(100_000), budget2024: lines(120_000) }, roundedTo: null, ...over });

function nearestIn(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error instanceof HjmError ? [error.code, error.issues[0]?.nearest] : error;
  }
}

describe('sums that a file states', () => {
  const told = (sum: string, rent = '100'): readonly string[] => {
    const read = readStatement(SMALL_CHART, { header: row(1, 'Rad (tkr)', 'Budget 2024'), rows: [row(2, 'Hyra', rent), row(3, 'Återbetalning', '0'), row(4, 'Summa intäkter', sum)] });
    return plain(describeStatedSums(read.sums, read.statement, WHOLE_TKR));
  };

  it('are told where they do not follow, and whether rounding may be why', () => {
    expect(told('100')).toEqual([]);
    expect(told('101')).toEqual(['Summa intäkter, Budget 2024: filen säger 101 tkr, raderna ger 100 tkr. Skillnaden 1 tkr kan komma av att raderna är avrundade. Här visas radernas summa.']);
    expect(told('110')).toEqual(['Summa intäkter, Budget 2024: filen säger 110 tkr, raderna ger 100 tkr. Skillnaden 10 tkr förklaras inte av avrundning. Avrundning kan ge högst 2 tkr: se efter om en rad saknas eller är fel. Här visas radernas summa.']);
    expect(told('100', '')).toEqual(['Summa intäkter, Budget 2024: filen säger 100 tkr, men en rad som ingår saknar belopp, så summan går inte att pröva.']);
  });

  it('of exact amounts have no rounding to be explained by', () => {
    const [sum] = describeStatedSums([{ line: 'income', labelSv: 'Summa intäkter', column: 'gone', printed: 200, recomputed: 100, difference: 100, roundingGives: 0, explanation: 'doesNotFollow' }], statement(), WHOLE_KR);
    expect(sum).toContain('gone: filen säger');
    expect(sum).toContain('Beloppen är inte avrundade: se efter');
  });
});

describe('months without a figure', () => {
  it('are told by the lines that they leave without a sum, or as all lines', () => {
    expect(describeMissingMonths([{ line: 'rent', month: 2 }, { line: 'staff', month: 2 }, { line: 'other', month: 3 }], 2024, SMALL_CHART)).toEqual([
      'Belopp saknas för feb 2024 på Hyra, Personal; utan dem finns ingen summa. Komplettera underlaget; är inget bokfört skrivs 0.',
      'Belopp saknas för mar 2024 på Övrigt; utan dem finns ingen summa. Komplettera underlaget; är inget bokfört skrivs 0.',
    ]);
    expect(describeMissingMonths(['rent', 'refund', 'staff', 'other'].map((line) => ({ line, month: 1 })), 2024, SMALL_CHART)[0]).toContain('jan 2024 på alla rader;');
  });
});

describe('what a table file holds', () => {
  it('is months where a header names one, with the year that is said', () => {
    expect(statementFileKind(row(1, 'Rad', 'jan 2024', 'feb 2024'))).toEqual({ kind: 'months', year: 2024 });
    expect(statementFileKind(row(1, 'Rad', 'Januari', 'Februari'))).toEqual({ kind: 'months', year: undefined });
    expect(statementFileKind(row(1, 'Rad', 'Budget 2024', null))).toEqual({ kind: 'statement' });
  });
});

describe('columns', () => {
  it('are chosen in the order that is asked for', () => {
    expect(withColumns(statement(), ['budget2024', 'closed2023', 'gone']).columns).toEqual([budget, closed]);
    expect(withColumns(statement(), ['budget2024']).amounts).toEqual({ budget2024: lines(120_000) });
  });

  it('of two statements stand in one, the later in place of the earlier of the same key', () => {
    const later = statement({ columns: [budget, statementColumn('budget', 2025)], amounts: { budget2024: lines(1), budget2025: lines(2) } });
    const joined = joinStatements(statement(), later);
    expect(joined.columns.map(({ key }) => key)).toEqual(['closed2023', 'budget2024', 'budget2025']);
    expect(joined.amounts['budget2024']).toEqual(lines(1));
    expect(nearestIn(() => joinStatements(statement(), { ...later, chart: { ...SMALL_CHART, id: 'other' } }))).toEqual(['other-chart', undefined]);
  });

  it('keep the finer rounding, so that nothing is lost when they are written', () => {
    const rounded = (roundedTo: Statement['roundedTo']): Statement => statement({ roundedTo });
    expect(joinStatements(rounded(WHOLE_TKR), rounded(MNKR_ONE)).roundedTo).toEqual(WHOLE_TKR);
    expect(joinStatements(rounded(MNKR_ONE), rounded(WHOLE_TKR)).roundedTo).toEqual(WHOLE_TKR);
    expect(joinStatements(rounded(WHOLE_TKR), rounded(null)).roundedTo).toBeNull();
    expect(joinStatements({ ...statement(), columns: [], amounts: {} }, rounded(WHOLE_TKR)).roundedTo).toEqual(WHOLE_TKR);
  });

  it('that one would hold against each other are the latest with a budget of the same months', () => {
    const columns = [statementColumn('closed', 2023), statementColumn('budget', 2023), statementColumn('actual', 2024, 4), statementColumn('budget', 2024)];
    expect(usualComparison({ columns })).toEqual({ of: 'closed2023', against: 'budget2023' });
    expect(usualComparison({ columns: [...columns, statementColumn('budget', 2024, 4)] })).toEqual({ of: 'actual2024-04', against: 'budget2024-04' });
    expect(usualComparison({ columns: columns.slice(2) })).toBeUndefined();
  });

  it('that are not held against each other say why and what to read', () => {
    const [booked, yearly, monthly] = [statementColumn('actual', 2026, 4), statementColumn('budget', 2026), statementColumn('budget', 2026, 4)];
    const why = (...columns: Statement['columns']) => whyNotCompared({ columns });
    expect(why(statementColumn('actual', 2025, 4), booked, yearly)).toBe('Utfall jan–apr 2026 och Budget 2026 är inte för samma månader, så inget jämförs av sig självt. Läs in budgeten månad för månad, så jämförs samma månader.');
    expect(why(booked, statementColumn('budget', 2025))).toMatch(/^Ingen budget för 2026 är inläst/);
    expect(why(yearly, statementColumn('budget', 2025))).toMatch(/^Inget utfall är inläst/);
    expect(why(yearly)).toBeUndefined();
    expect(why(booked, yearly, monthly)).toBeUndefined();
  });
});

describe('a comparison as a table', () => {
  it('has both columns, the difference, per cent and what it does to the result; nothing where an amount is missing', () => {
    const one = statement({ amounts: { closed2023: lines(90_000), budget2024: { ...lines(120_000), staff: null } } });
    const { columns, rows } = deviationTable(one, compareColumns(one, 'closed2023', 'budget2024'), { of: 'closed2023', against: 'budget2024' }, WHOLE_KR);
    expect(columns).toEqual(['Rad (kr)', 'Budget 2024', 'Bokslut 2023', 'Avvikelse', 'Avvikelse, procent', 'För resultatet']);
    expect(deviationTable(one, [], { of: 'budget2024', against: 'closed2023' }, WHOLE_KR).columns.slice(3, 5)).toEqual(['Förändring', 'Förändring, procent']);
    expect(rows[0]).toEqual(['Hyra', { number: '1200' }, { number: '900' }, { number: '-300' }, { number: '-25.0' }, 'sämre']);
    expect(rows[1]).toEqual(['Återbetalning', { number: '0' }, { number: '0' }, { number: '0' }, null, 'lika']);
    expect(rows[3]).toEqual(['Personal', null, { number: '-700' }, null, null, null]);
  });
});

describe('words for people', () => {
  it('name lines by key, label or another name', () => {
    expect(['rent', 'Hyra', 'hyresintäkter'].map((word) => lineKeyNamed(SMALL_CHART, word))).toEqual(['rent', 'rent', 'rent']);
    expect(nearestIn(() => lineKeyNamed(SMALL_CHART, 'Hyraa'))).toEqual(['unknown-line', 'Hyra']);
    expect(nearestIn(() => lineKeyNamed(SMALL_CHART, 'income'))).toMatchObject(['unknown-line', undefined]);
  });

  it('say how amounts are printed', () => {
    expect(describePrint(EXACT_KR)).toBe('Belopp i kronor och ören.');
    expect(describePrint(WHOLE_TKR)).toBe('Belopp i hela tkr; varje belopp är avrundat för sig (halva från noll), så visade summor kan skilja på den sista siffran.');
    expect(describePrint({ unit: 'mnkr', decimals: 2, rounding: 'down' })).toContain('Belopp i mnkr med 2 decimaler; varje belopp är avrundat för sig (mot noll)');
    expect(describePrint(MNKR_ONE)).toContain('med 1 decimal;');
  });
});
