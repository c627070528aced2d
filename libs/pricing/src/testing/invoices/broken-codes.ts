import { added, B, type Broken, COUNTRY, L, marked, of, S, set, SUB, T } from './changes.js';
import type { Edit } from './edit.js';

const code = (path: string) => (edit: Edit): Edit => edit.set(path, 'QQQ');
const badMark = (path: string, name: string) => (edit: Edit): Edit => edit.mark(path, name, 'QQQ');
const OTHER_CODES: readonly Broken[] = ['G', 'O', 'IC', 'AE', 'D', 'F', 'I', 'J'].map((word, index) => ({
  rule: `PEPPOL-EN16931-P0${104 + index}`,
  base: 'Z',
  change: added(`${SUB}/cac:TaxCategory`, `<cbc:TaxExemptionReasonCode>VATEX-EU-${word}</cbc:TaxExemptionReasonCode>`),
}));
/** Codes that are in no list, or in the wrong place. */
export const CODES: readonly Broken[] = [
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
