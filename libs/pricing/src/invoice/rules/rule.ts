import { at, everywhere, textAt, type UblDocument, type UblNode } from '../ubl-node.js';

/** A rule of EN 16931 or Peppol by its official id, in our own words. */
export type InvoiceRule = {
  readonly id: string;
  /** A fatal rule stops the invoice on its way; a warning does not. */
  readonly level: 'fatal' | 'warning';
  /** What the rule demands, in Swedish. */
  readonly says: string;
  /** The elements that the rule speaks of. */
  readonly at: (document: UblDocument) => readonly UblNode[];
  readonly holds: (node: UblNode, document: UblDocument) => boolean;
};

/** A rule that holds for each element of a place, see {@link placesOf}. */
export function rule(id: string, place: string, says: string, holds: InvoiceRule['holds'], level: InvoiceRule['level'] = 'fatal'): InvoiceRule {
  return { id, level, says, at: placesOf(place), holds };
}

/** Lines of either kind of document. */
export const LINE = 'cac:InvoiceLine|cac:CreditNoteLine';

/**
 * Elements by place: `/` is the root, `/cac:TaxTotal` its children, `cac:Party/cbc:EndpointID` any element so named in such
 * a parent; several places are parted by `|`.
 */
export function placesOf(place: string): InvoiceRule['at'] {
  const places = place.split('|').map((each) => (document: UblDocument) => {
    if (each === '/') return [document.root];
    return each.startsWith('/') ? at(document.root, each.slice(1)) : everywhere(document, each);
  });
  const [only] = places;
  return places.length === 1 && only !== undefined ? only : (document) => places.flatMap((select) => select(document));
}

/** The elements of a place that meet a condition. */
export function where(place: string, meets: (node: UblNode, document: UblDocument) => boolean): InvoiceRule['at'] {
  const select = placesOf(place);
  return (document) => select(document).filter((node) => meets(node, document));
}

/** Whether an allowance or charge is an allowance. */
export function isAllowance(node: UblNode | undefined): boolean {
  return node !== undefined && ['false', '0'].includes(textAt(node, 'cbc:ChargeIndicator'));
}

/** Whether an allowance or charge is a charge. */
export function isCharge(node: UblNode | undefined): boolean {
  return node !== undefined && ['true', '1'].includes(textAt(node, 'cbc:ChargeIndicator'));
}

/** Whether a tax category or a tax registration is of VAT. */
export function isVat(node: UblNode | undefined): boolean {
  return node !== undefined && textAt(node, 'cac:TaxScheme/cbc:ID').toUpperCase() === 'VAT';
}
