import type { FactDef, FactTest, RangeTest } from '@hjm/rules';

/**
 * One value of a fact for each class of values that the tests tell apart: each value of a yes/no or one-of fact, each stretch
 * of numbers or days between thresholds, each set of groups that a code lies in. Written apart from the engine's own cells.
 */
export function valueClasses(def: FactDef, tests: readonly FactTest[]): readonly unknown[] {
  if (tests.length === 0) return [undefined];
  const candidates = candidatesOf(def, tests);
  if (def.type === 'yesNo' || def.type === 'oneOf') return candidates;
  const signature = (value: unknown): string => tests.map((test) => (holds(def, test, value) ? '1' : '0')).join('');
  if (def.type === 'isoCode') return [...new Map(candidates.map((value) => [signature(value), value])).values()];
  return candidates.filter((value, index) => index === 0 || signature(value) !== signature(candidates[index - 1]));
}

/** Whether a test of a fact holds for a value. */
export function holds(def: FactDef, test: FactTest, value: unknown): boolean {
  if (def.type === 'isoCode') return groupsIn(test).some((group) => (value as string).startsWith(group));
  if (typeof test !== 'object' || Array.isArray(test)) return ([test].flat() as unknown[]).includes(value);
  const { atLeast, above, atMost, below } = test as RangeTest<number>;
  const found = value as number;
  return (atLeast === undefined || found >= atLeast) && (above === undefined || found > above) && (atMost === undefined || found <= atMost) && (below === undefined || found < below);
}

const groupsIn = (test: FactTest): readonly string[] => [(test as { readonly under: string | readonly string[] }).under].flat();

/** Values among which every class has at least one; numbers and days in order. */
function candidatesOf(def: FactDef, tests: readonly FactTest[]): readonly unknown[] {
  switch (def.type) {
    case 'yesNo':
      return [true, false];
    case 'oneOf':
      return def.values.map(({ id }) => id);
    case 'isoCode':
      return ['00 00 00', ...tests.flatMap(groupsIn).map((group) => `${group} 99 99`.slice(0, 8))];
    case 'date':
      return ['1900-01-01', ...tests.flatMap((test) => Object.values(test) as string[]).sort()];
    case 'article':
      return [undefined];
    default: {
      const bounds = tests.flatMap((test) => Object.values(test) as number[]);
      return [...new Set([def.min, ...bounds, ...bounds.map((bound) => bound + 1)])].filter((value) => value <= def.max).sort((a, b) => a - b);
    }
  }
}
