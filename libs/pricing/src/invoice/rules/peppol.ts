import { Decimal } from 'decimal.js';
import { isAustralianNumber, isBelgianNumber, isGln, isModulus11, isOrganisationNumber } from '../check-digits.js';
import { decimalAt, isEqual, isWithinSlack, sumAt, toCents } from '../decimal-at.js';
import { at, countAt, has, rawText, textAt, textOf, type UblNode } from '../ubl-node.js';
import { isBetweenGermans, profileOf } from './countries-of.js';
import { type InvoiceRule, isAllowance, isCharge, LINE, rule, where } from './rule.js';

const ALLOWANCES = '/cac:AllowanceCharge|cac:InvoiceLine/cac:AllowanceCharge|cac:CreditNoteLine/cac:AllowanceCharge';
const SPECIFICATION = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const isPart = (node: UblNode): boolean => has(node, 'cbc:MultiplierFactorNumeric') === has(node, 'cbc:BaseAmount');
const make = (id: string, select: InvoiceRule['at'], says: string, holds: InvoiceRule['holds']): InvoiceRule => ({ id, level: 'fatal', says, at: select, holds });
const never = (): boolean => false;
const AMOUNTS: ReadonlySet<string> = new Set(
  'Amount BaseAmount PriceAmount TaxableAmount LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount AllowanceTotalAmount ChargeTotalAmount PrepaidAmount PayableRoundingAmount PayableAmount'
    .split(' ')
    .map((name) => `cbc:${name}`),
);
const isTaxAmount = ({ name, parent }: UblNode): boolean => name === 'cbc:TaxAmount' && parent !== undefined && (parent.name === 'cac:TaxSubtotal' || has(parent, 'cac:TaxSubtotal'));
const amounts: InvoiceRule['at'] = ({ elements }) => elements.filter((node) => AMOUNTS.has(node.name) || isTaxAmount(node));
const outer = (node: UblNode, end: string): string => (node.parent?.parent?.parent === undefined ? '' : textAt(node.parent.parent.parent, `cac:InvoicePeriod/${end}`));
const linePeriod = (end: string): InvoiceRule['at'] =>
  where(`cac:InvoiceLine/cac:InvoicePeriod/${end}|cac:CreditNoteLine/cac:InvoicePeriod/${end}`, (node) => outer(node, end) !== '');

function isPriced(line: UblNode): boolean {
  const total = (is: typeof isCharge): Decimal => toCents(sumAt(at(line, 'cac:AllowanceCharge').filter(is), 'cbc:Amount'));
  const quantity = decimalAt(line, line.name === 'cac:InvoiceLine' ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity') ?? new Decimal(1);
  const base = decimalAt(line, 'cac:Price/cbc:BaseQuantity');
  const price = (decimalAt(line, 'cac:Price/cbc:PriceAmount') ?? new Decimal(0)).div(base === undefined || base.isZero() ? 1 : base);
  return isWithinSlack(decimalAt(line, 'cbc:LineExtensionAmount') ?? new Decimal(0), quantity.times(price).plus(total(isCharge)).minus(total(isAllowance)));
}

function isShareOf(node: UblNode): boolean {
  const [base, share] = [decimalAt(node, 'cbc:BaseAmount'), decimalAt(node, 'cbc:MultiplierFactorNumeric')];
  return base === undefined || share === undefined || isWithinSlack(decimalAt(node, 'cbc:Amount') ?? new Decimal(0), base.times(share).div(100));
}

function haveSameSign(root: UblNode): boolean {
  if (!has(root, 'cbc:TaxCurrencyCode')) return true;
  const taxes = at(root, 'cac:TaxTotal/cbc:TaxAmount');
  const inCurrency = (code: string): number[] => taxes.filter(({ attributes }) => attributes.get('currencyID') === textAt(root, code)).map((tax) => Number(textOf(tax)));
  const [own, document] = [inCurrency('cbc:TaxCurrencyCode'), inCurrency('cbc:DocumentCurrencyCode')];
  return (own.some((tax) => tax <= 0) && document.some((tax) => tax <= 0)) || (own.some((tax) => tax >= 0) && document.some((tax) => tax >= 0));
}

const registered = (scheme: string): InvoiceRule['at'] =>
  where('cbc:EndpointID|cac:PartyIdentification/cbc:ID|cbc:CompanyID', ({ attributes }) => attributes.get('schemeID') === scheme);
const isDanish = (text: string): boolean => /^(?:DK)?\d{8}$/.test(text);

/** Peppol's own rules on process, sums and identifiers: PEPPOL-EN16931-R and PEPPOL-COMMON-R. */
export const PEPPOL: readonly InvoiceRule[] = [
  rule('PEPPOL-EN16931-R001', '/', 'Fakturan ska ange affärsprocess.', (root) => has(root, 'cbc:ProfileID')),
  rule('PEPPOL-EN16931-R002', '/', 'Fakturan får ha högst en anmärkning.', (root, document) => countAt(root, 'cbc:Note') <= 1 || isBetweenGermans(document)),
  rule('PEPPOL-EN16931-R003', '/', 'Köparens referens eller ett ordernummer ska anges.', (root) => has(root, 'cbc:BuyerReference') || has(root, 'cac:OrderReference/cbc:ID')),
  rule('PEPPOL-EN16931-R004', '/', 'Specifikationen ska vara Peppol BIS Billing 3.', (root) => textAt(root, 'cbc:CustomizationID').startsWith(SPECIFICATION)),
  rule('PEPPOL-EN16931-R005', 'cbc:TaxCurrencyCode', 'Momsens valuta anges bara när den är en annan än fakturans.', (node) => textOf(node) !== (node.parent === undefined ? '' : textAt(node.parent, 'cbc:DocumentCurrencyCode'))),
  rule('PEPPOL-EN16931-R007', '/', 'Affärsprocessen ska vara en av Peppols faktureringsprocesser.', (_, document) => profileOf(document) !== undefined),
  make('PEPPOL-EN16931-R008', ({ elements }) => elements.filter(({ children }) => children.length === 0), 'Fakturan får inte ha tomma element.', (node) => textOf(node) !== ''),
  rule('PEPPOL-EN16931-R010', 'cac:AccountingCustomerParty/cac:Party', 'Köparens elektroniska adress ska anges.', (party) => has(party, 'cbc:EndpointID')),
  rule('PEPPOL-EN16931-R020', 'cac:AccountingSupplierParty/cac:Party', 'Säljarens elektroniska adress ska anges.', (party) => has(party, 'cbc:EndpointID')),
  make('PEPPOL-EN16931-R040', where(ALLOWANCES, isPart), 'Avdragets eller tilläggets belopp ska vara underlaget gånger procentsatsen.', isShareOf),
  make('PEPPOL-EN16931-R041', where(ALLOWANCES, (node) => has(node, 'cbc:MultiplierFactorNumeric') && !isPart(node)), 'Ett avdrag eller tillägg i procent ska ha ett underlag.', never),
  make('PEPPOL-EN16931-R042', where(ALLOWANCES, (node) => has(node, 'cbc:BaseAmount') && !isPart(node)), 'Ett avdrag eller tillägg med underlag ska ha en procentsats.', never),
  make('PEPPOL-EN16931-R043', where(ALLOWANCES, isPart), 'Det ska sägas med true eller false om det är ett tillägg.', (node) => ['true', 'false'].includes(textAt(node, 'cbc:ChargeIndicator'))),
  rule('PEPPOL-EN16931-R044', 'cac:Price/cac:AllowanceCharge', 'Ett pris får ha rabatt men inte tillägg.', (node) => textAt(node, 'cbc:ChargeIndicator') === 'false'),
  rule('PEPPOL-EN16931-R046', 'cac:Price/cac:AllowanceCharge', 'Priset ska vara priset före rabatt minus rabatten.', (node) => {
    if (!has(node, 'cbc:BaseAmount')) return true;
    const [base, discount] = [decimalAt(node, 'cbc:BaseAmount'), decimalAt(node, 'cbc:Amount')];
    const price = node.parent === undefined ? undefined : decimalAt(node.parent, 'cbc:PriceAmount');
    return base !== undefined && discount !== undefined && isEqual(price, base.minus(discount));
  }),
  make('PEPPOL-EN16931-R051', amounts, 'Alla belopp utom momsen i egen valuta ska vara i fakturans valuta.', ({ attributes }, { root }) =>
    at(root, 'cbc:DocumentCurrencyCode').some((currency) => rawText(currency) === attributes.get('currencyID')),
  ),
  rule('PEPPOL-EN16931-R053', '/', 'Fakturan ska ha precis en momssumma med momsgrupper.', (root) => at(root, 'cac:TaxTotal').filter((total) => has(total, 'cac:TaxSubtotal')).length === 1),
  rule('PEPPOL-EN16931-R054', '/', 'En momssumma utan momsgrupper hör till en särskild valuta för momsen, och bara till den.', (root) =>
    at(root, 'cac:TaxTotal').filter((total) => !has(total, 'cac:TaxSubtotal')).length === (has(root, 'cbc:TaxCurrencyCode') ? 1 : 0),
  ),
  rule('PEPPOL-EN16931-R055', '/', 'Momsen i de två valutorna ska ha samma tecken.', haveSameSign),
  make('PEPPOL-EN16931-R061', where('cac:PaymentMeans', (node) => ['49', '59'].includes(textAt(node, 'cbc:PaymentMeansCode'))), 'Autogiro kräver ett medgivande.', (node) => has(node, 'cac:PaymentMandate/cbc:ID')),
  make('PEPPOL-EN16931-R080', ({ root }) => (root.name === 'CreditNote' ? [root] : []), 'En kreditfaktura får ange högst ett projekt.', (root) =>
    at(root, 'cac:AdditionalDocumentReference').filter((node) => textAt(node, 'cbc:DocumentTypeCode') === '50').length <= 1,
  ),
  rule('PEPPOL-EN16931-R100', LINE, 'Raden får gälla högst ett objekt.', (line) => countAt(line, 'cac:DocumentReference') <= 1),
  rule('PEPPOL-EN16931-R101', LINE, 'En hänvisning på raden ska gälla ett objekt (130).', (line) =>
    !has(line, 'cac:DocumentReference') || at(line, 'cac:DocumentReference/cbc:DocumentTypeCode').some((code) => textOf(code) === '130'),
  ),
  make('PEPPOL-EN16931-R110', linePeriod('cbc:StartDate'), 'Radens period får inte börja före fakturaperioden.', (node) => textOf(node) >= outer(node, 'cbc:StartDate')),
  make('PEPPOL-EN16931-R111', linePeriod('cbc:EndDate'), 'Radens period får inte sluta efter fakturaperioden.', (node) => textOf(node) <= outer(node, 'cbc:EndDate')),
  rule('PEPPOL-EN16931-R120', LINE, 'Radens belopp ska vara antal gånger pris, plus tillägg, minus avdrag.', isPriced),
  rule('PEPPOL-EN16931-R121', LINE, 'Antalet som priset gäller ska vara större än noll.', (line) => !has(line, 'cac:Price/cbc:BaseQuantity') || (decimalAt(line, 'cac:Price/cbc:BaseQuantity')?.gt(0) ?? false)),
  make('PEPPOL-EN16931-R130', where('cac:Price/cbc:BaseQuantity', ({ attributes }) => attributes.has('unitCode')), 'Prisets enhet ska vara radens enhet.', ({ attributes, parent }, { root }) => {
    const line = parent?.parent;
    if (line === undefined || !(has(line, 'cbc:InvoicedQuantity') || has(line, 'cbc:CreditedQuantity'))) return true;
    return at(line, root.name === 'Invoice' ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity').some((quantity) => quantity.attributes.get('unitCode') === attributes.get('unitCode'));
  }),
  make('PEPPOL-COMMON-R040', registered('0088'), 'Ett GLN ska vara siffror med rätt kontrollsiffra.', (node) => isGln(textOf(node))),
  make('PEPPOL-COMMON-R041', registered('0192'), 'Ett norskt organisationsnummer ska vara nio siffror med rätt kontrollsiffra.', (node) => textOf(node).length === 9 && isModulus11(textOf(node))),
  make('PEPPOL-COMMON-R042', registered('0184'), 'Ett danskt organisationsnummer ska vara åtta siffror, med eller utan DK.', (node) => isDanish(rawText(node))),
  make('PEPPOL-COMMON-R043', registered('0208'), 'Ett belgiskt organisationsnummer ska vara tio siffror med rätt kontrollsiffror.', (node) => isBelgianNumber(textOf(node))),
  make('PEPPOL-COMMON-R049', registered('0007'), 'Ett svenskt organisationsnummer ska vara tio siffror med rätt kontrollsiffra.', (node) => isOrganisationNumber(textOf(node))),
  make('PEPPOL-COMMON-R050', registered('0151'), 'Ett australiskt organisationsnummer ska vara elva siffror med rätt kontrollsiffror.', (node) => isAustralianNumber(textOf(node))),
];
