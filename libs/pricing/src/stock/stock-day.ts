import type { LocalDate } from '@hjm/core';
import type { StockCell, StockCount, StockOnDay } from './stock-types.js';

/** The day's tables, from its cells. */
export function stockDay(on: LocalDate, cells: readonly StockCell[]): StockOnDay {
  const ordered = cells.toSorted((x, y) => inOrder(x.party, y.party) || inOrder(x.group, y.group) || inOrder(x.article ?? '', y.article ?? ''));
  return {
    on,
    total: ordered.reduce<StockCount>(together, NOTHING),
    principals: rows(ordered, ({ principal }) => principal, ({ principal }) => ({ principal })),
    parties: rows(ordered, ({ party }) => party, ({ party, principal }) => ({ party, principal })),
    groups: rows(ordered, ({ group }) => group, ({ group }) => ({ group })),
    cells: ordered,
  };
}

/** Two cells of the same party and group or article as one; `undefined` is nothing. */
export function bothCells(x: StockCell | undefined, y: StockCell): StockCell {
  return x === undefined ? y : { ...y, ...together(x, y) };
}

function rows<Row extends object>(cells: readonly StockCell[], key: (cell: StockCell) => string, row: (cell: StockCell) => Row): (Row & StockCount)[] {
  const sums = new Map<string, Row & StockCount>();
  for (const cell of cells) {
    const before = sums.get(key(cell));
    sums.set(key(cell), before === undefined ? { ...row(cell), ...together(cell, NOTHING) } : { ...before, ...together(before, cell) });
  }
  return [...sums].sort(([x], [y]) => inOrder(x, y)).map(([, sum]) => sum);
}

function together(x: StockCount, y: StockCount): StockCount {
  return { rentals: x.rentals + y.rentals, marked: x.marked + y.marked, counted: x.counted + y.counted };
}

function inOrder(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

const NOTHING: StockCount = { rentals: 0, marked: 0, counted: 0 };
