import type { Step } from '../model-types.js';
import { ask, assume, byDefinition } from '../step-builders.js';
import type { Unit } from '../units.js';

/** What a rent is charged for: a year, a month, thirty days, or a day, as the time rules count. */
export type Charge = 'year' | 'month' | '30days' | 'day';

const PER_YEAR = { month: 'months/year', '30days': 'periods/year', day: 'days/year' } as const satisfies Readonly<Record<Exclude<Charge, 'year'>, Unit>>;

/** The unit of a rent for a charge. */
export function chargeUnit(charge: Charge): Unit {
  return `kr/${charge}`;
}

/** The steps from a cost per year to the cost per charge, and the step that holds it. A year has twelve months; how many periods or days are charged is asked. */
export function perCharge(yearly: string, charge: Charge): { readonly steps: readonly Step[]; readonly of: string } {
  if (charge === 'year') return { steps: [], of: yearly };
  const unit = PER_YEAR[charge];
  const per = charge === 'month' ? byDefinition('chargesPerYear', 'Månader på ett år', 12, unit) : ask('chargesPerYear', charge === 'day' ? 'Debiterade dagar' : 'Debiterade perioder', unit);
  return { steps: [per, assume('perCharge', 'Kostnad per debitering', { kind: 'dividedBy', value: yearly, by: 'chargesPerYear' }, 'Årets kostnad delas lika på årets debiteringar.')], of: 'perCharge' };
}
