import type { Ore } from '@hjm/core/money';
import type { FileCell } from './file-table.js';

/** An amount as exact kronor with two decimals and a full stop: `-12.50`. */
export function kronorText(ore: Ore): string {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An amount as a cell; an empty one where there is no figure. */
export function kronorCell(ore: Ore | null): FileCell {
  return ore === null ? null : { number: kronorText(ore) };
}
