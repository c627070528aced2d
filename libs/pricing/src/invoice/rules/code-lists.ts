import { isLocalDate } from '@hjm/core';
import { COUNTRIES } from '../codes/countries.js';
import { CURRENCIES } from '../codes/currencies.js';
import { ADDRESSES, PEPPOL_ADDRESSES, REGISTERS } from '../codes/schemes.js';
import {
  ALLOWANCE_REASONS,
  ATTACHMENT_FORMATS,
  CHARGE_REASONS,
  CREDIT_NOTE_TYPES,
  EXEMPTIONS,
  INVOICE_TYPES,
  ITEM_CLASSES,
  NOTE_SUBJECTS,
  OBJECT_KINDS,
  PAYMENT_CODES,
  PEPPOL_CREDIT_NOTE_TYPES,
  PEPPOL_INVOICE_TYPES,
  TAX_CATEGORIES,
  TAX_POINTS,
} from '../codes/short-lists.js';
import { UNITS } from '../codes/units.js';
import { at, rawText, textAt, textOf, type UblNode } from '../ubl-node.js';
import { isBetweenGermans, profileOf } from './countries-of.js';
import { type InvoiceRule, isAllowance, isCharge, placesOf, rule, where } from './rule.js';

const UNIT_CODES: ReadonlySet<string> = new Set(UNITS);
const textIn = (list: ReadonlySet<string>) => (node: UblNode): boolean => list.has(textOf(node));
const markIn = (name: string, list: ReadonlySet<string>) => (node: UblNode): boolean => list.has((node.attributes.get(name) ?? '').trim());
const withMark = (place: string, name: string): InvoiceRule['at'] => where(place, ({ attributes }) => attributes.has(name));
const make = (id: string, select: InvoiceRule['at'], says: string, holds: InvoiceRule['holds']): InvoiceRule => ({ id, level: 'fatal', says, at: select, holds });

const AMOUNTS = placesOf(
  'Amount BaseAmount PriceAmount TaxAmount TaxableAmount LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount AllowanceTotalAmount ChargeTotalAmount PrepaidAmount PayableRoundingAmount PayableAmount'
    .split(' ')
    .map((name) => `cbc:${name}`)
    .join('|'),
);
const REASON = 'cac:AllowanceCharge/cbc:AllowanceChargeReasonCode';
const EXACTLY_TRUE = (node: UblNode): boolean => node.parent !== undefined && isCharge(node.parent);
const objects = where('cac:AdditionalDocumentReference/cbc:ID|cac:DocumentReference/cbc:ID', ({ attributes, parent }) =>
  attributes.has('schemeID') && parent !== undefined && at(parent, 'cbc:DocumentTypeCode').some(({ text }) => text === '130'),
);
const isSepaPayee = (node: UblNode): boolean => {
  const grand = node.parent?.parent;
  return (node.attributes.get('schemeID') ?? '').trim() === 'SEPA' && (grand?.name === 'cac:PayeeParty' || grand?.parent?.name === 'cac:AccountingSupplierParty');
};
const hasSubject = (note: UblNode): boolean => {
  const subject = /^[^#]*#([^#]*)#/.exec(rawText(note))?.[1];
  return subject?.length !== 3 || NOTE_SUBJECTS.has(subject);
};

/** For an exemption code, the only VAT category that it goes with. */
const EXEMPTION_CATEGORIES: readonly (readonly [id: string, code: string, category: string])[] = [
  ['PEPPOL-EN16931-P0104', 'VATEX-EU-G', 'G'],
  ['PEPPOL-EN16931-P0105', 'VATEX-EU-O', 'O'],
  ['PEPPOL-EN16931-P0106', 'VATEX-EU-IC', 'K'],
  ['PEPPOL-EN16931-P0107', 'VATEX-EU-AE', 'AE'],
  ['PEPPOL-EN16931-P0108', 'VATEX-EU-D', 'E'],
  ['PEPPOL-EN16931-P0109', 'VATEX-EU-F', 'E'],
  ['PEPPOL-EN16931-P0110', 'VATEX-EU-I', 'E'],
  ['PEPPOL-EN16931-P0111', 'VATEX-EU-J', 'E'],
];

/** Codes come from their lists: BR-CL, PEPPOL-EN16931-CL, -P and -F001. */
export const CODE_LISTS: readonly InvoiceRule[] = [
  rule('BR-CL-01', 'cbc:InvoiceTypeCode|cbc:CreditNoteTypeCode', 'Fakturans typkod ska finnas i kodlistan.', (node) =>
    (node.name === 'cbc:InvoiceTypeCode' ? INVOICE_TYPES : CREDIT_NOTE_TYPES).has(textOf(node)),
  ),
  make('BR-CL-03', AMOUNTS, 'Beloppets valuta ska finnas i ISO 4217.', markIn('currencyID', CURRENCIES)),
  rule('BR-CL-04', 'cbc:DocumentCurrencyCode', 'Fakturans valuta ska finnas i ISO 4217.', textIn(CURRENCIES)),
  rule('BR-CL-05', 'cbc:TaxCurrencyCode', 'Momsens valuta ska finnas i ISO 4217.', textIn(CURRENCIES)),
  rule('BR-CL-06', 'cac:InvoicePeriod/cbc:DescriptionCode', 'Koden för momsens datum ska vara 3, 35 eller 432.', textIn(TAX_POINTS)),
  make('BR-CL-07', objects, 'Slaget av objekt ska finnas i kodlistan.', markIn('schemeID', OBJECT_KINDS)),
  rule('BR-CL-08', '/cbc:Note', 'Anmärkningens ämneskod ska finnas i kodlistan.', hasSubject),
  make('BR-CL-10', withMark('cac:PartyIdentification/cbc:ID', 'schemeID'), 'Partens register ska finnas i ISO 6523.', (node) => markIn('schemeID', REGISTERS)(node) || isSepaPayee(node)),
  make('BR-CL-11', withMark('cac:PartyLegalEntity/cbc:CompanyID', 'schemeID'), 'Organisationsnumrets register ska finnas i ISO 6523.', markIn('schemeID', REGISTERS)),
  make('BR-CL-13', withMark('cac:CommodityClassification/cbc:ItemClassificationCode', 'listID'), 'Varuklassens lista ska finnas i kodlistan.', markIn('listID', ITEM_CLASSES)),
  rule('BR-CL-14', 'cac:Country/cbc:IdentificationCode', 'Landet ska finnas i ISO 3166.', textIn(COUNTRIES)),
  rule('BR-CL-15', 'cac:OriginCountry/cbc:IdentificationCode', 'Ursprungslandet ska finnas i ISO 3166.', textIn(COUNTRIES)),
  rule('BR-CL-16', 'cac:PaymentMeans/cbc:PaymentMeansCode', 'Betalningssättets kod ska finnas i kodlistan.', textIn(PAYMENT_CODES)),
  rule('BR-CL-17', 'cac:TaxCategory/cbc:ID', 'Momskategorin ska finnas i kodlistan.', textIn(TAX_CATEGORIES)),
  rule('BR-CL-18', 'cac:ClassifiedTaxCategory/cbc:ID', 'Radens momskategori ska finnas i kodlistan.', textIn(TAX_CATEGORIES)),
  make('BR-CL-19', where(REASON, ({ parent }) => isAllowance(parent)), 'Avdragets orsakskod ska finnas i kodlistan.', textIn(ALLOWANCE_REASONS)),
  make('BR-CL-20', where(REASON, EXACTLY_TRUE), 'Tilläggets orsakskod ska finnas i kodlistan.', textIn(CHARGE_REASONS)),
  make('BR-CL-21', withMark('cac:StandardItemIdentification/cbc:ID', 'schemeID'), 'Artikelnumrets register ska finnas i ISO 6523.', markIn('schemeID', REGISTERS)),
  rule('BR-CL-22', 'cbc:TaxExemptionReasonCode', 'Koden för varför moms inte tas ut ska finnas i kodlistan.', (node) => EXEMPTIONS.has(textOf(node).toUpperCase())),
  make('BR-CL-23', withMark('cbc:InvoicedQuantity|cbc:BaseQuantity|cbc:CreditedQuantity', 'unitCode'), 'Enheten ska vara en av dem som används här ur UN/ECE Rec 20.', markIn('unitCode', UNIT_CODES)),
  make('BR-CL-24', withMark('cbc:EmbeddedDocumentBinaryObject', 'mimeCode'), 'Bilagans format ska vara tillåtet.', markIn('mimeCode', ATTACHMENT_FORMATS)),
  make('BR-CL-25', withMark('cbc:EndpointID', 'schemeID'), 'Den elektroniska adressens register ska finnas i kodlistan.', markIn('schemeID', ADDRESSES)),
  make('BR-CL-26', withMark('cac:DeliveryLocation/cbc:ID', 'schemeID'), 'Leveransplatsens register ska finnas i ISO 6523.', markIn('schemeID', REGISTERS)),
  make('PEPPOL-EN16931-CL001', withMark('cbc:EmbeddedDocumentBinaryObject', 'mimeCode'), 'Bilagans format ska vara ett som Peppol tar emot.', markIn('mimeCode', ATTACHMENT_FORMATS)),
  make('PEPPOL-EN16931-CL002', where(REASON, ({ parent }) => isAllowance(parent)), 'Avdragets orsakskod ska vara en som Peppol tar emot.', textIn(ALLOWANCE_REASONS)),
  make('PEPPOL-EN16931-CL003', where(REASON, EXACTLY_TRUE), 'Tilläggets orsakskod ska vara en som Peppol tar emot.', textIn(CHARGE_REASONS)),
  rule('PEPPOL-EN16931-CL006', 'cac:InvoicePeriod/cbc:DescriptionCode', 'Koden för momsens datum ska vara en som Peppol tar emot.', textIn(TAX_POINTS)),
  make('PEPPOL-EN16931-CL007', AMOUNTS, 'Beloppets valuta ska vara en som Peppol tar emot.', markIn('currencyID', CURRENCIES)),
  make('PEPPOL-EN16931-CL008', withMark('cbc:EndpointID', 'schemeID'), 'Den elektroniska adressens register ska vara ett som Peppol tar emot.', markIn('schemeID', PEPPOL_ADDRESSES)),
  rule('PEPPOL-EN16931-P0100', 'cbc:InvoiceTypeCode', 'Fakturans typkod ska höra till affärsprocessen.', (node, document) => profileOf(document) !== '01' || PEPPOL_INVOICE_TYPES.has(textOf(node))),
  rule('PEPPOL-EN16931-P0101', 'cbc:CreditNoteTypeCode', 'Kreditfakturans typkod ska höra till affärsprocessen.', (node, document) => profileOf(document) !== '01' || PEPPOL_CREDIT_NOTE_TYPES.has(textOf(node))),
  ...EXEMPTION_CATEGORIES.map(([id, code, category]) =>
    make(
      id,
      where('cac:TaxCategory', (node) => at(node, 'cbc:TaxExemptionReasonCode').some(({ text }) => text.toUpperCase() === code)),
      `Skälet ${code} ska stå med momskategori ${category}.`,
      (node) => textAt(node, 'cbc:ID') === category,
    ),
  ),
  rule('PEPPOL-EN16931-P0112', 'cbc:InvoiceTypeCode', 'Typkoderna 326 och 384 används bara mellan tyska parter.', (node, document) => !['326', '384'].includes(textOf(node)) || isBetweenGermans(document)),
  rule('PEPPOL-EN16931-F001', 'cbc:IssueDate|cbc:DueDate|cbc:TaxPointDate|cbc:StartDate|cbc:EndDate|cbc:ActualDeliveryDate', 'Ett datum ska skrivas ÅÅÅÅ-MM-DD och finnas.', (node) => isLocalDate(rawText(node))),
];
