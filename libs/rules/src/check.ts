import { HjmError, type HjmIssue, foundText, isIsoCode, isLocalDate } from '@hjm/core';
import { conditionsOf, spaceFor } from './compile.js';
import { RESERVED, conditionIssues } from './condition-issues.js';
import { mappingIssues } from './mapping-issues.js';
import type { Edition, FactDef, RulePackage } from './package-types.js';
import { issueAt } from './wrong.js';
import { compileOrAdvise } from './split-advice.js';

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
    ...(pkg.mappings ?? []).flatMap((mapping, index) => mappingIssues(mapping, `mappings.${String(index)}`, pkg.facts)),
  ];
  return issues.length > 0 ? issues : pkg.editions.flatMap((edition) => compileIssues(pkg, edition));
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
  const ids = known.map((item) => item.id);
  return ids.includes(id) ? [] : [issueAt(path, expected, id, ids)];
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

/** Exceptions that go in a circle and diagrams that grow too large show only when the edition is compiled. */
function compileIssues(pkg: RulePackage, edition: Edition): readonly HjmIssue[] {
  try {
    compileOrAdvise(edition, spaceFor(pkg.facts, conditionsOf(edition)));
    return [];
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    return error.issues.length > 0 ? error.issues : [{ path: `editions.${edition.id}`, expected: 'regler som går att räkna ut', found: error.message }];
  }
}
