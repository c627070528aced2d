import type { KpiDefinition, Target } from '../definition/definition-types.js';
import { compareFractions, decimalFraction, type Fraction, product, roundFraction, sum } from '../value/fraction.js';
import { asPrinted } from '../value/number-in-unit.js';

type Judged = Pick<KpiDefinition, 'unit' | 'decimals' | 'measure' | 'better'>;

/** Whether a target is met, exactly and by the figures as they are printed. */
export type TargetMet = { readonly exactly: boolean; readonly inPrint: boolean };

/**
 * Whether a number meets a target; undefined where there is nothing to hold it against.
 *
 * `increase`, `decrease`: against the earlier number; with a value, by at least that many per cent of it. An indicator that is a change
 * itself is held against the value, or against 0: "increase by 10 %" asks for a growth of at least 10.
 * `keep`: not worse than the target's value, or than the earlier number where there is none; where it is not stated
 * which way is better, equal in print.
 */
export function meetsTarget(definition: Judged, target: Target, number: Fraction, earlier: Fraction | undefined): TargetMet | undefined {
  const limit = limitOf(definition, target, earlier);
  if (limit === undefined) return undefined;
  const order = compareFractions(number, limit.number);
  const printed = compareFractions(inPrint(number, definition), inPrint(limit.number, definition));
  if (limit.side === 'same') return { exactly: printed === 0, inPrint: printed === 0 };
  const holds = (compared: number): boolean => (compared === 0 ? !limit.strict : limit.side === 'above' ? compared > 0 : compared < 0);
  return { exactly: holds(order), inPrint: holds(printed) };
}

type Limit = { readonly number: Fraction; readonly side: 'above' | 'below' | 'same'; readonly strict: boolean };

function limitOf(definition: Judged, target: Target, earlier: Fraction | undefined): Limit | undefined {
  const value = target.value === null ? undefined : decimalFraction(target.value, 'target.value');
  const strict = target.strict === true;
  if (target.direction === 'atLeast' || target.direction === 'atMost') {
    return value && { number: value, side: target.direction === 'atLeast' ? 'above' : 'below', strict };
  }
  if (target.direction === 'keep') {
    const kept = value ?? earlier;
    return kept && { number: kept, side: definition.better === undefined ? 'same' : definition.better === 'higher' ? 'above' : 'below', strict: false };
  }
  const up = target.direction === 'increase';
  const from = definition.measure.kind === 'growth' ? ZERO : earlier;
  if (from === undefined) return undefined;
  const step = definition.measure.kind === 'growth' ? value : value && partOf(from, value);
  const moved = step === undefined ? from : sum(from, up ? step : negative(step));
  // From nothing, so many per cent more is still nothing: some change is asked for in any case.
  return { number: moved, side: up ? 'above' : 'below', strict: strict || compareFractions(moved, from) === 0 };
}

const ZERO: Fraction = { numerator: 0n, denominator: 1n };

function partOf(number: Fraction, percent: Fraction): Fraction {
  const part = product(compareFractions(number, ZERO) < 0 ? negative(number) : number, percent);
  return { ...part, denominator: part.denominator * 100n };
}

function negative(number: Fraction): Fraction {
  return { ...number, numerator: -number.numerator };
}

function inPrint(number: Fraction, { unit, decimals }: Judged): Fraction {
  return decimalFraction(roundFraction(asPrinted(number, unit), decimals), 'value');
}
