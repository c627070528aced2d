import { CODE_LISTS } from './code-lists.js';
import { DECIMALS } from './decimals.js';
import { MANDATORY } from './mandatory.js';
import { PEPPOL } from './peppol.js';
import type { InvoiceRule } from './rule.js';
import { SWEDEN } from './sweden.js';
import { SYNTAX } from './syntax.js';
import { TOTALS } from './totals.js';
import { VAT_CATEGORIES } from './vat-categories.js';

/** Every rule that {@link checkInvoice} knows. */
export const INVOICE_RULES: readonly InvoiceRule[] = [...MANDATORY, ...TOTALS, ...DECIMALS, ...VAT_CATEGORIES, ...CODE_LISTS, ...SYNTAX, ...PEPPOL, ...SWEDEN];
