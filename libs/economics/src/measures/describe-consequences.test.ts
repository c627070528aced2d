import { expect, it } from 'vitest';
import { smallMeasure, smallMeasurePlan } from '../testing/small-measures.js';
import { describeConsequences } from './describe-consequences.js';

it('tells the consequences by perspective, and how many measures say nothing', () => {
  const plan = smallMeasurePlan(smallMeasure('returns', { consequences: { employees: 'Tyngre lyft.' } }), smallMeasure('cloud', { consequences: { employees: 'ny vana', citizens: 'kortare väntan' } }));
  const told = describeConsequences(plan);
  expect(told.map(({ labelSv }) => labelSv)).toEqual(['Egen verksamhet', 'Annan verksamhet', 'Medborgare', 'Medarbetare', 'Hållbarhet']);
  expect(told[3]).toMatchObject({ linesSv: ['Insats returns: Tyngre lyft.', 'Insats cloud: ny vana.'], blankSv: '' });
  expect(told[2]?.blankSv).toBe('1 insats säger inget om det, vilket inte betyder att den saknar konsekvenser.');
  expect(told[0]).toMatchObject({ linesSv: [], blankSv: '2 insatser säger inget om det, vilket inte betyder att de saknar konsekvenser.' });
});
