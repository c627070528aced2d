import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { WHOLE_KR, WHOLE_TKR } from '../amount/amount-unit.js';
import { statementColumn } from '../statement/statement-column.js';
import type { MonthlyAmounts } from '../statement/statement-types.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { comparisonRemarks } from './comparison-remarks.js';
import { emptyEconomy, withPart } from './economy-parts.js';
import { latestOutcome, statementWithMonths } from './statement-with-months.js';
import type { Economy } from './economy-types.js';
import { forecastInputs } from './forecast-inputs.js';
import { describeLineOrigin, lineOrigin } from './line-origin.js';

const empty = emptyEconomy({ id: 'mine', region: 'nowhere', titleSv: 'Min', chart: SMALL_CHART });
const closed2023 = statementColumn('closed', 2023);
const budget2024 = statementColumn('budget', 2024);

function months(year: number, account: 'actual' | 'budget', booked: number, ore: number): MonthlyAmounts {
  const line = (amount: number): (number | null)[] => Array.from({ length: 12 }, (_, at) => (at < booked ? amount : null));
  return { year, account, lines: { rent: line(ore), refund: line(0), staff: line(-ore), other: line(0) } };
}

function filled(): Economy {
  const lines = (ore: number) => ({ rent: ore, refund: 0, staff: -ore, other: 0 });
  let economy = withPart(empty, 'statements', { columns: [closed2023, budget2024], amounts: { closed2023: lines(120_000), budget2024: lines(240_000) }, roundedTo: null });
  for (const monthly of [months(2022, 'actual', 12, 10_000), months(2023, 'actual', 12, 10_100), months(2024, 'actual', 4, 30_000), months(2024, 'budget', 12, 20_000)]) economy = withPart(economy, 'months', monthly);
  return economy;
}
const statement = statementWithMonths(filled());

describe('the columns of an economy', () => {
  it('are those of the statement and those that the months give, by year; a year twice where the two say different things', () => {
    expect(statement?.columns.map(({ key }) => key)).toEqual(['actual2022', 'closed2023', 'actual2023-04', 'actual2023', 'actual2024-04', 'budget2024-04', 'budget2024']);
    expect(statement?.amounts['actual2024-04']?.['rent']).toBe(120_000);
    expect(statementWithMonths(empty)).toBeUndefined();
  });

  it('have nothing to date when all that is booked is whole years, and nothing of a year without a figure', () => {
    expect(statementWithMonths(withPart(empty, 'months', months(2022, 'actual', 12, 1)))?.columns.map(({ key }) => key)).toEqual(['actual2022']);
    expect(statementWithMonths(withPart(empty, 'months', months(2022, 'actual', 0, 1)))).toBeUndefined();
  });
});

describe('the latest outcome', () => {
  it('is the last month of the last year with a figure', () => {
    expect(latestOutcome(filled().months)).toEqual({ year: 2024, throughMonth: 4 });
    expect(latestOutcome([months(2024, 'budget', 12, 1), months(2024, 'actual', 0, 1)])).toBeUndefined();
  });
});

describe('a comparison', () => {
  it('warns where the columns are of different many months', () => {
    if (statement === undefined) throw new Error('no statement');
    expect(comparisonRemarks(statement, { of: 'actual2024-04', against: 'budget2024' })).toEqual(['Utfall jan–apr 2024 är 4 månader och Budget 2024 12 månader. Skillnaden säger därför inte om det går bättre eller sämre.']);
    expect(comparisonRemarks(statement, { of: 'actual2024-04', against: 'budget2024-04' })).toEqual([]);
    expect(comparisonRemarks(statement, { of: 'actual2024-04', against: 'gone' })).toEqual([]);
  });
});

describe('the origin of a figure', () => {
  const text = (economy: Economy, column: string, line: string, print = WHOLE_KR): string => {
    const origin = lineOrigin(economy, column, line);
    return origin === undefined ? '' : describeLineOrigin(origin, print).join(' ').replaceAll('\u00A0', ' ');
  };

  it('is the statement as it was read, held against the months', () => {
    expect(text(filled(), 'closed2023', 'rent')).toBe('Bokslut 2023 står i resultaträkningen som den lästes in, exakt till öret. Månaderna januari–december 2023 ger 1 212 kr, 12 kr högre.');
    expect(text(filled(), 'budget2024', 'rent')).toBe('Budget 2024 står i resultaträkningen som den lästes in, exakt till öret. Månaderna januari–december 2024 ger samma belopp.');
    expect(text(withPart(empty, 'statements', { columns: [closed2023], amounts: { closed2023: { rent: 100_000 } }, roundedTo: WHOLE_TKR }), 'closed2023', 'rent')).toBe('Bokslut 2023 står i resultaträkningen som den lästes in, avrundad till hela tkr.');
  });

  it('is months added up, lines added up, and accounts of a mapping', () => {
    expect(text(filled(), 'actual2024-04', 'income')).toBe('Utfall jan–apr 2024 är månaderna januari–april 2024 hopräknade, exakt till öret. Summa intäkter räknas fram: Hyra och Återbetalning.');
    const mapped = withPart(filled(), 'mappings', { id: 'm', titleSv: 'Kontoplanen', chart: 'small', citation: null, lines: [{ line: 'rent', accounts: [{ from: '3010', to: '3019' }, { from: '3040', to: '3040' }] }] });
    expect(text(mapped, 'actual2024-04', 'rent')).toContain('Konton enligt Kontoplanen: 3010–3019 och 3040.');
  });

  it('has the months of its year', () => {
    expect(lineOrigin(filled(), 'actual2024-04', 'costs')?.months?.slice(2, 6)).toEqual([-30_000, -30_000, null, null]);
    expect(lineOrigin({ ...filled(), months: [] }, 'closed2023', 'costs')?.months).toBeNull();
  });

  it('says which amounts are missing, and is none for what there is not', () => {
    const lacking = withPart(empty, 'statements', { columns: [closed2023], amounts: { closed2023: { rent: 1 } }, roundedTo: null });
    expect(text(lacking, 'closed2023', 'costs')).toContain('Summan saknas, för belopp saknas för Personal och Övrigt.');
    expect(lineOrigin(filled(), 'closed2023', 'gone')).toBeUndefined();
    expect(lineOrigin(filled(), 'gone', 'rent')).toBeUndefined();
    expect(lineOrigin(empty, 'gone', 'rent')).toBeUndefined();
  });
});

describe('what an economy has for a forecast', () => {
  it('is the outcome, the budget by month, earlier years, and earlier budgets that have no months', () => {
    const inputs = forecastInputs(filled(), { year: 2024 });
    expect([inputs.actual.year, inputs.budget, inputs.history.map(({ year }) => year), inputs.earlierBudgets]).toEqual([2024, months(2024, 'budget', 12, 20_000), [2022, 2023], []]);
  });

  it('is the budget of the year without months, and none without a budget', () => {
    const yearly = { ...filled(), months: [months(2024, 'actual', 4, 1)] };
    expect(forecastInputs(yearly, { year: 2024 }).budget).toMatchObject({ rent: 240_000 });
    expect(forecastInputs({ ...yearly, statements: [] }, { year: 2024 })).toEqual({ actual: months(2024, 'actual', 4, 1), history: [], earlierBudgets: [] });
    const later = { ...yearly, months: [months(2025, 'actual', 4, 1)] };
    expect(forecastInputs(later, { year: 2025 }).earlierBudgets?.map(({ year }) => year)).toEqual([2024]);
  });

  it('says which years have an outcome when the plan’s has none', () => {
    const thrown = (economy: Economy): unknown => {
      try {
        return forecastInputs(economy, { year: 2026 });
      } catch (error) {
        return error instanceof HjmError ? [error.code, ...error.issues.map(({ expected, found }) => `${expected}; ${found}`)] : error;
      }
    };
    expect(thrown(filled())).toEqual(['no-outcome', 'ett av 2022, 2023, 2024; 2026']);
    expect(thrown(empty)).toEqual(['no-outcome', 'ett år med utfall månad för månad; 2026']);
  });
});

