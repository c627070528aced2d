import { decimalsOf } from '../decimal-at.js';
import { at, rawText, type UblNode } from '../ubl-node.js';
import { type InvoiceRule, isAllowance, isCharge, LINE, rule, where } from './rule.js';

const MOST = 2;
const short = (path: string) => (node: UblNode): boolean => at(node, path).every((amount) => decimalsOf(rawText(amount)) <= MOST);
const says = (what: string): string => `${what} får ha högst två decimaler.`;

const inAllowances = (id: string, select: InvoiceRule['at'], path: string, what: string): InvoiceRule => ({ id, level: 'fatal', says: says(what), at: select, holds: short(path) });
const documentLevel = (is: typeof isCharge): InvoiceRule['at'] => where('/cac:AllowanceCharge', is);
const lineLevel = (is: typeof isCharge): InvoiceRule['at'] => where('cac:InvoiceLine/cac:AllowanceCharge|cac:CreditNoteLine/cac:AllowanceCharge', is);
const totalTax = (currency: string) => (root: UblNode): boolean => {
  const code = at(root, currency)[0]?.text;
  return at(root, 'cac:TaxTotal/cbc:TaxAmount').every((tax) => tax.attributes.get('currencyID') !== code || decimalsOf(rawText(tax)) <= MOST);
};

const TOTALS: readonly (readonly [id: string, name: string, what: string])[] = [
  ['BR-DEC-09', 'LineExtensionAmount', 'Summan av raderna'],
  ['BR-DEC-10', 'AllowanceTotalAmount', 'Summan av avdragen'],
  ['BR-DEC-11', 'ChargeTotalAmount', 'Summan av tilläggen'],
  ['BR-DEC-12', 'TaxExclusiveAmount', 'Summan utan moms'],
  ['BR-DEC-14', 'TaxInclusiveAmount', 'Summan med moms'],
  ['BR-DEC-16', 'PrepaidAmount', 'Det som redan betalats'],
  ['BR-DEC-17', 'PayableRoundingAmount', 'Öresavrundningen'],
  ['BR-DEC-18', 'PayableAmount', 'Beloppet att betala'],
];

const isPlainAmount = (node: UblNode): boolean => {
  if (!node.name.endsWith('Amount') || node.name.endsWith('PriceAmount')) return false;
  return !(node.parent?.name === 'cac:AllowanceCharge' && node.parent.parent?.name === 'cac:Price');
};

/** Amounts have at most two decimals: BR-DEC and UBL-DT-01. Only prices may have more. */
export const DECIMALS: readonly InvoiceRule[] = [
  inAllowances('BR-DEC-01', documentLevel(isAllowance), 'cbc:Amount', 'Ett avdrag på fakturan'),
  inAllowances('BR-DEC-02', documentLevel(isAllowance), 'cbc:BaseAmount', 'Underlaget för ett avdrag på fakturan'),
  inAllowances('BR-DEC-05', documentLevel(isCharge), 'cbc:Amount', 'Ett tillägg på fakturan'),
  inAllowances('BR-DEC-06', documentLevel(isCharge), 'cbc:BaseAmount', 'Underlaget för ett tillägg på fakturan'),
  ...TOTALS.map(([id, name, what]) => rule(id, 'cac:LegalMonetaryTotal', says(what), short(`cbc:${name}`))),
  rule('BR-DEC-13', '/', says('Hela momsen i fakturans valuta'), totalTax('cbc:DocumentCurrencyCode')),
  rule('BR-DEC-15', '/', says('Hela momsen i momsens valuta'), totalTax('cbc:TaxCurrencyCode')),
  rule('BR-DEC-19', 'cac:TaxTotal/cac:TaxSubtotal', says('Momsgruppens underlag'), short('cbc:TaxableAmount')),
  rule('BR-DEC-20', 'cac:TaxTotal/cac:TaxSubtotal', says('Momsgruppens moms'), short('cbc:TaxAmount')),
  rule('BR-DEC-23', LINE, says('Radens belopp'), short('cbc:LineExtensionAmount')),
  inAllowances('BR-DEC-24', lineLevel(isAllowance), 'cbc:Amount', 'Ett avdrag på en rad'),
  inAllowances('BR-DEC-25', lineLevel(isAllowance), 'cbc:BaseAmount', 'Underlaget för ett avdrag på en rad'),
  inAllowances('BR-DEC-27', lineLevel(isCharge), 'cbc:Amount', 'Ett tillägg på en rad'),
  inAllowances('BR-DEC-28', lineLevel(isCharge), 'cbc:BaseAmount', 'Underlaget för ett tillägg på en rad'),
  {
    id: 'UBL-DT-01',
    level: 'fatal',
    says: says('Ett belopp som inte är ett pris'),
    at: ({ elements }) => elements.filter(isPlainAmount),
    holds: (amount) => decimalsOf(rawText(amount)) <= MOST,
  },
];
