import { type Ore, roundOre, type Rounding, sumOre } from '@hjm/core/money';
import { Decimal } from 'decimal.js';
import type { InvoiceLine, InvoiceTotals, Vat, VatCategory, VatSubtotal } from './invoice.js';
import { wrongInvoice } from './wrong-invoice.js';

/** The two places where an invoice rounds, each by a named rule. */
export type InvoiceRounding = {
  /** VAT per category and rate becomes whole öre by this rule. */
  readonly vat: Rounding;
  /** What is to be paid: to the öre, or to whole kronor by a rule, with the difference shown as rounding. */
  readonly payable: 'exact' | Rounding;
};

/** What the lines need to say to be summed. */
export type TaxedAmount = Pick<InvoiceLine, 'amount' | 'vat'>;

/**
 * Sums of an invoice as EN 16931 says: VAT is computed per category and rate on the sum of its lines, never line by line
 * (BR-CO-17), and the total VAT is the sum of these (BR-CO-14).
 *
 * ```ts
 * import { invoiceTotals } from '@hjm/pricing/invoice';
 *
 * const totals = invoiceTotals(
 *   [
 *     { amount: 10_050, vat: { category: 'S', rate: '25' } },
 *     { amount: 20_000, vat: { category: 'E', rate: '0', exemption: { reason: 'Undantag' } } },
 *   ],
 *   { vat: 'halfUp', payable: 'halfUp' },
 * );
 * totals.tax; // => 2513
 * totals.inclusive; // => 32563
 * totals.rounding; // => 37
 * totals.payable; // => 32600
 * ```
 *
 * @throws HjmError `invalid-number` for amounts that are not whole öre, `invalid-vat` for a rate that does not fit its category,
 *   `mixed-exemptions` when lines of one category give different reasons for charging no VAT
 */
export function invoiceTotals(lines: readonly TaxedAmount[], rounding: InvoiceRounding): InvoiceTotals {
  const groups = new Map<string, { vat: Vat; amounts: Ore[] }>();
  for (const [index, { amount, vat }] of lines.entries()) {
    const path = `lines.${index}.vat`;
    const key = `${vat.category} ${rateOf(vat, path).toString()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { vat, amounts: [amount] });
    else if (exemptionKey(group.vat) !== exemptionKey(vat)) {
      throw wrongInvoice('mixed-exemptions', `${path}.exemption`, 'samma skäl på alla rader i momskategorin', exemptionKey(vat));
    } else group.amounts.push(amount);
  }
  const vat = [...groups.values()].map(({ vat, amounts }) => subtotal(vat, sumOre(amounts), rounding.vat));
  const sum = sumOre(lines.map(({ amount }) => amount));
  const tax = sumOre(vat.map(({ tax }) => tax));
  const inclusive = sumOre([sum, tax]);
  const payable = rounding.payable === 'exact' ? inclusive : roundOre(inclusive, rounding.payable, 100);
  return { lines: sum, exclusive: sum, tax, inclusive, rounding: sumOre([payable, -inclusive]), payable, vat };
}

/** Why no VAT is charged as one text, so that two reasons can be told apart; empty when none is given. */
export function exemptionKey(vat: Vat): string {
  return [vat.exemption?.code, vat.exemption?.reason].filter((part) => part !== undefined).join(' ');
}

function subtotal(vat: Vat, taxable: Ore, rule: Rounding): VatSubtotal {
  return { vat, taxable, tax: roundOre(new Decimal(taxable).times(vat.rate ?? 0).div(100), rule) };
}

const UNTAXED: readonly VatCategory[] = ['Z', 'E', 'AE', 'K', 'G'];

function rateOf(vat: Vat, path: string): Decimal {
  if (vat.category === 'O') {
    if (vat.rate === undefined) return new Decimal(0);
    throw wrongInvoice('invalid-vat', `${path}.rate`, 'ingen momssats utanför momsens område', vat.rate);
  }
  if (vat.rate === undefined || !/^\d{1,3}(\.\d+)?$/.test(vat.rate)) {
    throw wrongInvoice('invalid-vat', `${path}.rate`, 'en momssats i procent som "25"', vat.rate);
  }
  const rate = new Decimal(vat.rate);
  if (UNTAXED.includes(vat.category) !== rate.isZero()) {
    const expected = rate.isZero() ? 'en momssats större än noll för kategori S' : `momssatsen "0" för kategori ${vat.category}`;
    throw wrongInvoice('invalid-vat', `${path}.rate`, expected, vat.rate);
  }
  return rate;
}
