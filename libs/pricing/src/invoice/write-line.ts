import type { InvoiceLine } from './invoice.js';
import { amount, basic, group, writePeriod, writeVat } from './write-elements.js';
import { xmlText } from './xml-text.js';

/** One line of an invoice or a credit note. */
export function writeLine(line: InvoiceLine, isCredit: boolean, path: string): string {
  const unit = xmlText(line.unit, `${path}.unit`);
  const quantity = (name: string, value: string, where: string): string =>
    `<cbc:${name} unitCode="${unit}">${xmlText(value, `${path}.${where}`)}</cbc:${name}>`;
  const item =
    basic('Description', line.itemDescription, `${path}.itemDescription`) +
    basic('Name', line.itemName, `${path}.itemName`) +
    group('SellersItemIdentification', basic('ID', line.sellerItemId, `${path}.sellerItemId`)) +
    writeVat('ClassifiedTaxCategory', line.vat, path);
  const price =
    `<cbc:PriceAmount currencyID="SEK">${xmlText(line.unitPrice, `${path}.unitPrice`)}</cbc:PriceAmount>` +
    (line.baseQuantity === undefined ? '' : quantity('BaseQuantity', line.baseQuantity, 'baseQuantity'));
  return group(
    isCredit ? 'CreditNoteLine' : 'InvoiceLine',
    basic('ID', line.id, `${path}.id`) +
      basic('Note', line.note, `${path}.note`) +
      quantity(isCredit ? 'CreditedQuantity' : 'InvoicedQuantity', line.quantity, 'quantity') +
      amount('LineExtensionAmount', line.amount, `${path}.amount`) +
      writePeriod(line.period, `${path}.period`) +
      group('OrderLineReference', basic('LineID', line.orderLine, `${path}.orderLine`)) +
      group('Item', item) +
      group('Price', price),
  );
}
