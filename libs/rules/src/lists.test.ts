import { describe, expect, it } from 'vitest';
import { type At, type Facts, ask, evaluate, replay } from './index.js';
import { edition, oneOf, packageOf, rest, right, yesNo } from './testing/small-package.js';

const pkg = packageOf(
  [
    oneOf('work', ['a', 'b']),
    { id: 'article', type: 'article', label: 'Artikel', question: 'Vilken artikel?' },
    yesNo('selected', { label: 'Utvald', listed: { parameter: 'list', article: 'article' } }),
    yesNo('old', { label: 'Gammal uppgift' }),
  ],
  [edition('e', [right('a', { when: { work: 'a' } }), right('b', { when: { work: 'b', selected: true } }), rest()], { validFrom: '2020-01-01' })],
  { parameters: [{ id: 'list', type: 'articleList', label: 'Lista', askWhom: 'Centret' }] },
);
const on = '2023-06-01';
const list = ['A-1', 'A-2'];
const answer = (facts: Facts, parameters?: At['parameters']) => evaluate(pkg, facts, { on, ...(parameters && { parameters }) });

describe('a list that somebody else publishes', () => {
  it.each([['A-1', 'allowed'], ['A-2', 'allowed'], ['B-1', 'denied'], ['a-1', 'denied']])('answers for article %s: %s', (article, outcome) => {
    const found = answer({ work: 'b', article }, { list });
    expect(found).toMatchObject({ outcome, needed: [], warnings: [], record: { parameters: { list } } });
    expect(replay(pkg, found.record).same).toBe(true);
  });

  it('may be empty: then no article is on it', () => {
    expect(answer({ work: 'b', article: 'A-1' }, { list: [] }).outcome).toBe('denied');
  });

  it.each<[string, Facts, At['parameters'], string]>([
    ['the list, when it is not given', { work: 'b', article: 'A-1' }, undefined, 'parameter'],
    ['the list, when neither is given', { work: 'b' }, undefined, 'parameter'],
    ['the article, when only the list is given', { work: 'b' }, { list }, 'article'],
  ])('is asked for: %s, and whom to ask', (_, facts, parameters, missing) => {
    const found = answer(facts, parameters);
    expect(found.outcome).toBe('undetermined');
    expect(found.needed).toMatchObject([{ fact: 'selected', askWhom: 'Centret', lookup: { parameter: 'list', article: 'article', missing } }]);
  });

  it('is not asked for where it does not matter', () => {
    expect(ask(pkg, { work: 'a' }, { on })).toEqual([]);
  });

  it('may be stood in for by a statement, which the answer warns of', () => {
    expect(answer({ work: 'b', selected: true })).toMatchObject({ outcome: 'allowed', warnings: [{ code: 'list-not-given', fact: 'selected' }], record: { parameters: {} } });
    expect(answer({ work: 'b', selected: true }, { list })).toMatchObject({ warnings: [{ code: 'list-not-given', fact: 'selected' }], record: { parameters: {} } });
    expect(answer({ work: 'b', selected: true, article: 'A-1' }, { list })).toMatchObject({ outcome: 'allowed', warnings: [], record: { parameters: { list } } });
  });
});

describe('a fact that the rules of the day do not use', () => {
  it('changes nothing, and the answer says so', () => {
    const { record, warnings } = answer({ work: 'a', old: true });
    expect(warnings).toEqual([{ code: 'fact-not-used', fact: 'old' }]);
    expect({ ...record, facts: {} }).toEqual({ ...answer({ work: 'a' }).record, facts: {} });
  });

  it('is no article: that may be given for the record', () => {
    expect(answer({ work: 'a', article: 'A-1' }).warnings).toEqual([]);
  });
});
