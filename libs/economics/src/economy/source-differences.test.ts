import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MNKR_ONE, WHOLE_TKR } from '../amount/amount-unit.js';
import { compareColumns } from '../statement/compare-columns.js';
import { statementColumn } from '../statement/statement-column.js';
import type { LineAmounts, MonthlyAmounts, Statement } from '../statement/statement-types.js';
import { usualComparison } from '../statement/usual-comparison.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { emptyEconomy, withPart } from './economy-parts.js';
import type { Economy } from './economy-types.js';
import { forecastInputs } from './forecast-inputs.js';
import { sourceDifferences } from './source-differences.js';
import { forecastSourceRemarks, sourceRemarks } from './source-remarks.js';
import { statementWithMonths } from './statement-with-months.js';

const tkr = 100_000;
const empty = emptyEconomy({ id: 'mine', region: 'nowhere', titleSv: 'Min', chart: SMALL_CHART });
const [budget2026, closed2025] = [statementColumn('budget', 2026), statementColumn('closed', 2025)];
const lines = (rent: number | null): LineAmounts => ({ rent, refund: 0, staff: -15_000 * tkr, other: 0 });

/** A year in twelve months of as much each. */
const monthly = (account: MonthlyAmounts['account'], year: number, rent: number, booked = 12): MonthlyAmounts => {
  const each = (ore: number): (number | null)[] => Array.from({ length: 12 }, (_, at) => (at < booked ? ore : null));
  return { account, year, lines: { rent: each(rent), refund: each(0), staff: each(-1_250 * tkr), other: each(0) } };
};
const kept = (columns: Statement['columns'], rent: number | null, roundedTo: Statement['roundedTo'] = null): Economy =>
  withPart(empty, 'statements', { columns, amounts: Object.fromEntries(columns.map(({ key }) => [key, lines(rent)])), roundedTo });
const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll('\u00A0', ' '));

const rentTwice = withPart(kept([budget2026], 26_500 * tkr), 'months', monthly('budget', 2026, 2_000 * tkr));
const booksTwice = withPart(withPart(kept([closed2025], 20_000 * tkr), 'months', monthly('actual', 2025, 2_100 * tkr)), 'months', monthly('actual', 2026, 2_200 * tkr, 4));

describe('a budget that says one thing for the year and another by month', () => {
  it('is told with both figures and which is used for what', () => {
    expect(plain(sourceRemarks(rentTwice, [statementColumn('actual', 2026, 4), statementColumn('budget', 2026, 4)], WHOLE_TKR))).toEqual([
      'Budget 2026 är olika i två källor: Hyra är 26 500 tkr i resultaträkningen och 24 000 tkr i månaderna. Budget 2026 visas och jämförs som resultaträkningen säger. Månaderna används för delar av året och prognosens metoder. Rätta den källa som är fel.',
    ]);
    expect(sourceDifferences(rentTwice)).toMatchObject([{ column: budget2026, lines: [{ line: 'rent', statement: 26_500 * tkr, months: 24_000 * tkr }], result: { statement: 11_500 * tkr, months: 9_000 * tkr } }]);
  });

  it('is used as the remark says: the year for the column, the months for the forecast', () => {
    expect(statementWithMonths(rentTwice)?.amounts['budget2026']?.['rent']).toBe(26_500 * tkr);
    const inputs = forecastInputs(withPart(rentTwice, 'months', monthly('actual', 2026, 2_000 * tkr, 4)), { year: 2026 });
    expect(inputs.budget).toEqual(monthly('budget', 2026, 2_000 * tkr));
  });

  it('is told of a forecast of its year or a later one, and of columns of the same year and account only', () => {
    expect([2025, 2026, 2027].map((year) => forecastSourceRemarks(rentTwice, { year }, WHOLE_TKR).length)).toEqual([0, 1, 1]);
    expect(sourceRemarks(rentTwice, [statementColumn('budget', 2025), statementColumn('actual', 2026)], WHOLE_TKR)).toEqual([]);
  });
});

describe('closed accounts that the booked months contradict', () => {
  const statement = statementWithMonths(booksTwice);

  it('stand beside what the months give, so that the two can be compared', () => {
    expect(statement?.columns.map(({ key }) => key)).toEqual(['closed2025', 'actual2025-04', 'actual2025', 'actual2026-04']);
    expect(statement && compareColumns(statement, 'actual2025', 'closed2025')[0]?.difference).toBe(5_200 * tkr);
  });

  it('are told, and what was booked is named as the column that it is', () => {
    expect(plain(sourceRemarks(booksTwice, [closed2025], WHOLE_TKR))[0]).toContain('Månaderna visas som Utfall 2025 och används för delar av året');
  });

  it('go before what was booked in the comparison that stands first', () => {
    const columns = [closed2025, statementColumn('actual', 2025), statementColumn('budget', 2025)];
    expect(usualComparison({ columns })).toEqual({ of: 'closed2025', against: 'budget2025' });
  });

  it('are not shown twice where a column of what was booked is kept too', () => {
    const both = withPart(kept([closed2025, statementColumn('actual', 2025)], 20_000 * tkr), 'months', monthly('actual', 2025, 2_100 * tkr));
    expect(statementWithMonths(both)?.columns.map(({ key }) => key)).toEqual(['closed2025', 'actual2025']);
    expect(sourceRemarks(both, [closed2025], WHOLE_TKR).join(' ')).not.toContain('visas som Utfall 2025');
  });

  it('are alone where the months agree', () => {
    const agreed = withPart(kept([closed2025], 25_200 * tkr), 'months', monthly('actual', 2025, 2_100 * tkr));
    expect(statementWithMonths(agreed)?.columns.map(({ key }) => key)).toEqual(['closed2025']);
    expect(sourceDifferences(agreed)).toEqual([]);
  });
});

describe('two sources that differ by rounding', () => {
  const of = (rent: number, roundedTo: Statement['roundedTo'] = WHOLE_TKR): Economy => withPart(kept([closed2025], 25_200 * tkr, roundedTo), 'months', { ...monthly('actual', 2025, 0), lines: { ...monthly('actual', 2025, 0).lines, rent: [rent, ...new Array<number>(11).fill(0)] } });

  it('are told where the results are printed differently, and not as a contradiction', () => {
    const rounded = of(25_200 * tkr - tkr / 2);
    expect(statementWithMonths(rounded)?.columns.map(({ key }) => key)).toEqual(['closed2025']);
    expect(plain(sourceRemarks(rounded, [closed2025], { ...WHOLE_TKR, decimals: 1 }))).toEqual(['Bokslut 2025: Resultat är 10 200,0 tkr i resultaträkningen och 10 199,5 tkr i månaderna. Skillnaden kan komma av att resultaträkningens belopp är avrundade; prognosens metoder räknar med månaderna.']);
    expect(sourceRemarks(rounded, [closed2025], MNKR_ONE)).toEqual([]);
    expect(sourceDifferences(of(25_200 * tkr - tkr / 2 - 1))[0]?.lines.map(({ line }) => line)).toEqual(['rent']);
  });

  it('may be of amounts that all are whole tkr, though nobody said how they were rounded', () => {
    expect(sourceDifferences(of(25_200 * tkr - tkr / 2, null))[0]?.lines).toEqual([]);
    expect(sourceDifferences(of(25_200 * tkr - tkr + 1, { ...WHOLE_TKR, rounding: 'up' }))[0]?.lines).toEqual([]);
  });

  it('have exact figures in the remark where those of the unit look alike', () => {
    expect(plain(sourceRemarks(of(25_201 * tkr), [closed2025], MNKR_ONE))[0]).toContain('Hyra är 25 200 000,00 kr i resultaträkningen och 25 201 000,00 kr i månaderna.');
  });
});

describe('what contradicts nothing', () => {
  it('is an amount that only one of the two has, and a year that is not all booked', () => {
    expect(sourceDifferences(withPart(kept([closed2025], null), 'months', monthly('actual', 2025, 1)))).toEqual([]);
    expect(sourceDifferences(withPart(kept([closed2025], 1), 'months', monthly('actual', 2025, 1, 11)))).toEqual([]);
    expect(sourceDifferences(kept([closed2025], 1))).toEqual([]);
  });

  it('is the months of the very column that they were added up to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 12 }), (rent, through) => {
        const column = statementColumn('actual', 2025, through);
        const months = monthly('actual', 2025, rent);
        const amounts = { rent: rent * through, refund: 0, staff: -1_250 * tkr * through, other: 0 };
        expect(sourceDifferences({ chart: SMALL_CHART, statements: [{ columns: [column], amounts: { [column.key]: amounts }, roundedTo: null }], months: [months] })).toEqual([]);
      }),
    );
  });
});

it('names the three lines that differ most and counts the others', () => {
  const far = withPart(withPart(empty, 'statements', { columns: [closed2025], amounts: { closed2025: { rent: 9 * tkr, refund: -2 * tkr, staff: -3 * tkr, other: -4 * tkr } }, roundedTo: null }), 'months', monthly('actual', 2025, 0));
  const [text = ''] = plain(sourceRemarks(far, [closed2025], WHOLE_TKR));
  expect(text).toContain('Personal är −3 tkr i resultaträkningen och −15 000 tkr i månaderna, Hyra är 9 tkr i resultaträkningen och 0 tkr i månaderna, Övrigt är −4 tkr i resultaträkningen och 0 tkr i månaderna och 1 rad till.');
});
