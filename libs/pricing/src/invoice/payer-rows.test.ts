import { expect, test } from 'vitest';
import { type PayerRecord, payerOf } from './payer-rows.js';
import { parseSellerTerms } from './terms-schema.js';

const ROW: PayerRecord = { id: 'north', kind: 'organisation', scheme: '0007', name: 'Norra enheten', organisationNumber: '999999-0014', vatNumber: null, endpoint: '999999-0014', street: null, postalCode: null, city: null, country: 'SE', reference: 'REF-1' };

test('a row becomes an organisation, its number without dash', () => {
  expect(payerOf(ROW)).toEqual({
    payer: { kind: 'organisation', party: { name: 'Norra enheten', organisationNumber: '9999990014', endpoint: { scheme: '0007', id: '9999990014' }, address: { country: 'SE' } }, buyerReference: 'REF-1' },
  });
});

test('an organisation that cannot be reached says which columns it lacks', () => {
  expect(payerOf({ ...ROW, scheme: null, country: null })).toEqual({ missing: ['scheme', 'country'] });
});

test('a private person needs nothing more', () => {
  expect(payerOf({ ...ROW, kind: 'privatePerson', name: null })).toEqual({ payer: { kind: 'privatePerson' } });
});

test('terms of a seller say where they are wrong', () => {
  const terms = {
    format: 'hjm.invoice-terms/1',
    seller: { name: 'Centralen', organisationNumber: '9999990006', endpoint: { scheme: '0007', id: '9999990006' }, address: { country: 'SE' }, approvedForFTax: true },
    payment: { kind: 'bankgiro', number: '50000009' },
    dueDays: 30,
    rounding: { vat: 'halfUp', payable: 'exact' },
    vat: { S: { category: 'S', rate: '25' } },
  };
  expect(parseSellerTerms(terms)).toEqual(terms);
  expect(() => parseSellerTerms({ ...terms, dueDays: 'trettio' })).toThrow('dueDays: väntade ett tal, fick "trettio"');
  expect(() => parseSellerTerms({ ...terms, vatt: {} })).toThrow('vatt: väntade ett fält som finns här, fick "vatt". Menade du vat?');
});
