import { foundText, HjmError } from '@hjm/core';

const MARKUP = /[&<>"]/;
// XML 1.0 has no place for these, not even as a character reference.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Text as it stands between tags or in an attribute.
 *
 * @throws HjmError `forbidden-character` for control characters and halves of characters, which XML cannot carry
 */
export function xmlText(value: string, path: string): string {
  if (FORBIDDEN.test(value)) {
    throw new HjmError('forbidden-character', `Texten i ${path} har ett tecken som inte kan stå i XML.`, [
      { path, expected: 'text utan styrtecken', found: foundText(value) },
    ]);
  }
  if (!MARKUP.test(value)) return value;
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
