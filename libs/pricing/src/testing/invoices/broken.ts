import { CODES } from './broken-codes.js';
import { MANDATORY } from './broken-mandatory.js';
import { PEPPOL, STRUCTURE, SWEDEN } from './broken-peppol.js';
import { DECIMALS, TOTALS } from './broken-sums.js';
import { SYNTAX } from './broken-syntax.js';
import { BROKEN_VAT } from './broken-vat.js';
import type { Broken } from './changes.js';

/** One broken document per rule that can be broken. */
export const BROKEN: readonly Broken[] = [...MANDATORY, ...TOTALS, ...DECIMALS, ...BROKEN_VAT, ...CODES, ...SYNTAX, ...PEPPOL, ...SWEDEN, ...STRUCTURE];
