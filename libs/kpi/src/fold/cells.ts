/** Numerator, denominator, records counted, records unknown, records running. */
export type Cell = readonly [numerator: number, denominator: number, records: number, unknown: number, running: number];

export function addCells(a: Cell, b: Cell): Cell {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]];
}
