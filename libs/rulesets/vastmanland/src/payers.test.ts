import { type FactDef, type FactValue, type Facts, type RulePackage, evaluate } from '@hjm/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vastmanland } from './index.js';

const withPayers = vastmanland.filter(({ package: { editions } }) => editions.some(({ rules }) => rules.some((rule) => 'payer' in rule)));

/** Every number, date and amount that a package mentions, and the values beside it: what tells its cases apart. */
function limits(pkg: RulePackage, pattern: RegExp): string[] {
  return [...JSON.stringify(pkg.editions.map(({ rules }) => rules.map((rule) => rule.when))).matchAll(pattern)].map(([found]) => found);
}

function valuesOf(pkg: RulePackage, def: FactDef): fc.Arbitrary<FactValue> {
  switch (def.type) {
    case 'yesNo': return fc.boolean();
    case 'oneOf': return fc.constantFrom(...def.values.map(({ id }) => id));
    case 'date': return fc.constantFrom('1999-12-31', '2022-02-28', '2025-01-15', ...limits(pkg, /\d{4}-\d\d-\d\d/g));
    case 'wholeNumber':
    case 'money': {
      const mentioned = limits(pkg, /(?<![-\d"])\d+(?![-\d])/g).map(Number).flatMap((value) => [value - 1, value, value + 1]);
      return fc.constantFrom(...[def.min, def.max, ...mentioned].filter((value) => value >= def.min && value <= def.max));
    }
    default: return fc.constant('A-1');
  }
}

describe.each(withPayers.map((entry) => [entry.package.id, entry] as const))('%s', (_, { package: pkg, examples }) => {
  it('names one payer, or says that it is open, wherever the right is granted', () => {
    const asked = pkg.facts.filter(({ type }) => type !== 'article' && type !== 'isoCode');
    const anything = fc.record(Object.fromEntries(asked.map((def) => [def.id, valuesOf(pkg, def)]))) as fc.Arbitrary<Facts>;
    // Without lists: whether an article is on one is filled in as any other fact.
    const known = examples.filter(({ parameters, expect: { outcome } }) => parameters === undefined && (outcome === 'allowed' || outcome === 'conditional'));
    let granted = 0;
    // A case that is granted, all that it leaves open filled in, and one of its facts changed.
    fc.assert(fc.property(fc.constantFrom(...known), anything, fc.constantFrom(...asked.map(({ id }) => id)), ({ on, facts }, other, changed) => {
      const { outcome, terms } = evaluate(pkg, { ...other, ...facts, [changed]: other[changed] }, { on });
      if (outcome !== 'allowed' && outcome !== 'conditional') return;
      granted += 1;
      const payers = terms.filter(({ term, rule }) => term.topic === 'payer' || rule === 'payer-habilitation-open');
      expect(payers.map(({ status }) => status)).toEqual(['applies']);
    }), { seed: 20230401, numRuns: 300 });
    expect(granted).toBeGreaterThan(50);
  });
});
