import { speechDevices } from '@hjm/rules-vastmanland';
import { describe, expect, it } from 'vitest';
import { type Case, answered, answerTo, caseFrom, emptyCase, factsOf, isIdle, listsOf, nextQuestion } from './case.js';

const lists = { selectedArticles: ['A1', 'A2'] };
const special: Case = {
  ...emptyCase('2023-04-01'),
  given: [
    { fact: 'profession', value: 'specialpedagog' },
    { fact: 'workplace', value: 'habiliteringscentrum' },
    { fact: 'tier', value: 'simple' },
    { fact: 'need', value: 'communication' },
  ],
};

describe('a case', () => {
  it('keeps answers in the order given, and changes one in its place', () => {
    const changed = answered(speechDevices, special, { fact: 'tier', value: 'keyboard' });
    expect(changed.given.map(({ fact }) => fact)).toEqual(['profession', 'workplace', 'tier', 'need']);
    expect(factsOf(speechDevices, changed)).toEqual({ profession: 'specialpedagog', workplace: 'habiliteringscentrum', tier: 'keyboard', need: 'communication' });
  });

  it('has no fact where the answer is "vet inte", and does not ask that question again', () => {
    const before = nextQuestion(answerTo(speechDevices, special), special);
    expect(before?.fact).toBe('selectedArticle');
    const unknown = answered(speechDevices, special, { fact: 'selectedArticle', unknown: true });
    expect(factsOf(speechDevices, unknown)).toEqual(factsOf(speechDevices, special));
    expect(nextQuestion(answerTo(speechDevices, unknown), unknown)).toBeUndefined();
  });

  it('looks an article up in a list that was pasted', () => {
    const on = answered(speechDevices, { ...special, lists }, { fact: 'selectedArticle', article: 'A2' });
    expect(answerTo(speechDevices, on).outcome).toBe('allowed');
    expect(answerTo(speechDevices, answered(speechDevices, on, { fact: 'selectedArticle', article: 'B' })).outcome).toBe('denied');
  });

  it('forgets the article number when the question is answered without it, and the list goes no further', () => {
    const looked = answered(speechDevices, { ...special, lists }, { fact: 'selectedArticle', article: 'A2' });
    expect(listsOf(speechDevices, looked)).toEqual(lists);
    const told = answered(speechDevices, looked, { fact: 'selectedArticle', value: false });
    expect(factsOf(speechDevices, told)).toMatchObject({ selectedArticle: false });
    expect(factsOf(speechDevices, told)).not.toHaveProperty('article');
    expect(listsOf(speechDevices, told)).toEqual({});
  });

  it('from plain data answers as the data does, also when it tells both of the article and of the list', () => {
    const facts = { ...factsOf(speechDevices, special), article: 'A1', selectedArticle: true };
    const from = caseFrom(speechDevices, { on: '2023-04-01', knownAt: null, facts, parameters: lists });
    expect(from.given.at(-1)).toEqual({ fact: 'selectedArticle', article: 'A1' });
    expect(answerTo(speechDevices, from).outcome).toBe('allowed');
    const told = caseFrom(speechDevices, { on: '2023-04-01', knownAt: null, facts, parameters: {} });
    expect(factsOf(speechDevices, told)).toEqual(facts);
    expect(factsOf(speechDevices, answered(speechDevices, told, { fact: 'selectedArticle', value: false }))).not.toHaveProperty('article');
  });

  it('knows which answers make no difference', () => {
    const elsewhere = answered(speechDevices, special, { fact: 'workplace', value: 'other' });
    expect(isIdle(speechDevices, elsewhere, 'tier')).toBe(true);
    expect(isIdle(speechDevices, elsewhere, 'workplace')).toBe(false);
    expect(isIdle(speechDevices, special, 'tier')).toBe(false);
  });
});
