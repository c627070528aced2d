import { describe, expect, it } from 'vitest';
import { monthsOf, outcomes, planOf } from '../testing/forecast-cases.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { backTest } from './back-test.js';
import type { ForecastMethod, SeasonalMethod } from './forecast-types.js';

const flat = (year: number, rent: number, december = rent) =>
  outcomes(year, { rent: monthsOf(...Array.from({ length: 11 }, () => rent), december), refund: monthsOf(0), staff: monthsOf(-rent), other: monthsOf(0) });
const YEARS = [flat(2023, 200, 500), flat(2021, 100), flat(2022, 100, 400)];
const seasonal: SeasonalMethod = { kind: 'seasonal', years: 'allEarlier', by: 'sums', unusable: 'leaveOut' };
const lineOf = (key: string, methods: ForecastMethod, data = { history: YEARS }) => backTest(SMALL_CHART, methods, data, 4).lines.find(({ line }) => line === key);

describe('a method tried on earlier years', () => {
  it('stands beside how each year closed, with the error in öre and per cent', () => {
    expect(lineOf('rent', { kind: 'linear' })).toEqual({
      line: 'rent',
      labelSv: 'Hyra',
      years: [
        { outcome: 'tested', year: 2021, forecast: 1200, closed: 1200, error: 0, errorPercent: '0' },
        { outcome: 'tested', year: 2022, forecast: 1200, closed: 1500, error: -300, errorPercent: '-20' },
        { outcome: 'tested', year: 2023, forecast: 2400, closed: 2700, error: -300, errorPercent: '-11.111111' },
      ],
      tested: 3,
      meanAbsoluteError: 200,
      bias: -200,
    });
  });

  it('has only the years before as history: the first cannot be tried by season', () => {
    const rent = lineOf('rent', seasonal);
    expect(rent?.years).toEqual([
      { outcome: 'notPossible', year: 2021, reasonsSv: ['Inget år före 2021 går att använda för Hyra.'] },
      { outcome: 'tested', year: 2022, forecast: 1200, closed: 1500, error: -300, errorPercent: '-20' },
      { outcome: 'tested', year: 2023, forecast: 2700, closed: 2700, error: 0, errorPercent: '0' },
    ]);
    expect(rent).toMatchObject({ tested: 2, meanAbsoluteError: 150, bias: -150 });
  });

  it('uses of named years those that were earlier then', () => {
    expect(lineOf('rent', { ...seasonal, years: [2022, 2023] })?.years.map(({ outcome }) => outcome)).toEqual(['notPossible', 'notPossible', 'tested']);
  });

  it('is tried for sums as for lines', () => {
    expect(lineOf('result', { kind: 'linear' })).toMatchObject({ years: [{ error: 0, errorPercent: null }, { closed: 300, error: -300 }, { closed: 300, forecast: 0 }], bias: -200 });
  });

  it('has no per cent where the year closed at 0', () => {
    expect(lineOf('refund', { kind: 'linear' })?.years[0]).toMatchObject({ outcome: 'tested', errorPercent: null });
  });

  it('has a per cent also of a year that closed at nearly nothing', () => {
    const year = { ...flat(2023, 0), lines: { ...flat(2023, 0).lines, rent: [1_000_000_000, ...new Array<number>(10).fill(0), -999_999_999] } };
    expect(lineOf('rent', { kind: 'linear' }, { history: [year] })?.years[0]).toMatchObject({ closed: 1, errorPercent: '299999999900' });
  });

  it('cannot be tried on a year that is not whole, nor can sums of it', () => {
    const open = outcomes(2022, { rent: monthsOf(1, 1, 1, 1, 1), refund: monthsOf(0), staff: monthsOf(0), other: monthsOf(0) });
    const reasonsSv = ['Hur 2022 slutade är inte känt för Hyra: juni, juli, augusti, september, oktober, november och december saknas.'];
    for (const line of ['rent', 'income', 'result']) expect(lineOf(line, { kind: 'linear' }, { history: [open] })).toMatchObject({ years: [{ outcome: 'notPossible', reasonsSv }], tested: 0, meanAbsoluteError: null, bias: null });
    expect(lineOf('costs', { kind: 'linear' }, { history: [open] })?.tested).toBe(1);
  });

  it('is told in one sentence for a sum, however many of its lines cannot be tried', () => {
    const reasons = (line: string) => lineOf(line, seasonal)?.years.flatMap((year) => (year.outcome === 'notPossible' ? [year.reasonsSv] : []));
    const four = { ...SMALL_CHART, lines: [...SMALL_CHART.lines.slice(0, -1), { key: 'fees', labelSv: 'Avgifter', kind: 'income', sign: 'plus' }, { key: 'result', labelSv: 'Resultat', kind: 'sum', of: ['income', 'fees', 'costs'] }] } as const;
    const result = backTest(four, seasonal, { history: YEARS }, 4).lines.find(({ line }) => line === 'result');
    expect(reasons('income')?.[0]).toEqual(['Underlag saknas för Hyra och Återbetalning.']);
    expect(reasons('income')?.[1]).toEqual(['Inget år före 2022 går att använda för Återbetalning. Utfallet för Återbetalning 2021 var 0, och då finns ingen andel.']);
    expect(reasons('result')?.[0]).toEqual(['Underlag saknas för Hyra, Återbetalning, Personal och Övrigt.']);
    expect(result?.years[0]).toMatchObject({ reasonsSv: ['Underlag saknas för Hyra, Återbetalning, Avgifter och 2 rader till.'] });
  });

  it('uses the budgets of those years, by month or not', () => {
    const monthly = { year: 2021, account: 'budget', lines: { rent: monthsOf(110) } } as const;
    const earlierBudgets = [{ year: 2022, lines: { rent: 1400 } }];
    const tests = backTest(SMALL_CHART, { kind: 'budget' }, { history: [...YEARS, monthly], earlierBudgets }, 4);
    expect(tests.lines[0]?.years).toMatchObject([
      { year: 2021, forecast: 1320, error: 120 },
      { year: 2022, forecast: 1400, error: -100 },
      { outcome: 'notPossible', reasonsSv: ['Budget 2023 saknas för Hyra.'] },
    ]);
  });

  it('cannot be tried where contracts make the forecast', () => {
    expect(lineOf('rent', { kind: 'commitments', rest: 'linear' })?.years[0]).toEqual({ outcome: 'notPossible', year: 2021, reasonsSv: ['Avtalade belopp gäller bara sitt eget år.'] });
    expect(lineOf('result', { kind: 'commitments', rest: 'linear' })?.years[0]).toMatchObject({ reasonsSv: ['Avtalade belopp gäller bara sitt eget år.'] });
  });

  it('takes each line by its method in a plan', () => {
    const tests = backTest(SMALL_CHART, planOf({ methods: { rent: seasonal } }), { history: YEARS }, 4, 'down');
    expect(tests).toMatchObject({ throughMonth: 4, rounding: 'down' });
    expect(tests.lines.map(({ line, tested }) => [line, tested])).toEqual([['rent', 2], ['refund', 3], ['income', 2], ['staff', 3], ['other', 3], ['costs', 3], ['result', 2]]);
  });

  it('without any earlier year says nothing', () => {
    expect(lineOf('rent', { kind: 'linear' }, { history: [] })).toMatchObject({ years: [], tested: 0, meanAbsoluteError: null });
  });

  it('is the outcome after December', () => {
    expect(backTest(SMALL_CHART, seasonal, { history: YEARS }, 12).lines.every(({ meanAbsoluteError }) => meanAbsoluteError === 0)).toBe(true);
  });

  it('refuses a month that does not exist and faults of the history', () => {
    expect(() => backTest(SMALL_CHART, seasonal, { history: YEARS }, 13)).toThrow(expect.objectContaining({ code: 'invalid-month' }));
    expect(() => backTest(SMALL_CHART, seasonal, { history: [...YEARS, ...YEARS] }, 4)).toThrow(expect.objectContaining({ code: 'invalid-forecast-inputs' }));
  });
});
