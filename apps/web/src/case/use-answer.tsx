import type { RulePackage } from '@hjm/rules';
import type { AnswerInWords } from '@hjm/rules/text';
import { type ReactNode, useRef } from 'react';
import { CopyButton } from '../ui/copy-button.js';
import type { Case } from './case.js';
import { caseFragment } from './case-link.js';
import { KeepDecision } from './keep-decision.js';

type Props = { readonly package: RulePackage; readonly case: Case; readonly explanation: AnswerInWords };

/** What can be done with an answer: put it in the journal, share it as a link, print it, keep it. */
export function UseAnswer({ package: pkg, case: of, explanation }: Props): ReactNode {
  const journal = useRef<HTMLTextAreaElement>(null);
  const link = useRef<HTMLInputElement>(null);
  const href = `${window.location.origin}/#${caseFragment(pkg, of)}`;
  return (
    <>
      <section className="card stack journal" aria-labelledby="journal">
        <h3 id="journal">Text till journalen</h3>
        <textarea ref={journal} readOnly rows={explanation.journal.split('\n').length + 4} aria-labelledby="journal" value={explanation.journal} />
        <p className="journal-print">{explanation.journal}</p>
        <CopyButton field={journal} label="Kopiera texten" />
      </section>
      <section className="card stack" aria-labelledby="lank">
        <h3 id="lank">Länk till fallet</h3>
        <p className="quiet case-link-note">
          Den som öppnar länken får samma svar. Uppgifterna står efter # i länken och skickas inte till någon server, men den som har länken kan läsa dem.
        </p>
        <input ref={link} className="case-link" type="text" readOnly aria-labelledby="lank" value={href} />
        <p className="case-link-print">{href}</p>
        <div className="row">
          <CopyButton field={link} label="Kopiera länken" />
          <button type="button" className="button" onClick={() => { window.print(); }}>
            Skriv ut
          </button>
        </div>
      </section>
      <KeepDecision key={href} package={pkg} case={of} />
    </>
  );
}
