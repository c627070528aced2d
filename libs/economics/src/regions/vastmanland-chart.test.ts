import { expect, it } from 'vitest';
import { defineChart } from '../statement/define-chart.js';
import { VASTMANLAND_CHART } from './vastmanland-chart.js';

it('holds together: seven lines of income, ten of costs, and the result of both', () => {
  expect(defineChart(VASTMANLAND_CHART)).toBe(VASTMANLAND_CHART);
  const kinds = VASTMANLAND_CHART.lines.map(({ kind }) => kind);
  expect(['income', 'cost', 'sum'].map((kind) => kinds.filter((one) => one === kind).length)).toEqual([7, 10, 3]);
});

it('knows the name among the income that the interim report of 2024 prints as costs', () => {
  const line = VASTMANLAND_CHART.lines.find(({ otherNames }) => otherNames?.includes('Övriga verksamhetskostnader'));
  expect(line).toMatchObject({ key: 'other-income', kind: 'income', sign: 'plus' });
});

it('takes only the repaid surplus as a minus among the income', () => {
  const minus = VASTMANLAND_CHART.lines.filter((line) => line.kind === 'income' && line.sign === 'minus');
  expect(minus.map(({ key }) => key)).toEqual(['result-refund']);
});
