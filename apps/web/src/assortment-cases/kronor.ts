import { HjmError, foundText } from '@hjm/core';
import { formatNumber, parseNumber } from '@hjm/core/text';

/** An amount in öre as kronor: whole ones without decimals. */
export function kronor(ore: number): string {
  return `${formatNumber(`${String(ore)}e-2`, { decimals: ore % 100 === 0 ? 0 : 2 })}\u00A0kr`;
}

/**
 * The öre in a written amount, `1 234,50` or `1 234,50 kr`; `null` for an empty field.
 *
 * @throws HjmError `invalid-number` for anything else, also for parts of an öre and for less than nothing
 */
export function oreIn(text: string): number | null {
  const written = text.trim().replace(/\s*kr$/i, '');
  if (written === '') return null;
  const ore = parseNumber(written, 'kostnad').times(100);
  if (ore.isInteger() && !ore.isNegative() && Number.isSafeInteger(ore.toNumber())) return ore.toNumber();
  throw new HjmError('invalid-number', 'Beloppet ska vara ett tal i kronor med högst två decimaler, noll eller mer.', [{ path: 'kostnad', expected: 'till exempel 15 592 eller 994,50', found: foundText(text) }]);
}
