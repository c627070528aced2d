import { type Answer, type RulePackage, decide } from '@hjm/rules';
import { type AnswerInWords, orList } from '@hjm/rules/text';
import { prescriberFact } from '@hjm/rules/vocabulary';
import type { ReactNode } from 'react';
import { type Case, atOf, factsOf } from './case.js';

type Props = { readonly package: RulePackage; readonly case: Case; readonly answer: Answer; readonly explanation: AnswerInWords };

/** What would have to change for a better answer, and who else may prescribe. */
export function OtherWays({ package: pkg, case: of, answer, explanation }: Props): ReactNode {
  const { outcome } = answer;
  if (outcome !== 'denied' && explanation.changes.length === 0) return null;
  const { sure, perhaps }: Others = outcome === 'denied' ? otherPrescribers(pkg, of) : { sure: [], perhaps: [] };
  return (
    <section className="card" aria-labelledby="andra-vagar">
      <h3 id="andra-vagar">Vad skulle ändra svaret?</h3>
      {explanation.changes.length === 0 ? <p>Så långt uppgifterna räcker finns inget du själv kan ändra som ger ett bättre svar.</p> : null}
      <ul className="plain-list">
        {explanation.changes.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {answer.moreChanges ? <p className="quiet">Det finns fler sätt än de som visas.</p> : null}
      {outcome === 'denied' && prescriberFact(pkg) !== undefined ? (
        <>
          <h4>Vem kan förskriva i stället?</h4>
          {sure.length + perhaps.length === 0 ? <p>Inget annat yrke ger rätt att förskriva i det här fallet.</p> : null}
          <ul className="plain-list">
            {sure.map((text) => (
              <li key={text}>{text}</li>
            ))}
            {perhaps.length === 0 ? null : <li>Kanske {orList(perhaps)}: det beror på uppgifter som inte är besvarade.</li>}
          </ul>
        </>
      ) : null}
    </section>
  );
}

type Others = { readonly sure: readonly string[]; readonly perhaps: readonly string[] };

/** The case asked again for each other prescriber; who depends on what is not known yet is named apart. */
function otherPrescribers(pkg: RulePackage, of: Case): Others {
  const def = prescriberFact(pkg);
  if (def === undefined) return { sure: [], perhaps: [] };
  const facts = factsOf(pkg, of);
  const sure: string[] = [];
  const perhaps: string[] = [];
  for (const { id, label } of def.values) {
    if (id === facts[def.id]) continue;
    const outcome = decide(pkg, { ...facts, [def.id]: id }, atOf(pkg, of));
    if (outcome === 'allowed') sure.push(label);
    if (outcome === 'conditional') sure.push(`${label}, när kraven är uppfyllda`);
    if (outcome === 'undetermined') perhaps.push(label);
  }
  return { sure, perhaps };
}
