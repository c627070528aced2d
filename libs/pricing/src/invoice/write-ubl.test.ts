import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUYER, goodCreditNote, goodInvoice, SELLER } from '../testing/invoices/good-invoice.js';
import { fromUbl } from './from-ubl.js';
import { toUbl } from './write-ubl.js';

/** Texts that XML can carry; a carriage return is read back as a line feed, so it is left out. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((value) => value.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '') + 'å');

describe('toUbl', () => {
  it('writes an invoice and a credit note that read back as they were', () => {
    for (const invoice of [goodInvoice(), goodCreditNote(), goodInvoice({ payment: { kind: 'iban', iban: 'SE0000000000000000000000', bic: 'AAAASESS' } })]) {
      expect(fromUbl(toUbl(invoice))).toEqual(invoice);
    }
  });

  it('reads back whatever text it was given', () => {
    fc.assert(
      fc.property(text, text, text, (note, name, reference) => {
        const [line] = goodInvoice().lines;
        if (line === undefined) throw new Error('no line');
        const invoice = goodInvoice({
          note,
          buyerReference: reference,
          seller: { ...SELLER, name },
          buyer: { ...BUYER, address: { ...BUYER.address, city: note } },
          lines: [{ ...line, itemName: name, note: reference }],
        });
        expect(fromUbl(toUbl(invoice))).toEqual(invoice);
      }),
    );
  });

  it('keeps markup in texts as text', () => {
    expect(toUbl(goodInvoice({ note: '<b>&amp;"' }))).toContain('<cbc:Note>&lt;b&gt;&amp;amp;&quot;</cbc:Note>');
  });

  it.each(['a\u0000b', 'a\u001Bb', 'a\u000Bb', 'a\uFFFEb', 'a\uD800b', 'a\uDC00b'])('refuses what XML cannot carry: %j', (note) => {
    expect(() => toUbl(goodInvoice({ note }))).toThrow(expect.objectContaining({ code: 'forbidden-character', issues: [expect.objectContaining({ path: 'note' })] }));
  });

  it('refuses amounts that are not whole öre', () => {
    const invoice = goodInvoice();
    expect(() => toUbl({ ...invoice, totals: { ...invoice.totals, payable: 10.5 } })).toThrow(HjmError);
  });

  it('writes no element without content', () => {
    const xml = toUbl(goodInvoice({ note: '', paymentTerms: '', buyer: { ...BUYER, contact: {} } }));
    expect(xml).not.toMatch(/<([\w:]+)[^>]*><\/\1>|\/>/);
  });

  it('shows the difference to whole kronor as rounding, and nothing when there is none', () => {
    expect(toUbl(goodInvoice())).toContain('<cbc:PayableRoundingAmount currencyID="SEK">');
    const { totals } = goodInvoice();
    expect(toUbl(goodInvoice({ totals: { ...totals, rounding: 0 } }))).not.toContain('PayableRoundingAmount');
  });
});
