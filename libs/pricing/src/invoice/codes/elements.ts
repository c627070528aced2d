const names = (text: string): readonly string[] => text.split(' ').map((word) => (word.startsWith('+') ? `cac:${word.slice(1)}` : `cbc:${word}`));

const PERIOD = names('StartDate EndDate DescriptionCode');
const TAX_CATEGORY = names('ID Percent TaxExemptionReasonCode TaxExemptionReason +TaxScheme');
const ADDRESS = names('StreetName AdditionalStreetName CityName PostalZone CountrySubentity +AddressLine +Country');
const REFERENCE = names('ID IssueDate DocumentTypeCode DocumentType DocumentDescription +Attachment');
const LINE = (quantity: string): readonly string[] =>
  names(`ID Note ${quantity} LineExtensionAmount AccountingCost +InvoicePeriod +OrderLineReference +DocumentReference +AllowanceCharge +Item +Price`);

/**
 * The elements of Peppol BIS Billing 3 by the element they stand in, in the order that the schema of UBL 2.1 demands. Where a
 * name means the same everywhere, it stands once.
 */
export const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Invoice: names(
    'CustomizationID ProfileID ID IssueDate DueDate InvoiceTypeCode Note TaxPointDate DocumentCurrencyCode TaxCurrencyCode AccountingCost BuyerReference +InvoicePeriod +OrderReference +BillingReference +DespatchDocumentReference +ReceiptDocumentReference +OriginatorDocumentReference +ContractDocumentReference +AdditionalDocumentReference +ProjectReference +AccountingSupplierParty +AccountingCustomerParty +PayeeParty +TaxRepresentativeParty +Delivery +PaymentMeans +PaymentTerms +AllowanceCharge +TaxTotal +LegalMonetaryTotal +InvoiceLine',
  ),
  CreditNote: names(
    'CustomizationID ProfileID ID IssueDate TaxPointDate CreditNoteTypeCode Note DocumentCurrencyCode TaxCurrencyCode AccountingCost BuyerReference +InvoicePeriod +OrderReference +BillingReference +DespatchDocumentReference +ReceiptDocumentReference +ContractDocumentReference +AdditionalDocumentReference +OriginatorDocumentReference +AccountingSupplierParty +AccountingCustomerParty +PayeeParty +TaxRepresentativeParty +Delivery +PaymentMeans +PaymentTerms +AllowanceCharge +TaxTotal +LegalMonetaryTotal +CreditNoteLine',
  ),
  'cac:InvoicePeriod': PERIOD,
  'cac:OrderReference': names('ID SalesOrderID'),
  'cac:BillingReference': names('+InvoiceDocumentReference'),
  'cac:InvoiceDocumentReference': REFERENCE,
  'cac:DespatchDocumentReference': REFERENCE,
  'cac:ReceiptDocumentReference': REFERENCE,
  'cac:OriginatorDocumentReference': REFERENCE,
  'cac:ContractDocumentReference': REFERENCE,
  'cac:AdditionalDocumentReference': REFERENCE,
  'cac:DocumentReference': REFERENCE,
  'cac:Attachment': names('EmbeddedDocumentBinaryObject +ExternalReference'),
  'cac:ExternalReference': names('URI'),
  'cac:ProjectReference': names('ID'),
  'cac:AccountingSupplierParty': names('+Party'),
  'cac:AccountingCustomerParty': names('+Party'),
  'cac:Party': names('EndpointID +PartyIdentification +PartyName +PostalAddress +PartyTaxScheme +PartyLegalEntity +Contact'),
  'cac:PayeeParty': names('+PartyIdentification +PartyName +PartyLegalEntity'),
  'cac:TaxRepresentativeParty': names('+PartyName +PostalAddress +PartyTaxScheme'),
  'cac:PartyIdentification': names('ID'),
  'cac:PartyName': names('Name'),
  'cac:PostalAddress': ADDRESS,
  'cac:Address': ADDRESS,
  'cac:AddressLine': names('Line'),
  'cac:Country': names('IdentificationCode'),
  'cac:PartyTaxScheme': names('CompanyID +TaxScheme'),
  'cac:TaxScheme': names('ID'),
  'cac:PartyLegalEntity': names('RegistrationName CompanyID CompanyLegalForm'),
  'cac:Contact': names('Name Telephone ElectronicMail'),
  'cac:Delivery': names('ActualDeliveryDate +DeliveryLocation +DeliveryParty'),
  'cac:DeliveryLocation': names('ID +Address'),
  'cac:DeliveryParty': names('+PartyName'),
  'cac:PaymentMeans': names('PaymentMeansCode PaymentDueDate PaymentID +CardAccount +PayeeFinancialAccount +PaymentMandate'),
  'cac:CardAccount': names('PrimaryAccountNumberID NetworkID HolderName'),
  'cac:PayeeFinancialAccount': names('ID Name +FinancialInstitutionBranch'),
  'cac:PayerFinancialAccount': names('ID'),
  'cac:FinancialInstitutionBranch': names('ID'),
  'cac:PaymentMandate': names('ID +PayerFinancialAccount'),
  'cac:PaymentTerms': names('Note'),
  'cac:AllowanceCharge': names('ChargeIndicator AllowanceChargeReasonCode AllowanceChargeReason MultiplierFactorNumeric Amount BaseAmount +TaxCategory'),
  'cac:TaxTotal': names('TaxAmount +TaxSubtotal'),
  'cac:TaxSubtotal': names('TaxableAmount TaxAmount +TaxCategory'),
  'cac:TaxCategory': TAX_CATEGORY,
  'cac:ClassifiedTaxCategory': names('ID Percent +TaxScheme'),
  'cac:LegalMonetaryTotal': names('LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount AllowanceTotalAmount ChargeTotalAmount PrepaidAmount PayableRoundingAmount PayableAmount'),
  'cac:InvoiceLine': LINE('InvoicedQuantity'),
  'cac:CreditNoteLine': LINE('CreditedQuantity'),
  'cac:OrderLineReference': names('LineID'),
  'cac:Item': names('Description Name +BuyersItemIdentification +SellersItemIdentification +StandardItemIdentification +OriginCountry +CommodityClassification +ClassifiedTaxCategory +AdditionalItemProperty'),
  'cac:BuyersItemIdentification': names('ID'),
  'cac:SellersItemIdentification': names('ID'),
  'cac:StandardItemIdentification': names('ID'),
  'cac:OriginCountry': names('IdentificationCode'),
  'cac:CommodityClassification': names('ItemClassificationCode'),
  'cac:AdditionalItemProperty': names('Name Value'),
  'cac:Price': names('PriceAmount BaseQuantity +AllowanceCharge'),
};

/** The elements that may stand more than once in their parent; all others stand at most once. */
export const REPEATED: ReadonlySet<string> = new Set([
  ...names('Note +BillingReference +AdditionalDocumentReference +PaymentMeans +AllowanceCharge +TaxTotal +InvoiceLine +CreditNoteLine'),
  ...names('+PartyIdentification +PartyTaxScheme +TaxSubtotal +CommodityClassification +AdditionalItemProperty'),
]);
