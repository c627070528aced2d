import { expect, it } from 'vitest';
import { nearestTableFile, tableOfFile } from './table-of-file.js';
import { EVENT_TABLES } from './tables.js';

it('finds every table by its id and each of its file names', () => {
  for (const table of EVENT_TABLES) for (const file of [table.id, ...table.files]) expect([file, tableOfFile(`${file}.csv`)?.id]).toEqual([file, table.id]);
});

it.each([
  ['ARBETSORDRAR.XLSX', 'workOrders'],
  ['work-orders_norr_2024.csv', 'workOrders'],
  ['2024-03 Hämtordrar.csv', 'pickups'],
  ['H\u0061\u0308mtordrar.csv', 'pickups'],
  ['mapp/bestallningar (2).csv', 'orders'],
  ['C:\\data\\samtal-kundtjänst.csv', 'calls'],
  ['order-orders.csv', 'orders'],
  ['1177-ärenden.csv', 'cases'],
  ['Felanmälningar mars.xlsx', 'workOrders'],
  ['felanmalan.csv', 'workOrders'],
])('reads %s as %s', (name, table) => {
  expect(tableOfFile(name)?.id).toBe(table);
});

it.each(['budget.csv', 'work-order.csv', 'norr-arbetsordrar.csv', 'samtal-leveranser.csv', '2024.csv', '', '.csv'])('takes %s for no table', (name) => {
  expect(tableOfFile(name)).toBeUndefined();
});

it('names what was probably meant, and nothing where nothing is near', () => {
  expect([nearestTableFile('leveranzer-2024.csv'), nearestTableFile('work-order.csv'), nearestTableFile('xyz.csv')]).toEqual(['leveranser', 'workorders', undefined]);
});
