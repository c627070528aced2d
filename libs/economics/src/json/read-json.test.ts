import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { planPrint } from '../plan/plan-schema.js';
import { readJson } from './read-json.js';

const change = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('price') }), z.strictObject({ kind: z.enum(['volume', 'staff']) })]);
const schema = z.strictObject({ changes: z.array(change), lines: z.record(z.string(), z.int()) });

function told(json: unknown, of: z.ZodType = schema): readonly string[] {
  try {
    readJson(of, json, 'invalid', 'Fel.');
  } catch (error) {
    if (error instanceof HjmError) return error.issues.map(({ path, expected, found, nearest }) => `${path}: ${expected}; ${found}${nearest === undefined ? '' : ` [${nearest}]`}`);
    throw error;
  }
  return [];
}

describe('data from JSON', () => {
  it('says which kinds there are, and the nearest, for one that there is not', () => {
    expect(told({ changes: [{ kind: 'prise' }, {}, 5], lines: {} })).toEqual([
      'changes.0.kind: något av price, volume, staff; "prise" [price]',
      'changes.1.kind: något av price, volume, staff; inget värde',
      'changes.2: ett objekt; 5',
    ]);
  });

  it('loses no field, whatever its name', () => {
    expect(told('{"changes":[],"lines":{"rent":1,"__proto__":2}}')).toEqual(['lines.__proto__: ett annat namn; "__proto__"']);
    expect(told('{"changes":[],"lines":{"constructor":2}}')).toEqual([]);
  });

  it('may be nested however deep', () => {
    expect(told(`{"changes":${'['.repeat(50_000)}${']'.repeat(50_000)},"lines":{}}`)).toEqual([expect.stringMatching(/^changes\.0: /)]);
  });

  it('has no more decimals of a unit than there are öre', () => {
    expect(told({ unit: 'kr', decimals: 3, rounding: 'halfUp' }, planPrint)).toEqual([expect.stringMatching(/^decimals: högst 2 decimaler för kr/)]);
    expect(told({ unit: 'mnkr', decimals: 8, rounding: 'halfUp' }, planPrint)).toEqual([]);
  });
});
