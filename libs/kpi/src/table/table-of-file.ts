import { nearest } from '@hjm/core';
import type { EventTable } from './table-types.js';
import { EVENT_TABLES } from './tables.js';

/**
 * The table that a file is of, by its name: one of the table's file names first, in any case, with or without å, ä and ö, and
 * after it anything that is no word of another table, such as a unit or a month. Folder, ending and numbers do not count.
 *
 * ```ts
 * import { tableOfFile } from '@hjm/kpi';
 *
 * tableOfFile('Arbetsordrar_norr 2024-03.csv')?.id; // => 'workOrders'
 * tableOfFile('bestallningar.xlsx')?.id; // => 'orders'
 * tableOfFile('budget.xlsx'); // => undefined
 * ```
 */
export function tableOfFile(name: string, tables: readonly EventTable[] = EVENT_TABLES): EventTable | undefined {
  const words = wordsOf(name);
  const named = namesOf(tables);
  for (let end = words.length; end > 0; end--) {
    const table = named.get(words.slice(0, end).join(''));
    if (table === undefined) continue;
    const others = words.slice(end).map((word) => named.get(word));
    return others.every((other) => other === undefined || other === table) ? table : undefined;
  }
  return undefined;
}

/**
 * The file name that was probably meant by one that is of no table, without its ending.
 *
 * ```ts
 * import { nearestTableFile } from '@hjm/kpi';
 *
 * nearestTableFile('arbetsodrar-2024.csv'); // => 'arbetsordrar'
 * ```
 */
export function nearestTableFile(name: string, tables: readonly EventTable[] = EVENT_TABLES): string | undefined {
  const words = wordsOf(name);
  const files = tables.flatMap((table) => table.files);
  for (let end = words.length; end > 0; end--) {
    const close = nearest(words.slice(0, end).join(''), files);
    if (close !== undefined) return close;
  }
  return undefined;
}

function namesOf(tables: readonly EventTable[]): ReadonlyMap<string, EventTable> {
  return new Map(tables.flatMap((table) => [table.id, ...table.files].map((file) => [wordsOf(file).join(''), table] as const)));
}

/** Small letters without marks; å, ä and ö may be missing where a system could not write them. */
function wordsOf(name: string): readonly string[] {
  const file = name.replace(/^.*[/\\]/su, '').replace(/\.[a-z]{1,8}$/iu, '');
  return file.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== '');
}
