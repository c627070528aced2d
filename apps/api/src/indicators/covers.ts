import type { PackPlace } from '../store/indicator-store.js';
import type { BookedDataset } from './dataset-book.js';
import type { Cover } from './dataset.js';
import { monthName, monthOf } from './row-place.js';
import type { SaidCover } from './stored-source.js';

/** The months that imports are said to cover, table by table. */
export function saidCovers({ imports }: Pick<BookedDataset, 'imports'>): readonly SaidCover[] {
  return imports.flatMap(({ import: { table, covers } }) => (covers === null ? [] : [{ table, ...covers }]));
}

/** What the data of each table cover: as said, or else from the first month with a row to the last. */
export function coversOf(said: readonly SaidCover[], places: readonly PackPlace[]): { readonly [table: string]: Cover } {
  const covers: Record<string, Cover> = {};
  for (const table of new Set([...said, ...places].map((one) => one.table))) {
    const own = said.filter((one) => one.table === table);
    const months = own.length > 0 ? new Set(own.flatMap(({ from, to }) => between(monthOf(from), monthOf(to)))) : new Set(places.filter((one) => one.table === table && one.bucket > 0).map(({ bucket }) => bucket));
    if (months.size === 0) continue;
    const [first, last] = [Math.min(...months), Math.max(...months)];
    const gaps = own.length > 0 ? between(first, last).filter((month) => !months.has(month)).map(monthName) : [];
    covers[table] = { from: monthName(first), to: monthName(last), gaps, stated: own.length > 0 };
  }
  return covers;
}

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
