import type { InvestmentCommitment } from '@hjm/economics';
import { PUBLISHED_INVESTMENTS } from '@hjm/economics/published';

/** The cars that the forecast of 2024 has and the outcome has not: in a month that is not told. The words are ours. */
export function demoCommitments2024(): readonly InvestmentCommitment[] {
  const amount = PUBLISHED_INVESTMENTS.find(({ plan }) => plan.year === 2024)?.forecast?.['cars'];
  return amount === undefined ? [] : [{ group: 'cars', amount, month: null, reasonSv: 'Demo: bil som är beställd' }];
}
