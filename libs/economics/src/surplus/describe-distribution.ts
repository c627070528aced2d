import { formatCitation } from '@hjm/core';
import type { SurplusDistribution } from './distribution-types.js';

/** What the outcome of a distribution is called. */
export const SURPLUS_OUTCOME_SV: { readonly [Outcome in SurplusDistribution['outcome']]: string } = {
  settled: 'Allt är fördelat',
  incomplete: 'En del är inte fördelat',
  undetermined: 'Regeln ger inget svar',
};

/** A distribution step by step in plain Swedish, with the source of each step, then what to know about it and how the rule is read. */
export function describeDistribution({ outcome, policy, year, steps, warnings, interpretationsSv }: SurplusDistribution): string[] {
  return [
    `${policy.titleSv}, ${year}: ${SURPLUS_OUTCOME_SV[outcome]}.`,
    ...steps.map(({ textSv, citation }) => (citation === null ? textSv : `${textSv} Källa: ${formatCitation(citation)}.`)),
    ...warnings.map(({ textSv }) => `Obs! ${textSv}`),
    ...interpretationsSv.map((text) => `Tolkning: ${text}`),
  ];
}
