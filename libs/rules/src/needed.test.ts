import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edition, type Facts, type RulePackage, ask, evaluate } from './index.js';
import { bruteNeeded, distinguishes } from './testing/brute-force-answer.js';
import { answerKey, verdictsOn } from './testing/brute-force.js';
import { cases, valuesToTry } from './testing/random-package.js';

const at = { on: '2023-06-01' };
const runs = { numRuns: 120 };
const asked = (pkg: RulePackage, facts: Facts): string[] => ask(pkg, facts, at).map(({ fact }) => fact);
const settled = (pkg: RulePackage, facts: Facts): boolean => new Set(verdictsOn(pkg.facts, pkg.editions[0] as Edition, facts).map(({ verdict }) => answerKey(verdict))).size <= 1;

describe('the facts asked for', () => {
  it('are exactly those that can change the answer', () => {
    fc.assert(
      fc.property(cases(), ({ pkg, facts }) => {
        expect(asked(pkg, facts).sort()).toEqual(bruteNeeded(pkg.facts, pkg.editions[0] as Edition, facts).sort());
      }),
      runs,
    );
  });

  it('settle the answer together and none of them can be left out, where combinations are impossible', () => {
    fc.assert(
      fc.property(cases({ impossible: true }), ({ pkg, facts }) => {
        const verdicts = verdictsOn(pkg.facts, pkg.editions[0] as Edition, facts);
        const needed = asked(pkg, facts);
        const known = Object.keys(facts);
        expect(distinguishes(verdicts, (fact) => known.includes(fact) || needed.includes(fact))).toBe(false);
        for (const out of needed) {
          expect([out, distinguishes(verdicts, (fact) => known.includes(fact) || (needed.includes(fact) && fact !== out))]).toEqual([out, true]);
        }
      }),
      runs,
    );
  });

  it.each([['', {}], [' where combinations are impossible', { impossible: true }]])('are none once the answer is settled, and some until then%s', (_, shape) => {
    fc.assert(
      fc.property(cases(shape), ({ pkg, facts }) => {
        expect(asked(pkg, facts).length === 0).toBe(settled(pkg, facts));
      }),
      runs,
    );
  });

  it('end in a settled answer when asked in order, whatever is answered', () => {
    fc.assert(
      fc.property(cases({ impossible: true }), fc.infiniteStream(fc.nat()), ({ pkg, facts }, picks) => {
        let known = facts;
        for (let round = 0; round <= pkg.facts.length; round++) {
          const [next] = evaluate(pkg, known, at).needed;
          if (next === undefined) break;
          expect(Object.hasOwn(known, next.fact)).toBe(false);
          const values = valuesToTry(next.def);
          known = { ...known, [next.fact]: values[(picks.next().value as number) % values.length] as string };
        }
        expect(asked(pkg, known)).toEqual([]);
        expect(settled(pkg, known)).toBe(true);
      }),
      runs,
    );
  });

  it('do not depend on the order in which the facts were given', () => {
    fc.assert(
      fc.property(cases(), ({ pkg, facts }) => {
        expect(asked(pkg, Object.fromEntries(Object.entries(facts).reverse()))).toEqual(asked(pkg, facts));
      }),
      { numRuns: 100 },
    );
  });
});
