import { brokenSeals, canonicalJson } from '@hjm/rules/canonical';
import { coverage } from '@hjm/rules/coverage';
import { parseExamples, parseRulePackage } from '@hjm/rules/schema';
import { verify } from '@hjm/rules/verify';
import { describe, expect, it } from 'vitest';
import { vastmanland } from './index.js';

describe.each(vastmanland.map((entry) => [entry.package.id, entry] as const))('%s', (_, { package: pkg, examples }) => {
  it('has no gap, conflict, overlap or dead rule', () => {
    expect(verify(pkg)).toEqual([]);
  });

  it('is covered by its examples, each with the answer that it must get', () => {
    const { failures, editions } = coverage(pkg, examples);
    expect(failures).toEqual([]);
    expect(editions.flatMap(({ edition, uncovered }) => uncovered.map(({ what, witness }) => ({ edition, what, witness })))).toEqual([]);
    expect(editions.flatMap(({ rules }) => rules.filter(({ covered }) => !covered))).toEqual([]);
  });

  it('carries the hash of each edition', () => {
    expect(brokenSeals(pkg)).toEqual([]);
  });

  it('is the same package as JSON, and so are its examples', () => {
    const text = canonicalJson(pkg);
    expect(canonicalJson(parseRulePackage(JSON.parse(text)))).toBe(text);
    expect(parseExamples(JSON.parse(JSON.stringify(examples)))).toEqual(examples);
  });
});

describe('the packages', () => {
  it('have ids of their own, named by region', () => {
    const ids = vastmanland.map((entry) => entry.package.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^vastmanland\/[a-z0-9-]+$/);
  });
});
