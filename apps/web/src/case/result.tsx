import type { Answer, NeededFact, RulePackage } from '@hjm/rules';
import { type AnswerInWords, describeAnswer, describeWarning } from '@hjm/rules/text';
import type { ReactNode } from 'react';
import { Day } from '../ui/day.js';
import { Citations } from '../ui/citations.js';
import type { Case } from './case.js';
import { Duties } from './duties.js';
import { Terms } from './terms.js';
import { OtherWays } from './other-ways.js';
import { UseAnswer } from './use-answer.js';
import { Verdict } from './verdict.js';
import { WhomToAsk } from './whom-to-ask.js';

type Props = { readonly package: RulePackage; readonly case: Case; readonly answer: Answer; readonly next: NeededFact | undefined };

/** The answer as far as it is known, with everything that stands behind it. */
export function Result({ package: pkg, case: of, answer, next }: Props): ReactNode {
  const explanation = describeAnswer(pkg, answer);
  const settled = answer.needed.length === 0;
  return (
    <section id="svar" className="case-answer stack" aria-labelledby="svar-rubrik">
      <h2 id="svar-rubrik" className="section-label" tabIndex={-1}>
        {next === undefined ? 'Svar' : 'Svar så här långt'}
      </h2>
      <Verdict answer={answer} explanation={explanation} next={next} begun={of.given.length > 0} />
      <RulesUsed answer={answer} case={of} />
      {answer.warnings
        .filter(({ code }) => code !== 'advice-unmet')
        .map((warning) => (
          <p key={`${warning.code} ${warning.fact ?? ''}`} className="notice is-warning">
            <strong>Observera:</strong> {describeWarning(pkg, answer, warning)}
          </p>
        ))}
      {answer.outcome === 'undetermined' && next === undefined ? <WhomToAsk package={pkg} answer={answer} explanation={explanation} /> : null}
      <Duties of={[...answer.requirements.map((duty) => ({ ...duty, word: 'Krav' as const })), ...answer.advice.map((duty) => ({ ...duty, word: 'Råd' as const }))]} />
      <Terms of={answer.terms} />
      {answer.reasons.length === 0 ? null : (
        <section className="card is-wide-list" aria-labelledby="skal">
          <h3 id="skal">{answer.outcome === 'undetermined' ? 'Det här är redan klart' : 'Skäl'}</h3>
          <ul className="reasons">
            {answer.reasons.map(({ rule, text, basis, citations }) => (
              <li key={rule}>
                <p>{text}</p>
                {basis === 'enumeration' ? <p className="quiet">Källan räknar upp när det går att förskriva, och det här fallet är inte bland dem.</p> : null}
                <Citations of={citations} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <OtherWays package={pkg} case={of} answer={answer} explanation={explanation} />
      {answer.outcome === 'undetermined' && next !== undefined ? null : <OtherRules explanation={explanation} />}
      {settled || next === undefined ? <UseAnswer package={pkg} case={of} explanation={explanation} /> : null}
      <p className="own-decision">Det är regionens eget beslut som gäller.</p>
    </section>
  );
}

function RulesUsed({ answer: { edition, record }, case: { knownAt } }: { readonly answer: Answer; readonly case: Case }): ReactNode {
  return (
    <p className="quiet">
      {edition === null ? 'Ingen utgåva av reglerna täcker dagen' : `Regler: ${edition.title}`}
      {edition?.decided == null ? null : (
        <>
          , beslutade <Day date={edition.decided} />
        </>
      )}
      {knownAt === null ? null : (
        <>
          , som de var kända <Day date={knownAt} />
        </>
      )}
      . Svaret gäller <Day date={record.on} />.
    </p>
  );
}

function OtherRules({ explanation: { otherRules } }: { readonly explanation: AnswerInWords }): ReactNode {
  if (otherRules.length === 0) return null;
  return (
    <details className="disclosure card is-flat">
      <summary>
        Varför gäller inte de andra reglerna? ({otherRules.length})
      </summary>
      <ul className="plain-list">
        {otherRules.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
