import { added, B, type Broken, doubled, L, marked, of, removed, S, set } from './changes.js';
import type { Edit } from './edit.js';

const party = (scheme: string, id: string) => (edit: Edit): Edit => edit.mark(`${B}/cbc:EndpointID`, 'schemeID', scheme).set(`${B}/cbc:EndpointID`, id);
/** Peppol's own rules, those for Sweden and the schema, broken. */
export const PEPPOL: readonly Broken[] = [
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
export const SWEDEN: readonly Broken[] = [
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

export const STRUCTURE: readonly Broken[] = of('invoice', {
  'UBL-ELEMENT': added('', '<cbc:UUID>1</cbc:UUID>'),
  'UBL-ORDER': (edit) => edit.moveLast('cbc:IssueDate'),
  'UBL-COUNT': doubled('cbc:ProfileID'),
  'UBL-NUMBER': set(`${L}/cbc:InvoicedQuantity`, '17,0'),
  'UBL-DATE': set('cbc:DueDate', '2023-02-30'),
  'UBL-CURRENCY': marked(`${L}/cbc:LineExtensionAmount`, 'currencyID'),
});
