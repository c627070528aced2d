import type { Invoice, Vat } from '../../invoice/invoice.js';
import { invoiceTotals } from '../../invoice/totals.js';
import { toUbl } from '../../invoice/write-ubl.js';
import { Edit } from './edit.js';
import { BUYER, goodCreditNote, goodInvoice, SELLER } from './good-invoice.js';

/** Documents that break no rule, to be broken rule by rule. */
export type Base = keyof typeof BASES;

const VAT_SCHEME = '<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>';
const category = (id: string, rate: string | undefined): string =>
  `<cac:TaxCategory><cbc:ID>${id}</cbc:ID>${rate === undefined ? '' : `<cbc:Percent>${rate}</cbc:Percent>`}${VAT_SCHEME}</cac:TaxCategory>`;
const allowance = (isCharge: boolean, amount: string, base: string, rest = ''): string =>
  `<cac:AllowanceCharge><cbc:ChargeIndicator>${String(isCharge)}</cbc:ChargeIndicator><cbc:AllowanceChargeReasonCode>${isCharge ? 'FC' : '95'}</cbc:AllowanceChargeReasonCode>` +
  `<cbc:AllowanceChargeReason>${isCharge ? 'Frakt' : 'Rabatt'}</cbc:AllowanceChargeReason><cbc:MultiplierFactorNumeric>10</cbc:MultiplierFactorNumeric>` +
  `<cbc:Amount currencyID="SEK">${amount}</cbc:Amount><cbc:BaseAmount currencyID="SEK">${base}</cbc:BaseAmount>${rest}</cac:AllowanceCharge>`;

/** Allowances and charges that cancel each other, on the document and on its first line. */
function withAllowances(edit: Edit, line: string, id: string, rate: string | undefined): Edit {
  return edit
    .add('', allowance(false, '10.00', '100.00', category(id, rate)) + allowance(true, '10.00', '100.00', category(id, rate)))
    .add(line, allowance(false, '5.00', '50.00') + allowance(true, '5.00', '50.00'))
    .add('cac:LegalMonetaryTotal', '<cbc:AllowanceTotalAmount currencyID="SEK">10.00</cbc:AllowanceTotalAmount><cbc:ChargeTotalAmount currencyID="SEK">10.00</cbc:ChargeTotalAmount>');
}

const DELIVERY =
  '<cac:Delivery><cbc:ActualDeliveryDate>2023-03-15</cbc:ActualDeliveryDate><cac:DeliveryLocation><cbc:ID schemeID="0088">7300000000004</cbc:ID><cac:Address><cbc:CityName>Provköping</cbc:CityName>' +
  '<cac:AddressLine><cbc:Line>Plan 2</cbc:Line></cac:AddressLine><cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:Address></cac:DeliveryLocation><cac:DeliveryParty><cac:PartyName><cbc:Name>Enheten</cbc:Name></cac:PartyName></cac:DeliveryParty></cac:Delivery>';

function filled(invoice: Invoice): Edit {
  const line = invoice.kind === 'invoice' ? 'cac:InvoiceLine[1]' : 'cac:CreditNoteLine[1]';
  const edit = withAllowances(new Edit(toUbl(invoice)), line, 'S', '25')
    .set('cbc:Note', '#AAI#Avser mars 2023')
    .add('', '<cbc:TaxCurrencyCode>EUR</cbc:TaxCurrencyCode><cac:TaxTotal><cbc:TaxAmount currencyID="EUR">6.00</cbc:TaxAmount></cac:TaxTotal>')
    .add('cac:InvoicePeriod', '<cbc:DescriptionCode>35</cbc:DescriptionCode>')
    .add('', '<cac:DespatchDocumentReference><cbc:ID>D-1</cbc:ID></cac:DespatchDocumentReference><cac:ReceiptDocumentReference><cbc:ID>R-1</cbc:ID></cac:ReceiptDocumentReference><cac:OriginatorDocumentReference><cbc:ID>U-1</cbc:ID></cac:OriginatorDocumentReference>')
    .add(
      '',
      '<cac:AdditionalDocumentReference><cbc:ID schemeID="AWV">010-1</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></cac:AdditionalDocumentReference><cac:AdditionalDocumentReference><cbc:ID>Bilaga 1</cbc:ID><cbc:DocumentDescription>Specifikation</cbc:DocumentDescription>' +
        '<cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="text/csv" filename="rader.csv">YQ==</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>',
    )
    .add('cac:AccountingSupplierParty/cac:Party', '<cac:PartyIdentification><cbc:ID schemeID="0088">7300000000004</cbc:ID></cac:PartyIdentification>')
    .add('cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity', '<cbc:CompanyLegalForm>Region</cbc:CompanyLegalForm>')
    .add('cac:AccountingCustomerParty/cac:Party', '<cac:PartyIdentification><cbc:ID schemeID="0088">7300000000004</cbc:ID></cac:PartyIdentification><cac:PartyName><cbc:Name>Kommunen</cbc:Name></cac:PartyName>')
    .add('', '<cac:PayeeParty><cac:PartyIdentification><cbc:ID schemeID="0007">9999990014</cbc:ID></cac:PartyIdentification><cac:PartyName><cbc:Name>Fakturabolaget</cbc:Name></cac:PartyName><cac:PartyLegalEntity><cbc:CompanyID schemeID="0007">9999990014</cbc:CompanyID></cac:PartyLegalEntity></cac:PayeeParty>')
    .add('', `<cac:TaxRepresentativeParty><cac:PartyName><cbc:Name>Ombudet</cbc:Name></cac:PartyName><cac:PostalAddress><cac:Country><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>SE999999001401</cbc:CompanyID>${VAT_SCHEME}</cac:PartyTaxScheme></cac:TaxRepresentativeParty>`)
    .add('', DELIVERY)
    .add('cac:PaymentMeans', '<cac:CardAccount><cbc:PrimaryAccountNumberID>1234</cbc:PrimaryAccountNumberID><cbc:NetworkID>NA</cbc:NetworkID></cac:CardAccount><cac:PaymentMandate><cbc:ID>M-1</cbc:ID></cac:PaymentMandate>')
    .add('cac:LegalMonetaryTotal', '<cbc:PrepaidAmount currencyID="SEK">100.00</cbc:PrepaidAmount>')
    .set('cac:LegalMonetaryTotal/cbc:PayableAmount', '441.00')
    .add(`${line}/cac:Item`, '<cac:StandardItemIdentification><cbc:ID schemeID="0160">07300000000004</cbc:ID></cac:StandardItemIdentification><cac:OriginCountry><cbc:IdentificationCode>SE</cbc:IdentificationCode></cac:OriginCountry>')
    .add(`${line}/cac:Item`, '<cac:CommodityClassification><cbc:ItemClassificationCode listID="STI">33193120</cbc:ItemClassificationCode></cac:CommodityClassification><cac:AdditionalItemProperty><cbc:Name>Bredd</cbc:Name><cbc:Value>40 cm</cbc:Value></cac:AdditionalItemProperty>')
    .add(line, '<cac:DocumentReference><cbc:ID schemeID="SE">42</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></cac:DocumentReference>')
    .add(`${line}/cac:Price`, '<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:Amount currencyID="SEK">10.00</cbc:Amount><cbc:BaseAmount currencyID="SEK">160.00</cbc:BaseAmount></cac:AllowanceCharge>');
  return invoice.kind === 'invoice' ? edit.add('', '<cac:ProjectReference><cbc:ID>P-1</cbc:ID></cac:ProjectReference>') : edit.add('', '<cac:AdditionalDocumentReference><cbc:ID>P-1</cbc:ID><cbc:DocumentTypeCode>50</cbc:DocumentTypeCode></cac:AdditionalDocumentReference>');
}

/** A document of one VAT category, with an allowance, a charge and a delivery. */
function ofCategory(vat: Vat): Edit {
  const lines = goodInvoice().lines.map((line) => ({ ...line, vat }));
  const isOutside = vat.category === 'O';
  const { vatNumber: sellerVat, ...seller } = SELLER;
  const { vatNumber: buyerVat, ...buyer } = BUYER;
  const parties = isOutside ? { seller, buyer } : { seller: { ...seller, vatNumber: sellerVat ?? '' }, buyer: { ...buyer, vatNumber: buyerVat ?? '' } };
  const invoice = goodInvoice({ ...parties, lines, totals: invoiceTotals(lines, { vat: 'halfUp', payable: 'exact' }) });
  return withAllowances(new Edit(toUbl(invoice)), 'cac:InvoiceLine[1]', vat.category, vat.rate).add('', DELIVERY);
}

const renamed = (edit: Edit, to: string): Edit => edit.everywhere('cbc:ID', (text) => (text === 'S' ? to : text));
const untaxed = (category: Vat['category'], reason?: string): Edit => ofCategory({ category, ...(category === 'O' ? {} : { rate: '0' }), ...(reason === undefined ? {} : { exemption: { reason } }) });

export const BASES = {
  invoice: () => new Edit(toUbl(goodInvoice())),
  creditNote: () => new Edit(toUbl(goodCreditNote())),
  plusgiro: () => new Edit(toUbl(goodInvoice({ payment: { kind: 'plusgiro', number: '1234567' } }))),
  full: () => filled(goodInvoice({ preceding: [{ number: 'F-1' }] })),
  fullCredit: () => filled(goodCreditNote()),
  mandate: () => new Edit(toUbl(goodInvoice())).set('cac:PaymentMeans/cbc:PaymentMeansCode', '49').add('cac:PaymentMeans', '<cac:PaymentMandate><cbc:ID>M-1</cbc:ID></cac:PaymentMandate>'),
  S: () => ofCategory({ category: 'S', rate: '25' }),
  Z: () => untaxed('Z'),
  E: () => untaxed('E', 'Undantaget'),
  AE: () => untaxed('AE', 'Omvänd betalningsskyldighet'),
  K: () => untaxed('K', 'Inom EU'),
  G: () => untaxed('G', 'Export'),
  O: () => untaxed('O', 'Utanför'),
  L: () => renamed(ofCategory({ category: 'S', rate: '7' }).set('cbc:Note', 'Kanarieöarna'), 'L'),
  M: () => renamed(ofCategory({ category: 'S', rate: '4' }), 'M'),
  B: () => renamed(ofCategory({ category: 'S', rate: '22' }), 'B').everywhere('cbc:IdentificationCode', () => 'IT'),
} as const satisfies Readonly<Record<string, () => Edit>>;
