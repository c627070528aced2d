import { isLocalDate } from '@hjm/core';
import { CHILDREN, REPEATED } from '../codes/elements.js';
import { decimalOf } from '../decimal-at.js';
import { textOf, type UblNode } from '../ubl-node.js';
import type { InvoiceRule } from './rule.js';

const withParent: InvoiceRule['at'] = ({ elements }) => elements.filter(({ parent }) => parent !== undefined);
const PLACES: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(CHILDREN).map(([parent, children]) => [parent, new Map(children.map((name, place) => [name, place]))]),
);
const placeIn = (node: UblNode): number => PLACES.get(node.parent?.name ?? '')?.get(node.name) ?? -1;

/** The first child that should have stood before one that precedes it. */
function firstOutOfOrder(parent: UblNode): UblNode | undefined {
  let last = -1;
  for (const child of parent.children) {
    const place = placeIn(child);
    if (place !== -1 && place < last) return child;
    if (place !== -1) last = place;
  }
  return undefined;
}
const misplaced: InvoiceRule['at'] = ({ elements }) => elements.map(firstOutOfOrder).filter((node) => node !== undefined);

const isSecond = (node: UblNode): boolean => !REPEATED.has(node.name) && node.parent !== undefined && node.parent.children.find(({ name }) => name === node.name) !== node;
const repeated: InvoiceRule['at'] = ({ elements }) => elements.filter(isSecond);

const hasType = (node: UblNode, pattern: RegExp): boolean => pattern.test(node.name);
const AMOUNT = /^cbc:\w*Amount$/;
const NUMBER = /^cbc:(?:\w*Amount|\w*Quantity|Percent|MultiplierFactorNumeric)$/;
const DATE = /^cbc:\w*Date$/;

/** What the schema of UBL 2.1 demands of the elements that Peppol uses; these ids are our own. */
export const STRUCTURE: readonly InvoiceRule[] = [
  { id: 'UBL-ELEMENT', level: 'fatal', says: 'Elementet hör inte till Peppol BIS Billing 3 på den platsen.', at: withParent, holds: (node) => placeIn(node) >= 0 },
  { id: 'UBL-ORDER', level: 'fatal', says: 'Elementen ska stå i den ordning som UBL 2.1 bestämmer.', at: misplaced, holds: () => false },
  { id: 'UBL-COUNT', level: 'fatal', says: 'Elementet får stå högst en gång på den platsen.', at: repeated, holds: () => false },
  { id: 'UBL-NUMBER', level: 'fatal', says: 'Ett belopp, ett antal och en procentsats ska vara tal med punkt.', at: ({ elements }) => elements.filter((node) => hasType(node, NUMBER)), holds: (node) => decimalOf(textOf(node)) !== undefined },
  { id: 'UBL-DATE', level: 'fatal', says: 'Ett datum ska skrivas ÅÅÅÅ-MM-DD och finnas.', at: ({ elements }) => elements.filter((node) => hasType(node, DATE)), holds: (node) => isLocalDate(textOf(node)) },
  { id: 'UBL-CURRENCY', level: 'fatal', says: 'Ett belopp ska ange sin valuta.', at: ({ elements }) => elements.filter((node) => hasType(node, AMOUNT)), holds: ({ attributes }) => attributes.has('currencyID') },
];
