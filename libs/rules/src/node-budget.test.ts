import type { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { compareEditions } from './compare.js';
import { type Condition, type RulePackage, evaluate } from './index.js';
import { parseRulePackage } from './schema.js';
import { edition, oneOf, packageOf, rest, right } from './testing/small-package.js';
import { verify } from './verify.js';

/** A small generator of numbers, so that the package is the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Rules over many facts that have nothing to do with each other: each names six of forty. */
function tangled(rules: number, seed = 1): RulePackage {
  const next = numbers(seed);
  const facts = Array.from({ length: 40 }, (_, n) => oneOf(`f${String(n)}`, ['a', 'b', 'c', 'd']));
  const condition = (): Condition => Object.fromEntries(Array.from({ length: 6 }, () => [`f${String(Math.floor(next() * 40))}`, ['a', 'b', 'c', 'd'][Math.floor(next() * 4)] as string]));
  return packageOf(facts, [edition('tangled', [...Array.from({ length: rules }, (_, n) => right(`rule-${String(n)}`, { when: condition() })), rest()]), edition('other', [right('yes', { when: condition() }), rest()], { decided: '2023-01-01', validFrom: '2023-04-01' })]);
}

function errorOf(question: () => unknown): HjmError | undefined {
  try {
    question();
  } catch (error) {
    return error as HjmError;
  }
  return undefined;
}

describe('a package that no diagram can hold', () => {
  const pkg = tangled(400);

  it.each<[string, () => unknown]>([
    ['evaluate', () => evaluate(pkg, {}, { on: '2022-01-01' })],
    ['parseRulePackage', () => parseRulePackage(JSON.parse(JSON.stringify(pkg)))],
  ])('meets the node budget in %s with an error that names where to split, instead of a hang', (_, question) => {
    const start = performance.now();
    const error = errorOf(question);
    expect(performance.now() - start).toBeLessThan(50_000);
    expect(error).toMatchObject({ name: 'HjmError' });
    expect(error?.code).toMatch(/^(node-budget|invalid-package)$/);
    expect(error?.issues[0]).toMatchObject({ path: expect.stringMatching(/^editions\.tangled\.rules\./) as string, expected: 'högst 400000: regler som delar på få uppgifter' });
  });

  it('still answers for its other edition', () => {
    expect(evaluate(pkg, {}, { on: '2023-06-01' }).outcome).toBe('undetermined');
    expect(evaluate(pkg, {}, { on: '2023-06-01' }).edition?.id).toBe('other');
  });
});

describe('the budget', () => {
  it('can be set lower for verify and compare, and tells which rules were too many', () => {
    const small = tangled(12);
    expect(verify(small).length).toBeGreaterThan(0);
    const error = errorOf(() => verify(small, { nodeBudget: 500 }));
    expect(error).toMatchObject({ code: 'node-budget' });
    expect(error?.message).toMatch(/Dela upp regelverket, helst efter produktgrupp\. Flest uppgifter binds ihop av rule-\d+(, rule-\d+){4}\.$/);
    expect(error?.issues.slice(1).map(({ path, found }) => [path.startsWith('editions.tangled.rules.rule-'), found])).toEqual(Array.from({ length: 5 }, () => [true, '6 uppgifter']));
    expect(errorOf(() => compareEditions(small, 'tangled', 'other', { nodeBudget: 200 }))?.code).toBe('node-budget');
  });

  it.each([1, 2, 3, 4])('is enough or is told for tangled package %i of growing size, never anything else', (seed) => {
    for (const rules of [10, 40, 120]) {
      const error = errorOf(() => verify(tangled(rules, seed), { nodeBudget: 20_000 }));
      expect(error?.code ?? 'node-budget').toBe('node-budget');
    }
  });
});
