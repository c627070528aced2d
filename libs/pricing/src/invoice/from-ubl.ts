import type { Ore } from '@hjm/core/money';
import { type UnitCode, UNITS } from './codes/units.js';
import { decimalAt } from './decimal-at.js';
import type { Address, Invoice, InvoiceLine, InvoicePeriod, Party, PaymentMeans, Vat, VatCategory } from './invoice.js';
import { readUbl } from './read-ubl.js';
import { at, has, rawText, textAt, type UblNode } from './ubl-node.js';
import { wrongInvoice } from './wrong-invoice.js';

/**
 * The model that a UBL document says, for documents that {@link toUbl} can write; what the model has no place for is passed
 * over, so check a document of others' with {@link checkInvoice} instead.
 *
 * @throws HjmError `invalid-xml`, `unknown-document`, `invalid-invoice` where an amount is no öre or a code is not of the model
 */
export function fromUbl(xml: string): Invoice {
  const { root } = readUbl(xml);
  const kind = root.name === 'CreditNote' ? 'creditNote' : 'invoice';
  const seller = one(root, 'cac:AccountingSupplierParty/cac:Party');
  const payment = one(root, 'cac:PaymentMeans');
  const total = one(root, 'cac:LegalMonetaryTotal');
  const lines = at(root, kind === 'invoice' ? 'cac:InvoiceLine' : 'cac:CreditNoteLine');
  const subtotals = at(root, 'cac:TaxTotal/cac:TaxSubtotal');
  const preceding = at(root, 'cac:BillingReference/cac:InvoiceDocumentReference').map((node) => ({ number: textAt(node, 'cbc:ID'), ...some('issueDate', node, 'cbc:IssueDate') }));
  return {
    kind,
    number: text(root, 'cbc:ID'),
    issueDate: text(root, 'cbc:IssueDate'),
    ...(kind === 'invoice' ? some('dueDate', root, 'cbc:DueDate') : some('dueDate', payment, 'cbc:PaymentDueDate')),
    ...some('note', root, 'cbc:Note'),
    ...some('accountingCost', root, 'cbc:AccountingCost'),
    ...some('buyerReference', root, 'cbc:BuyerReference'),
    ...periodOf(root),
    ...some('orderReference', root, 'cac:OrderReference/cbc:ID'),
    ...(preceding.length === 0 ? {} : { preceding }),
    ...some('contractReference', root, 'cac:ContractDocumentReference/cbc:ID'),
    seller: { ...partyOf(seller), approvedForFTax: taxId(seller, 'TAX') !== undefined },
    buyer: partyOf(one(root, 'cac:AccountingCustomerParty/cac:Party')),
    payment: paymentOf(payment),
    ...some('paymentTerms', root, 'cac:PaymentTerms/cbc:Note'),
    lines: lines.map(lineOf),
    totals: {
      lines: ore(total, 'cbc:LineExtensionAmount'),
      exclusive: ore(total, 'cbc:TaxExclusiveAmount'),
      tax: ore(root, 'cac:TaxTotal/cbc:TaxAmount'),
      inclusive: ore(total, 'cbc:TaxInclusiveAmount'),
      rounding: has(total, 'cbc:PayableRoundingAmount') ? ore(total, 'cbc:PayableRoundingAmount') : 0,
      payable: ore(total, 'cbc:PayableAmount'),
      vat: subtotals.map((node) => ({ vat: vatOf(one(node, 'cac:TaxCategory')), taxable: ore(node, 'cbc:TaxableAmount'), tax: ore(node, 'cbc:TaxAmount') })),
    },
  };
}

function lineOf(node: UblNode): InvoiceLine {
  const quantity = at(node, 'cbc:InvoicedQuantity')[0] ?? one(node, 'cbc:CreditedQuantity');
  const code = quantity.attributes.get('unitCode');
  const unit = UNITS.find((each) => each === code);
  if (unit === undefined) throw wrongInvoice('invalid-invoice', 'lines.unit', 'en enhet som används här', code);
  return {
    id: text(node, 'cbc:ID'),
    ...some('note', node, 'cbc:Note'),
    quantity: rawText(quantity),
    unit: unit satisfies UnitCode,
    amount: ore(node, 'cbc:LineExtensionAmount'),
    ...periodOf(node),
    ...some('orderLine', node, 'cac:OrderLineReference/cbc:LineID'),
    itemName: text(node, 'cac:Item/cbc:Name'),
    ...some('itemDescription', node, 'cac:Item/cbc:Description'),
    ...some('sellerItemId', node, 'cac:Item/cac:SellersItemIdentification/cbc:ID'),
    vat: vatOf(one(node, 'cac:Item/cac:ClassifiedTaxCategory')),
    unitPrice: text(node, 'cac:Price/cbc:PriceAmount'),
    ...some('baseQuantity', node, 'cac:Price/cbc:BaseQuantity'),
  };
}

function partyOf(node: UblNode): Party {
  const endpoint = one(node, 'cbc:EndpointID');
  const scheme = endpoint.attributes.get('schemeID');
  if (scheme !== '0007' && scheme !== '0088') throw wrongInvoice('invalid-invoice', 'endpoint.scheme', '0007 eller 0088', scheme);
  const contact = { ...some('name', node, 'cac:Contact/cbc:Name'), ...some('phone', node, 'cac:Contact/cbc:Telephone'), ...some('email', node, 'cac:Contact/cbc:ElectronicMail') };
  const address: Address = {
    ...some('street', node, 'cac:PostalAddress/cbc:StreetName'),
    ...some('additionalStreet', node, 'cac:PostalAddress/cbc:AdditionalStreetName'),
    ...some('city', node, 'cac:PostalAddress/cbc:CityName'),
    ...some('postalCode', node, 'cac:PostalAddress/cbc:PostalZone'),
    country: text(node, 'cac:PostalAddress/cac:Country/cbc:IdentificationCode'),
  };
  const vatNumber = taxId(node, 'VAT');
  return {
    name: text(node, 'cac:PartyLegalEntity/cbc:RegistrationName'),
    ...some('tradingName', node, 'cac:PartyName/cbc:Name'),
    organisationNumber: text(node, 'cac:PartyLegalEntity/cbc:CompanyID'),
    ...(vatNumber === undefined ? {} : { vatNumber }),
    endpoint: { scheme, id: rawText(endpoint) },
    address,
    ...(Object.keys(contact).length === 0 ? {} : { contact }),
  };
}

function paymentOf(node: UblNode): PaymentMeans {
  const id = text(node, 'cac:PayeeFinancialAccount/cbc:ID');
  const branch = textAt(node, 'cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID');
  const reference = some('reference', node, 'cbc:PaymentID');
  if (branch === 'SE:BANKGIRO' || branch === 'SE:PLUSGIRO') return { kind: branch === 'SE:BANKGIRO' ? 'bankgiro' : 'plusgiro', number: id, ...reference };
  return { kind: 'iban', iban: id, ...(branch === '' ? {} : { bic: branch }), ...reference };
}

const CATEGORIES: readonly VatCategory[] = ['S', 'Z', 'E', 'O', 'AE', 'K', 'G'];

function vatOf(node: UblNode): Vat {
  const category = CATEGORIES.find((each) => each === textAt(node, 'cbc:ID'));
  if (category === undefined) throw wrongInvoice('invalid-invoice', 'vat.category', CATEGORIES.join(', '), textAt(node, 'cbc:ID'));
  const exemption = { ...some('code', node, 'cbc:TaxExemptionReasonCode'), ...some('reason', node, 'cbc:TaxExemptionReason') };
  return { category, ...some('rate', node, 'cbc:Percent'), ...(Object.keys(exemption).length === 0 ? {} : { exemption }) };
}

function periodOf(node: UblNode): { readonly period?: InvoicePeriod } {
  return has(node, 'cac:InvoicePeriod') ? { period: { from: text(node, 'cac:InvoicePeriod/cbc:StartDate'), to: text(node, 'cac:InvoicePeriod/cbc:EndDate') } } : {};
}

function taxId(party: UblNode, scheme: string): string | undefined {
  const found = at(party, 'cac:PartyTaxScheme').find((node) => textAt(node, 'cac:TaxScheme/cbc:ID') === scheme);
  return found === undefined ? undefined : text(found, 'cbc:CompanyID');
}

function some<K extends string>(key: K, node: UblNode, path: string): Partial<Record<K, string>> {
  const found = at(node, path)[0];
  return found === undefined ? {} : ({ [key]: rawText(found) } as Record<K, string>);
}

function one(node: UblNode, path: string): UblNode {
  const found = at(node, path)[0];
  if (found === undefined) throw wrongInvoice('invalid-invoice', path, 'elementet', undefined);
  return found;
}

function text(node: UblNode, path: string): string {
  return rawText(one(node, path));
}

function ore(node: UblNode, path: string): Ore {
  const amount = decimalAt(node, path)?.times(100);
  if (amount?.isInteger() !== true) throw wrongInvoice('invalid-invoice', path, 'kronor med högst två decimaler', textAt(node, path));
  return amount.toNumber() === 0 ? 0 : amount.toNumber();
}
