import { describe, expect, it } from 'vitest';
import { seal } from './canonical.js';
import { conformance, conforms } from './conformance.js';
import type { Example, FactDef, RulePackage } from './package-types.js';
import { cite, edition, oneOf, packageOf, refusal, rest, right } from './testing/small-package.js';

const facts: readonly FactDef[] = [oneOf('profession', ['a', 'b']), { id: 'code', type: 'isoCode', label: 'Kod', question: 'Vilken kod?' }];
const good = seal(packageOf(facts, [edition('first', [right('a', { when: { profession: 'a' } }), rest()])]));
const examples: readonly Example[] = [
  { id: 'yes', title: 'Ja', on: '2024-01-01', facts: { profession: 'a' }, expect: { outcome: 'allowed' } },
  { id: 'no', title: 'Nej', on: '2024-01-01', facts: { profession: 'b' }, expect: { outcome: 'denied' } },
];
const check = (pkg: unknown, shown: unknown = examples) => conformance([{ package: pkg, examples: shown }]).map(({ severity, kind, at }) => `${severity} ${kind} ${at}`);
const unsealed = (over: Partial<RulePackage['editions'][0]>, more: Partial<RulePackage> = {}): RulePackage => seal({ ...good, ...more, editions: [{ ...(good.editions[0] as RulePackage['editions'][0]), ...over }] });

it('finds nothing in a package that is sound, as TypeScript or as JSON', () => {
  expect(check(good)).toEqual([]);
  expect(check(JSON.parse(JSON.stringify(good)), JSON.parse(JSON.stringify(examples)))).toEqual([]);
});

describe('a package does not conform', () => {
  it.each<[string, unknown, unknown, readonly string[]]>([
    ['when it cannot be read', { ...good, tittle: 'x' }, examples, ['error schema package.tittle']],
    ['when it is no package', 'x', examples, ['error schema package']],
    ['when its examples cannot be read', good, [{ id: 'x' }], ['error schema examples.0.title', 'error schema examples.0.on', 'error schema examples.0.facts', 'error schema examples.0.expect']],
    ['when rules leave a gap', unsealed({ rules: [right('a', { when: { profession: 'a' } })] }), examples, ['error verify first', 'error example no']],
    ['when rules contradict each other', unsealed({ rules: [right('a', { when: { profession: 'a' } }), refusal('x', { when: { code: { under: '22 21' } } }), rest()] }), examples, ['error verify first a x']],
    ['when an example gets another answer', good, [{ ...examples[0], expect: { outcome: 'denied' } }, examples[1]], ['error example yes']],
    ['when inputs have no example', good, [examples[0]], ['error coverage first']],
    ['when two examples have the same id', good, [...examples, examples[0]], ['error identity yes']],
    ['when a source cannot be found', unsealed({ citations: [{ ...cite, decided: null }] }), examples, ['error citation first']],
    ['when a rule tests a code of another product', unsealed({ rules: [right('a', { when: { profession: 'a' } }), right('b', { when: { profession: 'b', code: { under: '12 22' } } }), rest()] }), [...examples, { ...examples[0], id: 'b', facts: { profession: 'b', code: '12 22 03' } }], ['error iso-code first']],
    ['when a sealed edition was changed', { ...good, editions: good.editions.map((one) => ({ ...one, title: 'Ändrad' })) }, examples, ['error seal first']],
  ])('%s', (_, pkg, shown, expected) => {
    const found = check(pkg, shown);
    expect(found).toEqual(expect.arrayContaining([...expected]));
    expect(conforms(conformance([{ package: pkg, examples: shown }]))).toBe(false);
  });

  it('when another has the same id', () => {
    const findings = conformance([{ package: good, examples }, { package: good, examples }]);
    expect(findings).toMatchObject([{ severity: 'error', kind: 'identity', package: 'test/small' }]);
  });
});

it('says once what no example shows, with the facts that matter', () => {
  expect(conformance([{ package: good, examples: [examples[0]] }]).map(({ text }) => text)).toEqual(['Inget exempel visar området rest, till exempel {"profession":"b"}.']);
});

it('lets rules test groups, parts and aliases of the codes, and general rules any code', () => {
  const under = (code: string, scope: Partial<RulePackage['scope']> = {}) =>
    check(unsealed({ rules: [right('a', { when: { profession: 'a' } }), right('b', { when: { profession: 'b', code: { under: code } } }), rest()] }, { scope: { ...good.scope, ...scope } })).filter((found) => found.includes('iso-code'));
  for (const code of ['22', '22 21', '22 21 09', '22 21 09 01']) expect(under(code)).toEqual([]);
  expect(under('22 21 12')).toHaveLength(1);
  expect(under('22 21 12', { aliases: [{ code: '22 21 12', why: 'Äldre kod.' }] })).toEqual([]);
  expect(under('12 22 03', { isoCodes: [] })).toEqual([]);
});

it('notes missing hashes and text of the template, which stop nobody', () => {
  const draft = packageOf(facts, [edition('first', [right('a', { when: { profession: 'a' } }), rest()], { title: 'ERSÄTT: titel', notes: ['ERSÄTT: titel'] })]);
  const findings = conformance([{ package: draft, examples }]);
  expect(findings.map(({ severity, kind, at }) => [severity, kind, at])).toEqual([['note', 'seal', 'first'], ['note', 'to-replace', 'editions.0.title']]);
  expect(findings[1]?.text).toBe('Mallens text är kvar på 2 ställen: ”ERSÄTT: titel”.');
  expect(conforms(findings)).toBe(true);
});

it('says where, what was expected and the nearest right word', () => {
  const typo = { ...good, editions: good.editions.map((one) => ({ ...one, rules: [right('a', { when: { profesion: 'a' } }), rest()] })) };
  expect(conformance([{ package: typo, examples }])).toMatchObject([{ kind: 'schema', at: 'package.editions.0.rules.0.when.profesion', text: expect.stringMatching(/Menade du profession\?$/) as unknown }]);
});
