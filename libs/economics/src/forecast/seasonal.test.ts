import { describe, expect, it } from 'vitest';
import { monthsOf, outcomes, rentCase } from '../testing/forecast-cases.js';
import { lineFigure } from './forecast-line.js';
import type { SeasonalMethod } from './forecast-types.js';

const actual = outcomes(2024, { rent: monthsOf(10, 10, 10, 10) });
/** By April half of 120, and a fourth of 240: 120 of 360 together. */
const HALF = outcomes(2022, { rent: monthsOf(15, 15, 15, 15, 0, 0, 0, 0, 0, 0, 0, 60) });
const FOURTH = outcomes(2023, { rent: monthsOf(15, 15, 15, 15, 0, 0, 0, 0, 0, 0, 0, 180) });
const seasonal = (changes: Partial<SeasonalMethod> = {}): SeasonalMethod => ({ kind: 'seasonal', years: [2022, 2023], by: 'sums', unusable: 'leaveOut', ...changes });

describe('seasonal', () => {
  it('divides the outcome by the share of the year that earlier years had, summed', () => {
    const found = lineFigure(rentCase(seasonal(), { actual, history: [FOURTH, HALF] }));
    expect(found).toMatchObject({ base: 120, leftOut: [] });
    expect(found.inputs.map(({ kind, year, toMonth, amount }) => [kind, year, toMonth, amount])).toEqual([
      ['actual', 2024, 4, 40],
      ['earlierYear', 2022, 4, 60],
      ['earlierYear', 2022, 12, 120],
      ['earlierYear', 2023, 4, 60],
      ['earlierYear', 2023, 12, 240],
    ]);
  });

  it('or by the mean of the years’ shares', () => {
    expect(lineFigure(rentCase(seasonal({ by: 'meanOfShares' }), { actual, history: [HALF, FOURTH] })).base).toBe(107); // 40 ÷ 3/8
  });

  it('learns from the named years only, or from all earlier ones', () => {
    expect(lineFigure(rentCase(seasonal({ years: [2022] }), { actual, history: [HALF, FOURTH] })).base).toBe(80);
    expect(lineFigure(rentCase(seasonal({ years: 'allEarlier' }), { actual, history: [HALF, FOURTH] })).base).toBe(120);
  });

  it('never learns from the year itself, a later one or a budget', () => {
    const budget = { ...FOURTH, account: 'budget' } as const;
    const found = lineFigure(rentCase(seasonal({ years: 'allEarlier' }), { actual, history: [HALF, budget, { ...FOURTH, year: 2024 }, { ...FOURTH, year: 2025 }] }));
    expect(found.base).toBe(80);
  });

  it('tells the years it leaves out: absent, not whole, or with a total of 0', () => {
    const open = outcomes(2021, { rent: monthsOf(1, 1, 1, 1, 1, 1, 1, 1, 1, 1) });
    const zero = outcomes(2020, { rent: monthsOf(5, -5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) });
    const found = lineFigure(rentCase(seasonal({ years: [2019, 2020, 2021, 2022] }), { actual, history: [HALF, open, zero] }));
    expect(found.base).toBe(80);
    expect(found.leftOut.map(({ reasonSv }) => reasonSv)).toEqual([
      'Utfall för Hyra saknas för 2019.',
      'Utfallet för Hyra 2020 var 0, och då finns ingen andel.',
      'Utfallet för Hyra 2021 är inte helt: november och december saknas.',
    ]);
  });

  it('gives no forecast where a year is unusable and the method refuses that', () => {
    const found = lineFigure(rentCase(seasonal({ years: [2021, 2022], unusable: 'refuse' }), { actual, history: [HALF] }));
    expect(found.base).toBeNull();
    expect(found.missing).toMatchObject([{ code: 'earlier-year-unusable', path: 'history.2021.lines.rent', textSv: 'Utfall för Hyra saknas för 2021.' }]);
  });

  it('gives no forecast without any year to learn from', () => {
    expect(lineFigure(rentCase(seasonal({ years: 'allEarlier' }), { actual, history: [] })).missing).toMatchObject([{ code: 'no-earlier-year', textSv: 'Inget år före 2024 går att använda för Hyra.' }]);
    expect(lineFigure(rentCase(seasonal({ years: [2021] }), { actual, history: [] })).missing).toMatchObject([{ textSv: 'Inget år före 2024 går att använda för Hyra. Utfall för Hyra saknas för 2021.' }]);
  });

  it('gives no forecast where the earlier years had nothing by then, or cancel out', () => {
    const late = outcomes(2022, { rent: monthsOf(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60) });
    expect(lineFigure(rentCase(seasonal({ years: [2022] }), { actual, history: [late] })).missing).toMatchObject([{ code: 'no-share' }]);
    const back = outcomes(2023, { rent: monthsOf(-10) });
    expect(lineFigure(rentCase(seasonal(), { actual, history: [HALF, back] })).missing).toMatchObject([{ code: 'no-share' }]);
    const wrongWay = outcomes(2022, { rent: monthsOf(-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60) });
    expect(lineFigure(rentCase(seasonal({ years: [2022], by: 'meanOfShares' }), { actual, history: [wrongWay] })).missing).toMatchObject([{ code: 'no-share' }]);
  });

  it('advises to read earlier years only where they are not read', () => {
    const remedy = (changes: Partial<SeasonalMethod>, ...history: (typeof HALF)[]): string | undefined => lineFigure(rentCase(seasonal(changes), { actual, history })).missing[0]?.remedySv;
    const late = outcomes(2022, { rent: monthsOf(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60) });
    const nothing = outcomes(2022, { rent: monthsOf(0) });
    const READ = /^Läs in hela tidigare år/u;
    const OTHER = /^Åren är inlästa.*välj en annan metod/u;
    expect(remedy({ years: 'allEarlier' })).toMatch(READ);
    expect(remedy({ years: [2021, 2022] }, nothing)).toMatch(READ);
    expect(remedy({ years: [2021], unusable: 'refuse' })).toMatch(READ);
    expect(remedy({ years: [2022] }, late)).toMatch(OTHER);
    expect(remedy({ years: [2021, 2022] }, late)).toMatch(READ);
    expect(remedy({ years: [2022] }, nothing)).toMatch(OTHER);
    expect(remedy({ years: [2022], unusable: 'refuse' }, nothing)).toMatch(OTHER);
  });

  it('needs no earlier year when the year is over', () => {
    const whole = outcomes(2024, { rent: monthsOf(7) });
    expect(lineFigure(rentCase(seasonal(), { actual: whole, history: [] }, { throughMonth: 12 }))).toMatchObject({ base: 84, missing: [] });
  });
});
