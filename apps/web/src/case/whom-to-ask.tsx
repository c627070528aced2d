import type { Answer, RulePackage } from '@hjm/rules';
import type { AnswerInWords } from '@hjm/rules/text';
import type { ReactNode } from 'react';

type Props = { readonly package: RulePackage; readonly answer: Answer; readonly explanation: AnswerInWords };

/** Whom to turn to when the question cannot be answered, and with what. */
export function WhomToAsk({ package: pkg, answer: { needed }, explanation }: Props): ReactNode {
  return (
    <section className="card" aria-labelledby="fraga-vem">
      <h3 id="fraga-vem">Fråga {explanation.askWhom ?? pkg.askWhom}</h3>
      {needed.length === 0 ? (
        <p>De kan svara på vad som gäller i det här fallet.</p>
      ) : (
        <>
          <p>Svaret beror på det här:</p>
          <ul className="plain-list">
            {needed.map(({ fact, question, askWhom }) => (
              <li key={fact}>
                {question}
                {askWhom === undefined ? null : <span className="quiet"> Fråga {askWhom}.</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">Att det inte går att svara är inte ett nej.</p>
    </section>
  );
}
