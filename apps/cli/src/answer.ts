import { type Answer, type Change, changesOver, evaluate, type RulePackage } from '@hjm/rules';
import { type AnswerInWords, describeAnswer } from '@hjm/rules/text';
import type { Case } from './input/case-options.js';

/** The fact that tells who prescribes; packages without it are not asked who else may. */
export const PRESCRIBER = 'profession';

/** An answer with everything that is shown about it. */
export type FullAnswer = {
  readonly package: RulePackage;
  readonly answer: Answer;
  readonly explanation: AnswerInWords;
  /** Other professions that would get a better answer in the same case. */
  readonly others: readonly Change[];
};

export function answerCase(pkg: RulePackage, { facts, at }: Case): FullAnswer {
  const answer = evaluate(pkg, facts, at);
  const asked = Object.hasOwn(facts, PRESCRIBER) && pkg.facts.some(({ id }) => id === PRESCRIBER);
  const others = asked ? changesOver(pkg, facts, at, [PRESCRIBER]).changes : [];
  return { package: pkg, answer, explanation: describeAnswer(pkg, answer), others };
}

/** The JSON of `evaluate` and `ask`. `answer.record` is what `hjm rules replay` takes, and so is the whole. */
export function answerJson({ package: pkg, answer, explanation, others }: FullAnswer): object {
  const { id, version, title } = pkg;
  return { package: { id, version, title }, on: answer.record.on, knownAt: answer.record.knownAt, answer, explanation, others };
}
