import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiMeasured } from '../result/result-types.js';
import { known, measured } from '../testing/outcomes.js';
import { maskSmallGroups } from './mask-small-groups.js';

const breakdowns = [
  { id: 'group', labelSv: 'Produktgrupp', fields: ['group'] },
  { id: 'gender', labelSv: 'Kön', fields: ['gender'] },
  { id: 'both', labelSv: 'Produktgrupp och kön', fields: ['group', 'gender'] },
];
const GROUPS = ['g1', 'g2', 'g3'];
const GENDERS = ['woman', 'man'];
const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function part(breakdown: string, values: readonly string[], base: number): KpiMeasured {
  return measured(known(base, Math.max(base, 1)), { records: base, part: { breakdown, values } });
}

/** The whole, groups, genders and both of a table of women and men by group. */
function published(table: readonly (readonly [number, number])[], minimum: number): readonly KpiMeasured[] {
  const all = [
    measured(known(add(table.flat()), 1), { records: add(table.flat()) }),
    ...table.map((row, at) => part('group', [GROUPS[at] ?? ''], add(row))),
    ...GENDERS.map((gender, at) => part('gender', [gender], add(table.map((row) => row[at] ?? 0)))),
    ...table.flatMap((row, at) => GENDERS.map((gender, place) => part('both', [GROUPS[at] ?? '', gender], row[place] ?? 0))),
  ];
  return maskSmallGroups(all, { minimum, breakdowns });
}

const shown = (results: readonly KpiMeasured[]): string => results.map(({ value, records }) => (value.state === 'masked' ? 'x' : String(records))).join(' ');

describe('parts of parts', () => {
  it('are hidden two and two within each part that is shown', () => {
    // Beside 2 women of the first group, its 20 men go, and then of another group both too, so that all women and all men hide them.
    expect(shown(published([[2, 20], [30, 40], [50, 60]], 5))).toBe('202 22 70 110 82 120 x x x x 50 60');
  });

  it('are all hidden with the part that they add up to', () => {
    expect(shown(published([[2, 1], [4, 40], [50, 60]], 5)).split(' ').slice(6, 8)).toEqual(['x', 'x']);
  });

  it('never give a small one away by one subtraction, whichever parts are taken together', () => {
    const base = fc.oneof(fc.nat(6), fc.nat(30));
    fc.assert(
      fc.property(fc.array(fc.tuple(base, base), { minLength: 1, maxLength: 3 }), fc.integer({ min: 3, max: 6 }), (table, minimum) => {
        const results = published(table, minimum);
        const find = (breakdown: string | undefined, ...values: readonly string[]): KpiMeasured | undefined =>
          results.find((result) => result.part?.breakdown === breakdown && values.every((value) => result.part?.values.includes(value) ?? false));
        const sums = [
          [find(undefined), GROUPS.map((group) => find('group', group))],
          [find(undefined), GENDERS.map((gender) => find('gender', gender))],
          ...GROUPS.map((group) => [find('group', group), GENDERS.map((gender) => find('both', group, gender))] as const),
          ...GENDERS.map((gender) => [find('gender', gender), GROUPS.map((group) => find('both', group, gender))] as const),
        ] as const;
        for (const [total, terms] of sums) {
          const gone = [total, ...terms].filter((one) => one?.value.state === 'masked');
          expect(gone.length).not.toBe(1);
        }
        for (const { value, records } of results) if (value.state !== 'masked') expect(records === 0 || records >= minimum).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
