import { expect, test } from 'vitest';
import { partyTable } from './party-table.js';

const row = (payer: string, party: string, municipality: string | null = null, unit: string | null = null) => ({ payer, municipality, unit, party });
const party = partyTable([row('region', 'region'), row('region', 'unit-1', null, 'Etta'), row('municipality', 'north', 'Nordby'), row('municipality', 'south', 'Söderby'), row('municipality', 'south-1', 'Söderby', 'Etta')]);

test.each([
  ['region', 'Nordby', null, { party: 'region' }],
  ['region', 'Nordby', 'Etta', { party: 'unit-1' }],
  ['region', 'Nordby', 'Tvåan', { party: 'region' }],
  ['municipality', ' söderby', null, { party: 'south' }],
  ['municipality', 'Söderby', 'etta', { party: 'south-1' }],
  ['municipality', 'Sderby', null, { expected: 'en kommun som tabellen har', found: '"Sderby"', nearest: 'Söderby' }],
  ['municipality', null, null, { expected: 'en kommun som tabellen har', found: 'ingen' }],
  ['patient', 'Nordby', null, { expected: 'en rad för den som betalar', found: '"patient"' }],
])('%s of %s, %s', (payer, municipality, unit, answer) => {
  expect(party(payer, { municipality, unit })).toEqual(answer);
});

test('refuses a table that names two parties for one payer', () => {
  expect(() => partyTable([row('region', 'a'), row('municipality', 'b', 'Nordby'), row('municipality', 'c', 'nordby ')])).toThrow(
    expect.objectContaining({ code: 'invalid-parties', issues: [{ path: '2.party', expected: '"b", som redan står för municipality, nordby ', found: '"c"' }] }),
  );
});
