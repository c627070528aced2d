import { expect, it } from 'vitest';
import { VASTMANLAND_CHART } from '../regions/index.js';
import { refundLines } from './refund-lines.js';

it('a repaid surplus stands as a minus among the income', () => {
  expect(refundLines(VASTMANLAND_CHART).map(({ key }) => key)).toEqual(['result-refund']);
});

it('a chart without a minus among its income has none', () => {
  const lines = VASTMANLAND_CHART.lines.filter(({ key }) => key !== 'result-refund');
  expect(refundLines({ ...VASTMANLAND_CHART, lines })).toEqual([]);
});
