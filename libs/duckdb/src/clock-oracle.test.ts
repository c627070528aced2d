import { EVENT_TABLES, type Condition, type EventTable, type KpiDefinition, type KpiRecord, parsePeriod } from '@hjm/kpi';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureBySql } from './measure-by-sql.js';
import { testConnection } from './testing/connection.js';
import { expectSame, OPTIONS } from './testing/fold-and-sql.js';
import { clocks, definitions, NAMED } from './testing/random-definitions.js';
import { CLOSE, recordsOf } from './testing/random-records.js';
import { writeRecords } from './testing/record-tables.js';

const connection = testConnection();

const table = EVENT_TABLES.find(({ id }) => id === 'workOrders') as EventTable;
const options = { ...OPTIONS, ...NAMED };

async function same(definition: KpiDefinition, workOrders: readonly KpiRecord[]): Promise<number> {
  const relation = await writeRecords(connection(), table, workOrders);
  return expectSame(connection(), definition, { workOrders }, { workOrders: { relation } }, options);
}

/** A share of ours of all work orders. */
const share = (part: Condition): KpiDefinition => ({
  id: 'share',
  labelSv: 'Andel',
  descriptionSv: 'En påhittad andel.',
  measure: { kind: 'share', of: { table: 'workOrders', on: 'reported' }, part },
  unit: 'percent',
  decimals: 0,
  targets: [],
  reported: [],
  breakdowns: [],
  minimumGroup: 0,
  citations: [],
});

it.each([
  ['as it is', 'asIs', 1],
  ['moved to the next working day', 'nextWorkingDay', 1],
] as const)('a pause from a Saturday takes the whole Monday, whether a start is %s', async (_, startOnDayOff, days) => {
  const order = { id: 'A1', kind: 'corrective', reported: '2024-01-12', paused: '2024-01-13', resumed: '2024-01-16', finished: '2024-01-17' };
  const relation = await writeRecords(connection(), table, [order]);
  const within = (most: number): KpiDefinition => share({ clock: { start: 'reported', stop: 'finished', within: most, unit: 'workingDays', pauses: [{ from: 'paused', to: 'resumed' }], rules: { startOnDayOff } } });
  for (const [most, numerator] of [[days - 1, 0], [days, 1]] as const) {
    await expectSame(connection(), within(most), { workOrders: [order] }, { workOrders: { relation } }, options);
    const [january] = await measureBySql(connection(), within(most), { workOrders: { relation } }, { ...options, periods: [parsePeriod('2024-01')] });
    expect(january).toMatchObject({ numerator, denominator: 1 });
  }
});

it('clocks of every unit and rule, with pauses, come to the same by the fold and by SQL', async () => {
  await fc.assert(
    fc.asyncProperty(clocks, recordsOf(table, 300, CLOSE), async (clock, records) => {
      await same(share({ clock }), records);
    }),
    { seed: 5, numRuns: 40, endOnFailure: true },
  );
});

it('conditions of conditions come to the same, with what is unknown and what is running', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(definitions, recordsOf(table, 100, CLOSE), async (definition, records) => {
      compared += await same(definition, records);
    }),
    { seed: 6, numRuns: 20, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(20 * 6);
});
