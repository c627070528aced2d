import { describe, expect, it } from 'vitest';
import { economySearch, economySearchWith } from './economy-search.js';

describe('the address of a page of an economy', () => {
  it('has an economy and a unit that there is', () => {
    expect(economySearch({ ekonomi: 'a1', enhet: 'mnkr', annat: 'x' })).toEqual({ ekonomi: 'a1', enhet: 'mnkr' });
    expect(economySearch({ ekonomi: 7, enhet: 'dollar' })).toEqual({});
  });

  it('has the texts that a page asks for; a year comes as a number and is text', () => {
    expect(economySearchWith('ar', 'rad')({ ar: 2024, rad: 'rent', enhet: 'kr', annat: 'x' })).toEqual({ enhet: 'kr', ar: '2024', rad: 'rent' });
    expect(economySearchWith('rad')({ rad: ['rent'] })).toEqual({});
  });
});
