import { expect, it } from 'vitest';
import { smallMeasure, smallMeasurePlan } from '../testing/small-measures.js';
import { measuresSummary } from './measures-summary.js';
import { measuresSummaryTable } from './summary-table.js';

it('leaves a sum with a missing part empty, and says what is known and how much is missing', () => {
  const plan = smallMeasurePlan(
    smallMeasure('returns', { kind: 'saving', effects: { 2023: { planned: 5_460_000, realised: -5 } } }),
    smallMeasure('cloud', { kind: 'saving', effects: { 2023: { planned: 100, realised: null } } }),
    smallMeasure('surplus', { kind: 'redistribution', effects: { 2023: { column: 'notRecoverable', amount: 700 } } }),
  );
  const { columns, rows } = measuresSummaryTable(measuresSummary(plan, { throughYear: 2023 }));
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(rows.find(([of]) => of === 'Besparing')).toEqual(['Besparing', '2023', { number: '54601.00' }, { number: '54601.00' }, { number: '0' }, null, { number: '-0.05' }, { number: '1' }, null]);
  expect(rows.find(([of]) => of === 'Omfördelning')?.at(-1)).toEqual({ number: '7.00' });
  expect(rows.map(([of]) => of)).toEqual(['Omedelbar', 'Besparing', 'Omfördelning', 'Alla', 'Alla']);
});
