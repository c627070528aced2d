import type { ReactNode } from 'react';
import { today } from '../today.js';
import { DayField } from '../ui/day-field.js';
import { dayText } from '../ui/day.js';
import type { Case } from './case.js';

/** The day of the prescription and, for who looks back, the day as of which the rules were known. */
export function CaseDays({ case: of, onChange }: { readonly case: Case; readonly onChange: (next: Case) => void }): ReactNode {
  return (
    <section className="case-days" aria-label="Dag">
      <DayField
        label="Dag för förskrivningen"
        hint={of.on === today() ? 'I dag. Reglerna har ändrats över tid: välj den dag det gäller.' : `${dayText(of.on)}.`}
        value={of.on}
        emptyProblem={`Ange ett datum som finns. Tills dess gäller svaret ${dayText(of.on)}.`}
        onChange={(on) => {
          if (on !== null) onChange({ ...of, on });
        }}
      />
      <details className="disclosure" open={of.knownAt !== null}>
        <summary>Som reglerna var kända en viss dag</summary>
        <DayField
          label="Beslut fattade till och med"
          hint="För granskning i efterhand: bara beslut som var fattade den dagen räknas. Lämna tomt för att räkna alla beslut."
          value={of.knownAt}
          onChange={(knownAt) => { onChange({ ...of, knownAt }); }}
        />
      </details>
    </section>
  );
}
