import { describe, expect, it } from 'vitest';
import type { Ceiling, Fee, Limit, Term } from './index.js';
import { feeTerm, termSchema } from './term-schema.js';
import { describeFee, describeLimit, describeTerm } from './text.js';

const fee = (ore: number | null, per: NonNullable<Fee['per']>, more: Partial<Fee> = {}): Fee => ({ kind: 'fee', amount: { ore }, per, ...more });
const ceiling = (ore: number | null, more: Partial<Ceiling> = {}): Ceiling => ({ id: 'hogkostnadsskydd', ore, ...more });
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** Every shape of fee that the regions' pages have, with the page's own figures; where several cases have fees of their own, one of them. */
const SHAPES: readonly (readonly [where: string, fee: Fee, words: string])[] = [
  ['Värmland, share of the price in an older edition', { kind: 'fee', amount: { percent: 20, of: 'priset', least: 20000 }, per: 'item', ceiling: ceiling(115000) }, '20 % av priset, minst 200 kr, högst 1 150 kr (taket i högkostnadsskyddet)'],
  ['Värmland, share of the price in a later edition', { kind: 'fee', amount: { percent: 20, of: 'priset', least: 20000 }, per: 'item', ceiling: ceiling(120000) }, '20 % av priset, minst 200 kr, högst 1 200 kr (taket i högkostnadsskyddet)'],
  ['a share with a ceiling of which the source names no amount', { kind: 'fee', amount: { percent: 20, of: 'priset', least: 20000 }, per: 'item', ceiling: ceiling(null) }, '20 % av priset, minst 200 kr, högst taket i högkostnadsskyddet'],
  ['Värmland, powered wheelchair', fee(60000, 'year'), '600 kr per år'],
  ['Värmland, cognition and communication', fee(0, 'item'), 'ingen avgift'],
  ['Värmland, soft contact lenses', fee(50000, 'year', { ceiling: null }), '500 kr per år, räknas inte in i högkostnadsskyddet'],
  ['Värmland, not returned', { kind: 'fee', amount: { percent: 100, of: 'kostnaden för att köpa hjälpmedlet' }, per: 'item' }, 'kostnaden för att köpa hjälpmedlet'],
  ['Värmland, subsidised diagnosis without an amount', { kind: 'subsidy', amount: { ore: null }, per: 'item' }, 'bidrag med ett belopp som inte framgår av källan per styck'],
  ['Arvika', fee(20000, 'prescription'), '200 kr per förskrivning'],
  ['Dalarna, try-out', fee(25000, 'fitting', { ceiling: ceiling(130000, { months: 12, from: 'firstVisit' }) }), '250 kr per utprovning, högst 1 300 kr på tolv månader från det första besöket (taket i högkostnadsskyddet)'],
  ['Dalarna, hearing aids earlier', fee(50000, 'item'), '500 kr per styck'],
  ['Dalarna, wheelchairs earlier, for what is not said', { kind: 'fee', amount: { ore: 15000 } }, '150 kr'],
  ['Dalarna, hearing aids now', fee(25000, 'pair'), '250 kr per par'],
  ['Dalarna, another colour', fee(100000, 'item', { plusPriceDifference: true, vat: 'added', refunded: false }), '1 000 kr per styck, prisskillnaden tillkommer, moms tillkommer, betalas inte tillbaka vid återlämning'],
  ['Dalarna, private loan', fee(44500, 'loan', { furtherOre: 20500, covers: { count: 3, unit: 'months' }, vat: 'included' }), '445 kr per lån, 205 kr för varje ytterligare vid samma tillfälle, för högst tre månader, moms ingår'],
  ['Västmanland, tandem cycle', fee(500000, 'item', { ownership: 'user' }), '5 000 kr per styck, patienten äger hjälpmedlet'],
  ['Västmanland, second rollator', fee(50000, 'item', { ownership: 'principal' }), '500 kr per styck, hjälpmedlet är ett lån'],
  ['Västmanland, private rental', { kind: 'fee', amount: { percent: 100, of: 'hyran' }, per: 'month', leastMonths: 1 }, 'hyran i månaden, minst för en månad'],
  ['Västmanland, start of a private rental', fee(10000, 'loan'), '100 kr per lån'],
  ['Västmanland, TENS after six months', fee(null, 'item', { freeFirst: { count: 6, unit: 'months' } }), 'ett belopp som inte framgår av källan per styck efter sex månader utan avgift'],
  ['Västmanland, hearing aids', fee(140000, 'pair'), '1 400 kr per par'],
  ['Örebro, subscription', fee(7000, 'month', { regardlessOfCount: true, ceiling: null }), '70 kr i månaden, oavsett antal, räknas inte in i högkostnadsskyddet'],
  ['Örebro, subscription earlier', fee(6500, 'month', { regardlessOfCount: true }), '65 kr i månaden, oavsett antal'],
  ['Örebro, visit', fee(22000, 'visit', { ceiling: ceiling(null) }), '220 kr per besök, högst taket i högkostnadsskyddet'],
  ['Örebro, tricycle, again at a new size', fee(50000, 'size'), '500 kr per storlek'],
  ['Stockholm, hearing aids', fee(60000, 'prescription'), '600 kr per förskrivning'],
  ['Stockholm, TENS', fee(10000, 'calendarMonth', { mostMonths: 6, restarts: true }), '100 kr per kalendermånad, högst för sex månader, börjar om vid ny förskrivning'],
  ['Stockholm, lenses', fee(100000, 'person', { everyMonths: 12 }), '1 000 kr per person för varje period på tolv månader'],
  ['Stockholm, bandages', fee(30000, 'bodyPart', { everyMonths: 6 }), '300 kr per kroppsdel för varje period på sex månader'],
  ['Stockholm, incontinence', fee(20000, 'person', { everyMonths: 12, ceiling: ceiling(null) }), '200 kr per person för varje period på tolv månader, högst taket i högkostnadsskyddet'],
  ['Jönköping, TENS', fee(15000, 'month', { freeFirst: { count: 3, unit: 'weeks' }, ceiling: ceiling(180000, { months: 12 }) }), '150 kr i månaden efter tre veckor utan avgift, högst 1 800 kr på tolv månader (taket i högkostnadsskyddet)'],
  ['Jönköping, tricycle', { kind: 'fee', amount: { percent: 50, of: 'inköpspriset med tillbehör och moms' }, per: 'item', ownership: 'user' }, '50 % av inköpspriset med tillbehör och moms, patienten äger hjälpmedlet'],
  ['Växjö, short rental', fee(35000, 'loan', { covers: { count: 14, unit: 'days' } }), '350 kr per lån, för högst 14 dagar'],
  ['Norrbotten, hygiene', fee(30000, 'item'), '300 kr per styck'],
  ['Jämtland, loss', { kind: 'fee', amount: { percent: 100, of: 'fullt pris', less: { percent: 10, everyMonths: 6, untilMonths: 60 } }, per: 'item' }, 'fullt pris, minskat med 10 % för varje halvår, ingenting efter fem år'],
  ['Norrbotten, loss without a residual value', { kind: 'fee', amount: { percent: 5, of: 'anskaffningsvärdet', least: 27000 }, per: 'item' }, '5 % av anskaffningsvärdet, minst 270 kr'],
];

describe('a fee', () => {
  it.each(SHAPES)('of the shape in %s is data of the language and prints as Swedish', (_, value, words) => {
    expect(feeTerm.fee.parse(value)).toEqual(value);
    expect(plain(describeFee(value))).toBe(words);
  });

  it('in another unit, or of a share of nothing, is no fee', () => {
    expect(feeTerm.fee.safeParse({ ...fee(100, 'month'), per: 'week' }).success).toBe(false);
    expect(feeTerm.fee.safeParse({ kind: 'fee', amount: { percent: 20, of: '' }, per: 'item' }).success).toBe(false);
    expect(feeTerm.fee.safeParse(fee(-1, 'item')).success).toBe(false);
  });

  it('as a subsidy says so, with its share and most', () => {
    expect(plain(describeFee({ ...fee(80000, 'year'), kind: 'subsidy' }))).toBe('bidrag med 800 kr per år');
    expect(describeFee({ ...fee(0, 'year'), kind: 'subsidy' })).toBe('inget bidrag');
    expect(plain(describeFee({ kind: 'fee', amount: { percent: 12.5, of: 'priset', most: 10050 }, per: 'order', refunded: true }))).toBe('12,5 % av priset per beställning, högst 100,50 kr, betalas tillbaka vid återlämning');
  });
});

const LIMITS: readonly (readonly [Limit, string])[] = [
  [{ most: 2, per: 'person', beyond: 'fee' }, 'högst två per person, fler mot avgift'],
  [{ most: 2, per: 'bodyPart', withinMonths: 6, beyond: 'none' }, 'högst två per kroppsdel på sex månader, aldrig fler'],
  [{ most: 1, per: 'need', beyond: 'exception' }, 'högst ett per behov, fler av särskilda skäl'],
  [{ most: 0, per: 'person', beyond: 'application' }, 'inget per person, fler bara efter ansökan utanför regelverket'],
  [{ most: 12, per: 'person', withinMonths: 1, beyond: 'review' }, 'högst tolv per person på en månad, fler efter omprövning'],
];
const TERMS: readonly (readonly [Term, string])[] = [
  [{ topic: 'payer', payer: 'municipality' }, 'kommunen betalar'],
  [{ topic: 'fee', fee: fee(25000, 'fitting') }, '250 kr per utprovning'],
  [{ topic: 'limit', limit: { most: 1, per: 'person', beyond: 'none' } }, 'högst ett per person, aldrig fler'],
  [{ topic: 'limit' }, 'antal'],
  [{ topic: 'exchange' }, 'byte'],
];

describe('what follows a right, in words', () => {
  it.each(LIMITS)('a limit %j', (limit, words) => {
    expect(describeLimit(limit)).toBe(words);
  });

  it.each(TERMS)('a term %j', (term, words) => {
    expect(termSchema.parse(term)).toEqual(term);
    expect(plain(describeTerm(term))).toBe(words);
  });
});
