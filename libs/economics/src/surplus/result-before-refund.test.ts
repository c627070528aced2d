import { expect, it } from 'vitest';
import { VASTMANLAND_CHART } from '../regions/vastmanland-chart.js';
import { statementColumn } from '../statement/statement-column.js';
import type { LineAmounts, Statement } from '../statement/statement-types.js';
import { resultBeforeRefund } from './result-before-refund.js';

/** 5 000 kr of rent, of which 800 was repaid, and 3 000 of staff; the rest is nothing. */
const amounts: LineAmounts = {
  ...Object.fromEntries(VASTMANLAND_CHART.lines.flatMap(({ key, kind }) => (kind === 'sum' ? [] : [[key, 0]]))),
  rent: 500_000,
  'result-refund': -80_000,
  personnel: -300_000,
};
const statement: Statement = {
  chart: VASTMANLAND_CHART,
  columns: [statementColumn('closed', 2023), statementColumn('actual', 2024, 4)],
  amounts: { closed2023: amounts, 'actual2024-04': amounts },
  roundedTo: null,
};

it('adds back the surplus that the accounts have repaid', () => {
  const found = resultBeforeRefund(statement, 'closed2023', 'Återbetalning av resultat');
  expect(found).toMatchObject({ year: 2023, ore: 200_000, resultOre: 120_000, refundOre: -80_000 });
  expect(found.textSv).toBe('Resultatet kommer från Bokslut 2023, utan raden Återbetalning av resultat.');
});

it('is the result as it stands when no line of repayment is named', () => {
  expect(resultBeforeRefund(statement, 'Bokslut 2023', null)).toMatchObject({ ore: 120_000, refundOre: null, textSv: 'Resultatet kommer från Bokslut 2023, som det står.' });
});

it('takes no part of a year, no unknown line and no missing amount for a result', () => {
  expect(() => resultBeforeRefund(statement, 'actual2024-04', null)).toThrow('en kolumn för hela året');
  expect(() => resultBeforeRefund(statement, 'closed2024', null)).toThrow('Menades closed2023?');
  expect(() => resultBeforeRefund(statement, 'closed2023', 'result-refnd')).toThrow('Menades result-refund?');
  const lacking = { ...statement, amounts: { closed2023: { ...amounts, it: null } } };
  expect(() => resultBeforeRefund(lacking, 'closed2023', 'result-refund')).toThrow('amounts.closed2023.it');
});
