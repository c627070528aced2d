import { at, countAt, everywhere, has, textAt, textOf, type UblNode } from '../ubl-node.js';
import { type InvoiceRule, isAllowance, isCharge, LINE, rule, where } from './rule.js';

const SELLER = 'cac:AccountingSupplierParty/cac:Party';
const BUYER = 'cac:AccountingCustomerParty/cac:Party';

/** Rules of the form "at most one": id, place, path, what it is. */
const ONCE: readonly (readonly [id: string, place: string, path: string, what: string])[] = [
  ['UBL-SR-01', '/', 'cac:ContractDocumentReference/cbc:ID', 'ett avtal'],
  ['UBL-SR-02', '/', 'cac:ReceiptDocumentReference/cbc:ID', 'en mottagningsnota'],
  ['UBL-SR-03', '/', 'cac:DespatchDocumentReference/cbc:ID', 'en följesedel'],
  ['UBL-SR-05', '/', 'cac:PaymentTerms/cbc:Note', 'ett betalningsvillkor'],
  ['UBL-SR-06', 'cac:BillingReference', 'cac:InvoiceDocumentReference', 'en tidigare faktura per hänvisning'],
  ['UBL-SR-08', '/', 'cac:InvoicePeriod', 'en fakturaperiod'],
  ['UBL-SR-09', '/', `${SELLER}/cac:PartyLegalEntity/cbc:RegistrationName`, 'ett namn på säljaren'],
  ['UBL-SR-10', '/', `${SELLER}/cac:PartyName/cbc:Name`, 'ett firmanamn på säljaren'],
  ['UBL-SR-11', '/', `${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`, 'ett organisationsnummer på säljaren'],
  ['UBL-SR-14', '/', `${SELLER}/cac:PartyLegalEntity/cbc:CompanyLegalForm`, 'en upplysning om säljarens ställning'],
  ['UBL-SR-15', '/', `${BUYER}/cac:PartyLegalEntity/cbc:RegistrationName`, 'ett namn på köparen'],
  ['UBL-SR-16', '/', `${BUYER}/cac:PartyIdentification/cbc:ID`, 'ett id på köparen'],
  ['UBL-SR-17', '/', `${BUYER}/cac:PartyLegalEntity/cbc:CompanyID`, 'ett organisationsnummer på köparen'],
  ['UBL-SR-22', 'cac:TaxRepresentativeParty', 'cac:PartyName/cbc:Name', 'ett namn på skatteombudet'],
  ['UBL-SR-23', 'cac:TaxRepresentativeParty', 'cac:PartyTaxScheme/cbc:CompanyID', 'ett momsregistreringsnummer på skatteombudet'],
  ['UBL-SR-24', '/', 'cac:Delivery', 'en leverans'],
  ['UBL-SR-25', 'cac:Delivery', 'cac:DeliveryParty/cac:PartyName/cbc:Name', 'en mottagare av leveransen'],
  ['UBL-SR-26', 'cac:PaymentMeans', 'cbc:PaymentID', 'en betalningsreferens per betalningssätt'],
  ['UBL-SR-27', 'cac:PaymentMeans', 'cbc:PaymentMeansCode', 'en kod per betalningssätt'],
  ['UBL-SR-28', 'cac:PaymentMeans', 'cac:PaymentMandate/cbc:ID', 'ett medgivande per betalningssätt'],
  ['UBL-SR-32', 'cac:TaxSubtotal', 'cac:TaxCategory/cbc:TaxExemptionReason', 'ett skäl till att moms inte tas ut'],
  ['UBL-SR-33', 'cac:AdditionalDocumentReference', 'cbc:DocumentDescription', 'en beskrivning per underlag'],
  ['UBL-SR-34', LINE, 'cbc:Note', 'en anmärkning per rad'],
  ['UBL-SR-35', LINE, 'cac:OrderLineReference/cbc:LineID', 'en orderrad per rad'],
  ['UBL-SR-36', LINE, 'cac:InvoicePeriod', 'en period per rad'],
  ['UBL-SR-37', LINE, 'cac:Price/cac:AllowanceCharge/cbc:Amount', 'en prisrabatt per rad'],
  ['UBL-SR-39', '/', 'cac:ProjectReference/cbc:ID', 'ett projekt'],
  ['UBL-SR-40', '/', `${BUYER}/cac:PartyName/cbc:Name`, 'ett firmanamn på köparen'],
  ['UBL-SR-45', '/', 'cac:PaymentMeans/cbc:PaymentDueDate', 'en förfallodag bland betalningssätten'],
  ['UBL-SR-49', '/', 'cac:InvoicePeriod/cbc:DescriptionCode', 'en kod för momsens datum'],
  ['UBL-SR-50', LINE, 'cac:Item/cbc:Description', 'en beskrivning av artikeln'],
  ['UBL-SR-52', LINE, 'cac:DocumentReference', 'en hänvisning per rad'],
  ['UBL-SR-54', '/', 'cac:PaymentMeans/cac:CardAccount', 'ett betalkort'],
  ['UBL-SR-55', '/', 'cac:PaymentMeans/cac:PaymentMandate', 'ett autogiromedgivande'],
  ['UBL-SR-56', '/', 'cac:OriginatorDocumentReference/cbc:ID', 'en upphandling'],
];

const taxIds = (root: UblNode, party: string, isVatScheme: boolean): number =>
  at(root, `${party}/cac:PartyTaxScheme`)
    .filter((scheme) => has(scheme, 'cac:TaxScheme') && (at(scheme, 'cac:TaxScheme/cbc:ID')[0]?.text.toUpperCase() === 'VAT') === isVatScheme)
    .reduce((count, scheme) => count + countAt(scheme, 'cbc:CompanyID'), 0);
const isTyped = (node: UblNode, ...codes: readonly string[]): boolean => codes.includes(textAt(node, 'cbc:DocumentTypeCode'));
const isSepa = ({ attributes }: UblNode): boolean => attributes.get('schemeID')?.toUpperCase() === 'SEPA';
const different = (nodes: readonly UblNode[]): boolean => new Set(nodes.map(textOf)).size <= 1;
const alone = (path: string, counts: (node: UblNode) => boolean = () => true): InvoiceRule['holds'] => (payee, { root }) => {
  const names = at(payee, 'cac:PartyName/cbc:Name');
  const sellers = at(root, `${SELLER}/cac:PartyLegalEntity/cbc:RegistrationName`);
  return at(payee, path).filter(counts).length <= 1 && names.some((name) => sellers.some((seller) => name.text !== seller.text));
};
const PAYEE = 'och mottagaren ska heta något annat än säljaren';

/** How UBL may be used: at most one of what EN 16931 has one of (UBL-SR, UBL-CR and UBL-DT where they are fatal). */
export const SYNTAX: readonly InvoiceRule[] = [
  ...ONCE.map(([id, place, path, what]) => rule(id, place, `Högst ${what} får anges.`, (node) => countAt(node, path) <= 1)),
  rule('UBL-SR-04', '/', 'Högst ett objekt som fakturan gäller får anges.', (root) =>
    at(root, 'cac:AdditionalDocumentReference').filter((node) => isTyped(node, '130')).reduce((count, node) => count + countAt(node, 'cbc:ID'), 0) <= 1,
  ),
  rule('UBL-SR-07', 'cac:BillingReference', 'En hänvisning till en tidigare faktura ska ha ett fakturanummer.', (node) => has(node, 'cac:InvoiceDocumentReference/cbc:ID')),
  rule('UBL-SR-12', '/', 'Högst ett momsregistreringsnummer på säljaren får anges.', (root) => taxIds(root, SELLER, true) <= 1),
  rule('UBL-SR-13', '/', 'Högst en annan skatteregistrering på säljaren får anges.', (root) => taxIds(root, SELLER, false) <= 1),
  rule('UBL-SR-18', '/', 'Högst ett momsregistreringsnummer på köparen får anges.', (root) => taxIds(root, BUYER, true) <= 1),
  rule('UBL-SR-19', 'cac:PayeeParty', `Högst ett namn på betalningsmottagaren får anges, ${PAYEE}.`, alone('cac:PartyName/cbc:Name')),
  rule('UBL-SR-20', 'cac:PayeeParty', `Högst ett id på betalningsmottagaren får anges, ${PAYEE}.`, alone('cac:PartyIdentification/cbc:ID', (id) => id.attributes.has('schemeID') && !isSepa(id))),
  rule('UBL-SR-21', 'cac:PayeeParty', `Högst ett organisationsnummer på betalningsmottagaren får anges, ${PAYEE}.`, alone('cac:PartyLegalEntity/cbc:CompanyID')),
  rule('UBL-SR-29', '/', 'Högst ett id för autogiro (SEPA) får anges.', (_, document) => everywhere(document, 'cac:PartyIdentification/cbc:ID').filter(isSepa).length <= 1),
  { id: 'UBL-SR-30', level: 'fatal', says: 'Högst en orsak per avdrag får anges.', at: where('cac:AllowanceCharge', isAllowance), holds: (node) => countAt(node, 'cbc:AllowanceChargeReason') <= 1 },
  { id: 'UBL-SR-31', level: 'fatal', says: 'Högst en orsak per tillägg får anges.', at: where('cac:AllowanceCharge', isCharge), holds: (node) => countAt(node, 'cbc:AllowanceChargeReason') <= 1 },
  rule('UBL-SR-42', SELLER, 'Säljaren får ha högst två skatteregistreringar.', (party) => countAt(party, 'cac:PartyTaxScheme') <= 2),
  rule('UBL-SR-43', 'cac:AdditionalDocumentReference', 'Bara ett objekt som fakturan gäller (130), eller ett projekt på en kreditfaktura (50), får ha typkod eller register.', (node, { root }) => {
    if (isTyped(node, '130') || (root.name === 'CreditNote' && isTyped(node, '50'))) return true;
    return !has(node, 'cbc:DocumentTypeCode') && !at(node, 'cbc:ID').some(({ attributes }) => attributes.has('schemeID'));
  }),
  rule('UBL-SR-44', '/', 'Alla betalningssätt ska ha samma betalningsreferens.', (_, document) => different(everywhere(document, 'cbc:PaymentID'))),
  rule('UBL-SR-46', '/', 'Högst ett betalningssätt får beskrivas i text.', (root) => at(root, 'cac:PaymentMeans/cbc:PaymentMeansCode').filter(({ attributes }) => attributes.has('name')).length <= 1),
  rule('UBL-SR-47', '/', 'Alla betalningssätt ska ha samma kod.', (_, document) => different(everywhere(document, 'cbc:PaymentMeansCode'))),
  rule('UBL-SR-48', LINE, 'Raden ska ha precis en momskategori.', (line) => countAt(line, 'cac:Item/cac:ClassifiedTaxCategory') === 1),
  rule('UBL-SR-51', 'cac:PostalAddress|cac:Address', 'En adress får ha högst en extra rad.', (address) => countAt(address, 'cac:AddressLine') <= 1),
  rule('UBL-SR-53', 'cac:PartyTaxScheme', 'En skatteregistrering ska ha både slag och nummer.', (scheme) => has(scheme, 'cac:TaxScheme/cbc:ID') && has(scheme, 'cbc:CompanyID')),
  rule('UBL-CR-666', '/', 'Ett objekt som fakturan gäller får inte ha en bilaga.', (_, document) =>
    everywhere(document, 'cac:AdditionalDocumentReference').every((node) => !isTyped(node, '130') || !has(node, 'cac:Attachment')),
  ),
  rule('UBL-CR-673', '/', 'Ett objekt som fakturan gäller får inte ha en beskrivning.', (_, document) =>
    everywhere(document, 'cac:AdditionalDocumentReference').every((node) => !isTyped(node, '130') || !has(node, 'cbc:DocumentDescription')),
  ),
  rule('UBL-DT-06', 'cbc:EmbeddedDocumentBinaryObject', 'En bilaga ska ange sitt format.', ({ attributes }) => attributes.has('mimeCode')),
  rule('UBL-DT-07', 'cbc:EmbeddedDocumentBinaryObject', 'En bilaga ska ha ett filnamn.', ({ attributes }) => attributes.has('filename')),
];
