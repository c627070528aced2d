import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition, Rule, RulePackage } from './index.js';
import { type Verdict, judge, verdictsOn } from './testing/brute-force.js';
import { packages } from './testing/random-package.js';
import { type Finding, verify } from './verify.js';

const closes = (rule: Rule): boolean => rule.kind === 'refusal' && rule.basis === 'enumeration';
const payerOf = (rule: Rule): string | undefined => ('payer' in rule ? rule.payer : undefined);

/** The findings that a package must have, each as kind and rules, from every possible input. */
function bruteFindings(pkg: RulePackage, edition: Edition): string[] {
  const verdicts = verdictsOn(pkg.facts, edition, {}).map(({ verdict }) => verdict);
  const found: string[] = [];
  const { rules } = edition;
  const both = (a: Rule, b: Rule): boolean => verdicts.some(({ applying }) => applying.includes(a.id) && applying.includes(b.id));
  for (const { id } of edition.decisions) {
    const of = rules.filter((rule) => 'decision' in rule && rule.decision === id);
    if (verdicts.some(({ decisions }) => decisions[id] === 'gap')) found.push(`gap ${id}`);
    of.forEach((a, index) => {
      for (const b of of.slice(index + 1)) if (both(a, b)) found.push(`${a.kind === b.kind ? 'redundant-overlap' : 'conflict'} ${a.id} ${b.id}`);
    });
  }
  const terms = rules.filter(payerOf);
  terms.forEach((a, index) => {
    for (const b of terms.slice(index + 1)) if (payerOf(a) !== payerOf(b) && verdicts.some((verdict) => verdict.terms.includes(a.id) && verdict.terms.includes(b.id))) found.push(`conflict ${a.id} ${b.id}`);
  });
  for (const rule of rules) {
    const peers = (verdict: Verdict): boolean =>
      rules.some((other) => other !== rule && other.kind === rule.kind && closes(other) === closes(rule) && 'decision' in other && 'decision' in rule && other.decision === rule.decision && verdict.applying.includes(other.id));
    const decides = (verdict: Verdict): boolean => verdict.applying.includes(rule.id) && ('decision' in rule ? !peers(verdict) : [...Object.keys({ ...verdict.requirements, ...verdict.advice }), ...verdict.terms].includes(rule.id));
    if (!verdicts.some(decides)) found.push(`dead-rule ${rule.id}`);
  }
  return found.sort();
}

const short = ({ kind, decision, rules }: Finding): string => [kind, ...(kind === 'gap' ? [decision] : kind === 'dead-rule' ? rules.slice(0, 1) : rules)].join(' ');

describe.each([['', {}], [' with impossible combinations', { impossible: true }]])('of a random package%s', (_, shape) => {
  it('the findings are those of brute force', () => {
    fc.assert(
      fc.property(packages(shape), (pkg) => {
        expect(verify(pkg).map(short).sort()).toEqual(bruteFindings(pkg, pkg.editions[0] as Edition));
      }),
      { numRuns: 80 },
    );
  });

  it('every witness is a possible input that shows the defect', () => {
    fc.assert(
      fc.property(packages(shape), (pkg) => {
        const edition = pkg.editions[0] as Edition;
        for (const { kind, decision, rules, witness } of verify(pkg)) {
          const holds = verdictsOn(pkg.facts, edition, {}).some(({ verdict }) => verdict.holding.includes(rules[0] ?? ''));
          if (witness === null) {
            expect([kind, holds]).toEqual(['dead-rule', false]);
            continue;
          }
          const verdict = judge(edition, witness) as Verdict;
          expect(verdict).not.toBeNull();
          if (kind === 'gap') expect(verdict.decisions[decision as string]).toBe('gap');
          if (kind === 'conflict' && decision !== undefined) expect(verdict.decisions[decision]).toBe('conflict');
          if (kind === 'conflict' && decision === undefined) expect(verdict.payers.length).toBeGreaterThan(1);
          if (kind === 'conflict' || kind === 'redundant-overlap') for (const rule of rules) expect(verdict.applying).toContain(rule);
          if (kind === 'dead-rule') expect(verdict.holding).toContain(rules[0]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
