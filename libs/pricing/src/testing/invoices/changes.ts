import type { Base } from './bases.js';
import type { Edit } from './edit.js';

/** One way to break one rule: the document to begin with, and the change. */
export type Broken = { readonly rule: string; readonly base: Base; readonly change: (edit: Edit) => Edit };

/** Broken documents of one base, by rule. */
export const of = (base: Base, rules: Readonly<Record<string, (edit: Edit) => Edit>>): readonly Broken[] => Object.entries(rules).map(([rule, change]) => ({ rule, base, change }));
export const removed = (...paths: readonly string[]) => (edit: Edit): Edit => paths.reduce((each, path) => each.remove(path), edit);
export const set = (path: string, text: string) => (edit: Edit): Edit => edit.set(path, text);
export const added = (parent: string, xml: string) => (edit: Edit): Edit => edit.add(parent, xml);
export const doubled = (path: string) => (edit: Edit): Edit => edit.double(path);
export const marked = (path: string, name: string, value?: string) => (edit: Edit): Edit => edit.mark(path, name, value);

export const S = 'cac:AccountingSupplierParty/cac:Party';
export const B = 'cac:AccountingCustomerParty/cac:Party';
export const L = 'cac:InvoiceLine[1]';
export const T = 'cac:LegalMonetaryTotal';
export const SUB = 'cac:TaxTotal/cac:TaxSubtotal';
export const COUNTRY = 'cac:PostalAddress/cac:Country/cbc:IdentificationCode';
export const REASONS = (path: string): readonly string[] => [`${path}/cbc:AllowanceChargeReason`, `${path}/cbc:AllowanceChargeReasonCode`];
