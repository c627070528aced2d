import { HjmError } from '@hjm/core';
import type { FactDef, FactValue, RulePackage } from '@hjm/rules';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { readAnswer } from './answer-input.js';
import { type Case, type GivenAnswer, answered, answerTo } from './case.js';
import { problemText } from './case-link.js';

type Props = {
  readonly package: RulePackage;
  readonly case: Case;
  readonly def: FactDef;
  readonly before?: GivenAnswer;
  readonly headingId: string;
  readonly onAnswer: (next: Case) => void;
};

/** A question that is answered in writing: a number, an amount, a day, a code. */
export function WrittenAnswer({ package: pkg, case: of, def, before, headingId, onAnswer }: Props): ReactNode {
  const [problem, setProblem] = useState<string>();
  const problemId = useId();
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('answer');
    try {
      const next = answered(pkg, of, { fact: def.id, value: readAnswer(def, typeof text === 'string' ? text : '') });
      answerTo(pkg, next);
      onAnswer(next);
    } catch (error) {
      if (!(error instanceof HjmError)) throw error;
      setProblem(problemText(pkg, error));
    }
  };
  const unit = 'unit' in def ? def.unit : def.type === 'money' ? 'kr' : undefined;
  return (
    <form className="field written-answer" onSubmit={submit} noValidate>
      <div className="row">
        <input
          name="answer"
          type={def.type === 'date' ? 'date' : 'text'}
          inputMode={def.type === 'wholeNumber' || def.type === 'isoCode' ? 'numeric' : undefined}
          autoComplete="off"
          aria-labelledby={headingId}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? undefined : problemId}
          defaultValue={before !== undefined && 'value' in before ? writtenValue(def, before.value) : ''}
        />
        {unit === undefined ? null : <span>{unit}</span>}
        <button type="submit" className="button primary">
          Svara
        </button>
      </div>
      {problem === undefined ? null : (
        <p id={problemId} className="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

const writtenValue = ({ type }: FactDef, value: FactValue): string => (type === 'money' ? String(Number(value) / 100).replace('.', ',') : String(value));
