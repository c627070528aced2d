import type { Invoice } from './invoice.js';
import { readUbl } from './read-ubl.js';
import { sellerCountries } from './rules/countries-of.js';
import { INVOICE_RULES } from './rules/index.js';
import { STRUCTURE } from './rules/structure.js';
import { locationOf, type UblDocument } from './ubl-node.js';
import { toUbl } from './write-ubl.js';

/** One rule that an invoice breaks, and where. */
export type InvoiceFinding = {
  /** The rule's official id, such as `BR-CO-15`; `UBL-ORDER` and the like for the schema of UBL itself. */
  readonly rule: string;
  readonly level: 'fatal' | 'warning';
  /** What the rule demands, in Swedish. */
  readonly message: string;
  /** The element, such as `Invoice/cac:InvoiceLine[2]/cac:Price`. */
  readonly location: string;
};

/** What a check found. */
export type InvoiceCheck = {
  /** Whether no fatal rule is broken and no rule had to be left unchecked. */
  readonly isSendable: boolean;
  readonly findings: readonly InvoiceFinding[];
  /** What was not checked and why, in Swedish: the national rules of other countries than Sweden. */
  readonly unchecked: readonly string[];
};

/**
 * Checks an invoice by every fatal rule of EN 16931 and of Peppol BIS Billing 3 that can concern a Swedish seller, and by the
 * order of elements in UBL 2.1. What is checked is the document as written: a model is written first and read back.
 *
 * The rules are EN 16931's (validation 1.3.16) and Peppol's (release 2025-Q2); `docs/guides/e-faktura.md` lists them.
 *
 * @param invoice - the model, the text of a UBL document, or what {@link readUbl} read
 * @throws HjmError `invalid-xml` and `unknown-document` for a text that is no UBL invoice; as {@link toUbl} for a model
 */
export function checkInvoice(invoice: Invoice | string | UblDocument): InvoiceCheck {
  const document = documentOf(invoice);
  const findings: InvoiceFinding[] = [];
  for (const { id, level, says, at, holds } of [...STRUCTURE, ...INVOICE_RULES]) {
    for (const node of at(document)) {
      if (!holds(node, document)) findings.push({ rule: id, level, message: says, location: locationOf(node) });
    }
  }
  const unchecked = sellerCountries(document)
    .filter((country) => WITH_OWN_RULES.has(country))
    .map((country) => `Reglerna för säljare i ${country} är inte prövade.`);
  return { isSendable: unchecked.length === 0 && findings.every(({ level }) => level === 'warning'), findings, unchecked };
}

// Other countries whose sellers Peppol has national rules for.
const WITH_OWN_RULES: ReadonlySet<string> = new Set(['DE', 'DK', 'EL', 'GR', 'IS', 'IT', 'NL', 'NO']);

function documentOf(invoice: Invoice | string | UblDocument): UblDocument {
  if (typeof invoice === 'string') return readUbl(invoice);
  return 'root' in invoice ? invoice : readUbl(toUbl(invoice));
}
