// A spreadsheet takes a text for a formula when it begins so; the wide forms count in some of them.
const DANGEROUS = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const GUARDED = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * The text with an apostrophe before it when a spreadsheet could take it for a formula: `= + - @`, tab and line break at the
 * start. A text that already has apostrophes before such a sign gets one more, so that {@link unguardText} gives every text back.
 *
 * ```ts
 * import { guardText, unguardText } from '@hjm/tables';
 *
 * guardText('=1+1'); // => "'=1+1"
 * guardText('Rullator'); // => 'Rullator'
 * unguardText(guardText("'-")); // => "'-"
 * ```
 */
export function guardText(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text that {@link guardText} was given. Only for files that were written with the guard. */
export function unguardText(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
