import { foundText, HjmError } from '@hjm/core';

const LONGEST = 32_767;
const LONGEST_NAME = 31;
// XML has no place for these, paired surrogates aside.
const NO_XML = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Workbooks write odd letters as `_x000D_`; a text that says just that must say that it means the underscore. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text that a cell can hold, as the workbook writes it.
 *
 * @throws HjmError `invalid-text`
 */
export function checkText(text: string, path: string): string {
  const expected = text.length > LONGEST ? `högst ${LONGEST} tecken` : NO_XML.test(text) ? 'text utan styrtecken' : undefined;
  if (expected === undefined) return text.replace(ESCAPE, '_x005F_');
  throw new HjmError('invalid-text', 'Texten går inte att skriva i en Excelfil.', [{ path, expected, found: foundText(text) }]);
}

/**
 * Checks the name of a sheet and notes it.
 *
 * @throws HjmError `sheet-name` when Excel would not have it or it is there already
 */
export function checkSheetName(name: string, taken: Set<string>): void {
  const fits = name.length > 0 && name.length <= LONGEST_NAME && !/[\\/?*:[\]]/.test(name) && !/^'|'$/.test(name) && !NO_XML.test(name) && name.trim() === name;
  if (fits && !taken.has(name.toLowerCase())) {
    taken.add(name.toLowerCase());
    return;
  }
  const expected = fits ? 'ett namn som inget annat blad har' : `1–${LONGEST_NAME} tecken utan \\ / ? * : [ ] och utan apostrof ytterst`;
  throw new HjmError('sheet-name', `Bladet kan inte heta ${foundText(name)}.`, [{ path: 'sheets', expected, found: foundText(name) }]);
}
