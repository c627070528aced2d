import { formatNumber } from '@hjm/core/text';
import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrinted } from './read-printed.js';

describe('readPrinted', () => {
  it('keeps the decimals of the print', () => {
    expect(readPrinted('33,0%')).toEqual({ state: 'number', number: '33.0' });
    expect(readPrinted('33 %')).toEqual({ state: 'number', number: '33' });
    expect(readPrinted('7,80%')).toEqual({ state: 'number', number: '7.80' });
  });

  it('reads thousands, signs and units', () => {
    expect(readPrinted('16 418')).toEqual({ state: 'number', number: '16418' });
    expect(readPrinted('+2 305 tkr')).toEqual({ state: 'number', number: '2305' });
    expect(readPrinted('\u22121 442 tkr')).toEqual({ state: 'number', number: '-1442' });
    expect(readPrinted('10,4 MNKR')).toEqual({ state: 'number', number: '10.4' });
    expect(readPrinted('3 st')).toEqual({ state: 'number', number: '3' });
  });

  it('reads the direction of a target, with or without a number', () => {
    expect(readPrinted('Behålla')).toEqual({ state: 'direction', direction: 'keep' });
    expect(readPrinted('Behålla (0,42)')).toEqual({ state: 'number', number: '0.42', direction: 'keep' });
    expect(readPrinted('Öka 10%')).toEqual({ state: 'number', number: '10', direction: 'increase' });
    expect(readPrinted('>90%')).toEqual({ state: 'number', number: '90', direction: 'atLeast', strict: true });
    expect(readPrinted('mer än 90%')).toEqual(readPrinted('>90'));
  });

  it('tells what is missing from what does not apply, and neither is zero', () => {
    expect(readPrinted('Data saknas')).toEqual({ state: 'missing', reason: 'noData' });
    expect(readPrinted('Inga tillgängliga data')).toEqual({ state: 'missing', reason: 'noData' });
    expect(readPrinted('Ingen mätning gjord')).toEqual({ state: 'missing', reason: 'noRecords' });
    expect(readPrinted('-')).toEqual({ state: 'missing', reason: 'notStated' });
    expect(readPrinted('Ej aktuellt')).toEqual({ state: 'notRelevant' });
    expect(readPrinted('Ej relevant')).toEqual({ state: 'notRelevant' });
    expect(readPrinted('0,0')).toEqual({ state: 'number', number: '0.0' });
  });

  it('says where a text stands that is no figure', () => {
    const wrong = (): unknown => readPrinted('9.1%', 'tabell/rad/kolumn');
    expect(wrong).toThrow(HjmError);
    expect(wrong).toThrow(expect.objectContaining({ code: 'unreadable-figure', issues: [expect.objectContaining({ path: 'tabell/rad/kolumn', found: '"9.1%"' })] }) as Error);
    expect(() => readPrinted('cirka 90 %')).toThrow(HjmError);
    expect(() => readPrinted('1 23')).toThrow(HjmError);
  });

  it('reads back every number that is printed in Swedish', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
        const digits = String(Math.abs(whole)).padStart(decimals + 1, '0');
        const text = `${whole < 0 ? '-' : ''}${decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`}`;
        expect(readPrinted(`${formatNumber(text, { decimals })} %`)).toEqual({ state: 'number', number: text });
      }),
    );
  });
});
