import { type Term, decide, evaluate } from '@hjm/rules';
import { describe, expect, it } from 'vitest';
import { type Case, cases, loanOf, right } from './tens.reference.js';
import { tens } from './tens.js';

const ON = '2025-01-15';
const plain: Case = {
  profession: 'lakare', tensCompetence: true, indication: 'pain', physicianInvestigated: true, longLastingInList: true, pacemaker: false, cardiologistContacted: false,
  age: 50, prescribedOn: ON, loan: 'withinSixMonths', extensionForm: false, prescribes: 'onlyTens', socialstyrelsenCourse: true, basicCourse: true, webSesamTraining: 'none',
};

/** What the package says of the loan, in the words of the reference. */
function loanSaid(facts: Case): ReturnType<typeof loanOf> {
  const { terms } = evaluate(tens, { ...facts, habilitation: false }, { on: ON });
  expect(terms.filter(({ status }) => status === 'unknown')).toEqual([]);
  const rules = terms.map(({ rule }) => rule);
  const topics = terms.map(({ term }: { readonly term: Term }) => term.topic);
  const time = rules.includes('six-months') ? 'sixMonths' : rules.includes('extended') ? 'extended' : topics.includes('loan') ? 'none' : 'notExtended';
  return { time, todo: topics.includes('followUp') ? 'reassess' : topics.includes('handling') ? 'form' : 'nothing', fee: topics.includes('fee') };
}

describe('TENS in Västmanland', () => {
  it('may be prescribed by whom and for what the pages say, over every reason and age, and every training', () => {
    const all = [
      ...cases(['profession', 'tensCompetence', 'indication', 'age', 'physicianInvestigated', 'longLastingInList', 'pacemaker', 'cardiologistContacted'], plain),
      ...cases(['profession', 'tensCompetence', 'indication', 'prescribes', 'socialstyrelsenCourse', 'basicCourse', 'webSesamTraining'], plain),
    ];
    expect(all).toHaveLength(5120 + 1440);
    const wrong = all.filter((facts) => decide(tens, facts, { on: ON }) !== right(facts));
    expect(wrong).toEqual([]);
    expect(new Set(all.map(right)).size).toBe(4);
  });

  it('is lent for as long, and at a fee when the page says, for every age, day of prescription and loan', () => {
    const all = cases(['age', 'prescribedOn', 'indication', 'loan', 'extensionForm'], plain).filter((facts) => right(facts) === 'allowed');
    expect(all).toHaveLength(480);
    for (const facts of all) expect({ facts, ...loanSaid(facts) }).toEqual({ facts, ...loanOf(facts) });
  });

  it('names a fee without an amount, because the page names none', () => {
    const { terms } = evaluate(tens, { ...plain, loan: 'notReassessed' }, { on: ON });
    expect(terms.find(({ term }) => term.topic === 'fee')?.term).toMatchObject({ fee: { amount: { ore: null }, freeFirst: { count: 6, unit: 'months' } } });
  });

  it('asks for the cardiologist only when there is a pacemaker', () => {
    const known = { profession: 'lakare', indication: 'pain', age: 40, prescribedOn: ON, loan: 'withinSixMonths', habilitation: false } as const;
    expect(evaluate(tens, { ...known, pacemaker: false }, { on: ON }).needed).toEqual([]);
    expect(evaluate(tens, { ...known, pacemaker: true }, { on: ON }).needed.map(({ fact }) => fact)).toEqual(['cardiologistContacted']);
  });

  it('has no answer for a day before the page says', () => {
    expect(evaluate(tens, plain, { on: '2022-02-28' })).toMatchObject({ outcome: 'undetermined', reason: 'no-edition' });
    expect(decide(tens, plain, { on: '2022-03-01' })).toBe('allowed');
  });
});
