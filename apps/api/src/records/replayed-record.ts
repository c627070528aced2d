import type { Answer, DecisionRecord, RulePackage } from '@hjm/rules';
import { replay } from '@hjm/rules';
import { type AnswerInWords, describeAnswer } from '@hjm/rules/text';

export type ReplayedRecord = {
  readonly same: boolean;
  readonly text: string;
  readonly differences: { readonly field: string; readonly then: unknown; readonly now: unknown }[];
  readonly answer: Answer;
  readonly explanation: AnswerInWords;
};

/** Decides a record again with its package, and says in words what became of it. */
export function replayInWords(pkg: RulePackage, record: DecisionRecord): ReplayedRecord {
  const { same, answer, differences } = replay(pkg, record);
  const text = same ? 'Samma svar som när beslutet sparades.' : `Svaret skiljer sig nu i ${differences.map(({ field }) => field).join(', ')}.`;
  return { same, text, differences: [...differences], answer, explanation: describeAnswer(pkg, answer) };
}
