import type { Breakdown } from '../definition/definition-types.js';
import type { KpiMeasured } from '../result/result-types.js';
import { byKey } from './by-key.js';
import { familiesOf } from './families-of.js';

/**
 * Which of the results of one indicator and period must be hidden: small groups, and what would give them away. Parts are looked at
 * beside the whole, and those of several fields also beside the parts of fewer of these fields.
 */
export function groupsToHide<T extends KpiMeasured>(results: readonly T[], minimum: number, breakdowns: readonly Breakdown[]): Set<T> {
  const hidden = new Set(results.filter((result) => isSmall(result, minimum)));
  const isGone = (result: T): boolean => hidden.has(result) || result.value.state === 'masked';
  const wholes = results.filter(({ part }) => part === undefined);
  const parts = results.filter(({ part }) => part !== undefined);
  const siblings = [...byKey(parts, ({ part }) => part?.breakdown ?? '').values()];
  const families = familiesOf(parts, breakdowns);
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    const exposed = siblings.filter((some) => !hideMore(some, hidden, minimum));
    if (wholes.some(isGone) || exposed.length > 0) {
      for (const result of results) if (result.part === undefined || holdsAnything(result)) hidden.add(result);
      return hidden;
    }
    for (const { parent, children } of families) {
      if (!isGone(parent) && !hideMore(children, hidden, minimum)) hidden.add(parent);
      if (isGone(parent)) for (const child of children) if (holdsAnything(child)) hidden.add(child);
    }
  }
  return hidden;
}

/**
 * Hides parts, the smallest first, until the hidden ones cannot be worked out; false when there are not enough. Parts of the same size go
 * together: of two alike, the one that is shown would tell the size of the one that is not.
 */
function hideMore<T extends KpiMeasured>(parts: readonly T[], hidden: Set<T>, minimum: number): boolean {
  const gone = parts.filter((part) => hidden.has(part));
  if (gone.length === 0) return true;
  let spare = parts.filter((part) => !hidden.has(part) && holdsAnything(part));
  const small = gone.filter((part) => isSmall(part, minimum)).length;
  while (canBeWorkedOut(gone, small, minimum)) {
    if (spare.length === 0) return false;
    const least = Math.min(...spare.map(baseOf));
    const next = spare.filter((part) => baseOf(part) === least);
    for (const part of next) hidden.add(part);
    gone.push(...next);
    spare = spare.filter((part) => baseOf(part) !== least);
  }
  return true;
}

/**
 * Whether whoever knows what the hidden parts are together, by subtraction, knows what each of them is: a single part; parts that must be one
 * record each; small parts that must all be as large as small ones can be. Or whether together they are still a small group.
 */
function canBeWorkedOut(gone: readonly KpiMeasured[], small: number, minimum: number): boolean {
  if (gone.length < 2) return true;
  const together = [0, 1, 2].map((side) => gone.reduce((sum, part) => sum + (sizesOf(part)[side] ?? 0), 0)).filter((size) => size > 0);
  return together.some((size) => size < minimum || size === gone.length || (gone.length === small && size === small * (minimum - 1)));
}

function isSmall(measured: KpiMeasured, minimum: number): boolean {
  return sizesOf(measured).some((size) => size > 0 && size < minimum);
}

function holdsAnything(measured: KpiMeasured): boolean {
  return sizesOf(measured).some((size) => size > 0);
}

function baseOf(measured: KpiMeasured): number {
  return sizesOf(measured)[0] ?? 0;
}

/**
 * The base, and both sides of a change. What is stated or masked already has none. Where records are groups of people, the people
 * count, and records of nobody that is known are about somebody all the same.
 */
function sizesOf({ value, records, people, derivation: { change } }: KpiMeasured): readonly number[] {
  if (value.state === 'stated' || value.state === 'masked') return [];
  if (people !== undefined) return [Math.max(people, Math.min(records, 1))];
  return change === undefined ? [records] : [records, change.now, change.earlier];
}
