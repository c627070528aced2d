import { formatNumber } from '@hjm/core/text';
import { Decimal } from 'decimal.js';
import type { InvoiceLine } from './invoice.js';
import type { InvoiceLineInput } from './invoice-line-input.js';
import { wrongInvoice } from './wrong-invoice.js';

const UNSIGNED = /^\d+(?:\.\d+)?$/;

/**
 * The line as it stands on the invoice; `sign` −1 turns it for a credit note. What is negative is the quantity, never the price.
 * Where the amount does not follow from price and quantity within two öre (a rounded or shared amount), the line is one unit
 * at that amount and its note says the quantity and the price.
 */
export function lineOf(input: InvoiceLineInput, id: string, sign: 1 | -1, path: string): InvoiceLine {
  for (const name of ['quantity', 'unitPrice', 'baseQuantity'] as const) {
    const value = input[name];
    if (value !== undefined && !UNSIGNED.test(value)) throw wrongInvoice('invalid-number', `${path}.${name}`, 'ett tal utan tecken som "1.5"', value);
  }
  const base = new Decimal(input.baseQuantity ?? 1);
  if (base.isZero()) throw wrongInvoice('invalid-number', `${path}.baseQuantity`, 'ett tal större än noll', input.baseQuantity);
  const amount = input.amount === 0 ? 0 : input.amount * sign;
  const minus = amount < 0 ? '-' : '';
  const price = new Decimal(input.unitPrice).div(100);
  const follows = new Decimal(input.quantity).times(input.unitPrice).div(base).minus(Math.abs(amount)).abs().lte(2);
  const terms = follows
    ? { quantity: `${minus}${input.quantity}`, unit: input.unit, unitPrice: price.toFixed(), ...(input.baseQuantity === undefined ? {} : { baseQuantity: input.baseQuantity }) }
    : { quantity: `${minus}1`, unit: 'C62' as const, unitPrice: new Decimal(amount).abs().div(100).toFixed() };
  const made = `${formatNumber(input.quantity)} ${input.unitLabel ?? input.unit} à ${formatNumber(price)} kr${base.eq(1) ? '' : ` per ${formatNumber(base)}`}`;
  const note = [input.note, follows ? undefined : made].filter((part) => part !== undefined).join('; ');
  return {
    id,
    ...terms,
    amount,
    itemName: input.description,
    vat: input.vat,
    ...(note === '' ? {} : { note }),
    ...(input.period === undefined ? {} : { period: input.period }),
    ...(input.article === undefined ? {} : { sellerItemId: input.article }),
  };
}
