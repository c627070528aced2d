import { expect, it } from 'vitest';
import { VARMLAND_SURPLUS, VASTMANLAND_SURPLUS } from '../regions/index.js';
import { THREE } from '../testing/surplus-keys.js';
import { distributeSurplus } from './distribute-surplus.js';
import { surplusLettersTable } from './letters-table.js';
import { surplusLetters } from './surplus-letters.js';

it('has a row for each principal with what its letter says', () => {
  const { columns, rows } = surplusLettersTable(surplusLetters(distributeSurplus(VASTMANLAND_SURPLUS, { year: 2023, result: 394_000_000, key: THREE })));
  expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length, columns.length]);
  expect(rows[0]?.slice(0, 6)).toEqual(['norrby', 'Norrby', { number: '2023' }, '25\u00A0%', 'Återbetalas', { number: '788000.00' }]);
  expect(rows[0]?.at(-1)).toContain('Er andel är 25\u00A0%: ni får tillbaka 788\u00A0000,00\u00A0kr.');
});

it('tells a charge by its word and not by a minus', () => {
  const { rows } = surplusLettersTable(surplusLetters(distributeSurplus(VARMLAND_SURPLUS, { year: 2025, result: -5_600_003 })));
  expect(rows.map((row) => row.slice(4, 6))).toEqual([['Tas ut', { number: '28000.01' }]]);
});
