import { HjmError, type HjmIssue, foundText, isIsoCode, isLocalDate, nearest } from '@hjm/core';
import { cutFact } from './cells.js';
import { compileEdition, conditionsOf, partsOf, spaceFor } from './compile.js';
import type { Condition, Edition, FactDef, FactTest, RulePackage } from './package-types.js';
import { issueAt, wrong } from './wrong.js';

/** Words that stand for combinations of conditions and so cannot name a fact. */
const RESERVED = ['all', 'any', 'not', 'of', 'atLeast'];

/**
 * What is wrong with a package that has the right shape: ids that stand twice, facts, values, parameters and rules that do
 * not exist, thresholds out of range, exceptions in a circle, days that are no days. Empty when it can be used.
 */
export function checkPackage(pkg: RulePackage): readonly HjmIssue[] {
  const issues: HjmIssue[] = [
    ...twice('facts', pkg.facts),
    ...twice('parameters', pkg.parameters ?? []),
    ...twice('editions', pkg.editions),
    ...pkg.facts.flatMap((def, index) => factIssues(def, `facts.${String(index)}`, pkg)),
    ...pkg.scope.isoCodes.flatMap((code, index) =>
      isIsoCode(code) ? [] : [{ path: `scope.isoCodes.${String(index)}`, expected: 'en ISO 9999-kod', found: foundText(code) }],
    ),
    ...pkg.editions.flatMap((edition, index) => editionIssues(pkg, edition, `editions.${String(index)}`)),
    ...(pkg.mappings ?? []).flatMap((mapping, index) =>
      [mapping.from, mapping.to].flatMap((fact) => unknown(fact, pkg.facts, `mappings.${String(index)}`, 'en uppgift i regelverket')),
    ),
  ];
  return issues.length > 0 ? issues : pkg.editions.flatMap((edition) => compileIssues(pkg, edition));
}

/** Throws one error with everything that is wrong. */
export function assertPackage(pkg: RulePackage): void {
  const issues = checkPackage(pkg);
  if (issues.length > 0) throw new HjmError('invalid-package', `Regelverket ${foundText(pkg.id)} har ${String(issues.length)} fel.`, issues);
}

function twice(path: string, items: readonly { readonly id: string }[]): HjmIssue[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const first = !seen.has(id);
    seen.add(id);
    return first ? [] : [{ path: `${path}.${String(index)}.id`, expected: 'ett id som inte redan används', found: foundText(id) }];
  });
}

function unknown(id: string, known: readonly { readonly id: string }[], path: string, expected: string): HjmIssue[] {
  if (known.some((item) => item.id === id)) return [];
  const near = nearest(id, known.map((item) => item.id));
  return [{ path, expected, found: foundText(id), ...(near === undefined ? {} : { nearest: near }) }];
}

function factIssues(def: FactDef, path: string, pkg: RulePackage): HjmIssue[] {
  const issues: HjmIssue[] = RESERVED.includes(def.id) || def.id === '__proto__' ? [{ path: `${path}.id`, expected: `ett annat namn än ${RESERVED.join(', ')}`, found: def.id }] : [];
  if (def.type === 'oneOf') issues.push(...twice(`${path}.values`, def.values));
  if ('min' in def && def.min > def.max) issues.push({ path: `${path}.max`, expected: `minst ${String(def.min)}`, found: String(def.max) });
  if (def.type === 'yesNo' && def.listed !== undefined) {
    issues.push(...unknown(def.listed.parameter, pkg.parameters ?? [], `${path}.listed.parameter`, 'en parameter i regelverket'));
    issues.push(...unknown(def.listed.article, pkg.facts.filter(({ type }) => type === 'article'), `${path}.listed.article`, 'en uppgift av typen article'));
  }
  return issues;
}

function editionIssues(pkg: RulePackage, edition: Edition, path: string): HjmIssue[] {
  const days = (['decided', 'validFrom', 'validTo', 'reviewBy'] as const).flatMap((key) =>
    edition[key] === undefined || edition[key] === null || isLocalDate(edition[key]) ? [] : [{ path: `${path}.${key}`, expected: 'en dag ÅÅÅÅ-MM-DD', found: foundText(edition[key]) }],
  );
  const cited = [edition.citations, ...edition.rules.map(({ citations }) => citations)].flat().flatMap(({ decided }) =>
    decided === null || isLocalDate(decided) ? [] : [{ path: `${path}.citations`, expected: 'en dag ÅÅÅÅ-MM-DD', found: foundText(decided) }],
  );
  return [
    ...days,
    ...cited,
    ...twice(`${path}.rules`, edition.rules),
    ...twice(`${path}.decisions`, edition.decisions),
    ...edition.rules.flatMap((rule, index) => {
      const at = `${path}.rules.${String(index)}`;
      return [
        ...(rule.when === undefined ? [] : conditionIssues(rule.when, `${at}.when`, pkg.facts)),
        ...('requires' in rule ? conditionIssues(rule.requires, `${at}.requires`, pkg.facts) : []),
        ...('decision' in rule ? unknown(rule.decision, edition.decisions, `${at}.decision`, 'en fråga i utgåvan') : []),
        ...(rule.excepts ?? []).flatMap((id) => unknown(id, edition.rules, `${at}.excepts`, 'en regel i utgåvan')),
      ];
    }),
    ...(edition.impossible ?? []).flatMap(({ when }, index) => conditionIssues(when, `${path}.impossible.${String(index)}.when`, pkg.facts)),
  ];
}

function conditionIssues(condition: Condition, path: string, defs: readonly FactDef[]): HjmIssue[] {
  const parts = partsOf(condition);
  if (parts !== undefined) {
    const word = RESERVED.find((key) => Array.isArray((condition as Record<string, unknown>)[key])) ?? 'not';
    const counted = 'of' in condition ? (condition.atLeast as number) : 1;
    const count = Number.isInteger(counted) && counted >= 1 && counted <= parts.length ? [] : [{ path: `${path}.atLeast`, expected: `ett heltal 1–${String(parts.length)}`, found: foundText(counted) }];
    return [...(parts.length === 0 && word !== 'all' ? [{ path: `${path}.${word}`, expected: 'minst ett villkor', found: 'inget' }] : count), ...parts.flatMap((part, index) => conditionIssues(part, `${path}.${word}.${String(index)}`, defs))];
  }
  return Object.entries(condition as Record<string, FactTest>).flatMap(([fact, test]) => {
    const def = defs.find(({ id }) => id === fact);
    if (def === undefined) return unknown(fact, defs, `${path}.${fact}`, 'en uppgift i regelverket');
    try {
      if (def.type === 'article') throw wrong('article-in-rule', issueAt(fact, 'en uppgift som inte är ett artikelnummer', def.type));
      cutFact(def, [test]).where(test);
      return [];
    } catch (error) {
      if (!(error instanceof HjmError)) throw error;
      const [issue] = error.issues;
      return [{ expected: error.message, found: foundText(test), ...issue, path: `${path}.${fact}` }];
    }
  });
}

/** Exceptions that go in a circle and diagrams that grow too large show only when the edition is compiled. */
function compileIssues(pkg: RulePackage, edition: Edition): readonly HjmIssue[] {
  try {
    compileEdition(edition, spaceFor(pkg.facts, conditionsOf(edition)));
    return [];
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    return error.issues.length > 0 ? error.issues : [{ path: `editions.${edition.id}`, expected: 'regler som går att räkna ut', found: error.message }];
  }
}
