import { describe, expect, it } from 'vitest';
import { decide, defineEdition, defineExamples, defineFacts, defineRulePackage, evaluate } from './index.js';
import { parseRulePackage } from './schema.js';
import { cite } from './testing/small-package.js';

const facts = defineFacts([
  { id: 'profession', type: 'oneOf', label: 'Yrke', question: 'Vilket yrke?', values: [{ id: 'logoped', label: 'Logoped' }, { id: 'arbetsterapeut', label: 'Arbetsterapeut' }] },
  { id: 'urgent', type: 'yesNo', label: 'Bråttom', question: 'Är det bråttom?' },
  { id: 'age', type: 'wholeNumber', min: 0, max: 120, label: 'Ålder', question: 'Hur gammal?' },
  { id: 'day', type: 'date', label: 'Dag', question: 'Vilken dag?' },
  { id: 'code', type: 'isoCode', label: 'Kod', question: 'Vilken kod?' },
  { id: 'article', type: 'article', label: 'Artikel', question: 'Vilken artikel?' },
]);
const head = { id: 'e', title: 'Utgåva', decided: null, validFrom: null, citations: [cite], decisions: [{ id: 'who', label: 'Vem' }] } as const;
const who = { kind: 'right', decision: 'who', text: 'Regel.', citations: [cite] } as const;
const rest = { id: 'rest', kind: 'refusal', basis: 'enumeration', decision: 'who', text: 'Annars inte.', citations: [cite] } as const;

const pkg = defineRulePackage({
  id: 'test/typed',
  version: '1.0.0',
  title: 'Typat',
  region: 'Region Test',
  askWhom: 'Centret',
  scope: { label: 'Hjälpmedel', isoCodes: ['22 21 09'] },
  facts,
  editions: [
    defineEdition(facts, {
      ...head,
      rules: [
        { id: 'yes', ...who, when: { profession: 'logoped', age: { atLeast: 18 }, day: { below: '2024-01-01' }, code: { under: ['22', '09'] } } },
        { id: 'no', kind: 'refusal', basis: 'stated', decision: 'who', text: 'Nej.', when: { any: [{ urgent: true }, { not: { profession: ['logoped', 'arbetsterapeut'] } }] }, excepts: ['yes'], citations: [cite] },
        rest,
      ],
    }),
  ],
});

describe('a package written in TypeScript', () => {
  it('is the same as the package read from its JSON, and frozen', () => {
    expect(parseRulePackage(JSON.parse(JSON.stringify(pkg)))).toEqual(pkg);
    expect(Object.isFrozen(pkg.editions[0]?.rules[0])).toBe(true);
  });

  it('knows its facts where a case is decided', () => {
    expect(decide(pkg, { urgent: true }, { on: '2023-01-01' })).toBe('denied');
    expect(() => {
      // @ts-expect-error a misspelt fact
      evaluate(pkg, { urgnet: true }, { on: '2023-01-01' });
    }).toThrow();
    expect(() => {
      // @ts-expect-error a misspelt value
      evaluate(pkg, { profession: 'logopd' }, { on: '2023-01-01' });
    }).toThrow();
  });
});

/** Each must not compile where it says so; at run time the same mistake is an error too. */
const mistakes: Readonly<Record<string, () => ReturnType<typeof defineEdition>>> = {
  'a misspelt fact': () =>
    // @ts-expect-error there is no proffesion
    defineEdition(facts, { ...head, rules: [{ id: 'a', ...who, when: { proffesion: 'logoped' } }, rest] }),
  'a misspelt value': () =>
    // @ts-expect-error there is no logopd
    defineEdition(facts, { ...head, rules: [{ id: 'a', ...who, when: { profession: 'logopd' } }, rest] }),
  'a misspelt value in a list, deep inside': () =>
    // @ts-expect-error there is no logopd
    defineEdition(facts, { ...head, rules: [{ id: 'a', ...who, when: { not: { any: [{ urgent: true }, { profession: ['logoped', 'logopd'] }] } } }, rest] }),
  'a value of another type': () =>
    // @ts-expect-error yes/no is true or false
    defineEdition(facts, { ...head, rules: [{ id: 'a', ...who, when: { urgent: 'ja' } }, rest] }),
  'a day as threshold of a number': () =>
    // @ts-expect-error a number has numbers as thresholds
    defineEdition(facts, { ...head, rules: [{ id: 'a', ...who, when: { age: { atLeast: '2023-01-01' } } }, rest] }),
  'a misspelt threshold': () =>
    // @ts-expect-error there is no atleast
    defineEdition(facts, { ...head, rules: [{ id: 'a', ...who, when: { age: { atleast: 18 } } }, rest] }),
  'a code without its group': () =>
    // @ts-expect-error a code is tested with under
    defineEdition(facts, { ...head, rules: [{ id: 'a', ...who, when: { code: '22 21 09' } }, rest] }),
  'an article in a rule': () =>
    // @ts-expect-error articles are looked up in lists
    defineEdition(facts, { ...head, rules: [{ id: 'a', ...who, when: { article: 'A-1' } }, rest] }),
  'a misspelt decision': () =>
    // @ts-expect-error there is no whoo
    defineEdition(facts, { ...head, rules: [{ id: 'a', ...who, decision: 'whoo' }, rest] }),
  'a misspelt exception': () =>
    // @ts-expect-error there is no rule yess
    defineEdition(facts, { ...head, rules: [{ id: 'yes', ...who }, { id: 'no', ...who, excepts: ['yess'] }, rest] }),
  'a fact beside a combination': () =>
    // @ts-expect-error all stands alone
    defineEdition(facts, { ...head, rules: [{ id: 'a', ...who, when: { all: [{ urgent: true }], profession: 'logoped' } }, rest] }),
  'two combinations in one': () =>
    // @ts-expect-error all stands alone
    defineEdition(facts, { ...head, rules: [{ id: 'a', ...who, when: { all: [{ urgent: true }], any: [{ urgent: false }] } }, rest] }),
  'a misspelt fact in an impossible combination': () =>
    // @ts-expect-error there is no urgnet
    defineEdition(facts, { ...head, rules: [{ id: 'a', ...who }], impossible: [{ when: { urgnet: true }, why: 'Nej.' }] }),
  'a misspelt value in a requirement': () =>
    // @ts-expect-error there is no logopd
    defineEdition(facts, { ...head, rules: [{ id: 'a', kind: 'requirement', text: 'Krav.', requires: { profession: 'logopd' }, citations: [cite] }, rest] }),
  'a rule without a citation': () =>
    // @ts-expect-error every rule is cited
    defineEdition(facts, { ...head, rules: [{ id: 'a', kind: 'right', decision: 'who', text: 'Regel.' }, rest] }),
  'a rule with no citations': () =>
    // @ts-expect-error every rule is cited
    defineEdition(facts, { ...head, rules: [{ id: 'a', kind: 'right', decision: 'who', text: 'Regel.', citations: [] }, rest] }),
};

describe.each(Object.entries(mistakes))('%s', (_, write) => {
  it('does not compile, and is refused when it comes as JSON', () => {
    const json: unknown = JSON.parse(JSON.stringify({ ...pkg, editions: [write()] }));
    expect(() => parseRulePackage(json)).toThrow(expect.objectContaining({ code: 'invalid-package' }));
  });
});

describe.each(Object.entries(mistakes).filter(([name]) => !/citation|decision/.test(name)))('%s', (_, write) => {
  it('is never answered in silence when nobody checked it', () => {
    const unchecked = { ...pkg, editions: [write()] };
    expect(() => evaluate(unchecked, {}, { on: '2023-01-01' })).toThrow(expect.objectContaining({ name: 'HjmError' }));
  });
});

describe('examples', () => {
  const expected = { id: 'e', title: 'T', on: '2023-01-01', expect: { outcome: 'denied' } } as const;

  it('are typed by the facts of their package', () => {
    const written = defineExamples(pkg, [
      { ...expected, facts: { urgent: true, profession: 'logoped', age: 3 } },
      // @ts-expect-error a misspelt fact
      { ...expected, facts: { urgnet: true } },
      // @ts-expect-error a misspelt value
      { ...expected, facts: { profession: 'logopd' } },
      // @ts-expect-error a misspelt outcome
      { ...expected, facts: {}, expect: { outcome: 'deny' } },
    ]);
    expect(written).toHaveLength(4);
    expect(Object.isFrozen(written[0]?.facts)).toBe(true);
  });
});
