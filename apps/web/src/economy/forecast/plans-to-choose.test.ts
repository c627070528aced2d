import { FORECAST_METHODS, planOfMethod } from '@hjm/economics';
import { expect, it } from 'vitest';
import { plansToChoose } from './plans-to-choose.js';

const [linear] = FORECAST_METHODS;
if (linear === undefined) throw new TypeError('no method');

it('leaves every method to be chosen, whatever the ids of the kept plans', () => {
  const kept = { ...planOfMethod(linear, 2026, 4), titleSv: 'Prognos B' };
  const plans = plansToChoose([kept], { year: 2026, throughMonth: 4 });
  expect(plans[0]).toBe(kept);
  expect(plans.map(({ id }) => id).slice(0, 3)).toEqual(['all-linear', 'all-linear-2', 'all-seasonal']);
  expect(plans.filter(({ titleSv }) => titleSv === 'Alla rader linjärt')).toHaveLength(1);
  expect(new Set(plans.map(({ id }) => id)).size).toBe(1 + FORECAST_METHODS.length);
});
