import type { Ore } from '@hjm/core/money';
import { invalidOre } from './wrong-invoice.js';

/** Öre as kronor with a point and two decimals, as UBL writes them: 123450 is `1234.50`. */
export function kronorText(ore: Ore, path: string): string {
  if (!Number.isSafeInteger(ore)) throw invalidOre(path, ore);
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
