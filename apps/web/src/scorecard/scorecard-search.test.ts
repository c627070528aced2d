import { expect, it } from 'vitest';
import { viewOf } from './chosen.js';
import type { Choices } from './indicator-api.js';
import { periodInAddress, scorecardSearch } from './scorecard-search.js';

it('an address keeps what is known, and nothing else', () => {
  expect(scorecardSearch({ data: 'demo-vastmanland', period: 2024, visa: 'allt', poster: 'notMet', sida: 0, namn: 'x' })).toEqual({ data: 'demo-vastmanland', period: 2024, poster: 'notMet' });
  expect([periodInAddress('2024'), periodInAddress('2024-delår1')]).toEqual([2024, '2024-delår1']);
});

const dataset = (id: string, demo: boolean) => ({ id, region: 'vastmanland', titleSv: id, asOf: '2024-06-30', covers: {}, demo, notice: null });
const choices: Choices = {
  datasets: [dataset('demo-vastmanland', true), dataset('egen-1', false), dataset('egen-2', false)],
  terms: { purposes: [], today: '2024-06-30', latestKeepUntil: '2034-06-30' },
  regions: [{ id: 'vastmanland', nameSv: 'Region Västmanland', scheme: 'positiveNegative', interims: [], definitions: [] }],
};

it('without a dataset in the address the newest of one’s own is shown, and the demo where there is none', () => {
  expect(viewOf(choices, {})).toMatchObject({ dataset: { id: 'egen-2' }, periodText: '2024-06' });
  expect(viewOf({ ...choices, datasets: choices.datasets.slice(0, 1) }, {})).toMatchObject({ dataset: { id: 'demo-vastmanland' } });
});

it('an address that means nothing says so', () => {
  expect(viewOf(choices, { data: 'borta' })).toMatchObject({ problem: 'Datamängden i adressen finns inte. Den kan vara gallrad eller raderad.' });
  expect(viewOf(choices, { period: 'i våras' })).toMatchObject({ problem: expect.stringContaining('”i våras”') as string });
});
