import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.js';
import type { Edition, Example, FactDef, Facts, Outcome, RulePackage } from './index.js';
import { answerKey, judge, verdictsOn } from './testing/brute-force.js';
import { packages } from './testing/random-package.js';
import { advice, cite, edition, oneOf, packageOf, refusal, requirement, rest, right, yesNo } from './testing/small-package.js';

const on = '2023-06-01';
const example = (id: string, facts: Facts, outcome: Outcome, more: Partial<Example['expect']> = {}): Example => ({ id, title: id, on, facts, expect: { outcome, ...more } });

const facts: readonly FactDef[] = [oneOf('work', ['a', 'b', 'c']), yesNo('met')];
const pkg = packageOf(facts, [edition('e', [right('ab', { when: { work: ['a', 'b'] } }), rest(), requirement('must', { met: true }, { when: { work: 'a' } })])]);
const all = [example('a-met', { work: 'a', met: true }, 'allowed'), example('a-unmet', { work: 'a', met: false }, 'conditional'), example('b', { work: 'b' }, 'allowed'), example('c', { work: 'c' }, 'denied')];

describe('coverage', () => {
  it('is complete when the examples reach every region', () => {
    expect(coverage(pkg, all)).toMatchObject({ complete: true, failures: [], editions: [{ edition: 'e', measure: 'regions', regions: 4, covered: 4, uncovered: [] }] });
  });

  it('names a region that no example reaches, with an input of it', () => {
    const report = coverage(pkg, all.slice(1));
    expect(report.complete).toBe(false);
    expect(report.editions[0]).toMatchObject({ regions: 4, covered: 3, uncovered: [{ covered: false, witness: { work: 'a', met: true }, outcome: 'allowed' }] });
    expect(report.editions[0]?.rules).toEqual(['ab', 'rest', 'must'].map((rule) => ({ rule, covered: true })));
  });

  it('gives an input with nothing but what matters, and says of terms that they apply', () => {
    const paid = packageOf(facts, [{ ...(pkg.editions[0] as Edition), rules: [...(pkg.editions[0] as Edition).rules, { id: 'pays', kind: 'term', topic: 'payer', payer: 'region', text: 'Regionen betalar.', citations: [cite] }] }]);
    expect(Object.fromEntries(coverage(paid, []).editions[0]?.uncovered.map(({ what, witness }) => [what, witness]) ?? [])).toEqual({
      'region ab + must uppfyllt + pays gäller': { work: 'a', met: true },
      'region ab + must inte uppfyllt + pays gäller': { work: 'a', met: false },
      'region ab + pays gäller': { work: 'b' },
      'region rest': { work: 'c' },
    });
  });

  it('counts an example in which facts are missing only when they do not matter to the region', () => {
    const partial = example('partial', { work: 'a' }, 'conditional');
    expect(coverage(pkg, [partial]).editions[0]?.covered).toBe(0);
    expect(coverage(pkg, [example('b', { work: 'b' }, 'allowed')]).editions[0]?.covered).toBe(1);
  });

  it('counts an example in which what is missing is settled by what is impossible', () => {
    const tied = packageOf(facts, [{ ...(pkg.editions[0] as Edition), impossible: [{ when: { work: 'a', met: false }, why: 'Alltid uppfyllt.' }] }]);
    expect(coverage(tied, [example('a', { work: 'a' }, 'allowed')]).editions[0]).toMatchObject({ regions: 3, covered: 1 });
  });

  it('asks nothing of what is impossible', () => {
    const tied = packageOf(facts, [{ ...(pkg.editions[0] as Edition), impossible: [{ when: { work: 'c' }, why: 'Finns inte.' }, { when: { work: 'a', met: false }, why: 'Alltid.' }] }]);
    const report = coverage(tied, [example('a', { work: 'a', met: true }, 'allowed'), example('b', { work: 'b' }, 'allowed')]);
    expect(report.editions[0]).toMatchObject({ regions: 2, covered: 2 });
  });

  it.each([
    ['another outcome', { outcome: 'denied' }, 'svar: väntade "denied", fick "conditional"'],
    ['other rules', { outcome: 'conditional', rules: ['rest'] }, 'regler: väntade ["rest"], fick ["ab"]'],
    ['another status', { outcome: 'conditional', requirements: { must: 'met' } }, 'krav: väntade [["must","met"]], fick [["must","unmet"]]'],
    ['an advice that is not there', { outcome: 'conditional', advice: { should: 'met' } }, 'råd: väntade [["should","met"]], fick []'],
  ] as const)('reports an example that expects %s', (_, expect_, text) => {
    const report = coverage(pkg, [...all, { ...example('wrong', { work: 'a', met: false }, 'denied'), expect: expect_ }]);
    expect(report).toMatchObject({ complete: false, failures: [{ example: 'wrong', text }] });
  });

  it('reports an example with a misspelt value instead of throwing', () => {
    const { complete, failures } = coverage(pkg, [...all, example('typo', { work: 'x' }, 'denied')]);
    expect(complete).toBe(false);
    expect(failures).toMatchObject([{ example: 'typo' }]);
  });

  it('covers each edition by the examples of its days', () => {
    const [first] = pkg.editions as [Edition];
    const two = packageOf(facts, [first, { ...first, id: 'later', decided: '2023-02-24', validFrom: '2024-01-01' }]);
    const { editions } = coverage(two, all);
    expect(editions.map(({ edition: id, covered }) => [id, covered])).toEqual([['e', 4], ['later', 0]]);
  });

  it('counts a rule as covered also where another decision refuses', () => {
    const both = packageOf([yesNo('a'), yesNo('b')], [
      edition('e', [right('ok', { when: { a: true } }), refusal('not', { when: { a: false } }), right('need', { when: { b: true }, decision: 'need' }), rest('rest', { decision: 'need', when: { any: [{ b: false }] } })], {
        decisions: [{ id: 'who', label: 'Vem' }, { id: 'need', label: 'För vem' }],
        impossible: [{ when: { a: true, b: true }, why: 'Aldrig.' }],
      }),
    ]);
    expect(coverage(both, [example('1', { a: true, b: false }, 'denied'), example('2', { a: false, b: true }, 'denied'), example('3', { a: false, b: false }, 'denied')])).toMatchObject({ complete: true });
  });
});

describe('of an edition with more than 500 regions', () => {
  const many = Array.from({ length: 10 }, (_, n) => yesNo(`f${String(n)}`));
  const big = packageOf(many, [edition('big', [...many.slice(1).map(({ id }) => advice(`should-${id}`, { [id]: true })), right('yes', { when: { f0: true } }), rest()])]);

  it('coverage counts rules, answers, and each duty both met and unmet', () => {
    const yes = (value: boolean): Facts => Object.fromEntries(many.map(({ id }, n) => [id, n === 0 || value]));
    const [none] = coverage(big, []).editions;
    expect(none).toMatchObject({ measure: 'goals', covered: 0, regions: 2 + 2 + 18 });
    expect(coverage(big, [example('met', yes(true), 'allowed'), example('unmet', yes(false), 'allowed'), example('no', { f0: false }, 'denied')])).toMatchObject({ complete: true });
  });

  it.each([[8, 'regions', 257], [9, 'goals', 22]] as const)('with %i pieces of advice it is measured by %s', (count, measure, regions) => {
    const pieces = packageOf(many, [edition('big', [...many.slice(1, count + 1).map(({ id }) => advice(`should-${id}`, { [id]: true })), right('yes', { when: { f0: true } }), rest()])]);
    expect(coverage(pieces, []).editions[0]).toMatchObject({ measure, regions });
  });
});

describe.each([['', {}], [' with impossible combinations', { impossible: true }]])('of a random package%s', (_, shape) => {
  const regionsOf = (random: RulePackage): Map<string, Facts[]> => {
    const regions = new Map<string, Facts[]>();
    const [first] = random.editions as [Edition];
    const decisive = first.rules.filter((rule) => 'decision' in rule).map(({ id }) => id);
    for (const { facts: input, verdict } of verdictsOn(random.facts, first, {})) {
      const key = `${answerKey(verdict)} ${verdict.applying.filter((rule) => decisive.includes(rule)).join(' ')}`;
      regions.set(key, [...(regions.get(key) ?? []), input]);
    }
    return regions;
  };

  it('the regions are the groups of inputs with the same answer and the same rules; one example of each is enough', () => {
    fc.assert(
      fc.property(packages(shape), (random) => {
        const regions = [...regionsOf(random).values()];
        fc.pre(regions.length > 0);
        const [first] = random.editions as [Edition];
        const examples = regions.map(([input], n) => example(String(n), input as Facts, judge(first, input as Facts)?.outcome ?? 'undetermined'));
        const [none] = coverage(random, []).editions;
        expect([none?.measure, none?.regions, none?.covered, none?.uncovered.length]).toEqual(['regions', regions.length, 0, regions.length]);
        for (const { witness, outcome } of none?.uncovered ?? []) {
          const meant = verdictsOn(random.facts, first, witness).map(({ verdict }) => verdict);
          expect(new Set(meant.map((verdict) => verdict.outcome))).toEqual(new Set([outcome]));
          expect(coverage(random, [example('witness', witness, outcome)]).editions[0]?.covered).toBe(1);
        }
        const full = coverage(random, examples);
        expect([full.editions[0]?.covered, full.failures]).toEqual([regions.length, []]);
        expect(coverage(random, examples.slice(1)).editions[0]?.uncovered).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
