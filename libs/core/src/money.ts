import { Decimal } from 'decimal.js';
import { foundText, HjmError } from './errors.js';
import { invalidNumber } from './invalid-number.js';
import { parseNumber } from './number-parse.js';

/** An amount of money in whole öre, a safe integer. Sums of öre are exact; nothing is ever kept in kronor with decimals. */
export type Ore = number;

/**
 * How an exact value becomes whole öre (or whole kronor): `halfUp` halves away from zero, as invoices do; `halfEven` halves to
 * the even neighbour; `up` away from zero; `down` towards zero.
 */
export type Rounding = 'halfUp' | 'halfEven' | 'up' | 'down';

const MODES = {
  halfUp: Decimal.ROUND_HALF_UP,
  halfEven: Decimal.ROUND_HALF_EVEN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
} as const satisfies Readonly<Record<Rounding, Decimal.Rounding>>;

/**
 * An exact number of öre as whole öre, or as a whole multiple of them: `toOre` 100 is whole kronor.
 *
 * ```ts
 * import { roundOre } from '@hjm/core/money';
 *
 * roundOre('1050.5', 'halfUp'); // => 1051
 * roundOre('1050.5', 'halfEven', 100); // => 1100
 * ```
 *
 * @param path - where the value stands, for the error
 * @throws HjmError `invalid-number` when it is no finite number or `toOre` no whole number from 1, `amount-too-large` beyond ±90 071 992 547 409,91 kr
 */
export function roundOre(ore: Decimal.Value, rule: Rounding, toOre = 1, path = 'ore'): Ore {
  if (!Number.isSafeInteger(toOre) || toOre < 1) throw invalidNumber('toOre', 'ett helt antal öre, minst 1', toOre);
  return safe(finite(ore, path).toNearest(toOre, MODES[rule]).toNumber(), path); // a division would round to its own digits first
}

/**
 * An exact number of kronor as whole öre.
 *
 * ```ts
 * import { roundToOre } from '@hjm/core/money';
 *
 * roundToOre('10.505', 'halfUp'); // => 1051
 * ```
 *
 * @throws HjmError as {@link roundOre}
 */
export function roundToOre(kronor: Decimal.Value, rule: Rounding, path = 'kronor'): Ore {
  return safe(finite(kronor, path).toNearest('0.01', MODES[rule]).times(100).toNumber(), path);
}

/**
 * The sum; 0 of nothing. Order does not matter.
 *
 * @throws HjmError `invalid-number` when one is not whole öre, `amount-too-large` when the sum or a partial sum is no safe integer
 */
export function sumOre(amounts: Iterable<Ore>): Ore {
  let sum = 0;
  for (const amount of amounts) {
    if (!Number.isSafeInteger(amount)) throw invalidNumber('amounts', 'ett helt antal öre', amount);
    sum = safe(sum + amount, 'amounts');
  }
  return sum;
}

/**
 * The total in parts by weight that add up to it exactly: each gets its share rounded towards zero, and the öre that are left
 * go one each to the largest remainders, of equal ones to the first.
 *
 * ```ts
 * import { allocate } from '@hjm/core/money';
 *
 * allocate(100, [1, 1, 1]); // => [34, 33, 33]
 * ```
 *
 * @param weights - whole numbers, none negative, not all zero
 * @throws HjmError `invalid-number` for a total that is not whole öre, `invalid-weights`
 */
export function allocate(total: Ore, weights: readonly number[]): Ore[] {
  if (!Number.isSafeInteger(total)) throw invalidNumber('total', 'ett helt antal öre', total);
  for (const [index, weight] of weights.entries()) {
    if (!Number.isSafeInteger(weight) || weight < 0) throw wrongWeights(`weights.${index}`, 'ett heltal som inte är negativt', weight);
  }
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole === 0n) throw wrongWeights('weights', 'vikter varav minst en är större än noll', weights);
  const sign = total < 0 ? -1 : 1;
  const amount = BigInt(Math.abs(total));
  const shares = weights.map((weight, index) => ({ index, part: Number((amount * BigInt(weight)) / whole), rest: (amount * BigInt(weight)) % whole }));
  let left = Math.abs(total) - shares.reduce((sum, { part }) => sum + part, 0);
  const parts = shares.map(({ part }) => part);
  for (const { index } of shares.toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts.map((part) => (part === 0 ? 0 : sign * part));
}

/**
 * The amount in a Swedish text of kronor: `1 234,50`, `−5`, with or without `kr`.
 *
 * ```ts
 * import { parseKronor } from '@hjm/core/money';
 *
 * parseKronor('1 234,50 kr'); // => 123450
 * ```
 *
 * @throws HjmError `invalid-number` when it is no such text or has parts of an öre, `amount-too-large`
 */
export function parseKronor(text: string, path = 'amount'): Ore {
  const kronor = parseNumber(typeof text === 'string' ? text.trim().replace(/\s*kr$/i, '') : text, path);
  if (kronor.decimalPlaces() > 2) throw invalidNumber(path, 'kronor med högst två decimaler', text);
  return safe(kronor.times(100).toNumber(), path);
}

function finite(value: Decimal.Value, path: string): Decimal {
  let number: Decimal | undefined;
  try {
    number = new Decimal(value);
  } catch {
    // Told below, as what it is.
  }
  if (number?.isFinite() !== true) throw invalidNumber(path, 'ett tal', value);
  return number;
}

function safe(ore: number, path: string): Ore {
  if (Number.isSafeInteger(ore)) return ore === 0 ? 0 : ore;
  throw new HjmError('amount-too-large', 'Beloppet är för stort för att räknas exakt.', [
    { path, expected: 'högst 90 071 992 547 409,91 kr', found: foundText(ore) },
  ]);
}

function wrongWeights(path: string, expected: string, value: unknown): HjmError {
  const found = foundText(value);
  return new HjmError('invalid-weights', `Väntade ${expected}, fick ${found}.`, [{ path, expected, found }]);
}
