import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from './index.js';
import { decide, evaluate } from './index.js';
import { bruteAnswer } from './testing/brute-force-answer.js';
import { judge, verdictsOn } from './testing/brute-force.js';
import { completions } from './testing/input-space.js';
import { cases, packages } from './testing/random-package.js';

const at = { on: '2023-06-01' };
const runs = { numRuns: 150 };

describe.each([
  ['of random packages', {}],
  ['of random packages with impossible combinations', { impossible: true }],
])('the answer %s', (_, shape) => {
  it('is on every complete input what the rules say, read one by one', () => {
    fc.assert(
      fc.property(packages(shape), (pkg) => {
        const edition = pkg.editions[0] as Edition;
        for (const facts of completions(pkg.facts, [edition])) {
          const verdict = judge(edition, facts);
          expect(decide(pkg, facts, at)).toBe(verdict?.outcome ?? 'undetermined');
        }
      }),
      runs,
    );
  });

  it('is on a case with unknown facts what every way to complete it amounts to', () => {
    fc.assert(
      fc.property(cases(shape), ({ pkg, facts }) => {
        const edition = pkg.editions[0] as Edition;
        const answer = evaluate(pkg, facts, at);
        const { outcome, reason, requirements, advice, terms, rules } = bruteAnswer(pkg.facts, edition, facts);
        expect(decide(pkg, facts, at)).toBe(outcome);
        expect(answer.record).toMatchObject({ outcome, reason });
        expect(answer.record.requirements).toEqual(requirements);
        expect(answer.record.advice).toEqual(advice);
        expect(answer.record.terms ?? {}).toEqual(terms);
        expect([...answer.record.rules].sort()).toEqual([...rules].sort());
      }),
      runs,
    );
  });

  it('says of every rule that is not behind it why it is not', () => {
    fc.assert(
      fc.property(cases(shape), ({ pkg, facts }) => {
        const edition = pkg.editions[0] as Edition;
        const verdicts = verdictsOn(pkg.facts, edition, facts).map(({ verdict }) => verdict);
        fc.pre(verdicts.length > 0);
        const answer = evaluate(pkg, facts, at);
        const behind = [...answer.reasons, ...answer.requirements, ...answer.advice, ...answer.terms].map(({ rule }) => rule);
        expect([...behind, ...answer.otherRules.map(({ rule }) => rule)].sort()).toEqual(edition.rules.map(({ id }) => id).sort());
        for (const { rule, why, by } of answer.otherRules) {
          const holding = verdicts.filter(({ holding }) => holding.includes(rule)).length;
          const applying = verdicts.filter(({ applying }) => applying.includes(rule)).length;
          if (why === 'condition') expect([rule, holding]).toEqual([rule, 0]);
          if (why === 'excepted' || why === 'yields') {
            expect([rule, applying]).toEqual([rule, 0]);
            if (verdicts.length === 1) expect(holding).toBe(1);
            expect(by?.length).toBeGreaterThan(0);
            for (const other of by ?? []) expect(verdicts.some(({ applying }) => applying.includes(other))).toBe(true);
          }
          if (why === 'not-reached') expect(applying).toBe(verdicts.length);
          if (why === 'unknown') expect(applying < verdicts.length).toBe(true);
        }
      }),
      runs,
    );
  });
});
