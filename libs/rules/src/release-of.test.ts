import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal } from './canonical.js';
import type { Edition, FactDef, Rule, RulePackage } from './package-types.js';
import { releaseOf } from './release-of.js';
import { advice, cite, edition, oneOf, packageOf, requirement, rest, right, yesNo } from './testing/small-package.js';

const facts: readonly FactDef[] = [
  oneOf('profession', ['a', 'b']),
  yesNo('trained'),
  { id: 'age', type: 'wholeNumber', label: 'Ålder', question: 'Hur gammal?', min: 0, max: 120 },
];
const payer = (payer: 'region' | 'municipality'): Rule => ({ kind: 'term', id: 'pays', topic: 'payer', payer, text: 'Betalar.', citations: [cite] });
const rules = [right('a', { when: { profession: 'a', age: { atLeast: 18 } } }), requirement('training', { trained: true }), rest(), payer('region')];
const first = edition('first', rules, { decided: '2023-02-24', validFrom: '2023-04-01' });
const second = edition('second', [right('all')], { decided: '2024-02-24', validFrom: '2024-04-01' });
const before = packageOf(facts, [first]);

const release = (over: Partial<RulePackage>, from: RulePackage = before) => {
  const { level, reasons } = releaseOf(from, { ...from, ...over });
  return [level, ...reasons.map(({ code, at }) => `${code} ${at}`)];
};
const withFirst = (over: Partial<Edition>): Partial<RulePackage> => ({ editions: [{ ...first, ...over }] });

it('is nothing when nothing differs, also when one side is sealed', () => {
  expect(release({})).toEqual(['none']);
  expect(releaseOf(before, seal(before)).level).toBe('none');
});

describe('a patch', () => {
  it.each<[string, Partial<RulePackage>, string]>([
    ['new wording of a rule', withFirst({ rules: [{ ...(rules[0] as Rule), text: 'Andra ord.' }, ...rules.slice(1)] }), 'edition-wording first'],
    ['another citation', withFirst({ citations: [{ ...cite, paragraph: '§ 3' }] }), 'edition-wording first'],
    ['the same rule written otherwise', withFirst({ rules: [right('a', { when: { not: { any: [{ profession: 'b' }, { age: { atMost: 17 } }] } } }), ...rules.slice(1)] }), 'edition-wording first'],
    ['another question text', { facts: [{ ...(facts[0] as FactDef), question: 'Yrke?' }, ...facts.slice(1)] }, 'fact-wording profession'],
    ['another search word', { scope: { ...before.scope, words: ['talmaskin'] } }, 'about-changed package'],
    ['another day of review', withFirst({ reviewBy: '2025-01-01' }), 'edition-dates first'],
    ['another order of facts', { facts: [...facts].reverse() }, 'order-changed package'],
  ])('is %s', (_, over, code) => {
    expect(release(over)).toEqual(['patch', code]);
  });
});

describe('a minor version', () => {
  it.each<[string, Partial<RulePackage>, string]>([
    ['a new edition after the others', { editions: [first, second] }, 'edition-added second'],
    ['a new fact', { facts: [...facts, yesNo('new')] }, 'fact-added new'],
    ['a new value', { facts: [oneOf('profession', ['a', 'b', 'c']), ...facts.slice(1)] }, 'value-added profession.c'],
    ['a wider range', { facts: [...facts.slice(0, 2), { ...(facts[2] as FactDef), max: 130 } as FactDef] }, 'range-widened age'],
    ['a further code', { scope: { ...before.scope, isoCodes: ['22 21 09', '22 21 12'] } }, 'code-added 22 21 12'],
    ['a list that others publish', { parameters: [{ id: 'list', type: 'articleList', label: 'Lista', askWhom: 'Centret' }] }, 'parameter-added list'],
    ['a rule that changes no answer', withFirst({ rules: [...rules, { ...right('a2', { when: { profession: 'a', age: { atLeast: 65 } } }) }] }), 'rule-added first.a2'],
  ])('is %s', (_, over, code) => {
    expect(release(over)).toEqual(['minor', code]);
  });

  it('fills days that no edition covered', () => {
    const early = edition('early', [rest()], { decided: '2022-01-01', validFrom: '2022-02-01', validTo: '2023-03-31' });
    expect(release({ editions: [early, first] })).toEqual(['minor', 'edition-added early']);
  });

  it('may use a new value in an old edition, as long as earlier inputs keep their answers', () => {
    const over = { facts: [oneOf('profession', ['a', 'b', 'c']), ...facts.slice(1)], ...withFirst({ rules: [...rules, right('c', { when: { profession: 'c' } })] }) };
    expect(release(over)).toEqual(['minor', 'rule-added first.c', 'value-added profession.c']);
  });
});

describe('a major version', () => {
  it.each<[string, Partial<RulePackage>, readonly string[]]>([
    ['an answer that changed in an edition that was there', withFirst({ rules: [right('a', { when: { profession: 'a', age: { atLeast: 19 } } }), ...rules.slice(1)] }), ['answers-changed first']],
    ['a requirement that became advice', withFirst({ rules: [rules[0] as Rule, advice('training', { trained: true }), rest(), payer('region')] }), ['rule-kind-changed first.training', 'answers-changed first']],
    ['another payer', withFirst({ rules: [...rules.slice(0, 3), payer('municipality')] }), ['term-changed first.pays', 'answers-changed first']],
    ['a fact removed', { facts: [...facts.slice(0, 1), ...facts.slice(2)], ...withFirst({ rules: [rules[0] as Rule, rest(), payer('region')] }) }, ['rule-removed first.training', 'answers-changed first', 'fact-removed trained']],
    ['an edition removed', { editions: [edition('other', rules, { decided: '2023-02-24', validFrom: '2023-04-01' })] }, ['edition-removed first', 'edition-added other']],
    ['a code left', { scope: { ...before.scope, isoCodes: ['22 21 12'] } }, ['code-removed 22 21 09', 'code-added 22 21 12']],
    ['a narrower range', { facts: [...facts.slice(0, 2), { ...(facts[2] as FactDef), max: 100 } as FactDef] }, ['range-narrowed age']],
    ['a fact of another type', { facts: [oneOf('profession', ['a', 'b']), oneOf('trained', ['yes', 'no']), facts[2] as FactDef], ...withFirst({ rules: [rules[0] as Rule, requirement('training', { trained: 'yes' }), rest(), payer('region')] }) }, ['fact-type-changed trained']],
    ['another impossible combination', withFirst({ impossible: [{ when: { profession: 'b', trained: true }, why: 'Finns inte.' }] }), ['impossible-changed first']],
    ['another first day', withFirst({ validFrom: '2023-05-01' }), ['days-changed first', 'edition-dates first']],
    ['an edition that reaches back before its decision', { editions: [first, { ...second, validFrom: '2024-01-01' }] }, ['retroactive first', 'edition-added second']],
    ['an edition that was known before the latest decision', { editions: [first, { ...second, decided: '2023-02-24' }] }, ['days-changed first', 'edition-added second']],
  ])('is %s', (_, over, codes) => {
    expect(release(over)).toEqual(['major', ...codes]);
  });

  it('is a value that was removed', () => {
    const three = packageOf([oneOf('profession', ['a', 'b', 'c']), ...facts.slice(1)], [first]);
    expect(release({ facts }, three)).toEqual(['major', 'value-removed profession.c']);
  });

  it('is grades in another order', () => {
    const graded = (values: readonly string[]): FactDef => ({ ...oneOf('grade', values), graded: true }) as FactDef;
    const from = packageOf([graded(['low', 'high'])], [edition('e', [right('x', { when: { grade: { atLeast: 'high' } } }), rest()])]);
    expect(release({ facts: [graded(['low', 'mid', 'high'])] }, from)).toEqual(['minor', 'value-added grade.mid']);
    expect(release({ facts: [graded(['high', 'low'])] }, from)[0]).toBe('major');
  });
});

describe('the version', () => {
  it.each([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['0.2.3', 'major', '1.0.0'],
  ])('after %s with a %s difference is at least %s', (version, level, least) => {
    const over = { patch: { title: 'Ny titel' }, minor: { editions: [first, second] }, major: { editions: [second] } }[level] as Partial<RulePackage>;
    const from = { ...before, version };
    expect(releaseOf(from, { ...from, ...over }).version).toEqual({ before: version, after: version, least, enough: false });
    expect(releaseOf(from, { ...from, ...over, version: least }).version.enough).toBe(true);
    expect(releaseOf(from, { ...from, ...over, version: '2.0.0' }).version.enough).toBe(true);
  });

  it('is told of one package only, and must be a version', () => {
    expect(() => releaseOf(before, { ...before, id: 'test/other' })).toThrow(expect.objectContaining({ code: 'wrong-package' }));
    expect(() => releaseOf({ ...before, version: 'two' }, before)).toThrow(expect.objectContaining({ code: 'bad-version' }));
  });
});

it('never calls it less than major when a threshold in a published edition moves', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 120 }), (was, is) => {
      const at = (age: number) => packageOf(facts, [edition('e', [right('a', { when: { age: { atLeast: age } } }), rest()])]);
      expect(releaseOf(at(was), at(is)).level).toBe(was === is ? 'none' : 'major');
    }),
    { numRuns: 30 },
  );
});

describe('what follows a right in words only', () => {
  const followUp = (text: string): Rule => ({ kind: 'term', id: 'follow-up', topic: 'followUp', text, citations: [cite] });
  const told = packageOf(facts, [{ ...first, rules: [...rules, followUp('Uppföljning inom sex månader.')] }]);

  it('asks for a reader when it is told in other words', () => {
    expect(release({ editions: [{ ...first, rules: [...rules, followUp('Uppföljning inom tolv månader.')] }] }, told)).toEqual(['minor', 'term-wording first.follow-up']);
  });
});

describe('what a yes means', () => {
  it('is a major difference when it is another, and a new hash', () => {
    expect(release({ about: 'terms' })).toEqual(['major', 'meaning-changed about']);
    expect(seal({ ...before, about: 'terms' as const }).editions[0]?.hash).not.toBe(seal(before).editions[0]?.hash);
  });

  it('is compared otherwise between regions when another value stands for all others', () => {
    const named = packageOf([{ ...(facts[0] as FactDef), otherwise: 'b' } as FactDef, ...facts.slice(1)], [first]);
    expect(release({ facts }, named)[0]).toBe('minor');
  });
});
