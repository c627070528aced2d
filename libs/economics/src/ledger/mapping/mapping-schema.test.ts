import { describe, expect, it } from 'vitest';
import { MADE_UP_MAPPING } from '../../testing/made-up-accounts.js';
import { accountMappingSchema } from './mapping-schema.js';

describe('a mapping of accounts as JSON', () => {
  it('is read as it stands, with and without ignored accounts and citation', () => {
    const cited = { ...MADE_UP_MAPPING, citation: { body: 'Påhittad nämnd', decided: null, document: 'påhittat dokument', summary: 'Vårt exempel.' } };
    const without = JSON.parse(JSON.stringify({ ...MADE_UP_MAPPING, ignored: undefined })) as typeof MADE_UP_MAPPING;
    for (const mapping of [MADE_UP_MAPPING, cited, without]) expect(accountMappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  });

  it.each([
    [{ ...MADE_UP_MAPPING, extra: 1 }],
    [{ ...MADE_UP_MAPPING, lines: [{ line: 'staff', accounts: [{ from: '4x', to: '49' }] }] }],
    [{ ...MADE_UP_MAPPING, lines: [{ line: 'staff', accounts: [{ from: 4000, to: 4999 }] }] }],
    [{ ...MADE_UP_MAPPING, citation: undefined }],
  ])('is refused otherwise (%#)', (mapping) => {
    expect(accountMappingSchema.safeParse(mapping).success).toBe(false);
  });
});
