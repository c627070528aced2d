import { type RulePackage } from '@hjm/rules';
import { describeValue } from '@hjm/rules/text';
import type { ReactNode } from 'react';
import { type Case, type GivenAnswer, factDef, isIdle } from './case.js';
import { Question } from './question.js';

type Props = {
  readonly package: RulePackage;
  readonly case: Case;
  /** The answers to show; a question that is being asked is not among them. */
  readonly given: readonly GivenAnswer[];
  readonly editing: string | undefined;
  readonly onEdit: (fact: string | undefined) => void;
  readonly onAnswer: (next: Case, fact: string) => void;
};

/** All answers given so far. Each can be changed where it stands. */
export function GivenAnswers({ package: pkg, case: of, given, editing, onEdit, onAnswer }: Props): ReactNode {
  if (given.length === 0) return null;
  return (
    <section aria-labelledby="dina-svar">
      <h2 id="dina-svar" className="section-label">
        Dina svar
      </h2>
      <ol className="given">
        {given.map((answer) => {
          const def = factDef(pkg, answer.fact);
          if (def === undefined) return null;
          return (
            <li key={answer.fact}>
              {editing === answer.fact ? (
                <Question
                  package={pkg}
                  case={of}
                  def={def}
                  askWhom={def.askWhom}
                  before={answer}
                  headingId="andra-fraga"
                  onAnswer={(next) => { onAnswer(next, answer.fact); }}
                  onCancel={() => { onEdit(undefined); }}
                />
              ) : (
                <div className="given-row">
                  <div>
                    <p className="given-question">{def.question}</p>
                    <p className={'unknown' in answer ? 'given-value is-unknown' : 'given-value'}>{answerText(pkg, of, answer)}</p>
                    {isIdle(pkg, of, answer.fact) ? <p className="quiet">Påverkar inte svaret nu.</p> : null}
                  </div>
                  <button type="button" id={`andra-${answer.fact}`} className="link-button" onClick={() => { onEdit(answer.fact); }}>
                    Ändra<span className="visually-hidden"> svaret på: {def.question}</span>
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function answerText(pkg: RulePackage, { lists }: Case, answer: GivenAnswer): string {
  const def = factDef(pkg, answer.fact);
  if (def === undefined || 'unknown' in answer) return 'Vet inte';
  if ('value' in answer) return describeValue(def, answer.value);
  const list = def.type === 'yesNo' && def.listed !== undefined ? lists[def.listed.parameter] : undefined;
  return list === undefined ? `Artikel ${answer.article}` : `Artikel ${answer.article}, slås upp i listan du angav (${list.length} artikelnummer)`;
}
