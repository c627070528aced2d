import { partsOf } from './compile.js';
import { own } from './own.js';
import type { Condition, Edition, FactMapping, FactTest, FactValue, Rule } from './package-types.js';
import { issueAt, wrong } from './wrong.js';

/** How one test of a fact is read: as another condition. */
export type ReadTest = (fact: string, test: FactTest) => Condition;

/** An edition with each mapped fact replaced by the values of the fact that it is read as. */
export function translateEdition(edition: Edition, mappings: readonly FactMapping[]): Edition {
  if (mappings.length === 0) return edition;
  return readTests(edition, (fact, test) => {
    const mapping = mappings.find(({ from }) => from === fact);
    if (mapping === undefined) return { [fact]: test };
    const values = [test].flat() as FactValue[];
    return { [mapping.to]: values.flatMap((value) => own(mapping.values, String(value)) ?? unmapped(mapping, value)) };
  });
}

/** An edition with each test in it read anew. */
export function readTests(edition: Edition, read: ReadTest): Edition {
  const rules = edition.rules.map((rule): Rule => {
    const when = rule.when === undefined ? {} : { when: translate(rule.when, read) };
    return 'requires' in rule ? { ...rule, ...when, requires: translate(rule.requires, read) } : { ...rule, ...when };
  });
  const impossible = edition.impossible?.map((constraint) => ({ ...constraint, when: translate(constraint.when, read) }));
  return { ...edition, rules, ...(impossible === undefined ? {} : { impossible }) };
}

function translate(condition: Condition, read: ReadTest): Condition {
  const parts = partsOf(condition)?.map((part) => translate(part, read));
  if (parts !== undefined) {
    if ('not' in condition) return { not: parts[0] as Condition };
    if ('of' in condition) return { atLeast: condition.atLeast as number, of: parts };
    return 'all' in condition ? { all: parts } : { any: parts };
  }
  const all = Object.entries(condition as Record<string, FactTest>).map(([fact, test]) => read(fact, test));
  return all.length === 1 ? (all[0] as Condition) : { all };
}

function unmapped({ id, from, values }: FactMapping, value: FactValue): never {
  throw wrong('bad-mapping', issueAt(`mappings.${id}.values`, `varje värde av ${from}`, value, Object.keys(values)));
}
