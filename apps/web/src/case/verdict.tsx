import type { Answer, NeededFact } from '@hjm/rules';
import type { AnswerInWords } from '@hjm/rules/text';
import type { ReactNode } from 'react';
import { OutcomeIcon } from '../ui/outcome.js';

type Props = { readonly answer: Answer; readonly explanation: AnswerInWords; readonly next: NeededFact | undefined; readonly begun: boolean };

/** The answer in a sentence. A status region: changes are read out without moving the focus. */
export function Verdict({ answer, explanation, next, begun }: Props): ReactNode {
  return (
    <div className={`verdict is-${answer.outcome}`} role="status" aria-atomic="true">
      <OutcomeIcon outcome={answer.outcome} />
      <div>
        <p className="verdict-headline">{begun || next === undefined ? explanation.headline : 'Svaret växer fram här medan du svarar.'}</p>
        <p className="verdict-note">{begun || next === undefined ? noteOf(answer, next) : 'Du kan ändra dina svar när som helst.'}</p>
      </div>
    </div>
  );
}

function noteOf({ outcome, needed }: Answer, next: NeededFact | undefined): string {
  const questions = needed.length === 1 ? 'en fråga' : `${needed.length} frågor`;
  if (next === undefined) return needed.length === 0 ? 'Inga fler svar kan ändra detta.' : `Du har svarat vet inte på ${questions} som kan ändra svaret.`;
  return outcome === 'undetermined' ? 'Svaret kommer när tillräckligt är känt.' : `Preliminärt svar: ${questions} kan ännu ändra det.`;
}
