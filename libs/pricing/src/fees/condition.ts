import type { LocalDate } from '@hjm/core';
import { ageOn, FACT_QUESTIONS, type FeeFactName, type FeeFacts, type YesNoFact } from './fee-facts.js';
import type { FeeNeed } from './charge-types.js';

/** When a line of a tariff holds. Thresholds are written as the source has them: `below` is less than, `atLeast` is that or more. */
export type FeeCondition =
  | { readonly fact: 'age' | 'wheelInches'; readonly below?: number; readonly atMost?: number; readonly atLeast?: number; readonly above?: number }
  | { readonly fact: YesNoFact; readonly is: boolean }
  | { readonly fact: 'product' | 'diagnosis'; readonly in: readonly string[] }
  | { readonly any: readonly FeeCondition[] }
  | { readonly all: readonly FeeCondition[] }
  | { readonly not: FeeCondition };

/** Whether it holds: yes, no, or the facts that are missing to tell. */
export type Holds = boolean | readonly FeeNeed[];

/** Tries a condition on what is known. A missing fact is unknown, and makes the answer unknown only where it can change it. */
export function holds(condition: FeeCondition, facts: FeeFacts, on: LocalDate): Holds {
  if ('not' in condition) {
    const inner = holds(condition.not, facts, on);
    return typeof inner === 'boolean' ? !inner : inner;
  }
  if ('any' in condition) return several(condition.any, true, facts, on);
  if ('all' in condition) return several(condition.all, false, facts, on);
  if ('is' in condition) return settled(condition.fact, facts[condition.fact], (value) => value === condition.is);
  if ('in' in condition) return settled(condition.fact, facts[condition.fact], (value) => condition.in.includes(value));
  const { fact, below = Infinity, atMost = Infinity, atLeast = -Infinity, above = -Infinity } = condition;
  const value = fact === 'age' && facts.born !== undefined ? ageOn(facts.born, on) : facts[fact];
  return settled(fact, value, (number) => number < below && number <= atMost && number >= atLeast && number > above);
}

function several(conditions: readonly FeeCondition[], decisive: boolean, facts: FeeFacts, on: LocalDate): Holds {
  const needs: FeeNeed[] = [];
  for (const condition of conditions) {
    const one = holds(condition, facts, on);
    if (one === decisive) return decisive;
    if (typeof one !== 'boolean') needs.push(...one);
  }
  return needs.length === 0 ? !decisive : needs;
}

function settled<Value>(fact: FeeFactName, value: Value | undefined, test: (value: Value) => boolean): Holds {
  return value === undefined ? [{ name: `facts.${fact}`, question: FACT_QUESTIONS[fact] }] : test(value);
}

/** The words that a condition names for a fact. */
export function wordsOf(condition: FeeCondition, fact: 'product' | 'diagnosis'): string[] {
  if ('not' in condition) return wordsOf(condition.not, fact);
  if ('any' in condition) return condition.any.flatMap((one) => wordsOf(one, fact));
  if ('all' in condition) return condition.all.flatMap((one) => wordsOf(one, fact));
  return 'in' in condition && condition.fact === fact ? [...condition.in] : [];
}
