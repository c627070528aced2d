import { INTERIMS } from '@hjm/kpi/definitions';
import { describe, expect, it } from 'vitest';
import type { Dataset } from './indicator-api.js';
import { choiceOf, firstPeriod, periodIn, periodOf, yearsOf } from './period-choice.js';

const cover = (from: string, to: string) => ({ from, to, gaps: [], stated: true });
const dataset = (covers: Dataset['covers'], asOf = '2024-06-30'): Dataset => ({ id: 'egen', region: 'vastmanland', titleSv: 'Egen', asOf, covers, demo: false, notice: null });

describe('the period that a dataset opens with', () => {
  it('is the latest interim report that its data cover', () => {
    expect(firstPeriod(dataset({ calls: cover('2023-01', '2024-06') }), INTERIMS.vastmanland)).toBe('2024-delår1');
  });

  it('is the year where that ends later', () => {
    expect(firstPeriod(dataset({ calls: cover('2023-01', '2023-12'), orders: cover('2022-01', '2023-12') }), INTERIMS.vastmanland)).toBe('2023');
  });

  it('is the months there are where they make up neither', () => {
    expect(firstPeriod(dataset({ calls: cover('2024-01', '2024-03') }), INTERIMS.vastmanland)).toBe('2024-01..2024-03');
    expect(firstPeriod(dataset({ calls: cover('2024-01', '2024-01') }), INTERIMS.vastmanland)).toBe('2024-01');
    expect(firstPeriod(dataset({ calls: cover('2023-11', '2024-02') }), [])).toBe('2024-01..2024-02');
    expect(firstPeriod(dataset({ calls: cover('2024-03', '2024-04') }), [])).toBe('2024-03..2024-04');
    expect(firstPeriod(dataset({}), [])).toBe('2024-06');
  });
});

describe('the fields for a period', () => {
  it.each(['2024', '2024-delår1', '2024-03', '2023-11..2024-02'])('say %s again', (text) => {
    expect(periodOf(choiceOf(text, INTERIMS.vastmanland))).toBe(text);
  });

  it('say a single month for a range that begins and ends in it', () => {
    expect(periodOf({ kind: 'range', year: 2024, interim: '', from: '2024-03', to: '2024-03' })).toBe('2024-03');
  });

  it('are empty-handed before what is no period', () => {
    expect(periodIn('2024-13', INTERIMS.vastmanland)).toBe(undefined);
    expect(periodIn('2024-delår1', INTERIMS.vastmanland)?.labelSv).toBe('Delår 1 2024');
    expect(periodIn('2024-delår1', [])).toBe(undefined);
  });
});

it('years go from two before the first known to the last with a target', () => {
  const definitions = [{ targets: [{ period: '2025' }] }] as unknown as Parameters<typeof yearsOf>[1]['definitions'];
  expect(yearsOf(dataset({ calls: cover('2023-01', '2024-06') }), { definitions })).toEqual([2025, 2024, 2023, 2022, 2021]);
});
