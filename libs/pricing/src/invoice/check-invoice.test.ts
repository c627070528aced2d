import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { type Base, BASES } from '../testing/invoices/bases.js';
import { BROKEN } from '../testing/invoices/broken.js';
import { goodCreditNote, goodInvoice } from '../testing/invoices/good-invoice.js';
import { checkInvoice } from './check-invoice.js';
import { readUbl } from './read-ubl.js';
import { INVOICE_RULES } from './rules/index.js';
import { STRUCTURE } from './rules/structure.js';
import { toUbl } from './write-ubl.js';

const RULES = [...STRUCTURE, ...INVOICE_RULES];

describe('checkInvoice', () => {
  it.each(Object.keys(BASES) as Base[])('finds nothing wrong with the document %s', (base) => {
    expect(checkInvoice(BASES[base]().toString()).findings).toEqual([]);
  });

  it('has each rule once, and a broken document for each', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(BROKEN.map(({ rule }) => rule).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });

  it.each(BROKEN)('$rule speaks of something in $base and finds it broken', ({ rule: id, base, change }) => {
    const rule = RULES.find((each) => each.id === id);
    const fine = readUbl(BASES[base]().toString());
    const broken = readUbl(change(BASES[base]()).toString());
    expect(rule?.at(fine).every((node) => rule.holds(node, fine))).toBe(true);
    const finding = checkInvoice(broken).findings.find((each) => each.rule === id);
    expect(finding).toMatchObject({ rule: id, level: rule?.level, message: rule?.says });
    expect(finding?.location).toMatch(/^(Invoice|CreditNote)/);
  });

  it('lets a warning pass and stops at a fatal rule', () => {
    const warned = BASES.invoice().set('cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID', '123456').toString();
    expect(checkInvoice(warned)).toMatchObject({ isSendable: true, findings: [{ rule: 'SE-R-009', level: 'warning' }] });
    expect(checkInvoice(BASES.invoice().remove('cbc:ID').toString()).isSendable).toBe(false);
  });

  it('says where: which line, which element', () => {
    const { findings } = checkInvoice(BASES.invoice().set('cac:InvoiceLine[2]/cac:Price/cbc:PriceAmount', '11').toString());
    expect(findings).toEqual([
      { rule: 'PEPPOL-EN16931-R120', level: 'fatal', message: 'Radens belopp ska vara antal gånger pris, plus tillägg, minus avdrag.', location: 'Invoice/cac:InvoiceLine[2]' },
    ]);
  });

  it('judges a model by what is written of it', () => {
    expect(checkInvoice(goodInvoice()).isSendable).toBe(true);
    expect(checkInvoice(goodCreditNote()).isSendable).toBe(true);
    const invoice = goodInvoice();
    expect(checkInvoice({ ...invoice, totals: { ...invoice.totals, payable: 1 } }).findings.map(({ rule }) => rule)).toContain('BR-CO-16');
    expect(checkInvoice(toUbl(invoice))).toEqual(checkInvoice(readUbl(toUbl(invoice))));
  });

  it('does not call an invoice checked when other countries have rules of their own', () => {
    const danish = BASES.invoice().set('cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode', 'DK').toString();
    expect(checkInvoice(danish)).toMatchObject({ isSendable: false, unchecked: ['Reglerna för säljare i DK är inte prövade.'] });
  });

  it('refuses text that is no UBL invoice', () => {
    expect(() => checkInvoice('inte xml')).toThrow(HjmError);
  });
});
