import type { Ore } from '@hjm/core/money';
import { type Exact, ratio } from './exact.js';

/** The exact number as text: decimals when they end, else a fraction such as `20000/3`. */
export function exactText({ n, d }: Exact): string {
  let [rest, twos, fives] = [d, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  const places = Math.max(twos, fives);
  return rest === 1n ? withPoint((n * 10n ** BigInt(places)) / d, places) : `${String(n)}/${String(d)}`;
}

/** The number with so many decimals, halves away from zero: to be shown, never to be reckoned with. */
export function shownText({ n, d }: Exact, places: number): string {
  const scaled = n * 10n ** BigInt(places);
  const [sign, size] = scaled < 0n ? [-1n, -scaled] : [1n, scaled];
  return withPoint(sign * ((size * 2n + d) / (d * 2n)), places);
}

/** So many per cent of the size of a whole that is not 0, at most six decimals, halves away from zero. */
export function percentText(part: Ore, of: Ore): string {
  return shownText(ratio(BigInt(part) * 100n, BigInt(Math.abs(of))), 6).replace(/\.?0+$/, '');
}

function withPoint(digits: bigint, places: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const sign = digits < 0n ? '-' : '';
  return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}
