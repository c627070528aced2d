import type { HjmError, HjmIssue } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { type At, type Facts, ask, changesOver, decide, evaluate } from './index.js';
import { edition, oneOf, packageOf, requirement, rest, right, yesNo } from './testing/small-package.js';

const rules = [right('a', { when: { profession: 'logoped', age: { atLeast: 18 }, price: { atMost: 100 }, day: { below: '2023-04-01' }, code: { under: '22 21' }, selected: true } }), rest(), requirement('must', { constructor: true })];
const pkg = packageOf(
  [
    oneOf('profession', ['logoped', 'arbetsterapeut']),
    { id: 'age', type: 'wholeNumber', min: 0, max: 120, label: 'Ålder', question: 'Hur gammal?' },
    { id: 'price', type: 'money', min: 0, max: 100_000, label: 'Pris', question: 'Vad kostar den?' },
    { id: 'day', type: 'date', label: 'Dag', question: 'Vilken dag?' },
    { id: 'code', type: 'isoCode', label: 'Kod', question: 'Vilken kod?' },
    { id: 'article', type: 'article', label: 'Artikel', question: 'Vilken artikel?' },
    yesNo('selected', { listed: { parameter: 'list', article: 'article' } }),
    yesNo('constructor'),
  ],
  [edition('e', rules)],
  { parameters: [{ id: 'list', type: 'articleList', label: 'Lista', askWhom: 'Centret' }] },
);
const at: At = { on: '2023-06-01' };

/** The error that every question about a case gives alike. */
function errorOf(facts: unknown, when: unknown = at): HjmError {
  const errors = [decide, evaluate, ask, (...args: Parameters<typeof ask>) => changesOver(...args, ['age'])].map((question) => {
    try {
      question(pkg, facts as Facts, when as At);
    } catch (error) {
      return error as HjmError;
    }
    return undefined;
  });
  const [first] = errors;
  expect(first).toMatchObject({ name: 'HjmError' });
  for (const error of errors) expect([error?.code, error?.message]).toEqual([first?.code, first?.message]);
  return first as HjmError;
}
const issueOf = (facts: unknown, when: unknown = at): HjmIssue => errorOf(facts, when).issues[0] as HjmIssue;

describe('a fact', () => {
  it('that does not exist is an error that names the nearest one', () => {
    expect(errorOf({ proffesion: 'logoped' })).toMatchObject({ code: 'unknown-fact', issues: [{ path: 'facts.proffesion', found: '"proffesion"', nearest: 'profession' }] });
  });

  it.each<[string, unknown, string | undefined]>([
    ['profession', 'logopd', 'logoped'],
    ['profession', 'Logoped', 'logoped'],
    ['profession', 'läkare', undefined],
    ['profession', true, undefined],
    ['profession', ['logoped'], undefined],
    ['profession', null, undefined],
    ['profession', undefined, undefined],
    ['profession', '__proto__', undefined],
    ['profession', 'constructor', undefined],
    ['profession', { toString: () => 'logoped' }, undefined],
    ['selected', 'true', undefined],
    ['selected', 1, undefined],
    ['selected', 'ja', undefined],
    ['age', 17.5, undefined],
    ['age', NaN, undefined],
    ['age', Infinity, undefined],
    ['age', -1, undefined],
    ['age', 121, undefined],
    ['age', '18', undefined],
    ['age', 18n, undefined],
    ['price', 100_001, undefined],
    ['price', 0.5, undefined],
    ['price', 2 ** 53, undefined],
    ['day', '2023-02-29', undefined],
    ['day', '2023-4-1', undefined],
    ['day', '2023-04-01T00:00', undefined],
    ['day', '0000-01-01', undefined],
    ['day', 20230401, undefined],
    ['day', new Date(0), undefined],
    ['code', '22 21', undefined],
    ['code', '22 2109', undefined],
    ['code', '222109x', undefined],
    ['code', 222109, undefined],
    ['article', '', undefined],
    ['article', 'x'.repeat(65), undefined],
    ['article', 7, undefined],
  ])('%s cannot be %o', (fact, value, near) => {
    const issue = issueOf({ [fact]: value });
    expect(issue.path).toBe(`facts.${fact}`);
    expect(issue.nearest).toBe(near);
    expect(issue.expected.length).toBeGreaterThan(3);
  });

  it.each([
    ['age', 0], ['age', 120], ['age', -0], ['price', 100_000], ['day', '0001-01-01'], ['day', '9999-12-31'], ['day', '2024-02-29'],
    ['code', '222109'], ['code', '22-21-09'], ['code', '22 21 09 01'], ['article', 'x'.repeat(64)], ['selected', false],
  ])('%s can be %o', (fact, value) => {
    expect(evaluate(pkg, { [fact]: value }, at).record.facts).toEqual({ [fact]: value });
  });

  it('that is wrong does not hide the others: each is told', () => {
    expect(errorOf({ profession: 'x', age: -1, nope: true }).issues.map(({ path }) => path)).toEqual(['facts.profession', 'facts.age', 'facts.nope']);
  });

  it.each(['__proto__', 'hasOwnProperty', 'toString', 'prototype', ''])('called %j is unknown like any other', (name) => {
    expect(errorOf(JSON.parse(`{${JSON.stringify(name)}:"logoped"}`))).toMatchObject({ code: 'unknown-fact' });
  });

  it('may be called constructor when the package says so', () => {
    expect(evaluate(pkg, {}, at).record.facts).toEqual({});
    expect(evaluate(pkg, { constructor: true }, at).record.facts).toEqual({ constructor: true });
  });

  it('is never read from a prototype', () => {
    expect(decide(pkg, Object.create({ profession: 'arbetsterapeut' }) as Facts, at)).toBe(decide(pkg, {}, at));
    expect(decide(pkg, JSON.parse('{"profession":"arbetsterapeut"}') as Facts, at)).toBe('denied');
  });
});

describe('the facts as a whole', () => {
  it.each([null, undefined, [], ['logoped'], 'profession', 7, true, () => ({})])('cannot be %o', (facts) => {
    expect(errorOf(facts)).toMatchObject({ code: 'bad-input', issues: [{ path: 'facts' }] });
  });
});

describe('the day', () => {
  it.each([undefined, null, '', 'idag', '2023-13-01', '2023-02-30', 20230401, new Date(0)])('cannot be %o', (on) => {
    expect(errorOf({}, { on })).toMatchObject({ code: 'bad-date', issues: [{ path: 'on' }] });
    expect(decide(pkg, {}, at)).toBe('undetermined');
    expect(errorOf({}, { on })).toMatchObject({ code: 'bad-date' });
  });

  it.each(['', undefined, null])('cannot be %o for a package that has not answered before either', (on) => {
    for (const question of [decide, evaluate, ask]) {
      const fresh = packageOf([yesNo('f')], [edition('e', [right('all')])]);
      expect(() => question(fresh, {}, { on } as unknown as At)).toThrow(expect.objectContaining({ code: 'bad-date' }));
    }
  });

  it.each(['', '2023', 7, {}])('of knowledge cannot be %o', (knownAt) => {
    expect(errorOf({}, { on: '2023-06-01', knownAt })).toMatchObject({ code: 'bad-date', issues: [{ path: 'knownAt' }] });
  });

  it.each([undefined, null, 7, 'idag'])('cannot be left out by giving %o', (when) => {
    expect(errorOf({}, when ?? null)).toMatchObject({ code: 'bad-input', issues: [{ path: 'at' }] });
  });
});

describe('a parameter', () => {
  it('that does not exist is an error that names the nearest one', () => {
    expect(issueOf({}, { ...at, parameters: { lisst: [] } })).toMatchObject({ path: 'parameters.lisst', nearest: 'list' });
    expect(issueOf({}, { ...at, parameters: JSON.parse('{"__proto__":[]}') as unknown })).toMatchObject({ path: 'parameters.__proto__' });
  });

  it.each(['A-1', {}, null, 7, [1], [''], [null], ['x'.repeat(65)]])('cannot be %o', (list) => {
    expect(issueOf({}, { ...at, parameters: { list } })).toMatchObject({ path: 'parameters.list' });
  });

  it.each([null, 'list', 7, []])('cannot come as %o', (parameters) => {
    expect(errorOf({ article: 'A' }, { ...at, parameters: Array.isArray(parameters) ? ['A'] : parameters }).issues[0]?.path).toMatch(/^parameters/);
  });

  it('that contradicts what was said is an error', () => {
    expect(errorOf({ selected: true, article: 'B' }, { ...at, parameters: { list: ['A'] } })).toMatchObject({ code: 'list-contradicts', issues: [{ path: 'facts.selected', found: 'true' }] });
    expect(errorOf({ selected: false, article: 'A' }, { ...at, parameters: { list: ['A'] } }).code).toBe('list-contradicts');
  });
});

describe('input without measure', () => {
  const quick = (question: () => void): void => {
    const start = performance.now();
    question();
    expect(performance.now() - start).toBeLessThan(20_000);
  };

  it.each<[string, unknown]>([
    ['a value of ten megabytes', { profession: 'x'.repeat(10_000_000) }],
    ['a date of ten megabytes', { day: '2'.repeat(10_000_000) }],
    ['a code of ten megabytes', { code: '22 '.repeat(3_000_000) }],
    ['a name of ten megabytes', { ['x'.repeat(10_000_000)]: true }],
    ['a hundred thousand unknown facts', Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`professio${String(n)}`, true]))],
    ['a value nested a hundred thousand times', { profession: JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown }],
  ])('%s is refused quickly, in few words', (_, facts) => {
    quick(() => {
      const { code, message, issues } = errorOf(facts);
      expect(code).toMatch(/bad-value|unknown-fact/);
      expect(message.length).toBeLessThan(2000);
      expect(issues.length).toBeLessThanOrEqual(100);
      for (const { found, path } of issues) expect(found.length + path.length).toBeLessThan(300);
    });
  });

  it('of lists is read quickly, and not recorded when it was not used', () => {
    const list = Array.from({ length: 200_000 }, (_, n) => `A-${String(n)}`);
    quick(() => {
      expect(evaluate(pkg, { article: 'A-199999' }, { ...at, parameters: { list } }).record.parameters).toEqual({ list });
      expect(evaluate(pkg, {}, { ...at, parameters: { list } }).record.parameters).toEqual({});
    });
  });
});

describe('a day that looks like one that was asked about before', () => {
  it.each([
    ['a list of one day', { on: ['2023-06-01'] }],
    ['a day with another behind it', { on: '2023-06-01 2023-02-24', knownAt: null }],
    ['an empty day of knowledge', { on: '2023-06-01', knownAt: '' }],
    ['a day of knowledge that says null', { on: '2023-06-01', knownAt: 'null' }],
  ])('is still refused: %s', (_, at) => {
    const pkg = packageOf([yesNo('a')], [edition('e', [right('r', { when: { a: true } }), rest()], { decided: '2023-02-24' })]);
    for (const known of [undefined, null, '2023-02-24']) evaluate(pkg, {}, { on: '2023-06-01', ...(known === undefined ? {} : { knownAt: known }) });
    expect(() => evaluate(pkg, {}, at as never)).toThrow('ska vara en dag ÅÅÅÅ-MM-DD');
  });
});
