import type { Measure } from '../../measures/measure-types.js';
import { tkr } from '../tkr.js';

/** What is printed of a measure: its effects in tkr for 2023, 2024 and 2025, and what the matrix of consequences says, in our words. */
type Printed = Pick<Measure, 'key' | 'titleSv' | 'consequences'> & Partial<Measure> & { readonly effectsTkr: readonly [number, number, number] };

const SAVING_SV = 'Handlingsplanen trycker en ekonomisk effekt utan att säga vad den består av; besparing är vår läsning.';

/** A measure of the action plan of Hjälpmedel Dalarna, which names no owner and no date. */
export function dalarnaMeasure(category: Measure['category'], { effectsTkr: [y2023, y2024, y2025], ...printed }: Printed): Measure {
  const planned = (amount: number): { readonly planned: number | null; readonly realised: null } => ({ planned: tkr(amount), realised: null });
  return {
    category,
    kind: 'saving',
    kindReasonSv: SAVING_SV,
    effects: { '2023': planned(y2023), '2024': planned(y2024), '2025': planned(y2025) },
    ownerRoleSv: null,
    dependsOn: [],
    riskSv: null,
    status: null,
    followUp: [],
    ...printed,
  };
}
