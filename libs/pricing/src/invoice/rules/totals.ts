import { Decimal } from 'decimal.js';
import { COUNTRIES } from '../codes/countries.js';
import { decimalAt, isEqual, isWithinOne, sumAt, toCents } from '../decimal-at.js';
import { at, everywhere, has, textAt, textOf, type UblNode } from '../ubl-node.js';
import { type InvoiceRule, isAllowance, isCharge, isVat, LINE, placesOf, rule } from './rule.js';

const ZERO = new Decimal(0);
const parentOf = (node: UblNode): UblNode => node.parent ?? node;
const inOrder = (period: UblNode): boolean => !has(period, 'cbc:StartDate') || !has(period, 'cbc:EndDate') || textAt(period, 'cbc:EndDate') >= textAt(period, 'cbc:StartDate');
const hasEnd = (period: UblNode): boolean => has(period, 'cbc:StartDate') || has(period, 'cbc:EndDate');
const isOfLine = ({ parent }: UblNode): boolean => parent?.name === 'cac:InvoiceLine' || parent?.name === 'cac:CreditNoteLine';
const linePeriods = placesOf('cac:InvoiceLine/cac:InvoicePeriod|cac:CreditNoteLine/cac:InvoicePeriod');
const otherPeriods: InvoiceRule['at'] = (document) => everywhere(document, 'cac:InvoicePeriod').filter((period) => !isOfLine(period));
const taxIn = (root: UblNode, currency: string): readonly UblNode[] => at(root, 'cac:TaxTotal/cbc:TaxAmount').filter((tax) => tax.attributes.get('currencyID') === currency);

function addsUp(total: UblNode, name: string, belongs: (node: UblNode) => boolean): boolean {
  const parts = at(parentOf(total), 'cac:AllowanceCharge').filter(belongs);
  if (!has(total, name)) return parts.length === 0;
  return isEqual(decimalAt(total, name), toCents(sumAt(parts, 'cbc:Amount')));
}

function isTaxOfBase(subtotal: UblNode): boolean {
  const tax = decimalAt(subtotal, 'cbc:TaxAmount');
  const category = at(subtotal, 'cac:TaxCategory').find(isVat);
  const rate = category === undefined ? undefined : decimalAt(category, 'cbc:Percent');
  if (tax === undefined) return false;
  if (rate === undefined || rate.toDecimalPlaces(0, Decimal.ROUND_HALF_CEIL).isZero()) return tax.toDecimalPlaces(0, Decimal.ROUND_HALF_CEIL).isZero();
  const base = decimalAt(subtotal, 'cbc:TaxableAmount');
  return base !== undefined && isWithinOne(tax.abs(), toCents(base.abs().times(rate).div(100)));
}

/** Sums and the rules between fields: BR-CO, and the periods of BR-29 and BR-30. */
export const TOTALS: readonly InvoiceRule[] = [
  rule('BR-CO-03', '/', 'Momsens datum anges antingen som datum eller som kod, inte båda.', (root) => !(has(root, 'cbc:TaxPointDate') && has(root, 'cac:InvoicePeriod/cbc:DescriptionCode'))),
  rule('BR-CO-04', LINE, 'Raden ska ha en momskategori.', (line) => at(line, 'cac:Item/cac:ClassifiedTaxCategory').some((category) => isVat(category) && has(category, 'cbc:ID'))),
  rule('BR-CO-09', 'cac:PartyTaxScheme', 'Ett momsregistreringsnummer ska börja med en landskod (EL för Grekland).', (scheme) => {
    const prefix = textAt(scheme, 'cbc:CompanyID').slice(0, 2);
    return !isVat(scheme) || COUNTRIES.has(prefix) || prefix === 'EL' || prefix === '';
  }),
  rule('BR-CO-10', 'cac:LegalMonetaryTotal', 'Summan av raderna ska vara summan av radernas belopp.', (total, document) =>
    isEqual(decimalAt(total, 'cbc:LineExtensionAmount'), toCents(sumAt([...everywhere(document, 'cac:InvoiceLine'), ...everywhere(document, 'cac:CreditNoteLine')], 'cbc:LineExtensionAmount'))),
  ),
  rule('BR-CO-11', 'cac:LegalMonetaryTotal', 'Summan av avdragen ska vara summan av fakturans avdrag.', (total) => addsUp(total, 'cbc:AllowanceTotalAmount', isAllowance)),
  rule('BR-CO-12', 'cac:LegalMonetaryTotal', 'Summan av tilläggen ska vara summan av fakturans tillägg.', (total) => addsUp(total, 'cbc:ChargeTotalAmount', isCharge)),
  rule('BR-CO-13', 'cac:LegalMonetaryTotal', 'Summan utan moms ska vara raderna minus avdrag plus tillägg.', (total) => {
    const lines = decimalAt(total, 'cbc:LineExtensionAmount');
    const charges = decimalAt(total, 'cbc:ChargeTotalAmount') ?? ZERO;
    return lines !== undefined && isEqual(decimalAt(total, 'cbc:TaxExclusiveAmount'), toCents(lines.plus(charges).minus(decimalAt(total, 'cbc:AllowanceTotalAmount') ?? ZERO)));
  }),
  rule('BR-CO-14', '/cac:TaxTotal', 'Hela momsen ska vara summan av momsgruppernas moms.', (total) =>
    !has(total, 'cac:TaxSubtotal') || isEqual(decimalAt(total, 'cbc:TaxAmount'), toCents(sumAt(at(total, 'cac:TaxSubtotal'), 'cbc:TaxAmount'))),
  ),
  rule('BR-CO-15', '/', 'Summan med moms ska vara summan utan moms plus hela momsen i fakturans valuta.', (root) =>
    at(root, 'cbc:DocumentCurrencyCode').every((currency) => {
      const taxes = taxIn(root, currency.text);
      const exclusive = decimalAt(root, 'cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount');
      const inclusive = decimalAt(root, 'cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount');
      const tax = taxes[0] === undefined ? undefined : decimalAt(parentOf(taxes[0]), 'cbc:TaxAmount');
      return taxes.length === 1 && exclusive !== undefined && tax !== undefined && isEqual(inclusive, toCents(exclusive.plus(tax)));
    }),
  ),
  rule('BR-CO-16', 'cac:LegalMonetaryTotal', 'Att betala ska vara summan med moms minus det som redan betalats plus öresavrundning.', (total) => {
    const [inclusive, payable] = [decimalAt(total, 'cbc:TaxInclusiveAmount'), decimalAt(total, 'cbc:PayableAmount')];
    const [prepaid, rounding] = [decimalAt(total, 'cbc:PrepaidAmount'), decimalAt(total, 'cbc:PayableRoundingAmount')];
    if (inclusive === undefined || payable === undefined) return false;
    const due = prepaid === undefined ? inclusive : toCents(inclusive.minus(prepaid));
    return (rounding === undefined ? payable : toCents(payable.minus(rounding))).eq(due);
  }),
  rule('BR-CO-17', 'cac:TaxTotal/cac:TaxSubtotal', 'Momsgruppens moms ska vara underlaget gånger momssatsen.', isTaxOfBase),
  rule('BR-CO-18', '/', 'Fakturan ska ha minst en momsgrupp.', (root) => has(root, 'cac:TaxTotal/cac:TaxSubtotal')),
  { id: 'BR-29', level: 'fatal', at: otherPeriods, says: 'Fakturaperiodens slut får inte ligga före dess början.', holds: inOrder },
  { id: 'BR-CO-19', level: 'fatal', at: otherPeriods, says: 'Fakturaperioden ska ha en början, ett slut eller en kod.', holds: (period) => hasEnd(period) || has(period, 'cbc:DescriptionCode') },
  { id: 'BR-30', level: 'fatal', at: linePeriods, says: 'Radens periods slut får inte ligga före dess början.', holds: inOrder },
  { id: 'BR-CO-20', level: 'fatal', at: linePeriods, says: 'Radens period ska ha en början eller ett slut.', holds: hasEnd },
  rule('BR-CO-25', '/cac:LegalMonetaryTotal/cbc:PayableAmount', 'Ett belopp att betala kräver förfallodag eller betalningsvillkor.', (payable, { root, byName }) => {
    const isDue = Number(textOf(payable)) > 0;
    return root.name !== 'Invoice' || !isDue || byName.has('cbc:DueDate') || everywhere({ root, byName, elements: [] }, 'cac:PaymentTerms/cbc:Note').length > 0;
  }),
  rule('BR-CO-26', 'cac:AccountingSupplierParty', 'Säljaren ska ha ett organisationsnummer, ett annat id eller ett momsregistreringsnummer.', (seller) =>
    has(seller, 'cac:Party/cac:PartyLegalEntity/cbc:CompanyID') ||
    at(seller, 'cac:Party/cac:PartyIdentification/cbc:ID').some(({ attributes }) => attributes.get('schemeID') !== 'SEPA') ||
    at(seller, 'cac:Party/cac:PartyTaxScheme').some((scheme) => isVat(scheme) && has(scheme, 'cbc:CompanyID')),
  ),
];
