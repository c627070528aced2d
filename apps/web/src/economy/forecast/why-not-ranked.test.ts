import { demoEconomy } from '@hjm/demo/economy';
import { compareMethods, FORECAST_METHODS, forecastInputs } from '@hjm/economics';
import { expect, it } from 'vitest';
import { whyNotRanked } from './why-not-ranked.js';

const economy = demoEconomy();
const [plan] = economy.forecasts;
if (plan === undefined) throw new TypeError('no plan');
const inputs = forecastInputs(economy, plan);
const ranking = compareMethods(economy.chart, FORECAST_METHODS, inputs, plan.throughMonth).lines.find(({ line }) => line === 'personnel');

it('says of each earlier year why a method could not be tried on it', () => {
  const without = (ranking?.methods ?? []).filter(({ place }) => place === null);
  expect(without.length).toBeGreaterThan(0);
  for (const method of without) expect(whyNotRanked(economy.chart, method, 'personnel', inputs, plan.throughMonth)).toMatch(/^20\d\d: \S.*\.$|^Bara 20\d\d/u);
});

it('says nothing of years that there are not', () => {
  expect(whyNotRanked(economy.chart, { id: 'linear', years: [] }, 'personnel', { history: [] }, 4)).toBe('');
  expect(whyNotRanked(economy.chart, { id: 'linear', years: [2021] }, 'personnel', inputs, 4)).toContain('Bara 2021');
});
