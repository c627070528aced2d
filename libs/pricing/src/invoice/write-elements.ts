import type { InvoicePeriod, Vat } from './invoice.js';
import { kronorText } from './kronor.js';
import { xmlText } from './xml-text.js';

/** An element with text; nothing when there is no text to write. */
export function basic(name: string, value: string | undefined, path: string): string {
  return value === undefined || value === '' ? '' : `<cbc:${name}>${xmlText(value, path)}</cbc:${name}>`;
}

/** An element of elements; nothing when it would be empty. */
export function group(name: string, content: string): string {
  return content === '' ? '' : `<cac:${name}>${content}</cac:${name}>`;
}

/** An amount in Swedish kronor. */
export function amount(name: string, ore: number, path: string): string {
  return `<cbc:${name} currencyID="SEK">${kronorText(ore, path)}</cbc:${name}>`;
}

export function writePeriod(period: InvoicePeriod | undefined, path: string): string {
  if (period === undefined) return '';
  return group('InvoicePeriod', basic('StartDate', period.from, `${path}.from`) + basic('EndDate', period.to, `${path}.to`));
}

/** The VAT category of a line or of a subtotal; only a subtotal says why no VAT is charged. */
export function writeVat(name: 'TaxCategory' | 'ClassifiedTaxCategory', vat: Vat, path: string): string {
  const { code, reason } = vat.exemption ?? {};
  const exemption =
    name === 'TaxCategory' ? basic('TaxExemptionReasonCode', code, `${path}.vat.exemption.code`) + basic('TaxExemptionReason', reason, `${path}.vat.exemption.reason`) : '';
  return group(name, basic('ID', vat.category, path) + basic('Percent', vat.rate, `${path}.vat.rate`) + exemption + group('TaxScheme', basic('ID', 'VAT', '')));
}
