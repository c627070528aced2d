import { foundText, HjmError } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { formatNumber, parseNumber } from '@hjm/core/text';
import { Decimal } from 'decimal.js';
import { ORE_PER, type AmountPrint, type AmountUnit } from './amount-unit.js';

const ROUNDING = { halfUp: Decimal.ROUND_HALF_UP, halfEven: Decimal.ROUND_HALF_EVEN, up: Decimal.ROUND_UP, down: Decimal.ROUND_DOWN } as const;
/** Digits with a full stop and nothing else: neither `1e3` nor `0x10`. */
const DECIMAL = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?$/;
/** An amount with its unit after it. */
const WRITTEN = /^(.*?)\s*(mnkr|mkr|tkr|kr)\.?$/iu;
const NO_BREAK_SPACE = '\u00A0';

/**
 * Exact decimal text (with a full stop) in a unit as whole öre.
 *
 * ```ts
 * import { oreOf } from '@hjm/economics';
 *
 * oreOf('54.6', 'tkr'); // => 5460000
 * oreOf('-0.056', 'mnkr'); // => -5600000
 * ```
 *
 * @param path - where the text stands, for the error
 * @throws HjmError `invalid-amount` when it is no number or finer than an öre, `amount-too-large` beyond ±90 071 992 547 409,91 kr
 */
export function oreOf(amount: Decimal.Value, unit: AmountUnit, path = 'amount'): Ore {
  const text = typeof amount === 'number' || amount instanceof Decimal ? new Decimal(amount).toFixed() : amount;
  const match = typeof text === 'string' ? DECIMAL.exec(text) : null;
  const [, sign = '', units = '', decimals = ''] = match ?? [];
  const [above, below] = [BigInt(`${units}${decimals}`) * BigInt(ORE_PER[unit]), 10n ** BigInt(decimals.length)];
  if (match === null || above % below !== 0n) throw invalid(path, `ett belopp i ${unit}, inte finare än ett öre`, amount);
  const ore = Number(above / below);
  if (!Number.isSafeInteger(ore)) {
    throw new HjmError('amount-too-large', 'Beloppet är för stort för att räknas exakt.', [{ path, expected: 'högst 90 071 992 547 409,91 kr', found: `${foundText(String(amount))} ${unit}` }]);
  }
  return sign === '' || ore === 0 ? ore : -ore;
}

/**
 * A Swedish text such as `−56`, `1 234,5` or `52,2 mnkr` as whole öre. A unit that is written out must be the one that is expected: a
 * row in tkr among kronor is an error, never a guess.
 *
 * @throws HjmError `invalid-number`, `other-unit`, and as {@link oreOf}
 */
export function parseAmount(text: string, unit: AmountUnit, path = 'amount'): Ore {
  const written = typeof text === 'string' ? WRITTEN.exec(text.trim()) : null;
  const found = unitOf(text);
  if (found !== undefined && found !== unit) {
    const expected = `ett belopp i ${unit}, som resten`;
    throw new HjmError('other-unit', `Beloppet ${foundText(text)} står i ${found} bland ${unit}.`, [{ path, expected: `${expected}; räkna om det eller dela filen efter enhet`, found: foundText(text) }]);
  }
  return oreOf(parseNumber(written?.[1] ?? text, path), unit, path);
}

/**
 * An amount that stands alone, as in a field of a form: in the unit that is written with it, else in the one that is asked for.
 *
 * ```ts
 * import { parseTypedAmount } from '@hjm/economics';
 *
 * parseTypedAmount('6500 tkr', 'kr'); // => 650000000
 * parseTypedAmount('150', 'tkr'); // => 15000000
 * ```
 *
 * @throws HjmError `invalid-number`, and as {@link oreOf}
 */
export function parseTypedAmount(text: string, unit: AmountUnit, path = 'amount'): Ore {
  return parseAmount(text, unitOf(text) ?? unit, path);
}

/** The unit that is written after an amount; undefined where none is. */
function unitOf(text: unknown): AmountUnit | undefined {
  const unit = typeof text === 'string' ? WRITTEN.exec(text.trim())?.[2]?.toLowerCase().replace('mkr', 'mnkr') : undefined;
  return unit === 'kr' || unit === 'tkr' || unit === 'mnkr' ? unit : undefined;
}

/**
 * The amount in the unit of a print, rounded once by its rule, as exact decimal text with all its decimals.
 *
 * ```ts
 * import { roundedAmount, WHOLE_TKR } from '@hjm/economics';
 *
 * roundedAmount(123456789, WHOLE_TKR); // => '1235'
 * ```
 */
export function roundedAmount(ore: Ore, print: AmountPrint): string {
  const text = exactAmount(ore, print.unit).toFixed(print.decimals, ROUNDING[print.rounding]);
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}

/**
 * The amount as Swedish text with its unit.
 *
 * ```ts
 * import { formatAmount, MNKR_ONE } from '@hjm/economics';
 *
 * formatAmount(-8941_000_00, MNKR_ONE); // => '−8,9\u00A0mnkr'
 * ```
 */
export function formatAmount(ore: Ore, print: AmountPrint): string {
  return `${formatNumber(roundedAmount(ore, print), { decimals: print.decimals })}${NO_BREAK_SPACE}${print.unit}`;
}

/** The öre of one step of the last decimal of a print: 100 000 for whole tkr. */
export function stepOf(print: AmountPrint): number {
  return new Decimal(ORE_PER[print.unit]).div(new Decimal(10).pow(print.decimals)).toNumber();
}

/** Öre in a unit, exact. */
export function exactAmount(ore: Ore, unit: AmountUnit): Decimal {
  if (!Number.isSafeInteger(ore)) throw invalid('ore', 'ett helt antal öre', ore);
  return new Decimal(ore).div(ORE_PER[unit]);
}

function invalid(path: string, expected: string, value: unknown): HjmError {
  const found = foundText(value instanceof Decimal ? value.toString() : value);
  return new HjmError('invalid-amount', `Väntade ${expected}, fick ${found}.`, [{ path, expected, found }]);
}
