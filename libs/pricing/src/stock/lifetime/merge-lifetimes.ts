import { HjmError, foundText } from '@hjm/core';
import { bothGroups, type GroupCounts, type LifetimeCounts } from './lifetime-counts.js';

/**
 * The counts of different items as the counts of all of them.
 *
 * @throws HjmError `different-questions` when they do not answer the same question
 */
export function mergeLifetimes(x: LifetimeCounts, y: LifetimeCounts): LifetimeCounts {
  const asked = ({ question: { on, knownAt, depreciationYears, reuseFrom, reuseValue } }: LifetimeCounts): string => JSON.stringify([on, knownAt, depreciationYears, reuseFrom, reuseValue]);
  if (asked(x) !== asked(y)) {
    throw new HjmError('different-questions', 'Bara svar på samma fråga om livslängd kan läggas ihop.', [{ path: 'question', expected: foundText(asked(x)), found: foundText(asked(y)) }]);
  }
  const problems = new Map<string, LifetimeCounts['problems'][number]>();
  for (const problem of [...x.problems, ...y.problems]) {
    const key = `${problem.about} ${problem.code}`;
    problems.set(key, { ...problem, count: problem.count + (problems.get(key)?.count ?? 0) });
  }
  const groups = new Map<string, GroupCounts>();
  for (const counts of [...x.groups, ...y.groups]) {
    const other = groups.get(counts.group);
    groups.set(counts.group, other === undefined ? counts : bothGroups(other, counts));
  }
  return {
    question: x.question,
    on: x.on,
    boughtLater: x.boughtLater + y.boughtLater,
    rentalsNotMarked: x.rentalsNotMarked + y.rentalsNotMarked,
    rentalsLater: x.rentalsLater + y.rentalsLater,
    problems: inOrder(problems),
    groups: inOrder(groups),
  };
}

/** The values, in order of their keys. */
export function inOrder<T>(values: ReadonlyMap<string, T>): T[] {
  return [...values].sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)).map(([, value]) => value);
}
