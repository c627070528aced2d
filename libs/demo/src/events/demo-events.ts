import { foundText, HjmError, nearest } from '@hjm/core';
import type { FoldOptions, KpiRecord } from '@hjm/kpi';
import { DEMO_DAYS } from '../world-days.js';
import { absences } from './absences.js';
import { cases } from './cases.js';
import { costs, deviations, purchases, surveys } from './conduct.js';
import { driving } from './driving.js';
import { deliveries, orders, pickups, prescriptions, returns } from './handling.js';
import { calls, fittings } from './service.js';
import { staffTime } from './staff.js';
import { stock } from './stock.js';
import { workOrders } from './work-orders.js';

/** A table of `@hjm/kpi` that the demo centre has records of. */
export type DemoEventTable =
  | 'orders' | 'deliveries' | 'returns' | 'pickups' | 'workOrders' | 'fittings' | 'calls' | 'cases' | 'prescriptions'
  | 'stock' | 'driving' | 'staffTime' | 'absences' | 'deviations' | 'surveys' | 'purchases' | 'costs';

const TABLES: Readonly<Record<DemoEventTable, () => Iterable<KpiRecord>>> = {
  orders, deliveries, returns, pickups, workOrders, fittings, calls, cases, prescriptions, stock, driving, staffTime, absences, deviations, surveys, purchases, costs,
};

/** All of them. Meetings are Värmland's: see `demoVarmlandEvents`. */
export const DEMO_EVENT_TABLES: readonly DemoEventTable[] = Object.keys(TABLES) as DemoEventTable[];

/** What a fold of them needs to know: when the world ends, and that a month without rows had none. */
export const DEMO_EVENT_OPTIONS: Required<Pick<FoldOptions, 'asOf' | 'covers'>> = {
  asOf: DEMO_DAYS.to,
  covers: Object.fromEntries(DEMO_EVENT_TABLES.map((table) => [table, { from: DEMO_DAYS.from.slice(0, 7), to: DEMO_DAYS.to.slice(0, 7) }])),
};

/**
 * The records of a table of the demo centre, January 2023 to June 2024, made as they are asked for and always the same. What is
 * published of January–April 2023 and 2024 comes out of them as printed; `demoEventNotes` says what is ours. Measure
 * them with {@link DEMO_EVENT_OPTIONS}.
 *
 * @throws HjmError `unknown-value` when there is no such table
 */
export function demoEvents(table: DemoEventTable): Iterable<KpiRecord> {
  return eventsOf(TABLES, table);
}

/** The records of one of the tables. */
export function eventsOf(tables: { readonly [table: string]: () => Iterable<KpiRecord> }, table: string): Iterable<KpiRecord> {
  const make = Object.hasOwn(tables, table) ? tables[table] : undefined;
  if (make !== undefined) return make();
  const [found, known] = [foundText(table), Object.keys(tables)];
  const close = nearest(table, known);
  throw new HjmError('unknown-value', `Demodata saknar tabellen ${found}.`, [{ path: 'table', expected: known.join(' eller '), found, ...(close === undefined ? {} : { nearest: close }) }]);
}
