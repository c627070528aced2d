import { expect, it } from 'vitest';
import { PUBLISHED_STATEMENTS } from '../published/published-statements.js';
import { defineChart } from '../statement/define-chart.js';
import { ECONOMY_REGIONS, REGIONS_WITH_STATEMENTS } from './economy-regions.js';
import { SURPLUS_POLICIES } from './surplus-policies.js';

it('regions stand once each, with charts that hold together and every policy there is', () => {
  expect(new Set(ECONOMY_REGIONS.map(({ id }) => id)).size).toBe(ECONOMY_REGIONS.length);
  expect(ECONOMY_REGIONS.flatMap(({ policies }) => policies)).toEqual(SURPLUS_POLICIES);
  for (const { id, chart, policies } of ECONOMY_REGIONS) {
    expect(policies.every(({ region }) => region === id)).toBe(true);
    if (chart !== null) expect(defineChart(chart).region).toBe(id);
  }
});

it('regions with statements are those whose statements are published', () => {
  expect(REGIONS_WITH_STATEMENTS).toEqual([...new Set(PUBLISHED_STATEMENTS.map(({ region }) => region))]);
});
