import { decimalAt } from '../decimal-at.js';
import { at, has, textAt, type UblNode } from '../ubl-node.js';
import { type InvoiceRule, isAllowance, isCharge, isVat, LINE, rule, where } from './rule.js';

const filled = (...paths: readonly string[]) => (node: UblNode): boolean => paths.some((path) => textAt(node, path) !== '');
const given = (...paths: readonly string[]) => (node: UblNode): boolean => paths.some((path) => has(node, path));
const marked = (name: string) => (node: UblNode): boolean => node.attributes.has(name);

const SELLER = 'cac:AccountingSupplierParty/cac:Party';
const BUYER = 'cac:AccountingCustomerParty/cac:Party';
const COUNTRY = 'cac:Country/cbc:IdentificationCode';
const REASON = given('cbc:AllowanceChargeReason', 'cbc:AllowanceChargeReasonCode');
const hasVatCategory = (node: UblNode): boolean => at(node, 'cac:TaxCategory').some((category) => isVat(category) && has(category, 'cbc:ID'));
const isTransfer = (node: UblNode): boolean => ['30', '58'].includes(textAt(node, 'cbc:PaymentMeansCode'));
const notNegative = (path: string) => (node: UblNode): boolean => decimalAt(node, path)?.gte(0) ?? false;
const neverBoth = (node: UblNode, document: Parameters<InvoiceRule['holds']>[1]): boolean => {
  const seller = at(document.root, SELLER)[0];
  const same = (path: string): boolean => seller !== undefined && at(node, path).some((mine) => at(seller, path).some((theirs) => mine.text === theirs.text));
  return has(node, 'cac:PartyName/cbc:Name') && !same('cac:PartyName/cbc:Name') && !same('cac:PartyIdentification/cbc:ID');
};
const of = (id: string, select: InvoiceRule['at'], says: string, holds: InvoiceRule['holds']): InvoiceRule => ({ id, level: 'fatal', says, at: select, holds });
const documentAllowance = where('/cac:AllowanceCharge', isAllowance);
const documentCharge = where('/cac:AllowanceCharge', isCharge);
const lineAllowance = where('cac:InvoiceLine/cac:AllowanceCharge|cac:CreditNoteLine/cac:AllowanceCharge', isAllowance);
const lineCharge = where('cac:InvoiceLine/cac:AllowanceCharge|cac:CreditNoteLine/cac:AllowanceCharge', isCharge);

/** What must be there: BR-01 to BR-67, and the rules between fields that say the same. */
export const MANDATORY: readonly InvoiceRule[] = [
  rule('BR-01', '/', 'Fakturan ska ange vilken specifikation den följer.', filled('cbc:CustomizationID')),
  rule('BR-02', '/', 'Fakturan ska ha ett nummer.', filled('cbc:ID')),
  rule('BR-03', '/', 'Fakturan ska ha ett fakturadatum.', filled('cbc:IssueDate')),
  rule('BR-04', '/', 'Fakturan ska ha en typkod.', filled('cbc:InvoiceTypeCode', 'cbc:CreditNoteTypeCode')),
  rule('BR-05', '/', 'Fakturan ska ange valuta.', filled('cbc:DocumentCurrencyCode')),
  rule('BR-06', '/', 'Säljarens namn ska anges.', filled(`${SELLER}/cac:PartyLegalEntity/cbc:RegistrationName`)),
  rule('BR-07', '/', 'Köparens namn ska anges.', filled(`${BUYER}/cac:PartyLegalEntity/cbc:RegistrationName`)),
  rule('BR-08', '/', 'Säljarens adress ska anges.', given(`${SELLER}/cac:PostalAddress`)),
  rule('BR-09', `${SELLER}/cac:PostalAddress`, 'Säljarens adress ska ange land.', filled(COUNTRY)),
  rule('BR-10', '/', 'Köparens adress ska anges.', given(`${BUYER}/cac:PostalAddress`)),
  rule('BR-11', `${BUYER}/cac:PostalAddress`, 'Köparens adress ska ange land.', filled(COUNTRY)),
  rule('BR-12', 'cac:LegalMonetaryTotal', 'Summan av radernas belopp ska anges.', given('cbc:LineExtensionAmount')),
  rule('BR-13', 'cac:LegalMonetaryTotal', 'Summan utan moms ska anges.', given('cbc:TaxExclusiveAmount')),
  rule('BR-14', 'cac:LegalMonetaryTotal', 'Summan med moms ska anges.', given('cbc:TaxInclusiveAmount')),
  rule('BR-15', 'cac:LegalMonetaryTotal', 'Beloppet att betala ska anges.', given('cbc:PayableAmount')),
  rule('BR-16', '/', 'Fakturan ska ha minst en rad.', given('cac:InvoiceLine', 'cac:CreditNoteLine')),
  rule('BR-17', 'cac:PayeeParty', 'En betalningsmottagare ska ha ett namn och vara någon annan än säljaren.', neverBoth),
  rule('BR-18', 'cac:TaxRepresentativeParty', 'Ett skatteombud ska ha ett namn.', filled('cac:PartyName/cbc:Name')),
  rule('BR-19', 'cac:TaxRepresentativeParty', 'Ett skatteombud ska ha en adress.', given('cac:PostalAddress')),
  rule('BR-20', 'cac:TaxRepresentativeParty/cac:PostalAddress', 'Skatteombudets adress ska ange land.', filled(COUNTRY)),
  rule('BR-21', LINE, 'Raden ska ha ett radnummer.', filled('cbc:ID')),
  rule('BR-22', LINE, 'Raden ska ha ett antal.', given('cbc:InvoicedQuantity', 'cbc:CreditedQuantity')),
  rule('BR-23', LINE, 'Radens antal ska ha en enhet.', (line) =>
    [...at(line, 'cbc:InvoicedQuantity'), ...at(line, 'cbc:CreditedQuantity')].some(marked('unitCode')),
  ),
  rule('BR-24', LINE, 'Raden ska ha ett belopp.', given('cbc:LineExtensionAmount')),
  rule('BR-25', LINE, 'Raden ska namnge artikeln.', filled('cac:Item/cbc:Name')),
  rule('BR-26', LINE, 'Raden ska ha ett pris.', given('cac:Price/cbc:PriceAmount')),
  rule('BR-27', LINE, 'Radens pris får inte vara negativt; det negativa hör till antalet.', notNegative('cac:Price/cbc:PriceAmount')),
  rule('BR-28', LINE, 'Radens pris före rabatt får inte vara negativt.', (line) => {
    const path = 'cac:Price/cac:AllowanceCharge/cbc:BaseAmount';
    return !has(line, path) || notNegative(path)(line);
  }),
  of('BR-31', documentAllowance, 'Ett avdrag på fakturan ska ha ett belopp.', given('cbc:Amount')),
  of('BR-32', documentAllowance, 'Ett avdrag på fakturan ska ha en momskategori.', hasVatCategory),
  of('BR-33', documentAllowance, 'Ett avdrag på fakturan ska ha en orsak.', REASON),
  of('BR-36', documentCharge, 'Ett tillägg på fakturan ska ha ett belopp.', given('cbc:Amount')),
  of('BR-37', documentCharge, 'Ett tillägg på fakturan ska ha en momskategori.', hasVatCategory),
  of('BR-38', documentCharge, 'Ett tillägg på fakturan ska ha en orsak.', REASON),
  of('BR-CO-21', documentAllowance, 'Ett avdrag på fakturan ska ha en orsak i text eller kod.', REASON),
  of('BR-CO-22', documentCharge, 'Ett tillägg på fakturan ska ha en orsak i text eller kod.', REASON),
  of('BR-41', lineAllowance, 'Ett avdrag på en rad ska ha ett belopp.', given('cbc:Amount')),
  of('BR-42', lineAllowance, 'Ett avdrag på en rad ska ha en orsak.', REASON),
  of('BR-CO-23', lineAllowance, 'Ett avdrag på en rad ska ha en orsak i text eller kod.', REASON),
  of('BR-43', lineCharge, 'Ett tillägg på en rad ska ha ett belopp.', given('cbc:Amount')),
  of('BR-44', lineCharge, 'Ett tillägg på en rad ska ha en orsak.', REASON),
  of('BR-CO-24', lineCharge, 'Ett tillägg på en rad ska ha en orsak i text eller kod.', REASON),
  rule('BR-45', 'cac:TaxTotal/cac:TaxSubtotal', 'Momsgruppen ska ha ett underlag.', given('cbc:TaxableAmount')),
  rule('BR-46', 'cac:TaxTotal/cac:TaxSubtotal', 'Momsgruppen ska ha ett momsbelopp.', given('cbc:TaxAmount')),
  rule('BR-47', 'cac:TaxTotal/cac:TaxSubtotal', 'Momsgruppen ska ha en momskategori.', hasVatCategory),
  rule('BR-48', 'cac:TaxTotal/cac:TaxSubtotal', 'Momsgruppen ska ha en momssats, om den inte ligger utanför momsens område.', (subtotal) =>
    at(subtotal, 'cac:TaxCategory').some((category) => isVat(category) && (has(category, 'cbc:Percent') || textAt(category, 'cbc:ID') === 'O')),
  ),
  rule('BR-49', 'cac:PaymentMeans', 'Betalningssättet ska ha en kod.', given('cbc:PaymentMeansCode')),
  of('BR-50', where('cac:PaymentMeans/cac:PayeeFinancialAccount', ({ parent }) => parent !== undefined && isTransfer(parent)), 'En girering ska ha ett kontonummer.', filled('cbc:ID')),
  rule('BR-52', 'cac:AdditionalDocumentReference', 'En hänvisning till ett underlag ska ha ett nummer.', filled('cbc:ID')),
  rule('BR-53', '/', 'En särskild valuta för momsen kräver hela momsen i den valutan.', (root, document) =>
    at(root, 'cbc:TaxCurrencyCode').every((currency) =>
      (document.byName.get('cbc:TaxAmount') ?? []).some((tax) => tax.parent?.name === 'cac:TaxTotal' && tax.attributes.get('currencyID') === currency.text),
    ),
  ),
  rule('BR-54', 'cac:AdditionalItemProperty', 'En egenskap hos artikeln ska ha både namn och värde.', (node) => has(node, 'cbc:Name') && has(node, 'cbc:Value')),
  rule('BR-55', 'cac:BillingReference', 'En hänvisning till en tidigare faktura ska ha dess nummer.', given('cac:InvoiceDocumentReference/cbc:ID')),
  rule('BR-56', 'cac:TaxRepresentativeParty', 'Ett skatteombud ska ha ett momsregistreringsnummer.', (party) =>
    at(party, 'cac:PartyTaxScheme').some((scheme) => isVat(scheme) && has(scheme, 'cbc:CompanyID')),
  ),
  rule('BR-57', 'cac:Delivery/cac:DeliveryLocation/cac:Address', 'Leveransadressen ska ange land.', given(COUNTRY)),
  rule('BR-61', 'cac:PaymentMeans', 'En girering ska ha ett konto att betala till.', (node) => !isTransfer(node) || has(node, 'cac:PayeeFinancialAccount/cbc:ID')),
  rule('BR-62', `${SELLER}/cbc:EndpointID`, 'Säljarens elektroniska adress ska ange sitt register.', marked('schemeID')),
  rule('BR-63', `${BUYER}/cbc:EndpointID`, 'Köparens elektroniska adress ska ange sitt register.', marked('schemeID')),
  rule('BR-64', 'cac:InvoiceLine/cac:Item/cac:StandardItemIdentification/cbc:ID|cac:CreditNoteLine/cac:Item/cac:StandardItemIdentification/cbc:ID', 'Ett standardnummer på artikeln ska ange sitt register.', marked('schemeID')),
  rule('BR-65', 'cac:InvoiceLine/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode|cac:CreditNoteLine/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode', 'En varuklass på artikeln ska ange sin kodlista.', marked('listID')),
  rule('BR-66', '/', 'Högst ett betalkort får anges.', (root) => at(root, 'cac:PaymentMeans/cac:CardAccount').length <= 1),
  rule('BR-67', '/', 'Högst ett autogiromedgivande får anges.', (root) => at(root, 'cac:PaymentMeans/cac:PaymentMandate').length <= 1),
];
