import { expect, test } from 'vitest';
import type { InvoiceLine as RentLine } from '../run/line.js';
import { lineOf } from './line-of.js';
import { rentLineInput } from './rent-line-input.js';

const TERMS = { articles: new Map([['bed', 'Säng']]), vat: { S: { category: 'S', rate: '25' } } } as const;
const RENT: RentLine = {
  kind: 'rent', correction: null, rental: 'u1', item: 'i1', article: 'bed', payer: 'north', principal: 'north', reason: null, from: '2024-04-01', to: '2024-04-30',
  quantity: 1, count: 30, unit: 'day', unitPrice: 1000, ore: 30_000, vat: 'S', rule: 'rule', priceList: 'list', version: '2024',
};

function onInvoice(over: Partial<RentLine>): (string | undefined)[] {
  const { quantity, unit, unitPrice, baseQuantity, note } = lineOf(rentLineInput({ ...RENT, ...over }, TERMS), '1', 1, 'lines.0');
  return [quantity, unit, unitPrice, baseQuantity, note?.replaceAll('\u00A0', ' ')];
}

test.each<[string, Partial<RentLine>, (string | undefined)[]]>([
  ['days at a price per day', {}, ['30', 'DAY', '10', undefined, 'uthyrning u1, individ i1']],
  ['several that are only counted', { item: null, quantity: 4, ore: 120_000 }, ['120', 'DAY', '10', undefined, 'uthyrning u1']],
  ['a credit', { correction: 'credit', ore: -30_000 }, ['-30', 'DAY', '10', undefined, 'kredit för tidigare period, uthyrning u1, individ i1']],
  ['a begun period of thirty days', { unit: '30days', count: 1, unitPrice: 9000, ore: 9000 }, ['30', 'DAY', '90', '30', 'uthyrning u1, individ i1']],
  ['days at a price of thirty', { unit: '30days', to: '2024-04-10', count: 10, unitPrice: 9000, ore: 3000 }, ['10', 'DAY', '90', '30', 'uthyrning u1, individ i1']],
  ['a whole month', { unit: 'month', unitPrice: 9000, ore: 9000 }, ['1', 'MON', '90', undefined, 'uthyrning u1, individ i1']],
  ['a part of a month', { unit: 'month', to: '2024-04-10', count: 10, unitPrice: 9000, ore: 3000 }, ['10', 'DAY', '90', '30', 'uthyrning u1, individ i1']],
  ['a month from the delivery on', { unit: 'month', from: '2024-04-04', to: '2024-05-03', count: 1, unitPrice: 9000, ore: 9000 }, ['1', 'MON', '90', undefined, 'uthyrning u1, individ i1']],
  ['parts of several months', { unit: 'month', from: '2024-04-16', to: '2024-05-31', count: 46, unitPrice: 9000, ore: 13_500 }, ['1', 'C62', '135', undefined, 'uthyrning u1, individ i1, 46 dagar à 90,00 kr per månad']],
  ['a start fee', { kind: 'startFee', to: '2024-04-01', count: 1, unitPrice: 10_000, ore: 10_000 }, ['1', 'C62', '100', undefined, 'uthyrning u1, individ i1']],
])('%s', (_, over, expected) => {
  expect(onInvoice(over)).toEqual(expected);
});

test('the amount stands even where price and quantity would make another', () => {
  expect(onInvoice({ ore: 30_003 }).slice(0, 3)).toEqual(['1', 'C62', '300.03']);
  expect(rentLineInput(RENT, TERMS)).toMatchObject({ description: 'Hyra: Säng', payer: 'north', amount: 30_000, vat: { category: 'S' }, period: { from: '2024-04-01', to: '2024-04-30' } });
});

test('a VAT category that nobody has explained is refused', () => {
  expect(() => rentLineInput({ ...RENT, vat: 's' }, TERMS)).toThrow('Momskategorin "s" är inte förklarad.');
});
