import { describe, expect, it } from 'vitest';
import { compareEditions, comparePackages } from './compare.js';
import type { Edition, FactDef, FactMapping, Rule, RulePackage } from './index.js';
import { advice, cite, edition, oneOf, packageOf, refusal, requirement, rest, right, yesNo } from './testing/small-package.js';

const work = oneOf('work', ['a', 'b', 'c', 'd']);
const facts: readonly FactDef[] = [work, yesNo('met'), yesNo('urgent')];
const two = (before: Edition['rules'], after: Edition['rules'], more: Partial<RulePackage> = {}): RulePackage => packageOf(facts, [edition('before', before), edition('after', after)], more);

describe('who gained and who lost', () => {
  const pkg = two(
    [right('a', { when: { work: ['a', 'd'] } }), right('b', { when: { work: 'b', urgent: true } }), rest()],
    [right('a', { when: { work: ['a', 'd'] } }), right('b', { when: { work: 'b', urgent: false } }), right('c', { when: { work: 'c' } }), refusal('not-d', { when: { work: 'd', urgent: true }, excepts: ['a'] }), rest()],
  );

  it('is told of each value of the first fact of the package', () => {
    const { by, byValue, total, changed, outcomes } = compareEditions(pkg, 'before', 'after');
    expect(by).toBe('work');
    expect(byValue.map(({ value, verdict, gained, lost, total: of }) => [value, verdict, gained, lost, of])).toEqual([
      ['a', 'same', '0', '0', '2'],
      ['b', 'mixed', '1', '1', '2'],
      ['c', 'wider', '2', '0', '2'],
      ['d', 'narrower', '0', '1', '2'],
    ]);
    expect([total, changed]).toEqual(['8', '5']);
    expect(outcomes).toContainEqual({ before: 'denied', after: 'allowed', count: '3' });
  });

  it('is told of another fact when asked for', () => {
    expect(compareEditions(pkg, 'before', 'after', { by: 'urgent' }).byValue.map(({ label, verdict }) => [label, verdict])).toEqual([['ja', 'mixed'], ['nej', 'wider']]);
  });

  it.each([['wrok', 'work'], ['met', undefined]])('cannot be told of %s, which neither edition uses', (by, nearest) => {
    expect(() => compareEditions(pkg, 'before', 'after', { by })).toThrow(expect.objectContaining({ code: 'unknown-fact', issues: [expect.objectContaining({ path: 'by', ...(nearest && { nearest }) })] }));
  });

  it.each([['befor', 'before'], ['x', undefined]])('cannot be told of the edition %s, which does not exist', (id, nearest) => {
    expect(() => compareEditions(pkg, id, 'after')).toThrow(expect.objectContaining({ code: 'unknown-edition', issues: [expect.objectContaining(nearest ? { nearest } : { path: 'edition' })] }));
  });
});

describe('a duty', () => {
  it('that is new leaves the answer yes where it is met, and says so', () => {
    const { regions } = compareEditions(two([right('all')], [right('all'), requirement('must', { met: true })]), 'before', 'after');
    expect(regions).toHaveLength(2);
    expect(regions).toContainEqual({ before: { outcome: 'allowed', requirements: {}, advice: {}, terms: {} }, after: { outcome: 'allowed', requirements: { must: 'met' }, advice: {}, terms: {} }, count: '1', where: ['Uppgift met: ja'], more: false });
    expect(regions).toContainEqual({ before: { outcome: 'allowed', requirements: {}, advice: {}, terms: {} }, after: { outcome: 'conditional', requirements: { must: 'unmet' }, advice: {}, terms: {} }, count: '1', where: ['Uppgift met: nej'], more: false });
  });

  it('that was a requirement and is advice now is a difference everywhere', () => {
    const { changed, total, regions } = compareEditions(two([right('all'), requirement('rule', { met: true })], [right('all'), advice('rule', { met: true })]), 'before', 'after');
    expect(changed).toBe(total);
    expect(regions).toContainEqual(expect.objectContaining({ before: { outcome: 'allowed', requirements: { rule: 'met' }, advice: {}, terms: {} }, after: { outcome: 'allowed', requirements: {}, advice: { rule: 'met' }, terms: {} } }));
  });

  it('with other words or another source is the same duty', () => {
    expect(compareEditions(two([right('all'), requirement('rule', { met: true })], [right('all'), { ...requirement('rule', { met: true }), text: 'Sagt på annat sätt.' }]), 'before', 'after').changed).toBe('0');
  });
});

describe('a fact that only one edition has', () => {
  const mapping: FactMapping = { id: 'm', text: 'Vår läsning.', from: 'urgent', to: 'work', values: { true: ['a'], false: ['b', 'c', 'd'] } };
  const early = [right('urgent', { when: { urgent: true } }), rest()];
  const late = [right('a', { when: { work: 'a' } }), rest()];

  it('is read as another one through the mapping of the package, which is told', () => {
    const found = compareEditions(two(early, late, { mappings: [mapping] }), 'before', 'after');
    expect([found.changed, found.total, found.mappings]).toEqual(['0', '4', [mapping]]);
    expect(compareEditions(two(early, late, { mappings: [mapping] }), 'after', 'before').changed).toBe('0');
  });

  it('stands for itself without a mapping', () => {
    const found = compareEditions(two(early, late, { mappings: [mapping] }), 'before', 'after', { mappings: [] });
    expect([found.changed, found.total, found.mappings]).toEqual(['4', '8', []]);
  });

  it('is not read through a mapping that forgets one of its values', () => {
    const partial = { ...mapping, values: { true: ['a'] } };
    const not = [right('calm', { when: { urgent: false } }), rest()];
    expect(() => compareEditions(two(not, late, { mappings: [partial] }), 'before', 'after')).toThrow(expect.objectContaining({ code: 'bad-mapping' }));
  });
});

describe('two packages', () => {
  const side = (id: string, def: FactDef, when: Edition['rules'][number]['when']) => ({ package: packageOf([def], [edition('e', [right('yes', when === undefined ? {} : { when }), rest()])], { id }), edition: 'e' });

  it.each<[string, FactDef, string]>([
    ['another value', oneOf('work', ['a', 'b', 'c', 'e']), 'Alternativen är inte desamma'],
    ['a value more', oneOf('work', ['a', 'b', 'c', 'd', 'e']), 'Alternativen är inte desamma'],
    ['another type', yesNo('work'), 'Svaren är av olika slag.'],
    ['grades', oneOf('work', ['a', 'b', 'c', 'd'], { graded: true }), 'Graderna är inte desamma'],
  ])('whose fact has %s are compared with each side standing for itself, and say so', (_, other, why) => {
    const found = comparePackages(side('one', work, { work: 'a' }), side('two', other, { work: other.type === 'yesNo' ? true : 'a' }));
    expect(found.total).toBe(String(4 * (other.type === 'oneOf' ? other.values.length : 2)));
    expect(found.notComparable).toEqual([{ kind: 'fact-differs', side: 'both', ids: ['work'], label: 'Uppgift work', why: expect.stringContaining(why) as string }]);
    expect(found.byValue).toHaveLength(4);
  });

  it('of which only one has rules about a fact that differs say so, and count that side', () => {
    const found = comparePackages(side('one', work, { work: 'a' }), side('two', yesNo('work'), undefined));
    expect([found.total, found.changed]).toEqual(['4', '3']);
    expect(found.notComparable).toEqual([{ kind: 'one-side-asks', side: 'before', ids: ['work'], label: 'Uppgift work', why: 'Bara one har regler om detta; svaret enligt two beror inte på det.' }]);
  });

  it('whose fact has the same values in another order are compared', () => {
    expect(comparePackages(side('one', work, { work: 'a' }), side('two', oneOf('work', ['d', 'c', 'b', 'a']), { work: 'a' }))).toMatchObject({ changed: '0', before: { package: 'one' }, after: { package: 'two' } });
  });
});

describe('a comparison without measure', () => {
  it('counts exactly beyond what a number holds', () => {
    const many = Array.from({ length: 80 }, (_, n) => yesNo(`f${String(n)}`));
    const any = many.map(({ id }) => ({ [id]: true }));
    const pkg = packageOf(many, [edition('before', [right('any', { when: { any } }), rest()]), edition('after', [right('all', { when: { all: any } }), rest()])]);
    const { total, changed, outcomes } = compareEditions(pkg, 'before', 'after', { mostBlocks: 3 });
    expect(total).toBe(String(2n ** 80n));
    expect(changed).toBe(String(2n ** 80n - 2n));
    expect(outcomes).toContainEqual({ before: 'allowed', after: 'denied', count: String(2n ** 80n - 2n) });
  });
});

describe('a term that keeps its id', () => {
  const fee = (ore: number, text = 'Avgift.'): Rule => ({ id: 'fee', kind: 'term', topic: 'fee', fee: { kind: 'fee', amount: { ore }, per: 'item' }, text, citations: [cite] });
  const followUp = (text: string): Rule => ({ id: 'follow-up', kind: 'term', topic: 'followUp', text, citations: [cite] });
  const compared = (before: readonly Rule[], after: readonly Rule[]) => compareEditions(packageOf([yesNo('a')], [edition('e1', [right('r', { when: { a: true } }), rest(), ...before]), edition('e2', [right('r', { when: { a: true } }), rest(), ...after], { validFrom: '2024-01-01' })]), 'e1', 'e2');

  it('and costs more is a difference, said by its amounts', () => {
    const { changed, regions } = compared([fee(50_000)], [fee(60_000)]);
    expect(changed).toBe('1');
    expect(regions[0]).toMatchObject({ before: { terms: { '500\u00A0kr per styck': true, '600\u00A0kr per styck': false } }, after: { terms: { '500\u00A0kr per styck': false, '600\u00A0kr per styck': true } } });
  });

  it('and says it in other words gets the same answer, and the words are told', () => {
    const { changed, reworded } = compared([followUp('Uppföljning efter tre månader.'), fee(50_000)], [followUp('Uppföljning efter sex månader.'), fee(50_000)]);
    expect([changed, reworded]).toEqual(['0', [{ rule: 'follow-up', before: 'Uppföljning efter tre månader.', after: 'Uppföljning efter sex månader.' }]]);
  });

  it('and counts towards another ceiling, or is about another thing, is a difference though the words are the same', () => {
    const towards = (id: string): Rule => ({ id: 'fee', kind: 'term', topic: 'fee', fee: { kind: 'fee', amount: { ore: 100 }, per: 'item', ceiling: { id, ore: 1000, months: 12, from: 'firstFee' } }, text: 'Avgift.', citations: [cite] });
    expect(compared([towards('visits')], [towards('aids')]).changed).toBe('1');
    expect(compared([followUp('Text.')], [{ ...followUp('Text.'), topic: 'handling' } as Rule]).changed).toBe('1');
  });
});
