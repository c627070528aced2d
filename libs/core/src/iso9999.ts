import { foundText, HjmError } from './errors.js';

/** Edition of ISO 9999 that a code is taken from. Codes moved between them, and regions mix them. */
export type IsoEdition = '2011' | '2016' | '2022';

/**
 * A code of ISO 9999 in its canonical form: pairs of digits with a space between, such as `22 21 09`.
 * One pair is a class, two a subclass, three a division; a fourth pair is a region's own level.
 * The standard's titles are copyrighted and stand nowhere in this library.
 */
export type IsoCode = string;

/** A code and, where it is known, the edition it belongs to. */
export type IsoCodeRef = { readonly code: IsoCode; readonly edition?: IsoEdition };

/** Whether the value is a code in canonical form. */
export function isIsoCode(value: unknown): value is IsoCode {
  return typeof value === 'string' && /^\d\d( \d\d){0,3}$/.test(value);
}

/** The digits of a code written `222109`, `22 21 09` or `22-21-09`; undefined for anything else, mixed separators included. */
export function isoDigits(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d\d(?:([ \u00A0-]?)\d\d(?:\1\d\d){0,2})?$/.test(value) ? value.replace(/\D/g, '') : undefined;
}

/**
 * The canonical form of a code written `222109`, `22 21 09` or `22-21-09`.
 *
 * ```ts
 * import { parseIsoCode } from '@hjm/core';
 *
 * parseIsoCode('222109'); // => '22 21 09'
 * parseIsoCode('22-21'); // => '22 21'
 * ```
 *
 * @param path - where the value stands, for the error
 * @throws HjmError `invalid-iso-code` for anything else, mixed separators included
 */
export function parseIsoCode(value: unknown, path = 'code'): IsoCode {
  const digits = isoDigits(value);
  if (digits !== undefined) return digits.replace(/\d\d\B/g, '$& ');
  const found = foundText(value);
  throw new HjmError('invalid-iso-code', `Ogiltig ISO-kod: ${found}. Skriv den som 22 21 09.`, [
    { path, expected: 'en ISO 9999-kod med två till åtta siffror, till exempel 22 21 09', found },
  ]);
}

/** 1 for a class, 2 for a subclass, 3 for a division, 4 for a region's own level. The code is canonical. */
export function isoLevel(code: IsoCode): number {
  return (code.length + 1) / 3;
}

/**
 * Whether a code is the group itself or stands below it. Both are canonical.
 *
 * ```ts
 * import { isUnder } from '@hjm/core';
 *
 * isUnder('22 21 09', '22 21'); // => true
 * isUnder('22 21', '22 21 09'); // => false
 * ```
 *
 * @throws HjmError `iso-edition-mismatch` when both name an edition and not the same:
 * where a code went in another edition is not in the code
 */
export function isUnder(code: IsoCode | IsoCodeRef, group: IsoCode | IsoCodeRef): boolean {
  const below: IsoCodeRef = typeof code === 'string' ? { code } : code;
  const above: IsoCodeRef = typeof group === 'string' ? { code: group } : group;
  const [found, expected] = [below.edition, above.edition];
  if (found && expected && found !== expected) {
    throw new HjmError('iso-edition-mismatch', `Koderna hör till olika utgåvor av ISO 9999: ${found} och ${expected}.`, [
      { path: 'edition', expected, found },
    ]);
  }
  return `${below.code} `.startsWith(`${above.code} `);
}
