import { evaluate } from '@hjm/rules';
import { describe, expect, it } from 'vitest';
import { itemFees } from './item-fees.js';

const on = '2025-01-15';
/** The fees of the page: kronor, and who owns the product afterwards. */
const PAGE = [
  ['adultTricycleForChild', 5000, 'user'],
  ['tandemForChild', 5000, 'user'],
  ['childTricycleForChild', 1000, 'principal'],
  ['loudPhone', 500, 'principal'],
  ['secondRollator', 500, 'principal'],
  ['speechFluencyAid', 1000, 'principal'],
] as const;

describe('fees by item', () => {
  it.each(PAGE)('for %s are %i kr, once for the item', (item, kronor, ownership) => {
    const { terms } = evaluate(itemFees, { item }, { on });
    expect(terms.map(({ term }) => term)).toEqual([{ topic: 'fee', fee: { kind: 'fee', amount: { ore: kronor * 100 }, per: 'item', ownership } }]);
    expect(terms[0]?.text).toContain(`${kronor < 1000 ? '500' : `${String(kronor / 1000)} 000`} kr`);
  });
});
