import { canonicalJson } from './canonical.js';
import { type Space, compileEdition } from './compile.js';
import { describeFee, describeLimit } from './describe-term.js';
import type { Edition, FactDef, Rule, RulePackage, TermRule } from './package-types.js';
import type { NotComparable } from './shared-facts.js';
import { TOPIC_LABELS, describeCondition } from './text.js';

/** What a duty is known by on both sides of a comparison; `undefined` when it takes no part in it. */
export type NameDuty = (rule: Rule) => string | undefined;

const byPayer = (rule: Rule): string | undefined => ('payer' in rule ? `payer ${rule.payer}` : undefined);

/**
 * Within a region a duty is its id, or the payer that it names. A fee or limit of the same id that says something else on the
 * other side is what it says.
 */
export function dutyById(editions: readonly Edition[]): NameDuty {
  const contents = new Map<string, Set<string>>();
  const terms = editions.flatMap((edition) => edition.rules).filter((rule) => rule.kind === 'term');
  for (const rule of terms) contents.set(rule.id, (contents.get(rule.id) ?? new Set<string>()).add(contentOf(rule)));
  const named = uniqueNames();
  const names = new Map<Rule, string>(terms.map((rule) => [rule, contents.get(rule.id)?.size === 1 ? rule.id : named(contentOf(rule), wordsOf(rule))]));
  return (rule) => byPayer(rule) ?? names.get(rule) ?? rule.id;
}

/** A term as data, for telling whether two are the same. */
const contentOf = (rule: TermRule): string => canonicalJson({ topic: rule.topic, fee: 'fee' in rule ? rule.fee : null, limit: 'limit' in rule ? (rule.limit ?? null) : null });
const wordsOf = (rule: TermRule): string => ('fee' in rule ? describeFee(rule.fee) : 'limit' in rule ? describeLimit(rule.limit) : `${TOPIC_LABELS[rule.topic]}: ${rule.text}`);

/** Names for contents, each its own: contents that are said in the same words are numbered. */
function uniqueNames(): (content: string, said: string) => string {
  const names = new Map<string, string>();
  return (content, said) => {
    let name = names.get(content);
    if (name === undefined) {
      const taken = [...names.values()];
      name = said;
      for (let copy = 2; taken.includes(name); copy++) name = `${said} (${String(copy)})`;
      names.set(content, name);
    }
    return name;
  };
}

/**
 * Between regions a duty is what it says: a requirement or advice is what must hold, a term its payer, fee or limit. Two
 * requirements are the same when they hold in the same cases, however they are written. A term in words only is none.
 */
export function dutyByContent(defs: readonly FactDef[], space: Space, editions: readonly Edition[]): NameDuty {
  const rules = editions.flatMap((edition) => edition.rules);
  const duties = rules.flatMap((rule) => ('requires' in rule ? [rule] : []));
  const probe = duties.map(({ requires, citations }, index): Rule => ({ id: String(index), kind: 'right', decision: 'met', text: '', when: requires, citations }));
  const compiled = probe.length === 0 ? [] : compileEdition({ ...(editions[0] as Edition), decisions: [], rules: probe, impossible: [] }, space).rules;
  const named = uniqueNames();
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
