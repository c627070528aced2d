import type { FeeChoices } from './case-types.js';
import type { FeeCharge, FeeNeed } from './charge-types.js';

/** The choices with few values; each way is tried when none is given. */
export type ChoiceName = 'months' | 'partPeriods' | 'lessPeriods' | 'several' | 'periodDay';

/** The two values of each choice, the question for it and the Swedish words of the values. */
export const CHOICES: { readonly [Name in ChoiceName]: { readonly question: string; readonly values: Readonly<Record<NonNullable<FeeChoices[Name]>, string>> } } = {
  months: { question: 'Räknas månader och år enligt kalendern eller från startdagen?', values: { calendar: 'enligt kalendern', fromStart: 'från startdagen' } },
  partPeriods: { question: 'Betalas en påbörjad period, eller bara en hel?', values: { begun: 'påbörjad', complete: 'bara hel' } },
  lessPeriods: { question: 'Sänker ett påbörjat halvår värdet, eller bara ett helt?', values: { begun: 'påbörjat', complete: 'bara helt' } },
  several: { question: 'Tas avgiften ut en gång, eller för vart och ett?', values: { once: 'en gång', each: 'för vart och ett' } },
  periodDay: { question: 'Vilken dag i perioden avgör ålder och avgift?', values: { first: 'den första', last: 'den sista' } },
};

/** The need for one of the choices. */
export function choiceNeed(name: ChoiceName): FeeNeed {
  return { name: `choices.${name}`, question: CHOICES[name].question, values: Object.keys(CHOICES[name].values) };
}

/** The answer that something must be told first. */
export function undetermined(needs: readonly FeeNeed[]): Extract<FeeCharge, { outcome: 'undetermined' }> {
  const unique = [...new Map(needs.map((need) => [need.name, need])).values()];
  const words = unique.map(({ question }) => question).join(' ');
  return { outcome: 'undetermined', reason: 'needs', text: `Mer behöver anges: ${words}`, needs: unique, citations: [], notes: [] };
}
