import { canonicalJson } from './canonical.js';
import { type Space, compileEdition } from './compile.js';
import { describeFee, describeLimit } from './describe-term.js';
import type { Edition, FactDef, Rule, RulePackage, TermRule } from './package-types.js';
import type { NotComparable } from './shared-facts.js';
import { describeCondition } from './text.js';

/** What a duty is known by on both sides of a comparison; `undefined` when it takes no part in it. */
export type NameDuty = (rule: Rule) => string | undefined;

const byPayer = (rule: Rule): string | undefined => ('payer' in rule ? `payer ${rule.payer}` : undefined);

/**
 * Within a region a duty is its id, or the payer that it names. A fee or limit of the same id that says something else on the
 * other side is what it says.
 */
export function dutyById(editions: readonly Edition[]): NameDuty {
  const said = new Map<string, string>();
  const differing = new Set<string>();
  for (const rule of editions.flatMap((edition) => edition.rules)) {
    if (rule.kind !== 'term') continue;
    const content = contentOf(rule);
    if ((said.get(rule.id) ?? content) !== content) differing.add(rule.id);
    said.set(rule.id, content);
  }
  return (rule) => byPayer(rule) ?? (rule.kind === 'term' && differing.has(rule.id) ? wordsOf(rule) : rule.id);
}

/** A fee or limit as data, for telling whether two are the same; of another term nothing. */
const contentOf = (rule: TermRule): string => ('fee' in rule ? canonicalJson(rule.fee) : 'limit' in rule && rule.limit ? canonicalJson(rule.limit) : '');
const wordsOf = (rule: TermRule): string => ('fee' in rule ? describeFee(rule.fee) : 'limit' in rule && rule.limit ? describeLimit(rule.limit) : rule.id);

/**
 * Between regions a duty is what it says: a requirement or advice is what must hold, a term its payer, fee or limit. Two
 * requirements are the same when they hold in the same cases, however they are written. A term in words only is none.
 */
export function dutyByContent(defs: readonly FactDef[], space: Space, editions: readonly Edition[]): NameDuty {
  const rules = editions.flatMap((edition) => edition.rules);
  const duties = rules.flatMap((rule) => ('requires' in rule ? [rule] : []));
  const probe = duties.map(({ requires, citations }, index): Rule => ({ id: String(index), kind: 'right', decision: 'met', text: '', when: requires, citations }));
  const compiled = probe.length === 0 ? [] : compileEdition({ ...(editions[0] as Edition), decisions: [], rules: probe, impossible: [] }, space).rules;
  const names = new Map<string, string>();
  const named = (content: string, said: string): string => {
    let name = names.get(content);
    if (name === undefined) {
      const taken = [...names.values()];
      name = said;
      for (let copy = 2; taken.includes(name); copy++) name = `${said} (${String(copy)})`;
      names.set(content, name);
    }
    return name;
  };
  const byRule = new Map<Rule, string>();
  duties.forEach((rule, index) => byRule.set(rule, named(`requires ${String(compiled[index]?.holds)}`, describeCondition(defs, rule.requires))));
  for (const rule of rules) {
    if ('payer' in rule) byRule.set(rule, byPayer(rule) as string);
    else if ('fee' in rule) byRule.set(rule, named(canonicalJson(rule.fee), describeFee(rule.fee)));
    else if ('limit' in rule) byRule.set(rule, named(canonicalJson(rule.limit), describeLimit(rule.limit)));
  }
  return (rule) => byRule.get(rule);
}

/** The terms that are said in words only, per side. */
export function saidInWords(sides: readonly { readonly package: RulePackage; readonly edition: Edition }[]): NotComparable[] {
  return sides.flatMap(({ package: pkg, edition }, index): NotComparable[] => {
    const rules = edition.rules.filter((rule) => rule.kind === 'term' && !('payer' in rule) && !('fee' in rule) && !('limit' in rule));
    if (rules.length === 0) return [];
    return [{ kind: 'said-in-words', side: index === 0 ? 'before' : 'after', ids: rules.map(({ id }) => id), label: 'Villkor i ord', why: `I ${pkg.region} står ${rules.length === 1 ? 'ett villkor' : `${String(rules.length)} villkor`} bara i ord och räknas inte med: ${rules.map(({ text }) => text).join(' ')}` }];
  });
}
