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
  for (const method of without) expect(whyNotRanked(economy.chart, method, 'personnel', inputs, plan.throughMonth)).toMatch(/^20\d\d(?:, 20\d\d)*(?: och 20\d\d)?: \S.*\.$|^Bara 20\d\d/u);
});

it('says of the result once for all years what no line can be tried by', () => {
  const [first, ...others] = [...new Set(inputs.history.filter(({ account }) => account === 'actual').map(({ year }) => year))].toSorted((a, b) => a - b);
  const why = whyNotRanked(economy.chart, { id: 'commitments', years: [] }, economy.chart.result, inputs, plan.throughMonth);
  expect(others.length).toBeGreaterThan(0);
  expect(why.startsWith(String(first))).toBe(true);
  expect(why.match(/Avtalade belopp gäller bara sitt eget år\./gu)).toHaveLength(1);
});

it('names the lines of the result that a year lacks, not what each of them lacks', () => {
  const why = whyNotRanked(economy.chart, { id: 'budget', years: [] }, economy.chart.result, { history: inputs.history }, plan.throughMonth);
  expect(why).toMatch(/: Underlag saknas för [^.]+ och \d+ rader till\.$/u);
  expect(why.length).toBeLessThan(200);
});

it('says nothing of years that there are not', () => {
  expect(whyNotRanked(economy.chart, { id: 'linear', years: [] }, 'personnel', { history: [] }, 4)).toBe('');
  expect(whyNotRanked(economy.chart, { id: 'linear', years: [2021] }, 'personnel', inputs, 4)).toContain('Bara 2021');
});
