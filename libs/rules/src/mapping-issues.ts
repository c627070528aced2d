import { type HjmIssue, foundText } from '@hjm/core';
import { unknownFact } from './compile.js';
import type { FactDef, FactMapping, FactValue } from './package-types.js';
import { issueAt } from './wrong.js';

/** A mapping must say for each value of its first fact which values of the second count as it, each exactly once. */
export function mappingIssues(mapping: FactMapping, path: string, defs: readonly FactDef[]): HjmIssue[] {
  const [from, to] = [mapping.from, mapping.to].map((id) => defs.find((def) => def.id === id));
  if (from === undefined || to === undefined) return [mapping.from, mapping.to].filter((id) => !defs.some((def) => def.id === id)).map((id) => unknownFact(id, defs, path));
  const [wanted, given] = [valuesOf(from), valuesOf(to)];
  if (wanted === undefined) return [{ path: `${path}.from`, expected: 'en uppgift av typen yesNo eller oneOf', found: from.type }];
  if (given === undefined) return [{ path: `${path}.to`, expected: 'en uppgift av typen yesNo eller oneOf', found: to.type }];
  const seen = new Set<FactValue>();
  const issues = [
    ...wanted.filter((value) => !Object.hasOwn(mapping.values, String(value))).map((value) => ({ path: `${path}.values.${String(value)}`, expected: 'en lista', found: foundText(undefined) })),
    ...Object.entries(mapping.values).flatMap(([key, values]): HjmIssue[] => {
      const at = `${path}.values.${key}`;
      if (!wanted.map(String).includes(key)) return [issueAt(at, `ett av ${wanted.join(', ')}`, key, wanted.map(String))];
      return values.flatMap((value) => {
        if (!given.includes(value)) return [issueAt(at, `ett av ${given.join(', ')}`, value, given.map(String))];
        if (seen.has(value)) return [{ path: at, expected: 'varje värde en gång', found: foundText(value) }];
        seen.add(value);
        return [];
      });
    }),
  ];
  const left = given.filter((value) => !seen.has(value));
  return issues.length > 0 || left.length === 0 ? issues : [{ path: `${path}.values`, expected: `också ${left.join(', ')}`, found: 'inget' }];
}

function valuesOf(def: FactDef): readonly FactValue[] | undefined {
  return def.type === 'yesNo' ? [true, false] : def.type === 'oneOf' ? def.values.map(({ id }) => id) : undefined;
}
