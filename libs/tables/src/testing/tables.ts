import fc from 'fast-check';
import type { Cell } from '../table-types.js';

const hostile = fc.constantFrom('=1+1', '+46', '-5', '@x', '\tx', "'=1", "''", '"', '""', ';', ',', '\r\n', '\n', '\r', 'sep=;', '\uFEFFx', 'ÿþ', ' x ', '', 'å', 'ÅÄÖ', '12" hjul');

/** Texts with what is hard to write; `letters` are the others. */
export function texts(letters: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(fc.oneof(hostile, letters), { maxLength: 4 }).map((parts) => parts.join(''));
}

/** Tables of equally long rows. */
export function tables<Kind extends Cell>(cell: fc.Arbitrary<Kind>): fc.Arbitrary<Kind[][]> {
  return fc.integer({ min: 1, max: 5 }).chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }));
}
