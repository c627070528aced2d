const codes = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const numbers = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).join(' ');

/** Kinds of invoices (UNTDID 1001) that EN 16931 knows. */
export const INVOICE_TYPES: ReadonlySet<string> = codes(
  '71 80 81 82 84 102 130 202 203 204 211 218 219 295 325 326 331 380 382 383 384 385 386 387 388 389 390 393 394 395 456 457 471 472 473 500 501 527 553 575 623 633 751 780 817 870 875 876 877 935',
);
/** Kinds of credit notes (UNTDID 1001) that EN 16931 knows. */
export const CREDIT_NOTE_TYPES: ReadonlySet<string> = codes('81 83 261 262 296 308 381 396 420 458 502 503 532');
/** Kinds of invoices and of credit notes that Peppol's first billing process takes. */
export const PEPPOL_INVOICE_TYPES: ReadonlySet<string> = codes('71 80 82 84 102 218 219 326 331 380 382 383 384 386 388 393 395 553 575 623 780 817 870 875 876 877');
export const PEPPOL_CREDIT_NOTE_TYPES: ReadonlySet<string> = codes('381 396 81 83 532');
/** What VAT's date follows (UNTDID 2005): invoice, delivery, payment. */
export const TAX_POINTS: ReadonlySet<string> = codes('3 35 432');
/** Ways to pay (UNTDID 4461). */
export const PAYMENT_CODES: ReadonlySet<string> = codes(`${numbers(1, 70)} ${numbers(74, 78)} ${numbers(91, 98)} ZZZ`);
/** Categories of VAT and alike (UNTDID 5305). */
export const TAX_CATEGORIES: ReadonlySet<string> = codes('AE L M E S Z G O K B');
/** Reasons for an allowance (UNTDID 5189). */
export const ALLOWANCE_REASONS: ReadonlySet<string> = codes('41 42 60 62 63 64 65 66 67 68 70 71 88 95 100 102 103 104 105');
/** Formats of attachments. */
export const ATTACHMENT_FORMATS: ReadonlySet<string> = codes(
  'application/pdf image/png image/jpeg text/csv application/vnd.openxmlformats-officedocument.spreadsheetml.sheet application/vnd.oasis.opendocument.spreadsheet',
);

// Of the following lists only what a centre may come to use; a code outside is reported.

/** Reasons for a charge (UNTDID 7161): advertising, other, packing, freight, handling and the like. */
export const CHARGE_REASONS: ReadonlySet<string> = codes('AA ABK ABL ADR ADT FC FI HD PC SAA SH');
/** Subjects of a note (UNTDID 4451): general, payment, tax and the like. */
export const NOTE_SUBJECTS: ReadonlySet<string> = codes('AAI AAB ACB INV PMD PMT REG SUR TXD ZZZ');
/** Kinds of objects that an invoice is about (UNTDID 1153): contract, order, serial number, customer number and the like. */
export const OBJECT_KINDS: ReadonlySet<string> = codes('AAJ AAK AWV CT IT ON SE VN');
/** Classifications of goods (UNTDID 7143): CPV (STI), UNSPSC (TST), GTIN (SRV), customs tariff (HS) and the like. */
export const ITEM_CLASSES: ReadonlySet<string> = codes('STI TST SRV HS EN IB IS MP ZZZ');
/** Reasons for charging no VAT, by article of the EU's VAT directive (VATEX): care, education and the like, and the other regimes. */
export const EXEMPTIONS: ReadonlySet<string> = new Set([
  ...codes('VATEX-EU-79-C VATEX-EU-132 VATEX-EU-135-1 VATEX-EU-143 VATEX-EU-148 VATEX-EU-151 VATEX-EU-159 VATEX-EU-309'),
  ...Array.from('ABCDEFGHIJKLMNOPQ', (letter) => `VATEX-EU-132-1${letter}`),
  ...codes('VATEX-EU-AE VATEX-EU-D VATEX-EU-F VATEX-EU-G VATEX-EU-I VATEX-EU-IC VATEX-EU-J VATEX-EU-O'),
]);
