import type { FailedTest } from './answer-types.js';
import type { CompiledCondition } from './compile.js';
import type { Diagrams } from './diagrams.js';
import type { Facts } from './package-types.js';
import { own } from './own.js';

/** The terminals that a condition can reach, as bits: it does not hold, it holds, or (both) it cannot be told yet. */
export const FAILS = 1;
export const HOLDS = 2;

/** The same, before it is handed out. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Adds the tests that keep a condition from being as wanted: those that are otherwise, and those that are not known yet. */
export function failedTests(part: CompiledCondition, diagrams: Diagrams, cells: readonly number[], facts: Facts, wanted: number, failed: FailedTest[]): void {
  if ('not' in part) failedTests(part.not, diagrams, cells, facts, HOLDS + FAILS - wanted, failed);
  else if ('of' in part) {
    for (const child of part.of) if (diagrams.reach(child.holds, cells) !== wanted) failedTests(child, diagrams, cells, facts, wanted, failed);
  } else {
    const { fact, test: expected } = part;
    const test: Writable<FailedTest> = (cells[part.level] as number) < 0 ? { fact, expected } : { fact, expected, found: own(facts, fact) ?? cells[part.level] === 0 };
    if (wanted === FAILS) test.negated = true;
    failed.push(test);
  }
}
