import { describe, expect, it } from 'vitest';
import { monthsOf, outcomes, rentCase } from '../testing/forecast-cases.js';
import { lineFigure } from './forecast-line.js';

const actual = outcomes(2024, { rent: monthsOf(10, 10, 10, 11) });
const inputs = { actual, history: [] };

describe('linear', () => {
  it('takes the outcome times twelve by the months, rounded once', () => {
    expect(lineFigure(rentCase({ kind: 'linear' }, inputs))).toMatchObject({ toDate: 41, base: 123, missing: [] });
    const seven = rentCase({ kind: 'linear' }, { actual: outcomes(2024, { rent: monthsOf(1, 1, 1, 1, 1, 1, 1, 99) }), history: [] }, { throughMonth: 8 });
    expect(lineFigure(seven).base).toBe(159);
    expect(lineFigure({ ...seven, throughMonth: 8, rounding: 'down', inputs: { actual: outcomes(2024, { rent: monthsOf(0, 0, 0, 0, 0, 0, 0, 1) }), history: [] } }).base).toBe(1);
    expect(lineFigure({ ...seven, inputs: { actual: outcomes(2024, { rent: monthsOf(0, 0, 0, 0, 0, 0, 0, 1) }), history: [] } }).base).toBe(2);
  });

  it('has no figure where a month is missing, and says which and what to do', () => {
    const found = lineFigure(rentCase({ kind: 'linear' }, { actual: outcomes(2024, { rent: monthsOf(10, null, 10, 10) }), history: [] }));
    expect(found).toMatchObject({ toDate: null, base: null });
    expect(found.missing).toEqual([
      {
        code: 'month-missing',
        path: 'actual.lines.rent.1',
        textSv: 'Utfall saknas för Hyra i februari 2024.',
        remedySv: 'Läs in månaden, ange 0 om inget är bokfört, eller gör prognosen till och med en tidigare månad.',
      },
    ]);
  });

  it('does not take a line without amounts for zero', () => {
    expect(lineFigure(rentCase({ kind: 'linear' }, { actual: outcomes(2024, {}), history: [] })).missing).toHaveLength(4);
  });
});

describe('the budget as it is', () => {
  it('is the year’s amount, or its months added up', () => {
    expect(lineFigure(rentCase({ kind: 'budget' }, { ...inputs, budget: { rent: 150 } })).base).toBe(150);
    const monthly = { year: 2024, account: 'budget', lines: { rent: monthsOf(12) } } as const;
    expect(lineFigure(rentCase({ kind: 'budget' }, { ...inputs, budget: monthly }))).toMatchObject({ base: 144, inputs: [{ kind: 'budget', fromMonth: 1, toMonth: 12, amount: 144 }] });
  });

  it('stands also where a month has no outcome', () => {
    expect(lineFigure(rentCase({ kind: 'budget' }, { actual: outcomes(2024, {}), history: [], budget: { rent: 150 } }))).toMatchObject({ toDate: null, base: 150, missing: [] });
  });

  it('is missing where there is none, or one of its months', () => {
    for (const budget of [{ rent: null }, {}, { year: 2024, account: 'budget', lines: {} } as const]) {
      expect(lineFigure(rentCase({ kind: 'budget' }, { ...inputs, budget })).missing).toMatchObject([{ code: 'budget-missing' }]);
    }
    expect(lineFigure(rentCase({ kind: 'budget' }, inputs)).missing).toMatchObject([{ code: 'budget-missing', path: 'budget.rent' }]);
    const monthly = { year: 2024, account: 'budget', lines: { rent: monthsOf(1, 1, 1) } } as const;
    expect(lineFigure(rentCase({ kind: 'budget' }, { ...inputs, budget: monthly })).missing).toHaveLength(9);
  });

  it('reads a line that is called lines as an amount', () => {
    const line = { key: 'lines', labelSv: 'Rader' };
    expect(lineFigure(rentCase({ kind: 'budget' }, { ...inputs, budget: { lines: 7 } }, { line })).base).toBe(7);
  });
});

describe('the rest of the budget', () => {
  const monthly = { year: 2024, account: 'budget', lines: { rent: monthsOf(null, null, null, null, 5, 5, 5, 5, 5, 5, 5, 6) } } as const;

  it('is what the budget has for the months that are left', () => {
    expect(lineFigure(rentCase({ kind: 'budgetRest' }, { ...inputs, budget: monthly }))).toMatchObject({ base: 82, inputs: [{ amount: 41 }, { fromMonth: 5, toMonth: 12, amount: 41 }] });
  });

  it('uses the months also where a spreading is named', () => {
    expect(lineFigure(rentCase({ kind: 'budgetRest', spreading: { kind: 'even' } }, { ...inputs, budget: monthly })).base).toBe(82);
  });

  it('spreads a yearly budget as named, alike or by weights', () => {
    const yearly = { ...inputs, budget: { rent: 100 } };
    expect(lineFigure(rentCase({ kind: 'budgetRest', spreading: { kind: 'even' } }, yearly)).base).toBe(108); // 41 + 100 × 8 ÷ 12 = 107,67
    const weights = [1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1];
    expect(lineFigure(rentCase({ kind: 'budgetRest', spreading: { kind: 'weights', weights } }, yearly)).base).toBe(61);
  });

  it('does not guess a spreading', () => {
    expect(lineFigure(rentCase({ kind: 'budgetRest' }, { ...inputs, budget: { rent: 100 } })).missing).toMatchObject([{ code: 'spreading-missing' }]);
  });

  it('is missing where the budget is, or a month that is left', () => {
    expect(lineFigure(rentCase({ kind: 'budgetRest' }, inputs)).missing).toMatchObject([{ code: 'budget-missing' }]);
    expect(lineFigure(rentCase({ kind: 'budgetRest' }, { ...inputs, budget: { ...monthly, lines: {} } })).missing).toMatchObject([{ code: 'budget-missing' }]);
    const short = { ...monthly, lines: { rent: monthsOf(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1) } };
    expect(lineFigure(rentCase({ kind: 'budgetRest' }, { ...inputs, budget: short })).missing).toMatchObject([{ path: 'budget.lines.rent.11', textSv: 'Budget saknas för Hyra i december 2024.' }]);
  });
});

describe('a line of any name', () => {
  it('finds only what was given for it', () => {
    const line = { key: 'constructor', labelSv: 'Byggare' };
    expect(lineFigure(rentCase({ kind: 'budget' }, { ...inputs, budget: { rent: 1 } }, { line })).missing).toMatchObject([{ code: 'budget-missing' }]);
    expect(lineFigure(rentCase({ kind: 'linear' }, inputs, { line })).missing).toHaveLength(4);
  });
});
