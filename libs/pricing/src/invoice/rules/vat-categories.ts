import type { Decimal } from 'decimal.js';
import { decimalAt, isEqual, isWithinOne, sumAt, toCents } from '../decimal-at.js';
import { at, everywhere, has, textAt, textOf, type UblDocument, type UblNode } from '../ubl-node.js';
import { type InvoiceRule, isAllowance, isCharge, isVat, where } from './rule.js';

type Taxed = 'rate' | 'untaxed' | 'outside';
type Parties = 'seller' | 'sellerVat' | 'reverse' | 'within' | 'none';
type Family = { readonly code: string; readonly prefix: string; readonly label: string; readonly taxed: Taxed; readonly parties: Parties };

const FAMILIES: readonly Family[] = [
  { code: 'S', prefix: 'BR-S', label: 'normal moms (S)', taxed: 'rate', parties: 'seller' },
  { code: 'Z', prefix: 'BR-Z', label: 'nollskattesats (Z)', taxed: 'untaxed', parties: 'seller' },
  { code: 'E', prefix: 'BR-E', label: 'undantag från moms (E)', taxed: 'untaxed', parties: 'seller' },
  { code: 'AE', prefix: 'BR-AE', label: 'omvänd betalningsskyldighet (AE)', taxed: 'untaxed', parties: 'reverse' },
  { code: 'K', prefix: 'BR-IC', label: 'försäljning inom EU (K)', taxed: 'untaxed', parties: 'within' },
  { code: 'G', prefix: 'BR-G', label: 'export utanför EU (G)', taxed: 'untaxed', parties: 'sellerVat' },
  { code: 'O', prefix: 'BR-O', label: 'utanför momsens område (O)', taxed: 'outside', parties: 'none' },
  { code: 'L', prefix: 'BR-AF', label: 'Kanarieöarnas skatt (L)', taxed: 'rate', parties: 'seller' },
  { code: 'M', prefix: 'BR-AG', label: 'Ceutas och Melillas skatt (M)', taxed: 'rate', parties: 'seller' },
];

const PARTIES: Readonly<Record<Parties, string>> = {
  seller: 'säljarens momsregistreringsnummer eller skatteregistrering',
  sellerVat: 'säljarens momsregistreringsnummer',
  reverse: 'säljarens skatteregistrering och köparens momsregistreringsnummer eller organisationsnummer',
  within: 'både säljarens och köparens momsregistreringsnummer',
  none: 'att varken säljarens eller köparens momsregistreringsnummer anges',
};

const vatId = (root: UblNode, party: string): boolean => at(root, `${party}/cac:PartyTaxScheme`).some((scheme) => isVat(scheme) && has(scheme, 'cbc:CompanyID'));
const SELLER = 'cac:AccountingSupplierParty/cac:Party';
const BUYER = 'cac:AccountingCustomerParty/cac:Party';
const REPRESENTATIVE = 'cac:TaxRepresentativeParty';

function hasParties(root: UblNode, parties: Parties): boolean {
  const sellerVat = vatId(root, SELLER) || vatId(root, REPRESENTATIVE);
  if (parties === 'none') return !sellerVat && !vatId(root, BUYER);
  if (parties === 'sellerVat') return sellerVat;
  if (parties === 'within') return sellerVat && vatId(root, BUYER);
  const seller = has(root, `${SELLER}/cac:PartyTaxScheme/cbc:CompanyID`) || vatId(root, REPRESENTATIVE);
  return seller && (parties === 'seller' || vatId(root, BUYER) || has(root, `${BUYER}/cac:PartyLegalEntity/cbc:CompanyID`));
}

const isOf = (code: string) => (category: UblNode): boolean => textAt(category, 'cbc:ID') === code;
const categories = (document: UblDocument): readonly UblNode[] => [...everywhere(document, 'cac:TaxCategory'), ...everywhere(document, 'cac:ClassifiedTaxCategory')];
const subtotals = (document: UblDocument): readonly UblNode[] => at(document.root, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory');
const ofAllowances = (document: UblDocument, is: (node: UblNode | undefined) => boolean): readonly UblNode[] =>
  everywhere(document, 'cac:AllowanceCharge/cac:TaxCategory').filter(({ parent }) => is(parent));
const ofLines = (document: UblDocument): readonly UblNode[] => everywhere(document, 'cac:Item/cac:ClassifiedTaxCategory');
const root = ({ root }: UblDocument): readonly UblNode[] => [root];

function hasSubtotal({ code, taxed }: Family): InvoiceRule['holds'] {
  return (_, document) => {
    // S and the two Spanish taxes have a subtotal per rate, the others one for all.
    const used = (taxed === 'rate' ? [...everywhere(document, 'cac:AllowanceCharge/cac:TaxCategory'), ...ofLines(document)] : categories(document)).filter(isOf(code));
    const shown = subtotals(document).filter(isOf(code));
    if (code === 'S') return used.length > 0 === shown.length > 0;
    if (taxed === 'rate') return used.some(isVat) ? shown.length > 0 : !shown.some(isVat);
    return used.some(isVat) ? shown.filter(isVat).length === 1 : true;
  };
}

function hasPartiesFor(family: Family, used: (document: UblDocument) => readonly UblNode[]): InvoiceRule['holds'] {
  return (_, document) => !used(document).some((category) => isOf(family.code)(category) && isVat(category)) || hasParties(document.root, family.parties);
}

function isRateOf(taxed: Taxed, code: string): InvoiceRule['holds'] {
  return (category) => {
    const rate = decimalAt(category, 'cbc:Percent');
    if (taxed === 'outside') return !has(category, 'cbc:Percent');
    if (rate === undefined) return false;
    if (taxed === 'untaxed') return rate.isZero();
    return code === 'S' ? rate.gt(0) : rate.gte(0);
  };
}

function baseOf(document: UblDocument, code: string, rate: Decimal | undefined): { readonly base: Decimal; readonly isUsed: boolean } {
  const belongs = (category: UblNode): boolean => isOf(code)(category) && (rate === undefined || isEqual(decimalAt(category, 'cbc:Percent'), rate));
  const lines = [...at(document.root, 'cac:InvoiceLine'), ...at(document.root, 'cac:CreditNoteLine')].filter((line) => at(line, 'cac:Item/cac:ClassifiedTaxCategory').some(belongs));
  const others = at(document.root, 'cac:AllowanceCharge').filter((node) => at(node, 'cac:TaxCategory').some(belongs));
  const base = sumAt(lines, 'cbc:LineExtensionAmount').plus(sumAt(others.filter(isCharge), 'cbc:Amount')).minus(sumAt(others.filter(isAllowance), 'cbc:Amount'));
  return { base, isUsed: lines.length + others.length > 0 };
}

function isBase({ code, taxed }: Family): InvoiceRule['holds'] {
  return (category, document) => {
    const taxable = category.parent === undefined ? undefined : decimalAt(category.parent, 'cbc:TaxableAmount');
    if (taxed !== 'rate') return isEqual(taxable, baseOf(document, code, undefined).base);
    const rate = decimalAt(category, 'cbc:Percent');
    if (rate === undefined) return true;
    const { base, isUsed } = baseOf(document, code, rate);
    return taxable !== undefined && (isUsed || code !== 'S') && isWithinOne(taxable, base);
  };
}

function isTax({ taxed }: Family): InvoiceRule['holds'] {
  return (category) => {
    const tax = category.parent === undefined ? undefined : decimalAt(category.parent, 'cbc:TaxAmount');
    if (taxed !== 'rate') return tax?.isZero() ?? false;
    const base = category.parent === undefined ? undefined : decimalAt(category.parent, 'cbc:TaxableAmount');
    const rate = decimalAt(category, 'cbc:Percent');
    return tax !== undefined && base !== undefined && rate !== undefined && isWithinOne(tax.abs(), toCents(base.abs().times(rate).div(100)));
  };
}

const hasExemption = (category: UblNode): boolean => has(category, 'cbc:TaxExemptionReason') || has(category, 'cbc:TaxExemptionReasonCode');

function rulesOf(family: Family): readonly InvoiceRule[] {
  const { code, prefix, label, taxed, parties } = family;
  const make = (number: string, says: string, select: InvoiceRule['at'], holds: InvoiceRule['holds']): InvoiceRule => ({ id: `${prefix}-${number}`, level: 'fatal', says, at: select, holds });
  const among = (list: (document: UblDocument) => readonly UblNode[]): InvoiceRule['at'] => (document) => list(document).filter((category) => isOf(code)(category) && isVat(category));
  const rate = { rate: code === 'S' ? 'en momssats över noll' : 'en skattesats som inte är negativ', untaxed: 'momssatsen 0', outside: 'ingen momssats' }[taxed];
  const needsReason = taxed !== 'rate' && code !== 'Z';
  const rooted = (is: typeof isCharge) => (document: UblDocument): readonly UblNode[] =>
    code === 'O' ? at(document.root, 'cac:AllowanceCharge').filter(is).flatMap((node) => at(node, 'cac:TaxCategory')) : ofAllowances(document, is);
  return [
    make('01', `Det som säljs med ${label} ska ha sin egen momsgrupp${taxed === 'rate' ? '' : ', bara en'}.`, root, hasSubtotal(family)),
    make('02', `Rader med ${label} kräver ${PARTIES[parties]}.`, root, (node, document) =>
      code === 'S' && !ofLines(document).some((category) => isOf(code)(category) && isVat(category))
        ? !ofLines(document).some(isOf(code))
        : hasPartiesFor(family, ofLines)(node, document),
    ),
    make('03', `Avdrag med ${label} kräver ${PARTIES[parties]}.`, root, hasPartiesFor(family, rooted(isAllowance))),
    make('04', `Tillägg med ${label} kräver ${PARTIES[parties]}.`, root, hasPartiesFor(family, rooted(isCharge))),
    make('05', `En rad med ${label} ska ha ${rate}.`, among(ofLines), isRateOf(taxed, code)),
    make('06', `Ett avdrag med ${label} ska ha ${rate}.`, among((document) => ofAllowances(document, isAllowance)), isRateOf(taxed, code)),
    make('07', `Ett tillägg med ${label} ska ha ${rate}.`, among((document) => ofAllowances(document, isCharge)), isRateOf(taxed, code)),
    make('08', `Underlaget för ${label} ska vara summan av det som hör dit.`, among(subtotals), isBase(family)),
    make('09', `Momsen för ${label} ska vara ${taxed === 'rate' ? 'underlaget gånger satsen' : 'noll'}.`, among(subtotals), isTax(family)),
    make('10', `Momsgruppen för ${label} ska ${needsReason ? '' : 'inte '}säga varför ingen moms tas ut.`, among(subtotals), (category) => hasExemption(category) === needsReason),
  ];
}

const hasGroup = (document: UblDocument, code: string): boolean => subtotals(document).some((category) => isOf(code)(category) && isVat(category));
const anyNot = (nodes: readonly UblNode[], code: string): boolean => nodes.some((category) => isVat(category) && has(category, 'cbc:ID') && !isOf(code)(category));
const alone = (list: (document: UblDocument) => readonly UblNode[]): InvoiceRule['holds'] => (_, document) => !hasGroup(document, 'O') || !anyNot(list(document), 'O');
const usesSplit = (document: UblDocument, code: string): boolean =>
  [...at(document.root, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory'), ...at(document.root, 'cac:AllowanceCharge/cac:TaxCategory'), ...everywhere(document, 'cac:ClassifiedTaxCategory')].some(
    (category) => textAt(category, 'cbc:ID') === code,
  );
const onRoot = (id: string, says: string, holds: InvoiceRule['holds']): InvoiceRule => ({ id, level: 'fatal', says, at: where('/', () => true), holds });

/** VAT category by category: BR-S, BR-Z, BR-E, BR-AE, BR-IC, BR-G, BR-O, BR-AF, BR-AG and BR-B. */
export const VAT_CATEGORIES: readonly InvoiceRule[] = [
  ...FAMILIES.flatMap(rulesOf),
  onRoot('BR-IC-11', 'Försäljning inom EU kräver leveransdag eller fakturaperiod.', (node, document) => {
    const isDelivered = at(node, 'cac:Delivery/cbc:ActualDeliveryDate').some((date) => textOf(date).length > 1);
    return !hasGroup(document, 'K') || isDelivered || at(node, 'cac:InvoicePeriod').some(({ children }) => children.length > 0);
  }),
  onRoot('BR-IC-12', 'Försäljning inom EU kräver leveransland.', (node, document) =>
    !hasGroup(document, 'K') || textAt(node, 'cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode').length > 1,
  ),
  onRoot('BR-O-11', 'Utanför momsens område får inte blandas med andra momsgrupper.', alone(subtotals)),
  onRoot('BR-O-12', 'Utanför momsens område får inte blandas med rader i andra momskategorier.', alone((document) => everywhere(document, 'cac:ClassifiedTaxCategory'))),
  onRoot('BR-O-13', 'Utanför momsens område får inte blandas med avdrag i andra momskategorier.', alone((document) => ofAllowances(document, isAllowance))),
  onRoot('BR-O-14', 'Utanför momsens område får inte blandas med tillägg i andra momskategorier.', alone((document) => ofAllowances(document, isCharge))),
  onRoot('BR-B-01', 'Delad moms (B) gäller bara inom Italien.', (_, document) =>
    !categories(document).some(isOf('B')) || everywhere(document, 'cbc:IdentificationCode').every((country) => textOf(country) === 'IT'),
  ),
  onRoot('BR-B-02', 'Delad moms (B) får inte blandas med normal moms (S).', (_, document) => !usesSplit(document, 'B') || !usesSplit(document, 'S')),
];
