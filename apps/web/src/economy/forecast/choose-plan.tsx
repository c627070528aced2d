import type { ForecastPlan } from '@hjm/economics';
import { type ReactNode, useId } from 'react';

type Props = {
  readonly plans: readonly ForecastPlan[];
  /** How many of them, from the first, the economy keeps. */
  readonly kept: number;
  readonly chosen: ForecastPlan;
  /** Whether it is other than it was here on the page; what is printed says so. */
  readonly isChanged: boolean;
  readonly onChoose: (id: string) => void;
};

/** Which plan: one of the economy's, or all lines by one method. */
export function ChoosePlan({ plans, kept, chosen, isChanged, onChoose }: Props): ReactNode {
  const id = useId();
  const group = (label: string, of: readonly ForecastPlan[]): ReactNode =>
    of.length === 0 ? null : (
      <optgroup label={label}>
        {of.map((plan) => (
          <option key={plan.id} value={plan.id}>
            {plan.titleSv}
          </option>
        ))}
      </optgroup>
    );
  return (
    <>
      <p className="print-only">
        Plan: {chosen.titleSv}
        {isChanged ? ', ändrad och inte sparad' : ''}
      </p>
      <div className="field economy-plan no-print">
        <label htmlFor={id}>Plan</label>
        <select id={id} value={chosen.id} onChange={({ target }) => { onChoose(target.value); }}>
          {group('Ekonomins planer', plans.slice(0, kept))}
          {group('En metod för alla rader', plans.slice(kept))}
        </select>
      </div>
    </>
  );
}
