import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erasedFrom, foundBy, packHashOf, packed, rowHashOf, unpacked } from './pack.js';

const erasure = { at: '2024-05-02T08:00:00.000Z', reason: 'request' } as const;
const someRow = fc.record(
  { rental: fc.constantFrom('u1', 'u2', 'u3'), payer: fc.constantFrom('kommun-a', 'privat-1', 'privat-2'), keepUntil: fc.constantFrom('2024-12-31', '2025-12-31'), note: fc.string() },
  { requiredKeys: ['note'] },
);
const packOf = (rows: readonly { readonly note: string; readonly rental?: string; readonly payer?: string; readonly keepUntil?: string }[]) => {
  const texts = rows.map((row) => JSON.stringify(row));
  return { texts, pack: packed(rows.map((row, index) => ({ ...row, text: texts[index] ?? '', hash: rowHashOf(texts[index] ?? '') }))) };
};

describe('a pack of rows', () => {
  it('gives every row back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(someRow, { minLength: 1 }), (rows) => {
        const { texts, pack } = packOf(rows);
        expect(unpacked(pack.content).map(({ text }) => text)).toEqual(texts);
        expect(foundBy(pack.content)).toEqual({ rentals: pack.rentals, payers: pack.payers, keepUntil: pack.keepUntil });
      }),
    );
  });

  it('keeps its hash and every other row when a person is erased, who is then found nowhere in it', () => {
    fc.assert(
      fc.property(fc.array(someRow, { minLength: 1 }), (rows) => {
        const { texts, pack } = packOf(rows);
        const { pack: left, rows: gone } = erasedFrom(pack.content, ({ payer }) => payer === 'privat-1', erasure);
        expect(gone).toBe(rows.filter(({ payer }) => payer === 'privat-1').length);
        expect(unpacked(left.content).map(({ text }) => text)).toEqual(texts.map((text, index) => (rows[index]?.payer === 'privat-1' ? null : text)));
        expect(packHashOf(unpacked(left.content).map(({ hash }) => hash()))).toBe(pack.contentHash);
        expect(left.payers).not.toContain('privat-1');
      }),
    );
  });

  it('says when a row went and why', () => {
    const { pack } = packOf([{ note: 'a', payer: 'privat-1' }]);
    expect(erasedFrom(pack.content, () => true, erasure).pack).toEqual({ content: `${rowHashOf('{"note":"a","payer":"privat-1"}')} 2024-05-02T08:00:00.000Z request`, rentals: [], payers: [], keepUntil: null });
  });
});
