import { HjmError } from '@hjm/core';
import { type NotComparable, comparePackages } from '../compare.js';
import { testsIn } from '../compile.js';
import type { Condition, Edition, Rule, RulePackage } from '../package-types.js';
import { andList } from '../text.js';
import { SHARED_FACTS } from '../vocabulary.js';
import { PRESCRIBING, type Question } from './question-at.js';
import type { Pair } from './side-by-side-types.js';

/**
 * Compares who may prescribe in two regions, exactly: the decisions about who, those that rest on shared facts alone, and
 * what follows them. Decisions that rest on a region's own questions, mostly for whom, are left out and named.
 */
export function compareWho(before: Question, after: Question, isoCode: string, nodeBudget?: number): Pair {
  const sides = [confined(before, isoCode), confined(after, isoCode)] as const;
  const named = { before: nameOf(before), after: nameOf(after) };
  const leftOut = [leftOutOf(before, sides[0], 'before'), leftOutOf(after, sides[1], 'after')].flat();
  try {
    const compare = (by: { by?: string }) => comparePackages(...(sides.map((pkg) => ({ package: pkg, edition: pkg.editions[0]?.id ?? '' })) as [Side, Side]), { ...by, mappings: [], ...(nodeBudget === undefined ? {} : { nodeBudget }) });
    const byProfession = sides.every(({ facts }) => facts.some(({ id }) => id === 'profession')) && sides.some(({ editions }) => JSON.stringify(editions).includes('"profession":'));
    const comparison = compare(byProfession ? { by: 'profession' } : {});
    return { ...named, comparison, notComparable: [...leftOut, ...comparison.notComparable] };
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    return { ...named, notComparable: [...leftOut, { kind: 'too-large', side: 'both', ids: [], label: 'Jämförelsen', why: error.message }] };
  }
}

type Side = { readonly package: RulePackage; readonly edition: string };

const nameOf = ({ package: { id, region } }: Question): Pair['before'] => ({ region, package: id });

/** The package with the one edition cut down to what is compared, for prescribing and for the code. */
function confined({ package: pkg, edition, who }: Question, isoCode: string): RulePackage {
  const kept = edition.decisions.filter(({ id }) => who.includes(id) || restsOnShared(edition, id));
  const outside = pkg.facts.flatMap((def): Condition[] => {
    if (!conditionsMention(edition, def.id)) return [];
    if (def.type === 'isoCode') return [{ not: { [def.id]: { under: isoCode } } }];
    return def.id === 'role' && def.type === 'oneOf' && def.values.some(({ id }) => id === PRESCRIBING) ? [{ not: { role: PRESCRIBING } }] : [];
  });
  const rules = edition.rules.filter((rule) => !('decision' in rule) || kept.some(({ id }) => id === rule.decision));
  const impossible = [...(edition.impossible ?? []), ...outside.map((when) => ({ when, why: 'Utanför jämförelsen.' }))];
  return { ...pkg, editions: [{ ...edition, decisions: kept, rules, impossible }] };
}

const factsOf = (rules: readonly Rule[]): string[] => [...new Set(rules.flatMap((rule) => testsIn(rule.when ?? {}).map(([fact]) => fact)))];

const conditionsMention = ({ rules, impossible = [] }: Edition, fact: string): boolean => factsOf(rules).includes(fact) || rules.some((rule) => 'requires' in rule && testsIn(rule.requires).some(([id]) => id === fact)) || impossible.some(({ when }) => testsIn(when).some(([id]) => id === fact));

function restsOnShared({ rules }: Edition, decision: string): boolean {
  const facts = factsOf(rules.filter((rule) => 'decision' in rule && rule.decision === decision));
  return facts.length > 0 && facts.every((fact) => (SHARED_FACTS as readonly string[]).includes(fact));
}

function leftOutOf({ package: pkg, edition }: Question, cut: RulePackage, side: 'before' | 'after'): NotComparable[] {
  const kept = cut.editions[0]?.decisions.map(({ id }) => id) ?? [];
  return edition.decisions
    .filter(({ id }) => !kept.includes(id))
    .map(({ id, label }) => {
      const facts = factsOf(edition.rules.filter((rule) => 'decision' in rule && rule.decision === id));
      const labels = pkg.facts.filter((def) => facts.includes(def.id) && !(SHARED_FACTS as readonly string[]).includes(def.id)).map((def) => `”${def.label}”`);
      return { kind: 'decision-left-out', side, ids: [id], label, why: `Regionens egna frågor avgör${labels.length === 0 ? '' : `: ${andList(labels)}`}. De har ingen motsvarighet i en annan region och står därför bara bredvid varandra.` };
    });
}
