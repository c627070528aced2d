import type { Condition, Edition, FactDef, FactTest, FactValue, Facts, RangeTest } from '../package-types.js';

/** Every (fact, test) pair that an edition mentions, found by reading its conditions. */
function testsOf(edition: Edition): (readonly [string, FactTest])[] {
  const conditions = [
    ...edition.rules.flatMap((rule) => [rule.when, 'requires' in rule ? rule.requires : undefined]),
    ...(edition.impossible ?? []).map(({ when }) => when),
  ];
  return conditions.flatMap((condition) => (condition === undefined ? [] : testsIn(condition)));
}

function testsIn(condition: Condition): (readonly [string, FactTest])[] {
  const { all, any, not, of } = condition as { all?: Condition[]; any?: Condition[]; not?: Condition; of?: Condition[] };
  if (not !== undefined) return testsIn(not);
  const parts = all ?? any ?? of;
  return parts === undefined ? Object.entries(condition as Record<string, FactTest>) : parts.flatMap(testsIn);
}

const nextDay = (day: string): string => new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);
const codes = ['22 21 03', '22 21 09', '22 21 09 01', '22 21 12', '22 24 03', '09 33 03', '04 03 03'];

/** One value of a fact for each of its cells under these tests, in order: the cells of RULINGS, read off the thresholds. */
function valuesOf(def: FactDef, tests: readonly FactTest[]): FactValue[] {
  switch (def.type) {
    case 'yesNo':
      return [true, false];
    case 'oneOf':
      return def.values.map(({ id }) => id);
    case 'wholeNumber':
    case 'money':
      return starts(tests, def.min, (n) => n + 1).filter((n) => n <= def.max);
    case 'date':
      return starts(tests, '0001-01-01', nextDay);
    case 'isoCode': {
      const groups = tests.flatMap((test) => (typeof test === 'object' && 'under' in test ? [test.under].flat() : []));
      const finest = (code: string): string => groups.filter((group) => code.startsWith(group)).sort().at(-1) ?? '';
      return codes.filter((code, index) => codes.findIndex((other) => finest(other) === finest(code)) === index);
    }
    case 'article':
      return [];
  }
}

/** The first value of each stretch between thresholds. */
function starts<T extends number | string>(tests: readonly FactTest[], first: T, next: (value: T) => T): T[] {
  const cuts = tests.flatMap((test) => {
    if (typeof test !== 'object' || Array.isArray(test)) return ([test].flat() as T[]).flatMap((value) => [value, next(value)]);
    const { atLeast, above, atMost, below } = test as RangeTest<T>;
    return [atLeast, below, above === undefined ? undefined : next(above), atMost === undefined ? undefined : next(atMost)];
  });
  return [...new Set([first, ...cuts.filter((cut): cut is T => cut !== undefined && cut > first)])].sort((a, b) => (a < b ? -1 : 1));
}

/** The facts that these editions mention, each with one value per cell of the common refinement. */
export function dimensions(defs: readonly FactDef[], editions: readonly Edition[]): { readonly def: FactDef; readonly values: readonly FactValue[] }[] {
  const tests = editions.flatMap(testsOf);
  return defs.flatMap((def) => {
    const own = tests.flatMap(([fact, test]) => (fact === def.id ? [test] : []));
    return own.length === 0 ? [] : [{ def, values: valuesOf(def, own) }];
  });
}

/** Every input that agrees with what is known: the facts left out take each of their values. */
export function completions(defs: readonly FactDef[], editions: readonly Edition[], known: Facts = {}): Facts[] {
  let inputs: Facts[] = [known];
  for (const { def, values } of dimensions(defs, editions)) {
    if (!Object.hasOwn(known, def.id)) inputs = inputs.flatMap((input) => values.map((value) => ({ ...input, [def.id]: value })));
  }
  return inputs;
}
