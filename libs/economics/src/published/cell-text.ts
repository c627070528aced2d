import type { Ore } from '@hjm/core/money';
import { formatNumber } from '@hjm/core/text';
import type { AmountPrint } from '../amount/amount-unit.js';
import { exactAmount, roundedAmount } from '../amount/amount.js';
import type { PrintedCell, PublishedUnit } from './published-types.js';

/** The amount in the unit and with the decimals of the print, without the unit; empty where none is printed. */
export function amountText(ore: Ore | null | undefined, print: AmountPrint): string {
  return ore === null || ore === undefined ? '' : formatNumber(roundedAmount(ore, print), { decimals: print.decimals });
}

/** The amount with the decimals that it needs, as tables print that mix `504` and `54,6`. */
export function shortAmountText(ore: Ore | null, unit: AmountPrint['unit']): string {
  return ore === null ? '' : formatNumber(exactAmount(ore, unit).toFixed());
}

/** A cell of figures with its unit. */
export function cellText(cell: PrintedCell): string {
  if (cell === null) return '';
  if ('textSv' in cell) return cell.textSv;
  return 'number' in cell ? withUnit(`${cell.plus === true ? '+' : ''}${numberText(cell.number)}`, cell.unit) : withUnit(`${numberText(cell.low)}–${numberText(cell.high)}`, cell.unit);
}

/** Exact decimal text in Swedish with all its decimals, so that `33.0` is `33,0`. */
export function numberText(number: string): string {
  return formatNumber(number, { decimals: number.split('.')[1]?.length ?? 0 });
}

/** A text with its unit, if it has one. */
export function withUnit(text: string, unit: PublishedUnit): string {
  return unit === '' ? text : `${text}\u00A0${unit}`;
}
