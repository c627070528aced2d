import { partsOf } from './compile.js';
import { own } from './own.js';
import type { Condition, Edition, FactMapping, FactTest, FactValue, Rule } from './package-types.js';
import { issueAt, wrong } from './wrong.js';

/** An edition with each mapped fact replaced by the values of the fact that it is read as. */
export function translateEdition(edition: Edition, mappings: readonly FactMapping[]): Edition {
  if (mappings.length === 0) return edition;
  const rules = edition.rules.map((rule): Rule => {
    const when = rule.when === undefined ? {} : { when: translate(rule.when, mappings) };
    return 'requires' in rule ? { ...rule, ...when, requires: translate(rule.requires, mappings) } : { ...rule, ...when };
  });
  const impossible = edition.impossible?.map((constraint) => ({ ...constraint, when: translate(constraint.when, mappings) }));
  return { ...edition, rules, ...(impossible === undefined ? {} : { impossible }) };
}

function translate(condition: Condition, mappings: readonly FactMapping[]): Condition {
  const parts = partsOf(condition)?.map((part) => translate(part, mappings));
  if (parts !== undefined) {
    if ('not' in condition) return { not: parts[0] as Condition };
    if ('of' in condition) return { atLeast: condition.atLeast as number, of: parts };
    return 'all' in condition ? { all: parts } : { any: parts };
  }
  const all = Object.entries(condition as Record<string, FactTest>).map(([fact, test]): Condition => {
    const mapping = mappings.find(({ from }) => from === fact);
    if (mapping === undefined) return { [fact]: test };
    const values = [test].flat() as FactValue[];
    return { [mapping.to]: values.flatMap((value) => own(mapping.values, String(value)) ?? unmapped(mapping, value)) };
  });
  return all.length === 1 ? (all[0] as Condition) : { all };
}

function unmapped({ id, from, values }: FactMapping, value: FactValue): never {
  throw wrong('bad-mapping', issueAt(`mappings.${id}.values`, `varje värde av ${from}`, value, Object.keys(values)));
}
