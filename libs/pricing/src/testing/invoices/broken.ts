import type { Base } from './bases.js';
import type { Edit } from './edit.js';

/** One way to break one rule: the document to begin with, and the change. */
export type Broken = { readonly rule: string; readonly base: Base; readonly change: (edit: Edit) => Edit };

const of = (base: Base, rules: Readonly<Record<string, (edit: Edit) => Edit>>): readonly Broken[] => Object.entries(rules).map(([rule, change]) => ({ rule, base, change }));
const removed = (...paths: readonly string[]) => (edit: Edit): Edit => paths.reduce((each, path) => each.remove(path), edit);
const set = (path: string, text: string) => (edit: Edit): Edit => edit.set(path, text);
const added = (parent: string, xml: string) => (edit: Edit): Edit => edit.add(parent, xml);
const doubled = (path: string) => (edit: Edit): Edit => edit.double(path);
const marked = (path: string, name: string, value?: string) => (edit: Edit): Edit => edit.mark(path, name, value);

const S = 'cac:AccountingSupplierParty/cac:Party';
const B = 'cac:AccountingCustomerParty/cac:Party';
const L = 'cac:InvoiceLine[1]';
const T = 'cac:LegalMonetaryTotal';
const SUB = 'cac:TaxTotal/cac:TaxSubtotal';
const COUNTRY = 'cac:PostalAddress/cac:Country/cbc:IdentificationCode';
const REASONS = (path: string): readonly string[] => [`${path}/cbc:AllowanceChargeReason`, `${path}/cbc:AllowanceChargeReasonCode`];

const MANDATORY: readonly Broken[] = [
  ...of('invoice', {
    'BR-01': removed('cbc:CustomizationID'),
    'BR-02': removed('cbc:ID'),
    'BR-03': removed('cbc:IssueDate'),
    'BR-04': removed('cbc:InvoiceTypeCode'),
    'BR-05': removed('cbc:DocumentCurrencyCode'),
    'BR-06': removed(`${S}/cac:PartyLegalEntity/cbc:RegistrationName`),
    'BR-07': removed(`${B}/cac:PartyLegalEntity/cbc:RegistrationName`),
    'BR-08': removed(`${S}/cac:PostalAddress`),
    'BR-09': removed(`${S}/${COUNTRY}`),
    'BR-10': removed(`${B}/cac:PostalAddress`),
    'BR-11': removed(`${B}/${COUNTRY}`),
    'BR-12': removed(`${T}/cbc:LineExtensionAmount`),
    'BR-13': removed(`${T}/cbc:TaxExclusiveAmount`),
    'BR-14': removed(`${T}/cbc:TaxInclusiveAmount`),
    'BR-15': removed(`${T}/cbc:PayableAmount`),
    'BR-16': (edit) => edit.removeAll(L),
    'BR-21': removed(`${L}/cbc:ID`),
    'BR-22': removed(`${L}/cbc:InvoicedQuantity`),
    'BR-23': marked(`${L}/cbc:InvoicedQuantity`, 'unitCode'),
    'BR-24': removed(`${L}/cbc:LineExtensionAmount`),
    'BR-25': removed(`${L}/cac:Item/cbc:Name`),
    'BR-26': removed(`${L}/cac:Price/cbc:PriceAmount`),
    'BR-27': set(`${L}/cac:Price/cbc:PriceAmount`, '-150.00'),
    'BR-45': removed(`${SUB}/cbc:TaxableAmount`),
    'BR-46': removed(`${SUB}/cbc:TaxAmount`),
    'BR-47': removed(`${SUB}/cac:TaxCategory/cbc:ID`),
    'BR-48': removed(`${SUB}/cac:TaxCategory/cbc:Percent`),
    'BR-49': removed('cac:PaymentMeans/cbc:PaymentMeansCode'),
    'BR-50': removed('cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID'),
    'BR-61': removed('cac:PaymentMeans/cac:PayeeFinancialAccount'),
    'BR-62': marked(`${S}/cbc:EndpointID`, 'schemeID'),
    'BR-63': marked(`${B}/cbc:EndpointID`, 'schemeID'),
    'BR-66': added('cac:PaymentMeans', '<cac:CardAccount><cbc:PrimaryAccountNumberID>1</cbc:PrimaryAccountNumberID></cac:CardAccount><cac:CardAccount><cbc:PrimaryAccountNumberID>2</cbc:PrimaryAccountNumberID></cac:CardAccount>'),
  }),
  ...of('full', {
    'BR-17': set('cac:PayeeParty/cac:PartyName/cbc:Name', 'Hjälpmedelscentralen'),
    'BR-18': removed('cac:TaxRepresentativeParty/cac:PartyName/cbc:Name'),
    'BR-19': removed('cac:TaxRepresentativeParty/cac:PostalAddress'),
    'BR-20': removed(`cac:TaxRepresentativeParty/${COUNTRY}`),
    'BR-28': set(`${L}/cac:Price/cac:AllowanceCharge/cbc:BaseAmount`, '-160.00'),
    'BR-31': removed('cac:AllowanceCharge[1]/cbc:Amount'),
    'BR-32': removed('cac:AllowanceCharge[1]/cac:TaxCategory'),
    'BR-33': removed(...REASONS('cac:AllowanceCharge[1]')),
    'BR-CO-21': removed(...REASONS('cac:AllowanceCharge[1]')),
    'BR-36': removed('cac:AllowanceCharge[2]/cbc:Amount'),
    'BR-37': removed('cac:AllowanceCharge[2]/cac:TaxCategory'),
    'BR-38': removed(...REASONS('cac:AllowanceCharge[2]')),
    'BR-CO-22': removed(...REASONS('cac:AllowanceCharge[2]')),
    'BR-41': removed(`${L}/cac:AllowanceCharge[1]/cbc:Amount`),
    'BR-42': removed(...REASONS(`${L}/cac:AllowanceCharge[1]`)),
    'BR-CO-23': removed(...REASONS(`${L}/cac:AllowanceCharge[1]`)),
    'BR-43': removed(`${L}/cac:AllowanceCharge[2]/cbc:Amount`),
    'BR-44': removed(...REASONS(`${L}/cac:AllowanceCharge[2]`)),
    'BR-CO-24': removed(...REASONS(`${L}/cac:AllowanceCharge[2]`)),
    'BR-52': removed('cac:AdditionalDocumentReference[2]/cbc:ID'),
    'BR-53': marked('cac:TaxTotal[2]/cbc:TaxAmount', 'currencyID', 'NOK'),
    'BR-54': removed(`${L}/cac:Item/cac:AdditionalItemProperty/cbc:Value`),
    'BR-55': removed('cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID'),
    'BR-56': removed('cac:TaxRepresentativeParty/cac:PartyTaxScheme'),
    'BR-57': removed('cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country'),
    'BR-64': marked(`${L}/cac:Item/cac:StandardItemIdentification/cbc:ID`, 'schemeID'),
    'BR-65': marked(`${L}/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode`, 'listID'),
    'BR-67': doubled('cac:PaymentMeans/cac:PaymentMandate'),
  }),
];

const TOTALS: readonly Broken[] = [
  ...of('invoice', {
    'BR-CO-04': removed(`${L}/cac:Item/cac:ClassifiedTaxCategory`),
    'BR-CO-09': set(`${S}/cac:PartyTaxScheme[1]/cbc:CompanyID`, 'QQ999999000601'),
    'BR-CO-10': set(`${T}/cbc:LineExtensionAmount`, '474.52'),
    'BR-CO-13': set(`${T}/cbc:TaxExclusiveAmount`, '474.52'),
    'BR-CO-14': set('cac:TaxTotal/cbc:TaxAmount', '66.64'),
    'BR-CO-15': set(`${T}/cbc:TaxInclusiveAmount`, '541.16'),
    'BR-CO-16': set(`${T}/cbc:PayableAmount`, '542.00'),
    'BR-CO-17': set(`${SUB}/cbc:TaxAmount`, '20.00'),
    'BR-CO-18': (edit) => edit.removeAll(SUB),
    'BR-CO-19': removed('cac:InvoicePeriod/cbc:StartDate', 'cac:InvoicePeriod/cbc:EndDate'),
    'BR-CO-20': removed(`${L}/cac:InvoicePeriod/cbc:StartDate`, `${L}/cac:InvoicePeriod/cbc:EndDate`),
    'BR-CO-25': removed('cbc:DueDate', 'cac:PaymentTerms'),
    'BR-29': set('cac:InvoicePeriod/cbc:EndDate', '2023-02-28'),
    'BR-30': set(`${L}/cac:InvoicePeriod/cbc:EndDate`, '2023-03-14'),
    'BR-CO-26': removed(`${S}/cac:PartyTaxScheme[1]`, `${S}/cac:PartyLegalEntity/cbc:CompanyID`),
  }),
  ...of('full', {
    'BR-CO-03': added('', '<cbc:TaxPointDate>2023-03-31</cbc:TaxPointDate>'),
    'BR-CO-11': set(`${T}/cbc:AllowanceTotalAmount`, '11.00'),
    'BR-CO-12': removed(`${T}/cbc:ChargeTotalAmount`),
  }),
];

const long = (path: string) => (edit: Edit): Edit => edit.set(path, '10.001');
const DECIMALS: readonly Broken[] = of('full', {
  'BR-DEC-01': long('cac:AllowanceCharge[1]/cbc:Amount'),
  'BR-DEC-02': long('cac:AllowanceCharge[1]/cbc:BaseAmount'),
  'BR-DEC-05': long('cac:AllowanceCharge[2]/cbc:Amount'),
  'BR-DEC-06': long('cac:AllowanceCharge[2]/cbc:BaseAmount'),
  'BR-DEC-09': long(`${T}/cbc:LineExtensionAmount`),
  'BR-DEC-10': long(`${T}/cbc:AllowanceTotalAmount`),
  'BR-DEC-11': long(`${T}/cbc:ChargeTotalAmount`),
  'BR-DEC-12': long(`${T}/cbc:TaxExclusiveAmount`),
  'BR-DEC-13': long('cac:TaxTotal[1]/cbc:TaxAmount'),
  'BR-DEC-14': long(`${T}/cbc:TaxInclusiveAmount`),
  'BR-DEC-15': long('cac:TaxTotal[2]/cbc:TaxAmount'),
  'BR-DEC-16': long(`${T}/cbc:PrepaidAmount`),
  'BR-DEC-17': long(`${T}/cbc:PayableRoundingAmount`),
  'BR-DEC-18': long(`${T}/cbc:PayableAmount`),
  'BR-DEC-19': long(`${SUB}/cbc:TaxableAmount`),
  'BR-DEC-20': long(`${SUB}/cbc:TaxAmount`),
  'BR-DEC-23': long(`${L}/cbc:LineExtensionAmount`),
  'BR-DEC-24': long(`${L}/cac:AllowanceCharge[1]/cbc:Amount`),
  'BR-DEC-25': long(`${L}/cac:AllowanceCharge[1]/cbc:BaseAmount`),
  'BR-DEC-27': long(`${L}/cac:AllowanceCharge[2]/cbc:Amount`),
  'BR-DEC-28': long(`${L}/cac:AllowanceCharge[2]/cbc:BaseAmount`),
  'UBL-DT-01': long(`${L}/cbc:LineExtensionAmount`),
});

const code = (path: string) => (edit: Edit): Edit => edit.set(path, 'QQQ');
const badMark = (path: string, name: string) => (edit: Edit): Edit => edit.mark(path, name, 'QQQ');
const OTHER_CODES: readonly Broken[] = ['G', 'O', 'IC', 'AE', 'D', 'F', 'I', 'J'].map((word, index) => ({
  rule: `PEPPOL-EN16931-P0${104 + index}`,
  base: 'Z',
  change: added(`${SUB}/cac:TaxCategory`, `<cbc:TaxExemptionReasonCode>VATEX-EU-${word}</cbc:TaxExemptionReasonCode>`),
}));
const CODES: readonly Broken[] = [
  ...of('full', {
    'BR-CL-01': code('cbc:InvoiceTypeCode'),
    'BR-CL-03': marked(`${L}/cbc:LineExtensionAmount`, 'currencyID', 'QQQ'),
    'BR-CL-04': code('cbc:DocumentCurrencyCode'),
    'BR-CL-05': code('cbc:TaxCurrencyCode'),
    'BR-CL-06': code('cac:InvoicePeriod/cbc:DescriptionCode'),
    'BR-CL-07': badMark('cac:AdditionalDocumentReference[1]/cbc:ID', 'schemeID'),
    'BR-CL-08': set('cbc:Note', '#QQQ#Avser mars'),
    'BR-CL-10': badMark(`${S}/cac:PartyIdentification/cbc:ID`, 'schemeID'),
    'BR-CL-11': badMark(`${S}/cac:PartyLegalEntity/cbc:CompanyID`, 'schemeID'),
    'BR-CL-13': badMark(`${L}/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode`, 'listID'),
    'BR-CL-14': code(`${B}/${COUNTRY}`),
    'BR-CL-15': code(`${L}/cac:Item/cac:OriginCountry/cbc:IdentificationCode`),
    'BR-CL-16': code('cac:PaymentMeans/cbc:PaymentMeansCode'),
    'BR-CL-17': code(`${SUB}/cac:TaxCategory/cbc:ID`),
    'BR-CL-18': code(`${L}/cac:Item/cac:ClassifiedTaxCategory/cbc:ID`),
    'BR-CL-19': code('cac:AllowanceCharge[1]/cbc:AllowanceChargeReasonCode'),
    'BR-CL-20': code('cac:AllowanceCharge[2]/cbc:AllowanceChargeReasonCode'),
    'BR-CL-21': badMark(`${L}/cac:Item/cac:StandardItemIdentification/cbc:ID`, 'schemeID'),
    'BR-CL-22': added(`${SUB}/cac:TaxCategory`, '<cbc:TaxExemptionReasonCode>QQQ</cbc:TaxExemptionReasonCode>'),
    'BR-CL-23': badMark(`${L}/cbc:InvoicedQuantity`, 'unitCode'),
    'BR-CL-24': badMark('cac:AdditionalDocumentReference[2]/cac:Attachment/cbc:EmbeddedDocumentBinaryObject', 'mimeCode'),
    'BR-CL-25': badMark(`${B}/cbc:EndpointID`, 'schemeID'),
    'BR-CL-26': badMark('cac:Delivery/cac:DeliveryLocation/cbc:ID', 'schemeID'),
    'PEPPOL-EN16931-CL001': badMark('cac:AdditionalDocumentReference[2]/cac:Attachment/cbc:EmbeddedDocumentBinaryObject', 'mimeCode'),
    'PEPPOL-EN16931-CL002': code(`${L}/cac:AllowanceCharge[1]/cbc:AllowanceChargeReasonCode`),
    'PEPPOL-EN16931-CL003': code(`${L}/cac:AllowanceCharge[2]/cbc:AllowanceChargeReasonCode`),
    'PEPPOL-EN16931-CL006': code('cac:InvoicePeriod/cbc:DescriptionCode'),
    'PEPPOL-EN16931-CL007': marked(`${T}/cbc:PayableAmount`, 'currencyID', 'QQQ'),
    'PEPPOL-EN16931-CL008': marked(`${S}/cbc:EndpointID`, 'schemeID', 'EM'),
    'PEPPOL-EN16931-P0100': set('cbc:InvoiceTypeCode', '325'),
    'PEPPOL-EN16931-P0112': set('cbc:InvoiceTypeCode', '384'),
    'PEPPOL-EN16931-F001': set('cbc:IssueDate', '2023-4-3'),
  }),
  ...of('creditNote', { 'PEPPOL-EN16931-P0101': set('cbc:CreditNoteTypeCode', '261') }),
  ...OTHER_CODES,
];

const otherTax = (text: string): string => `<cac:PartyTaxScheme><cbc:CompanyID>${text}</cbc:CompanyID><cac:TaxScheme><cbc:ID>TAX</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>`;
const PAYMENT = '<cac:PaymentMeans><cbc:PaymentMeansCode name="Bankgiro">30</cbc:PaymentMeansCode><cbc:PaymentID>2023000011</cbc:PaymentID><cac:PayeeFinancialAccount><cbc:ID>50000009</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>';
const SYNTAX: readonly Broken[] = of('full', {
  'UBL-SR-01': doubled('cac:ContractDocumentReference'),
  'UBL-SR-02': doubled('cac:ReceiptDocumentReference'),
  'UBL-SR-03': doubled('cac:DespatchDocumentReference'),
  'UBL-SR-04': doubled('cac:AdditionalDocumentReference[1]'),
  'UBL-SR-05': doubled('cac:PaymentTerms'),
  'UBL-SR-06': doubled('cac:BillingReference/cac:InvoiceDocumentReference'),
  'UBL-SR-07': removed('cac:BillingReference/cac:InvoiceDocumentReference'),
  'UBL-SR-08': doubled('cac:InvoicePeriod'),
  'UBL-SR-09': doubled(`${S}/cac:PartyLegalEntity/cbc:RegistrationName`),
  'UBL-SR-10': doubled(`${S}/cac:PartyName`),
  'UBL-SR-11': doubled(`${S}/cac:PartyLegalEntity/cbc:CompanyID`),
  'UBL-SR-12': doubled(`${S}/cac:PartyTaxScheme[1]`),
  'UBL-SR-13': doubled(`${S}/cac:PartyTaxScheme[2]`),
  'UBL-SR-14': doubled(`${S}/cac:PartyLegalEntity/cbc:CompanyLegalForm`),
  'UBL-SR-15': doubled(`${B}/cac:PartyLegalEntity/cbc:RegistrationName`),
  'UBL-SR-16': doubled(`${B}/cac:PartyIdentification`),
  'UBL-SR-17': doubled(`${B}/cac:PartyLegalEntity/cbc:CompanyID`),
  'UBL-SR-18': doubled(`${B}/cac:PartyTaxScheme`),
  'UBL-SR-19': doubled('cac:PayeeParty/cac:PartyName'),
  'UBL-SR-20': doubled('cac:PayeeParty/cac:PartyIdentification'),
  'UBL-SR-21': doubled('cac:PayeeParty/cac:PartyLegalEntity/cbc:CompanyID'),
  'UBL-SR-22': doubled('cac:TaxRepresentativeParty/cac:PartyName'),
  'UBL-SR-23': doubled('cac:TaxRepresentativeParty/cac:PartyTaxScheme'),
  'UBL-SR-24': doubled('cac:Delivery'),
  'UBL-SR-25': doubled('cac:Delivery/cac:DeliveryParty/cac:PartyName'),
  'UBL-SR-26': doubled('cac:PaymentMeans/cbc:PaymentID'),
  'UBL-SR-27': doubled('cac:PaymentMeans/cbc:PaymentMeansCode'),
  'UBL-SR-28': doubled('cac:PaymentMeans/cac:PaymentMandate/cbc:ID'),
  'UBL-SR-29': (edit) => edit.mark(`${S}/cac:PartyIdentification/cbc:ID`, 'schemeID', 'SEPA').mark('cac:PayeeParty/cac:PartyIdentification/cbc:ID', 'schemeID', 'SEPA'),
  'UBL-SR-30': doubled('cac:AllowanceCharge[1]/cbc:AllowanceChargeReason'),
  'UBL-SR-31': doubled('cac:AllowanceCharge[2]/cbc:AllowanceChargeReason'),
  'UBL-SR-32': (edit) => edit.add(`${SUB}/cac:TaxCategory`, '<cbc:TaxExemptionReason>a</cbc:TaxExemptionReason><cbc:TaxExemptionReason>b</cbc:TaxExemptionReason>'),
  'UBL-SR-33': doubled('cac:AdditionalDocumentReference[2]/cbc:DocumentDescription'),
  'UBL-SR-34': doubled(`${L}/cbc:Note`),
  'UBL-SR-35': doubled(`${L}/cac:OrderLineReference`),
  'UBL-SR-36': doubled(`${L}/cac:InvoicePeriod`),
  'UBL-SR-37': doubled(`${L}/cac:Price/cac:AllowanceCharge`),
  'UBL-SR-39': doubled('cac:ProjectReference'),
  'UBL-SR-40': doubled(`${B}/cac:PartyName`),
  'UBL-SR-42': added(S, otherTax('Tredje')),
  'UBL-SR-43': set('cac:AdditionalDocumentReference[1]/cbc:DocumentTypeCode', '916'),
  'UBL-SR-44': (edit) => edit.add('', PAYMENT).set('cac:PaymentMeans[2]/cbc:PaymentID', '1'),
  'UBL-SR-45': (edit) => edit.add('cac:PaymentMeans', '<cbc:PaymentDueDate>2023-05-03</cbc:PaymentDueDate><cbc:PaymentDueDate>2023-05-04</cbc:PaymentDueDate>'),
  'UBL-SR-46': (edit) => edit.add('', PAYMENT).mark('cac:PaymentMeans[1]/cbc:PaymentMeansCode', 'name', 'Giro'),
  'UBL-SR-47': (edit) => edit.add('', PAYMENT).set('cac:PaymentMeans[2]/cbc:PaymentMeansCode', '42'),
  'UBL-SR-48': doubled(`${L}/cac:Item/cac:ClassifiedTaxCategory`),
  'UBL-SR-49': doubled('cac:InvoicePeriod/cbc:DescriptionCode'),
  'UBL-SR-50': doubled(`${L}/cac:Item/cbc:Description`),
  'UBL-SR-51': doubled('cac:Delivery/cac:DeliveryLocation/cac:Address/cac:AddressLine'),
  'UBL-SR-52': doubled(`${L}/cac:DocumentReference`),
  'UBL-SR-53': removed(`${S}/cac:PartyTaxScheme[2]/cac:TaxScheme`),
  'UBL-SR-54': doubled('cac:PaymentMeans/cac:CardAccount'),
  'UBL-SR-55': doubled('cac:PaymentMeans/cac:PaymentMandate'),
  'UBL-SR-56': doubled('cac:OriginatorDocumentReference'),
  'UBL-CR-666': added('cac:AdditionalDocumentReference[1]', '<cac:Attachment><cac:ExternalReference><cbc:URI>https://example.org</cbc:URI></cac:ExternalReference></cac:Attachment>'),
  'UBL-CR-673': added('cac:AdditionalDocumentReference[1]', '<cbc:DocumentDescription>Text</cbc:DocumentDescription>'),
  'UBL-DT-06': marked('cac:AdditionalDocumentReference[2]/cac:Attachment/cbc:EmbeddedDocumentBinaryObject', 'mimeCode'),
  'UBL-DT-07': marked('cac:AdditionalDocumentReference[2]/cac:Attachment/cbc:EmbeddedDocumentBinaryObject', 'filename'),
});

const party = (scheme: string, id: string) => (edit: Edit): Edit => edit.mark(`${B}/cbc:EndpointID`, 'schemeID', scheme).set(`${B}/cbc:EndpointID`, id);
const PEPPOL: readonly Broken[] = [
  ...of('invoice', {
    'PEPPOL-EN16931-R001': removed('cbc:ProfileID'),
    'PEPPOL-EN16931-R002': doubled('cbc:Note'),
    'PEPPOL-EN16931-R003': removed('cbc:BuyerReference', 'cac:OrderReference'),
    'PEPPOL-EN16931-R004': set('cbc:CustomizationID', 'urn:cen.eu:en16931:2017'),
    'PEPPOL-EN16931-R007': set('cbc:ProfileID', 'urn:www.cenbii.eu:profile:bii04:ver2.0'),
    'PEPPOL-EN16931-R008': set(`${S}/cac:PostalAddress/cbc:CityName`, ' '),
    'PEPPOL-EN16931-R010': removed(`${B}/cbc:EndpointID`),
    'PEPPOL-EN16931-R020': removed(`${S}/cbc:EndpointID`),
    'PEPPOL-EN16931-R051': marked(`${L}/cac:Price/cbc:PriceAmount`, 'currencyID', 'EUR'),
    'PEPPOL-EN16931-R053': doubled('cac:TaxTotal'),
    'PEPPOL-EN16931-R054': added('', '<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">6.00</cbc:TaxAmount></cac:TaxTotal>'),
    'PEPPOL-EN16931-R110': set(`${L}/cac:InvoicePeriod/cbc:StartDate`, '2023-02-28'),
    'PEPPOL-EN16931-R111': set(`${L}/cac:InvoicePeriod/cbc:EndDate`, '2023-04-01'),
    'PEPPOL-EN16931-R120': set(`${L}/cac:Price/cbc:PriceAmount`, '150.04'),
    'PEPPOL-EN16931-R121': set(`${L}/cac:Price/cbc:BaseQuantity`, '0'),
    'PEPPOL-EN16931-R130': marked(`${L}/cac:Price/cbc:BaseQuantity`, 'unitCode', 'MON'),
    'PEPPOL-COMMON-R040': party('0088', '7300000000005'),
    'PEPPOL-COMMON-R041': party('0192', '999999998'),
    'PEPPOL-COMMON-R042': party('0184', 'DK1234567'),
    'PEPPOL-COMMON-R043': party('0208', '0400000087'),
    'PEPPOL-COMMON-R049': party('0007', '9999990015'),
    'PEPPOL-COMMON-R050': party('0151', '10000000001'),
  }),
  ...of('full', {
    'PEPPOL-EN16931-R005': set('cbc:TaxCurrencyCode', 'SEK'),
    'PEPPOL-EN16931-R040': set('cac:AllowanceCharge[1]/cbc:MultiplierFactorNumeric', '9.9'),
    'PEPPOL-EN16931-R041': removed('cac:AllowanceCharge[1]/cbc:BaseAmount'),
    'PEPPOL-EN16931-R042': removed(`${L}/cac:AllowanceCharge[1]/cbc:MultiplierFactorNumeric`),
    'PEPPOL-EN16931-R043': set('cac:AllowanceCharge[1]/cbc:ChargeIndicator', '0'),
    'PEPPOL-EN16931-R044': set(`${L}/cac:Price/cac:AllowanceCharge/cbc:ChargeIndicator`, 'true'),
    'PEPPOL-EN16931-R046': set(`${L}/cac:Price/cac:AllowanceCharge/cbc:Amount`, '11.00'),
    'PEPPOL-EN16931-R055': set('cac:TaxTotal[2]/cbc:TaxAmount', '-6.00'),
    'PEPPOL-EN16931-R100': doubled(`${L}/cac:DocumentReference`),
    'PEPPOL-EN16931-R101': set(`${L}/cac:DocumentReference/cbc:DocumentTypeCode`, '50'),
  }),
  ...of('mandate', { 'PEPPOL-EN16931-R061': removed('cac:PaymentMeans/cac:PaymentMandate') }),
  ...of('fullCredit', { 'PEPPOL-EN16931-R080': doubled('cac:AdditionalDocumentReference[3]') }),
];

const account = (text: string) => set('cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID', text);
const SWEDEN: readonly Broken[] = [
  ...of('invoice', {
    'SE-R-001': set(`${S}/cac:PartyTaxScheme[1]/cbc:CompanyID`, 'SE9999990006'),
    'SE-R-002': set(`${S}/cac:PartyTaxScheme[1]/cbc:CompanyID`, 'SE999999-00601'),
    'SE-R-003': set(`${S}/cac:PartyLegalEntity/cbc:CompanyID`, '999999-006'),
    'SE-R-004': set(`${S}/cac:PartyLegalEntity/cbc:CompanyID`, '99999900061'),
    'SE-R-005': set(`${S}/cac:PartyTaxScheme[2]/cbc:CompanyID`, 'F-skatt finns'),
    'SE-R-006': (edit) => edit.everywhere('cbc:Percent', (text) => (text === '12' ? '20' : text)),
    'SE-R-013': set(`${S}/cac:PartyLegalEntity/cbc:CompanyID`, '9999990007'),
    'SE-R-008': account('5000-0009'),
    'SE-R-009': account('500000'),
    'SE-R-011': set('cac:PaymentMeans/cbc:PaymentMeansCode', '50'),
    'SE-R-012': set('cac:PaymentMeans/cbc:PaymentMeansCode', '31'),
  }),
  ...of('plusgiro', { 'SE-R-007': account('12-3456'), 'SE-R-010': account('123456789') }),
];

const STRUCTURE: readonly Broken[] = of('invoice', {
  'UBL-ELEMENT': added('', '<cbc:UUID>1</cbc:UUID>'),
  'UBL-ORDER': (edit) => edit.moveLast('cbc:IssueDate'),
  'UBL-COUNT': doubled('cbc:ProfileID'),
  'UBL-NUMBER': set(`${L}/cbc:InvoicedQuantity`, '17,0'),
  'UBL-DATE': set('cbc:DueDate', '2023-02-30'),
  'UBL-CURRENCY': marked(`${L}/cbc:LineExtensionAmount`, 'currencyID'),
});

/** One broken document per rule that can be broken, but for those of the VAT categories. */
export const BROKEN: readonly Broken[] = [...MANDATORY, ...TOTALS, ...DECIMALS, ...CODES, ...SYNTAX, ...PEPPOL, ...SWEDEN, ...STRUCTURE];
