import { describe, expect, it } from 'vitest';
import { monthsOf, outcomes } from '../testing/forecast-cases.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { compareMethods } from './compare-methods.js';
import { describeComparison } from './describe-comparison.js';

const year = (name: number, rent: number, december: number) =>
  outcomes(name, { rent: monthsOf(...Array.from({ length: 11 }, () => rent), december), refund: monthsOf(0), staff: monthsOf(0), other: monthsOf(0) });
const history = [year(2021, 100, 100), year(2022, 100, 400), year(2023, 200, 500)];
const linear = { id: 'linear', method: { kind: 'linear' } } as const;
const seasonal = { id: 'seasonal', method: { kind: 'seasonal', years: 'allEarlier', by: 'sums', unusable: 'leaveOut' } } as const;
const budget = { id: 'budget', method: { kind: 'budget' } } as const;

describe('methods compared', () => {
  const comparison = compareMethods(SMALL_CHART, [budget, linear, seasonal], { history }, 4);

  it('are ranked by mean absolute error, those that could not be tried last', () => {
    expect(comparison.lines[0]?.methods.map(({ id, place, years, meanAbsoluteError }) => [id, place, years, meanAbsoluteError])).toEqual([
      ['seasonal', 1, [2022, 2023], 150],
      ['linear', 2, [2021, 2022, 2023], 300],
      ['budget', null, [], null],
    ]);
  });

  it('have names of their own, and there is one at least', () => {
    expect(() => compareMethods(SMALL_CHART, [linear, { ...budget, id: 'linear' }], { history }, 4)).toThrow('methods.1.id: väntade ett namn som ingen annan metod har, fick "linear".');
    expect(() => compareMethods(SMALL_CHART, [], { history }, 4)).toThrow(expect.objectContaining({ code: 'invalid-methods' }));
  });

  it('are compared on the years that they have in common', () => {
    expect(comparison.lines[0]?.comparedYears).toEqual([2022, 2023]);
    expect(compareMethods(SMALL_CHART, [linear, budget], { history }, 4).lines[0]?.comparedYears).toEqual([2021, 2022, 2023]);
    expect(compareMethods(SMALL_CHART, [budget], { history }, 4).lines[0]?.comparedYears).toEqual([]);
  });

  it('have no place where they have no year in common', () => {
    const early = compareMethods(SMALL_CHART, [budget, seasonal], { history, earlierBudgets: [{ year: 2021, lines: { rent: 1200 } }] }, 4);
    expect(early.lines[0]?.methods.map(({ id, place, years, bias }) => [id, place, years, bias])).toEqual([['budget', null, [2021], null], ['seasonal', null, [2022, 2023], null]]);
    expect(describeComparison(early)[0]).toMatch(/^Hyra: inget år gemensamt att jämföra på\. Prövad bara på 2021: Budget: årets budget som den är\. Prövad bara på 2022 och 2023: /);
  });

  it('share a place where they are as good, in the order given', () => {
    const twin = { ...linear, id: 'twin' };
    const earlierBudgets = [{ year: 2023, lines: { rent: 0 } }]; // 2 700 off, where linear is 300 off
    const { methods } = compareMethods(SMALL_CHART, [budget, linear, twin], { history, earlierBudgets }, 4).lines[0] ?? { methods: [] };
    expect(methods.map(({ id, place }) => [id, place])).toEqual([['linear', 1], ['twin', 1], ['budget', 3]]);
  });

  it('are ranked by the exact mean, not the rounded one', () => {
    const close = [year(2021, 100, 101), year(2022, 100, 100), year(2023, 100, 100)];
    const planned = [2021, 2022, 2023].map((name) => ({ year: name, lines: { rent: 1200 + (name === 2023 ? 1 : 0) } }));
    const { methods } = compareMethods(SMALL_CHART, [budget, linear], { history: close, earlierBudgets: planned }, 4).lines[0] ?? { methods: [] };
    expect(methods.map(({ id, meanAbsoluteError }) => [id, meanAbsoluteError])).toEqual([['linear', 0], ['budget', 1]]);
  });

  it('stand for the result too', () => {
    expect(comparison.lines.at(-1)).toMatchObject({ line: 'result', methods: [{ id: 'linear', meanAbsoluteError: 200, bias: -200 }, { place: null }, { place: null }] });
  });

  it('are told in Swedish', () => {
    expect(describeComparison(comparison)[0]).toBe(
      'Hyra: jämfört på 2 år (2022 och 2023). 1. Säsong: utfallet till och med april delat med den andel av helåret som alla tidigare år hade då (åren summerade; år som inte är hela eller är 0 lämnas utanför). Fel i medel 1,50\u00A0kr. ' +
        '2. Linjärt: utfallet till och med april × 12 ÷ 4. Fel i medel 3,00\u00A0kr. Gick inte att pröva: Budget: årets budget som den är.',
    );
  });
});
