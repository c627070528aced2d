import type { Base } from './bases.js';
import type { Broken } from './changes.js';
import type { Edit } from './edit.js';

const FAMILIES = { S: 'BR-S', Z: 'BR-Z', E: 'BR-E', AE: 'BR-AE', K: 'BR-IC', G: 'BR-G', O: 'BR-O', L: 'BR-AF', M: 'BR-AG' } as const;
const RATED: readonly string[] = ['S', 'L', 'M'];
const S = 'cac:AccountingSupplierParty/cac:Party';
const SUB = 'cac:TaxTotal/cac:TaxSubtotal';
const CATEGORY = `${SUB}/cac:TaxCategory`;
const LINE = 'cac:InvoiceLine[1]/cac:Item/cac:ClassifiedTaxCategory';
const VAT = (id: string, tag = 'TaxCategory', rate = '25'): string => `<cac:${tag}><cbc:ID>${id}</cbc:ID><cbc:Percent>${rate}</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:${tag}>`;
const REGISTERED = '<cac:PartyTaxScheme><cbc:CompanyID>SE999999000601</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>';

/** Takes away what the category asks of the parties; O asks that there be none. */
const unregistered = (code: string) => (edit: Edit): Edit => (code === 'O' ? edit.add(S, REGISTERED) : edit.removeAll(`${S}/cac:PartyTaxScheme`));
/** Leaves the category on only one of lines, allowances and charges. */
const onlyOn = (code: string, keep: 'line' | 'allowance' | 'charge') => (edit: Edit): Edit => {
  const other = code === 'Z' ? 'E' : 'Z';
  const without = edit.everywhere('cbc:ID', (text) => (text === code ? other : text));
  const path = { line: LINE, allowance: 'cac:AllowanceCharge[1]/cac:TaxCategory', charge: 'cac:AllowanceCharge[2]/cac:TaxCategory' }[keep];
  return unregistered(code)(without.set(`${path}/cbc:ID`, code));
};
/** A rate that the category does not take. */
const wrongRate = (code: string, category: string) => (edit: Edit): Edit => {
  if (code === 'O') return edit.add(category, '<cbc:Percent>0</cbc:Percent>');
  return edit.set(`${category}/cbc:Percent`, RATED.includes(code) ? (code === 'S' ? '0' : '-1') : '25');
};

const CASES: readonly Broken[] = Object.entries(FAMILIES).flatMap(([code, prefix]) => {
  const base = code as Base;
  const made = (number: string, change: (edit: Edit) => Edit): Broken => ({ rule: `${prefix}-${number}`, base, change });
  const reason = '<cbc:TaxExemptionReason>Skäl</cbc:TaxExemptionReason>';
  return [
    made('01', (edit) => (RATED.includes(code) ? edit.set(`${CATEGORY}/cbc:ID`, 'Z') : edit.double(SUB))),
    made('02', onlyOn(code, 'line')),
    made('03', onlyOn(code, 'allowance')),
    made('04', onlyOn(code, 'charge')),
    made('05', wrongRate(code, LINE)),
    made('06', wrongRate(code, 'cac:AllowanceCharge[1]/cac:TaxCategory')),
    made('07', wrongRate(code, 'cac:AllowanceCharge[2]/cac:TaxCategory')),
    made('08', (edit) => edit.set(`${SUB}/cbc:TaxableAmount`, '500.00')),
    made('09', (edit) => edit.set(`${SUB}/cbc:TaxAmount`, '300.00')),
    made('10', (edit) => (RATED.includes(code) || code === 'Z' ? edit.add(CATEGORY, reason) : edit.remove(`${CATEGORY}/cbc:TaxExemptionReason`))),
  ];
});

/** One broken document per rule of the VAT categories. */
export const BROKEN_VAT: readonly Broken[] = [
  ...CASES,
  { rule: 'BR-IC-11', base: 'K', change: (edit) => edit.remove('cac:Delivery/cbc:ActualDeliveryDate').remove('cac:InvoicePeriod') },
  { rule: 'BR-IC-12', base: 'K', change: (edit) => edit.remove('cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country') },
  { rule: 'BR-O-11', base: 'O', change: (edit) => edit.add('cac:TaxTotal', `<cac:TaxSubtotal><cbc:TaxableAmount currencyID="SEK">0.00</cbc:TaxableAmount><cbc:TaxAmount currencyID="SEK">0.00</cbc:TaxAmount>${VAT('S')}</cac:TaxSubtotal>`) },
  { rule: 'BR-O-12', base: 'O', change: (edit) => edit.remove(LINE).add('cac:InvoiceLine[1]/cac:Item', VAT('S', 'ClassifiedTaxCategory')) },
  { rule: 'BR-O-13', base: 'O', change: (edit) => edit.set('cac:AllowanceCharge[1]/cac:TaxCategory/cbc:ID', 'Z') },
  { rule: 'BR-O-14', base: 'O', change: (edit) => edit.set('cac:AllowanceCharge[2]/cac:TaxCategory/cbc:ID', 'Z') },
  { rule: 'BR-B-01', base: 'B', change: (edit) => edit.set('cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode', 'SE') },
  { rule: 'BR-B-02', base: 'B', change: (edit) => edit.set('cac:AllowanceCharge[1]/cac:TaxCategory/cbc:ID', 'S') },
];
