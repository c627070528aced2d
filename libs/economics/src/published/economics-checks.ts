import { investmentChecks } from './checks-investments.js';
import { otherRegionsChecks } from './checks-other-regions.js';
import { riskChecks } from './checks-risks.js';
import { statementChecks } from './checks-statements.js';
import { vastmanlandChecks } from './checks-vastmanland.js';
import { workingTimeChecks } from './checks-working-time.js';
import type { PublishedCheck } from './published-types.js';

/** Every printed sum, product, change and share beside what the figures printed with it give, recomputed exactly. */
export function economicsChecks(): readonly PublishedCheck[] {
  return [...statementChecks(), ...vastmanlandChecks(), ...investmentChecks(), ...workingTimeChecks(), ...riskChecks(), ...otherRegionsChecks()];
}

/**
 * The printed figures that do not follow from the others, however they were rounded, each with its reason in Swedish.
 *
 * ```ts
 * import { economicsDeviations } from '@hjm/economics/published';
 *
 * const cars = economicsDeviations().find(({ id }) => id === 's3-investments/cars/linear');
 * [cars?.printed, cars?.recomputed, cars?.difference, cars?.roundingGives]; // => ['721', '0', '721', '2']
 * ```
 */
export function economicsDeviations(): readonly PublishedCheck[] {
  return economicsChecks().filter(({ verdict }) => verdict === 'doesNotFollow');
}

/** The printed figures that cannot be recomputed, since something behind them is not printed or is no number. */
export function economicsOpen(): readonly PublishedCheck[] {
  return economicsChecks().filter(({ verdict }) => verdict === 'cannotBeDecided');
}
