import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edition, type FactDef, type Facts, type Outcome, type RulePackage, changesOver, evaluate } from './index.js';
import { bruteAnswer } from './testing/brute-force-answer.js';
import { dimensions } from './testing/input-space.js';
import { cases } from './testing/random-package.js';
import { edition, oneOf, packageOf, requirement, rest, right, yesNo } from './testing/small-package.js';

const at = { on: '2023-06-01' };
const rank: Readonly<Record<Outcome, number>> = { undetermined: -1, denied: 0, conditional: 1, allowed: 2 };

/** Every set of these facts that leads to a better outcome and holds no smaller such set, with the number of ways. */
function bruteChanges(pkg: RulePackage, facts: Facts, over: readonly string[]): Map<string, number> {
  const edition = pkg.editions[0] as Edition;
  const outcome = (input: Facts): number => rank[bruteAnswer(pkg.facts, edition, input).outcome];
  const now = outcome(facts);
  const movable = dimensions(pkg.facts, [edition]).filter(({ def }) => over.includes(def.id) && Object.hasOwn(facts, def.id));
  const found = new Map<string, number>();
  if (now < 0) return found;
  const ways = (chosen: typeof movable): Facts[] => chosen.reduce<Facts[]>((sum, { def, values }) => sum.flatMap((input) => values.map((value) => ({ ...input, [def.id]: value }))), [{}]);
  const sets = movable.reduce<(typeof movable)[]>((sum, fact) => [...sum, ...sum.map((set) => [...set, fact])], [[]]).slice(1);
  for (const set of sets.sort((a, b) => a.length - b.length)) {
    const ids = set.map(({ def }) => def.id).sort();
    if ([...found.keys()].some((smaller) => smaller.split(' ').every((id) => ids.includes(id)))) continue;
    const better = ways(set).filter((way) => outcome({ ...facts, ...way }) > now && Object.keys(way).every((id) => outcome({ ...facts, ...way, [id]: facts[id] as string }) <= now));
    if (better.length > 0) found.set(ids.join(' '), better.length);
  }
  return found;
}

describe('the changes that would help', () => {
  it.each([['', {}], [' where combinations are impossible', { impossible: true }]])('are all smallest sets of changeable facts that give a better outcome, smallest first%s', (_, shape) => {
    fc.assert(
      fc.property(cases(shape), ({ pkg, facts }) => {
        const { changes, moreChanges, outcome } = evaluate(pkg, facts, at);
        const changeable = pkg.facts.filter((def) => def.changeable === true).map(({ id }) => id);
        expect(Object.fromEntries(changes.map((change) => [[...change.facts].sort().join(' '), change.ways.length]))).toEqual(Object.fromEntries(bruteChanges(pkg, facts, changeable)));
        expect(moreChanges).toBe(false);
        expect(changes.map((change) => change.facts.length)).toEqual(changes.map((change) => change.facts.length).sort());
        for (const { facts: ids, ways } of changes) {
          for (const { set, outcome: reached } of ways) {
            expect(Object.keys(set).sort()).toEqual([...ids].sort());
            expect(evaluate(pkg, { ...facts, ...set }, at).outcome).toBe(reached);
            expect(rank[reached]).toBeGreaterThan(rank[outcome]);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('can be asked for over other facts, such as the profession', () => {
    fc.assert(
      fc.property(cases(), ({ pkg, facts }) => {
        const over = [(pkg.facts[0] as FactDef).id];
        const { changes, more } = changesOver(pkg, facts, at, over);
        expect(changes.map((change) => change.facts.join(' '))).toEqual([...bruteChanges(pkg, facts, over).keys()]);
        expect(more).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  const many = (count: number): RulePackage => {
    const facts = Array.from({ length: count }, (_, n) => yesNo(`f${String(n)}`, { changeable: true }));
    return packageOf(facts, [edition('e', [right('any-two', { when: { atLeast: 2, of: facts.map(({ id }) => ({ [id]: true })) } }), rest()])]);
  };
  const none = (pkg: RulePackage): Facts => Object.fromEntries(pkg.facts.map(({ id }) => [id, false]));

  it.each([[6, 15, false], [7, 20, true]])('of any two of %i are %i; there are more: %s', (count, given, more) => {
    const pkg = many(count);
    const answer = evaluate(pkg, none(pkg), at);
    expect(answer.changes).toHaveLength(given);
    expect(answer.moreChanges).toBe(more);
    expect(answer.changes.every(({ facts }) => facts.length === 2)).toBe(true);
  });

  it('are found among very many facts, and none are claimed that do not exist', () => {
    const pkg = many(40);
    const one = { ...none(pkg), f0: true };
    const answer = evaluate(pkg, one, at);
    expect(answer.changes).toHaveLength(20);
    expect(answer.changes.every(({ facts }) => facts.length === 1)).toBe(true);
    expect(answer.moreChanges).toBe(true);
    expect(changesOver(pkg, none(pkg), at, pkg.facts.slice(0, 1).map(({ id }) => id))).toEqual({ changes: [], more: false });
  });

  it('are found also where very many facts must all change', () => {
    const facts = Array.from({ length: 25 }, (_, n) => yesNo(`f${String(n)}`, { changeable: true }));
    const pkg = packageOf(facts, [edition('e', [right('all'), ...facts.map(({ id }) => requirement(`must-${id}`, { [id]: true }))])]);
    const { changes, moreChanges } = evaluate(pkg, none(pkg), at);
    expect(changes.map((change) => change.facts.length)).toEqual([25]);
    expect(moreChanges).toBe(false);
  });

  it('stop at a hundred ways of one set, and say that there are more', () => {
    const facts = Array.from({ length: 10 }, (_, n) => oneOf(`f${String(n)}`, ['no', 'a', 'b', 'c', 'd'], { changeable: true }));
    const pkg = packageOf(facts, [edition('e', [right('all'), ...facts.map(({ id }) => requirement(`must-${id}`, { not: { [id]: 'no' } }))])]);
    const { changes, moreChanges } = evaluate(pkg, Object.fromEntries(facts.map(({ id }) => [id, 'no'])), at);
    expect(changes.map(({ facts: set, ways }) => [set.length, ways.length])).toEqual([[10, 100]]);
    expect(moreChanges).toBe(true);
  });
});
