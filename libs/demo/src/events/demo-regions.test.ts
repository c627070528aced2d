import { EVENT_TABLES } from '@hjm/kpi';
import { expect, test } from 'vitest';
import { DEMO_REGIONS } from './demo-regions.js';

test.each(Object.entries(DEMO_REGIONS))('the events of %s are tables that there are, all of them covered and with rows', (_region, { tables, options }) => {
  const known = EVENT_TABLES.map(({ id }) => id);
  for (const { id, records } of tables) {
    expect(known).toContain(id);
    expect(records()[Symbol.iterator]().next().done).toBe(false);
  }
  expect(Object.keys(options.covers)).toEqual(tables.map(({ id }) => id));
});

test('what is said of a region tells of the years that its events are about', () => {
  for (const { noticeSv, options } of Object.values(DEMO_REGIONS)) {
    const years = [...noticeSv.matchAll(/\b20\d\d\b/g)].map(([year]) => year);
    const covered = Object.values(options.covers).flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]);
    expect([...new Set(years)].sort()).toEqual([...new Set(covered)].sort());
  }
});
