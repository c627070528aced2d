import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facts, type RulePackage, ask, decide, evaluate } from './index.js';
import { packages, valuesToTry } from './testing/random-package.js';

const fresh = (pkg: RulePackage): RulePackage => JSON.parse(JSON.stringify(pkg)) as RulePackage;
const days = ['2022-12-31', '2023-01-01', '2023-06-01', '2024-06-01'] as const;

/** Questions about one package, one after the other: facts to give and leave out, and days. */
const asked = fc.array(fc.record({ picks: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), on: fc.constantFrom(...days), knownAt: fc.option(fc.constantFrom(...days), { nil: undefined }), bad: fc.nat(9) }), { minLength: 3, maxLength: 8 });

const factsOf = (pkg: RulePackage, picks: readonly number[]): Facts =>
  Object.fromEntries(
    pkg.facts.flatMap((def, index) => {
      const values = valuesToTry(def);
      const value = values[(picks[index] as number) % Math.ceil(values.length * 1.5)];
      return value === undefined ? [] : [[def.id, value]];
    }),
  );

describe('an answer', () => {
  it('does not depend on what was asked before', () => {
    fc.assert(
      fc.property(packages({ editions: 2, impossible: true }), packages({ editions: 2 }), asked, (one, two, questions) => {
        questions.forEach(({ picks, on, knownAt, bad }, index) => {
          const pkg = index % 3 === 2 ? two : one;
          const at = { on, ...(knownAt === undefined ? {} : { knownAt }) };
          const facts = factsOf(pkg, picks);
          if (bad === 0) expect(() => decide(pkg, { ...facts, nope: true }, at)).toThrow();
          expect(evaluate(pkg, facts, at)).toEqual(evaluate(fresh(pkg), facts, at));
          expect(decide(pkg, facts, at)).toBe(decide(fresh(pkg), facts, at));
          expect(ask(pkg, facts, at)).toEqual(evaluate(fresh(pkg), facts, at).needed);
        });
      }),
      { numRuns: 12 },
    );
  });

  it('cannot be changed by changing the facts or the answer afterwards', () => {
    fc.assert(
      fc.property(packages(), asked, (pkg, questions) => {
        for (const { picks } of questions) {
          const facts: Record<string, unknown> = { ...factsOf(pkg, picks) };
          const at = { on: '2023-06-01' };
          const answer = evaluate(pkg, facts as Facts, at);
          const before = JSON.stringify(answer);
          for (const id of Object.keys(facts)) facts[id] = 'changed';
          expect(JSON.stringify(answer)).toBe(before);
          Object.assign(answer.record as object, { outcome: 'changed' });
          expect(JSON.stringify(evaluate(pkg, factsOf(pkg, picks), at))).toBe(before);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is plain data: JSON keeps all of it', () => {
    fc.assert(
      fc.property(packages({ impossible: true }), asked, (pkg, questions) => {
        for (const { picks, on } of questions) {
          const answer = evaluate(pkg, factsOf(pkg, picks), { on });
          expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        }
      }),
      { numRuns: 20 },
    );
  });
});
