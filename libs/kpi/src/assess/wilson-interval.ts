import { foundText, HjmError } from '@hjm/core';
import type { KpiInterval } from '../result/result-types.js';

/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval at 95 % (E. B. Wilson, 1927) for a share: the range of underlying shares that so many of so many
 * could well come from. Of shares only; of 0 to 1. It contains the share, stays within 0–1, and narrows as the base grows.
 *
 * ```ts
 * import { wilsonInterval } from '@hjm/kpi';
 *
 * wilsonInterval(5, 10).low.toFixed(4); // => '0.2366'
 * ```
 *
 * @throws HjmError `invalid-share` when they are not whole numbers, the base is not above 0, or the part is more than the base
 */
export function wilsonInterval(successes: number, trials: number): KpiInterval {
  if (!Number.isSafeInteger(trials) || trials < 1) throw invalidShare('trials', 'ett heltal över 0', trials);
  if (!Number.isSafeInteger(successes) || successes < 0 || successes > trials) throw invalidShare('successes', `ett heltal 0–${String(trials)}`, successes);
  const share = successes / trials;
  const middle = share + (Z * Z) / (2 * trials);
  const spread = Z * Math.sqrt((share * (1 - share)) / trials + (Z * Z) / (4 * trials * trials));
  const size = 1 + (Z * Z) / trials;
  return {
    method: 'wilson',
    level: '95 %',
    low: successes === 0 ? 0 : Math.min(share, Math.max(0, (middle - spread) / size)),
    high: successes === trials ? 1 : Math.max(share, Math.min(1, (middle + spread) / size)),
  };
}

function invalidShare(path: string, expected: string, value: unknown): HjmError {
  const found = foundText(value);
  return new HjmError('invalid-share', `Väntade ${expected}, fick ${found}.`, [{ path, expected, found }]);
}
