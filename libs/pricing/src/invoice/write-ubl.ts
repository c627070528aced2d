import type { Invoice, PaymentMeans } from './invoice.js';
import { amount, basic, group, writePeriod, writeVat } from './write-elements.js';
import { writeLine } from './write-line.js';
import { writeParty } from './write-party.js';

/** The specification that a Peppol BIS Billing 3 document names. */
export const CUSTOMIZATION_ID = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
/** The process that a Peppol BIS Billing 3 document names. */
export const PROFILE_ID = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';

/**
 * The invoice or credit note as a Peppol BIS Billing 3 document in UBL 2.1. Writes what the model says and nothing else;
 * {@link checkInvoice} says whether it may be sent.
 *
 * @throws HjmError `forbidden-character` for text that XML cannot carry, `invalid-number` for amounts that are not whole öre
 */
export function toUbl(invoice: Invoice): string {
  const isCredit = invoice.kind === 'creditNote';
  const root = isCredit ? 'CreditNote' : 'Invoice';
  const { period, preceding = [], totals } = invoice;
  const parts = [
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${UBL}:${root}-2" xmlns:cac="${UBL}:CommonAggregateComponents-2" xmlns:cbc="${UBL}:CommonBasicComponents-2">`,
    basic('CustomizationID', CUSTOMIZATION_ID, ''),
    basic('ProfileID', PROFILE_ID, ''),
    basic('ID', invoice.number, 'number'),
    basic('IssueDate', invoice.issueDate, 'issueDate'),
    isCredit ? '' : basic('DueDate', invoice.dueDate, 'dueDate'),
    isCredit ? basic('CreditNoteTypeCode', '381', '') : basic('InvoiceTypeCode', '380', ''),
    basic('Note', invoice.note, 'note'),
    basic('DocumentCurrencyCode', 'SEK', ''),
    basic('AccountingCost', invoice.accountingCost, 'accountingCost'),
    basic('BuyerReference', invoice.buyerReference, 'buyerReference'),
    writePeriod(period, 'period'),
    invoice.orderReference === undefined ? '' : group('OrderReference', basic('ID', invoice.orderReference, 'orderReference')),
    ...preceding.map(({ number, issueDate }, index) =>
      group(
        'BillingReference',
        group('InvoiceDocumentReference', basic('ID', number, `preceding.${index}.number`) + basic('IssueDate', issueDate, `preceding.${index}.issueDate`)),
      ),
    ),
    invoice.contractReference === undefined ? '' : group('ContractDocumentReference', basic('ID', invoice.contractReference, 'contractReference')),
    group('AccountingSupplierParty', writeParty(invoice.seller, 'seller', invoice.seller.approvedForFTax)),
    group('AccountingCustomerParty', writeParty(invoice.buyer, 'buyer', false)),
    writePayment(invoice.payment, isCredit ? invoice.dueDate : undefined),
    invoice.paymentTerms === undefined ? '' : group('PaymentTerms', basic('Note', invoice.paymentTerms, 'paymentTerms')),
    '<cac:TaxTotal>',
    amount('TaxAmount', totals.tax, 'totals.tax'),
    ...totals.vat.map(({ vat, taxable, tax }, index) => {
      const path = `totals.vat.${index}`;
      return group('TaxSubtotal', amount('TaxableAmount', taxable, `${path}.taxable`) + amount('TaxAmount', tax, `${path}.tax`) + writeVat('TaxCategory', vat, path));
    }),
    '</cac:TaxTotal><cac:LegalMonetaryTotal>',
    amount('LineExtensionAmount', totals.lines, 'totals.lines'),
    amount('TaxExclusiveAmount', totals.exclusive, 'totals.exclusive'),
    amount('TaxInclusiveAmount', totals.inclusive, 'totals.inclusive'),
    totals.rounding === 0 ? '' : amount('PayableRoundingAmount', totals.rounding, 'totals.rounding'),
    amount('PayableAmount', totals.payable, 'totals.payable'),
    '</cac:LegalMonetaryTotal>',
    ...invoice.lines.map((line, index) => writeLine(line, isCredit, `lines.${index}`)),
    `</${root}>\n`,
  ];
  return parts.join('');
}

const GIROS = { bankgiro: 'SE:BANKGIRO', plusgiro: 'SE:PLUSGIRO' } as const;

function writePayment(payment: PaymentMeans, dueDate: string | undefined): string {
  const account = payment.kind === 'iban' ? payment.iban : payment.number;
  const branch = payment.kind === 'iban' ? payment.bic : GIROS[payment.kind];
  return group(
    'PaymentMeans',
    basic('PaymentMeansCode', '30', '') +
      basic('PaymentDueDate', dueDate, 'dueDate') +
      basic('PaymentID', payment.reference, 'payment.reference') +
      group('PayeeFinancialAccount', basic('ID', account, 'payment') + group('FinancialInstitutionBranch', basic('ID', branch, 'payment.bic'))),
  );
}
