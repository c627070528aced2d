import type { FactDef, Rule, RulePackage } from '@hjm/rules';
import { citations } from './handbook-package.js';
import { seeded } from './random.js';

/**
 * A package that no handbook looks like: every rule tests four facts drawn from all of them, and none of the rules shares
 * anything. Its diagrams explode, so it must meet the node budget. The same seed gives the same package.
 */
export function unrelatedPackage({ facts: factCount, rules: ruleCount }: { readonly facts: number; readonly rules: number }, seed: number): RulePackage {
  const random = seeded(seed);
  const facts = Array.from({ length: factCount }, (_, index): FactDef => ({ id: `f${String(index)}`, type: 'yesNo', label: `Fact ${String(index)}`, question: `Fact ${String(index)}?` }));
  const rules = Array.from({ length: ruleCount }, (_, index): Rule => {
    const when = Object.fromEntries(random.sample(facts, 4).map(({ id }) => [id, random.chance(0.5)]));
    const text = { id: `r${String(index)}`, text: `Rule ${String(index)}`, citations, when, decision: 'prescriber' };
    return random.chance(0.6) ? { ...text, kind: 'right' } : { ...text, kind: 'refusal', basis: 'stated' };
  });
  return {
    format: 'hjm.rules/1',
    id: `synthetic/unrelated-${String(factCount)}x${String(ruleCount)}`,
    version: '1.0.0',
    title: 'Unrelated rules',
    region: 'Nowhere',
    askWhom: 'nobody',
    scope: { label: 'Synthetic', isoCodes: ['22 21 09'] },
    facts,
    editions: [{ id: 'only', title: 'only', decided: '2020-01-01', validFrom: '2020-01-01', citations, decisions: [{ id: 'prescriber', label: 'Who may prescribe' }], rules }],
  };
}
