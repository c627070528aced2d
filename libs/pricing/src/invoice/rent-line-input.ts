import { HjmError, foundText, nearest } from '@hjm/core';
import { dayNumber } from '@hjm/core/calendar';
import { formatKronor, formatNumber } from '@hjm/core/text';
import type { InvoiceLine as RentLine } from '../run/line.js';
import { monthOf, monthStart } from '../time/months.js';
import type { Vat } from './invoice.js';
import type { InvoiceLineInput } from './invoice-line-input.js';

/** What a line of a rent run does not say itself. */
export type RentLineTerms = {
  /** What each article is called; one without a name is called by its id. */
  readonly articles: ReadonlyMap<string, string>;
  /** What the VAT categories of the register mean, by their keys. */
  readonly vat: { readonly [key: string]: Vat };
};

type Priced = Pick<InvoiceLineInput, 'quantity' | 'unit' | 'unitLabel' | 'unitPrice' | 'baseQuantity' | 'note'>;

const WHAT: Readonly<Record<RentLine['kind'], string>> = { rent: 'Hyra', minimum: 'Hyra upp till den minsta', startFee: 'Startavgift' };
const CORRECTIONS = { credit: 'kredit för tidigare period', late: 'i efterhand för tidigare period' } as const;

/**
 * A line of a rent run as a line to invoice, for `invoicesOf`. Days and months are the units; a part of a month is days at the price of
 * that month, and what cannot be said so is one unit at its amount with the rest as a note.
 *
 * @throws HjmError `unknown-vat` when the terms do not say what the line's VAT category means
 */
export function rentLineInput(line: RentLine, { articles, vat }: RentLineTerms): InvoiceLineInput {
  const { note, ...price } = pricedAs(line);
  const about = [line.correction === null ? undefined : CORRECTIONS[line.correction], `uthyrning ${line.rental}`, line.item === null ? undefined : `individ ${line.item}`, note];
  return {
    payer: line.payer,
    description: `${WHAT[line.kind]}: ${articles.get(line.article) ?? line.article}`,
    article: line.article,
    ...price,
    amount: line.ore,
    period: { from: line.from, to: line.to },
    vat: vatOf(line.vat, vat),
    note: about.filter((part) => part !== undefined).join(', '),
  };
}

function pricedAs({ kind, unit, unitPrice, ore, quantity, count, from, to }: RentLine): Priced {
  const days = dayNumber(to) - dayNumber(from) + 1;
  const price = String(unitPrice);
  const one: Priced = { quantity: '1', unit: 'C62', unitPrice: String(Math.abs(ore)) };
  if (kind !== 'rent') return one;
  const inDays = (amount: number, per?: number): Priced => ({ quantity: String(amount * quantity), unit: 'DAY', unitLabel: 'dygn', unitPrice: price, ...(per === undefined ? {} : { baseQuantity: String(per) }) });
  const whole = count === 1 && days > 1;
  if (unit === 'day') return inDays(count);
  if (unit === '30days') return inDays(whole ? 30 : count, 30);
  const month = monthOf(dayNumber(from));
  const inMonth = monthStart(month + 1) - monthStart(month);
  if (whole || days === inMonth) return { quantity: String(quantity), unit: 'MON', unitLabel: 'månader', unitPrice: price };
  if (monthOf(dayNumber(to)) === month) return inDays(count, inMonth);
  return { ...one, note: `${formatNumber(days)} dagar à ${formatKronor(unitPrice)} per månad` };
}

function vatOf(key: string, known: RentLineTerms['vat']): Vat {
  const vat = Object.hasOwn(known, key) ? known[key] : undefined;
  if (vat !== undefined) return vat;
  const keys = Object.keys(known);
  const near = nearest(key, keys);
  throw new HjmError('unknown-vat', `Momskategorin ${foundText(key)} är inte förklarad.`, [
    { path: 'vat', expected: `en av ${keys.join(', ')}`, found: foundText(key), ...(near === undefined ? {} : { nearest: near }) },
  ]);
}
