import type { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edition, evaluate } from './index.js';
import { answerSchema, exampleSchema, parseExamples, parseRecord, parseRulePackage, recordSchema } from './schema.js';
import { cases, packages } from './testing/random-package.js';
import { advice, cite, edition, oneOf, packageOf, refusal, requirement, rest, right, yesNo } from './testing/small-package.js';

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const pkg = packageOf(
  [oneOf('profession', ['logoped', 'arbetsterapeut']), yesNo('urgent'), { id: 'age', type: 'wholeNumber', min: 0, max: 120, label: 'Ålder', question: 'Hur gammal?' }, { id: 'code', type: 'isoCode', label: 'Kod', question: 'Vilken?' }, { id: 'day', type: 'date', label: 'Dag', question: 'Vilken?' }, { id: 'article', type: 'article', label: 'Artikel', question: 'Vilken?' }],
  [edition('first', [right('yes', { when: { profession: 'logoped' } }), refusal('no', { when: { urgent: true }, excepts: ['yes'] }), rest(), requirement('must', { age: { atLeast: 18 } }), advice('should', { code: { under: '22' } })])],
);

type Path = readonly (string | number)[];
/** The package with the value at a path replaced; `undefined` takes it away. */
function changed(path: Path, value: unknown): unknown {
  const copy = json(pkg) as unknown as Record<string | number, unknown>;
  const last = path.at(-1) as string;
  const at = path.slice(0, -1).reduce<Record<string | number, unknown>>((inner, key) => inner[key] as Record<string | number, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Object.defineProperty(at, last, { value, enumerable: true, configurable: true });
  return copy;
}
function errorOf(read: () => unknown): HjmError {
  try {
    read();
  } catch (error) {
    return error as HjmError;
  }
  throw new Error('nothing was wrong');
}
const rule = (index: number, ...path: Path): Path => ['editions', 0, 'rules', index, ...path];

describe('a rule package from JSON', () => {
  it('is the package that was written down, and frozen', () => {
    fc.assert(
      fc.property(packages({ editions: 2, impossible: true }), (random) => {
        expect(parseRulePackage(json(random))).toEqual(random);
      }),
      { numRuns: 60 },
    );
    expect(Object.isFrozen(parseRulePackage(json(pkg)).editions[0]?.rules)).toBe(true);
  });

  it.each<[string, Path, unknown, object]>([
    ['without a citation on a rule', rule(0, 'citations'), undefined, { path: 'editions.0.rules.0.citations', expected: 'en lista' }],
    ['with an empty list of citations', rule(0, 'citations'), [], { path: expect.stringMatching(/^editions\.0\.rules\.0\.citations/) as string }],
    ['with a citation that says nothing', rule(0, 'citations'), [{ ...cite, summary: '' }], { path: 'editions.0.rules.0.citations.0.summary', expected: 'text som inte är tom' }],
    ['of another format', ['format'], 'hjm.rules/2', { path: 'format', expected: 'hjm.rules/1', found: '"hjm.rules/2"' }],
    ['with a version that is none', ['version'], 'ett', { path: 'version', expected: 'en version som 1.0.0' }],
    ['with a field that does not exist', ['titel'], 'X', { path: 'titel', nearest: 'title' }],
    ['with a field of a rule that does not exist', rule(0, 'citation'), [], { path: 'editions.0.rules.0.citation', nearest: 'citations' }],
    ['with a misspelt kind of rule', rule(0, 'kind'), 'rigth', { path: 'editions.0.rules.0.kind', nearest: 'right' }],
    ['with a misspelt type of fact', ['facts', 0, 'type'], 'oneof', { path: 'facts.0.type', nearest: 'oneOf' }],
    ['with a misspelt fact', rule(0, 'when'), { proffesion: 'logoped' }, { path: 'editions.0.rules.0.when.proffesion', nearest: 'profession' }],
    ['with a misspelt value', rule(0, 'when'), { profession: 'logopd' }, { path: 'editions.0.rules.0.when.profession', found: '"logopd"', nearest: 'logoped' }],
    ['with a misspelt value deep inside', rule(0, 'when'), { all: [{ not: { any: [{ urgent: true }, { profession: ['logoped', 'x'] }] } }] }, { path: 'editions.0.rules.0.when.all.0.not.any.1.profession' }],
    ['with a misspelt decision', rule(0, 'decision'), 'whoo', { path: 'editions.0.rules.0.decision', nearest: 'who' }],
    ['with an exception to a rule that does not exist', rule(1, 'excepts'), ['yess'], { path: 'editions.0.rules.1.excepts', nearest: 'yes' }],
    ['with an exception to a rule about something else', rule(1, 'excepts'), ['must'], { path: expect.stringContaining('editions.first.rules.no') as string }],
    ['with exceptions that go in a circle', rule(0, 'excepts'), ['no'], { path: expect.stringContaining('excepts') as string }],
    ['with an exception to itself', rule(0, 'excepts'), ['yes'], { path: expect.stringContaining('excepts') as string }],
    ['with two rules of one id', rule(1, 'id'), 'yes', { path: 'editions.0.rules.1.id', expected: 'ett id som inte redan används' }],
    ['with two facts of one id', ['facts', 1, 'id'], 'profession', { path: 'facts.1.id' }],
    ['with two values of one id', ['facts', 0, 'values', 1, 'id'], 'logoped', { path: 'facts.0.values.1.id' }],
    ['with a threshold out of range', rule(0, 'when'), { age: { atLeast: 121 } }, { path: 'editions.0.rules.0.when.age', found: '121' }],
    ['with a threshold that is no whole number', rule(0, 'when'), { age: { below: 17.5 } }, { path: 'editions.0.rules.0.when.age' }],
    ['with a threshold of another type', rule(0, 'when'), { age: { atLeast: '2023-01-01' } }, { path: 'editions.0.rules.0.when.age' }],
    ['with a threshold for what has none', rule(0, 'when'), { profession: { atLeast: 1 } }, { path: 'editions.0.rules.0.when.profession' }],
    ['with a group of codes for a number', rule(0, 'when'), { age: { under: '22' } }, { path: 'editions.0.rules.0.when.age' }],
    ['with a threshold for a code', rule(0, 'when'), { code: { atLeast: 5 } }, { path: 'editions.0.rules.0.when.code' }],
    ['with a code that is none', rule(0, 'when'), { code: { under: '2' } }, { path: 'editions.0.rules.0.when.code' }],
    ['with a day that does not exist', rule(0, 'when'), { day: { below: '2023-02-29' } }, { path: 'editions.0.rules.0.when.day' }],
    ['with an article in a rule', rule(0, 'when'), { article: 'A-1' }, { path: 'editions.0.rules.0.when.article' }],
    ['with a test of no values', rule(0, 'when'), { profession: [] }, { path: 'editions.0.rules.0.when.profession' }],
    ['with a test of no limits', rule(0, 'when'), { age: {} }, { path: 'editions.0.rules.0.when.age' }],
    ['with nothing in any', rule(0, 'when'), { any: [] }, { path: 'editions.0.rules.0.when.any', expected: 'minst ett villkor' }],
    ['with nothing in all', rule(0, 'when'), { all: [] }, { path: 'editions.0.rules.0.when.all', expected: 'minst ett villkor' }],
    ['with more wanted than there are', rule(0, 'when'), { atLeast: 3, of: [{ urgent: true }, { urgent: false }] }, { path: 'editions.0.rules.0.when.atLeast', expected: 'ett heltal 1–2' }],
    ['with none wanted', rule(0, 'when'), { atLeast: 0, of: [{ urgent: true }] }, { path: 'editions.0.rules.0.when.atLeast' }],
    ['with two combinations in one', rule(0, 'when'), { all: [{ urgent: true }], any: [{ urgent: false }] }, { path: expect.stringMatching(/^editions\.0\.rules\.0\.when/) as string }],
    ['with a fact beside a combination', rule(0, 'when'), { all: [{ urgent: true }], profession: 'logoped' }, { path: expect.stringMatching(/^editions\.0\.rules\.0\.when/) as string }],
    ['with a fact called all', ['facts', 1, 'id'], 'all', { path: 'facts.1.id' }],
    ['with limits the wrong way round', ['facts', 2, 'min'], 121, { path: 'facts.2.max' }],
    ['with a list parameter that does not exist', ['facts', 1, 'listed'], { parameter: 'p', article: 'article' }, { path: 'facts.1.listed.parameter' }],
    ['with a first day that does not exist', ['editions', 0, 'validFrom'], '2023-02-29', { path: 'editions.0.validFrom' }],
    ['with a code of its scope that is none', ['scope', 'isoCodes', 0], '2', { path: 'scope.isoCodes.0' }],
    ['with a mapping from a fact that does not exist', ['mappings'], [{ id: 'm', text: 'T', from: 'x', to: 'urgent', values: {} }], { path: expect.stringMatching(/^mappings\.0/) as string }],
    ['with a mapping that forgets a value', ['mappings'], [{ id: 'm', text: 'T', from: 'urgent', to: 'profession', values: { true: ['logoped', 'arbetsterapeut'] } }], { path: 'mappings.0.values.false' }],
    ['with a mapping to a value that does not exist', ['mappings'], [{ id: 'm', text: 'T', from: 'urgent', to: 'profession', values: { true: ['logopd'], false: ['arbetsterapeut'] } }], { path: 'mappings.0.values.true' }],
    ['with a mapping that gives a value twice', ['mappings'], [{ id: 'm', text: 'T', from: 'urgent', to: 'profession', values: { true: ['logoped'], false: ['logoped', 'arbetsterapeut'] } }], { path: 'mappings.0.values.false' }],
    ['with a mapping that leaves a value out', ['mappings'], [{ id: 'm', text: 'T', from: 'urgent', to: 'profession', values: { true: ['logoped'], false: [] } }], { path: 'mappings.0.values' }],
    ['with no editions', ['editions'], [], { path: 'editions', expected: 'minst 1' }],
  ])('%s is refused with the place', (_, path, value, issue) => {
    const error = errorOf(() => parseRulePackage(changed(path, value)));
    expect(error).toMatchObject({ name: 'HjmError', code: 'invalid-package' });
    expect(error.issues[0]).toMatchObject(issue);
    expect(error.message).toMatch(/^Regelverket går inte att läsa: /);
    for (const { expected, found } of error.issues) expect(`${expected} ${found}`).not.toMatch(/\b(invalid|expected|undefined|string|received|object)\b/i);
  });

  it('is refused with everything that is wrong at once', () => {
    const wrong = changed(rule(0, 'when'), { proffesion: 'x', profession: 'y' }) as { editions: { rules: { when?: unknown }[] }[] };
    (wrong.editions[0]?.rules[1] as { when: unknown }).when = { any: [] };
    expect(errorOf(() => parseRulePackage(wrong)).issues).toHaveLength(3);
  });

  it.each(['__proto__', 'constructor'])('cannot smuggle in a condition on %s', (name) => {
    const text = JSON.stringify(pkg).replace('{"profession":"logoped"}', `{"${name}":true}`);
    expect(errorOf(() => parseRulePackage(JSON.parse(text))).issues[0]?.path).toContain(name);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['text', 'x'.repeat(10_000_000)],
    ['a title of ten megabytes', changed(['title'], 'x'.repeat(10_000_000))],
    ['a hundred thousand unknown fields', { ...pkg, ...Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`field${String(n)}`, n])) }],
    ['a hundred thousand wrong facts', changed(['facts'], Array.from({ length: 100_000 }, () => ({ type: 'oneof' })))],
    ['conditions nested a hundred thousand times', changed(rule(0, 'when'), JSON.parse('{"not":'.repeat(100_000) + '{}' + '}'.repeat(100_000)))],
    ['lists nested a hundred thousand times', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))],
  ])('is not %s, which is told quickly and in few words', (_, value) => {
    const start = performance.now();
    const { code, message, issues } = errorOf(() => parseRulePackage(value));
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(code).toBe('invalid-package');
    expect(message.length).toBeLessThan(1000);
    expect(issues.length).toBeLessThanOrEqual(100);
  });

  it('may nest conditions as deep as anybody would', () => {
    const deep = Array.from({ length: 15 }).reduce<unknown>((inner) => ({ not: { all: [inner] } }), { urgent: true });
    expect(evaluate(parseRulePackage(changed(rule(0, 'when'), deep)), { urgent: false, profession: 'arbetsterapeut' }, { on: '2023-01-01' }).outcome).toBe('conditional');
  });
});

describe('a record, an example, an answer', () => {
  it('of any case fits its schema, and comes back from JSON the same', () => {
    fc.assert(
      fc.property(cases({ impossible: true }), ({ pkg: random, facts }) => {
        const answer = evaluate(random, facts, { on: '2023-06-01' });
        expect(answerSchema.parse(json(answer))).toEqual(json(answer));
        expect(parseRecord(json(answer.record))).toEqual(answer.record);
      }),
      { numRuns: 60 },
    );
  });

  const record = json(evaluate(pkg, { profession: 'logoped' }, { on: '2023-06-01' }).record);

  it.each<[string, unknown]>([
    ['is null', null],
    ['misses a field', { ...record, facts: undefined }],
    ['has a field too many', { ...record, name: 'x' }],
    ['has another format', { ...record, format: 'hjm.record/2' }],
    ['has a day that is none', { ...record, on: '2023-02-30' }],
    ['has facts that are no values', { ...record, facts: { profession: { a: 1 } } }],
    ['has a fact hidden in the prototype', JSON.parse(JSON.stringify({ ...record, facts: {} }).replace('"facts":{}', '"facts":{"__proto__":true}'))],
  ])('a record that %s is refused', (_, value) => {
    expect(errorOf(() => parseRecord(value))).toMatchObject({ name: 'HjmError', code: 'invalid-record' });
    expect(recordSchema).toBeDefined();
  });

  it('an example is read, and refused with the place', () => {
    const example = { id: 'e', title: 'T', on: '2023-01-01', facts: { profession: 'logoped' }, expect: { outcome: 'allowed' } };
    expect(parseExamples([example])).toEqual([example]);
    expect(exampleSchema.safeParse(example).success).toBe(true);
    expect(errorOf(() => parseExamples([{ ...example, expect: { outcome: 'alowed' } }]))).toMatchObject({ code: 'invalid-examples', issues: [{ path: '0.expect.outcome', nearest: 'allowed' }] });
  });
});

describe('an edition written as JSON', () => {
  it('answers like the same edition written in TypeScript', () => {
    fc.assert(
      fc.property(cases({ impossible: true }), ({ pkg: random, facts }) => {
        const at = { on: '2023-06-01' };
        expect(evaluate(parseRulePackage(json(random)), facts, at)).toEqual(evaluate(random, facts, at));
        expect((random.editions[0] as Edition).id).toBe('e1');
      }),
      { numRuns: 40 },
    );
  });
});
