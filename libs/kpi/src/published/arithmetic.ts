import type { How } from './derivation-types.js';
import { fraction } from './exact/fraction.js';
import { addIntervals, divideIntervals, type Interval, multiplyIntervals, point, subtractIntervals } from './exact/interval.js';

/** A derivation that is a formula of other figures. */
export type Formula = Extract<How, { readonly kind: 'percentChange' | 'difference' | 'sum' | 'share' | 'percentOf' | 'same' }>;

/** The figures of a formula, by id, each once for every time it stands there. */
export function inputsOf(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'percentChange':
    case 'difference':
      return [formula.from, formula.to];
    case 'sum':
      return formula.of;
    case 'share':
      return [formula.part, formula.whole];
    case 'percentOf':
      return [formula.percent, formula.whole];
    case 'same':
      return [formula.as];
  }
}

const ONE = point(fraction(1n));
const HUNDRED = point(fraction(100n));
const HUNDREDTH = point(fraction(1n, 100n));

/** What comes out of the inputs, in the order of {@link inputsOf}; undefined when it has no value, such as a change from 0 in per cent. */
export function evaluateFormula(kind: Formula['kind'], inputs: readonly Interval[]): Interval | undefined {
  const [first = ONE, second = ONE] = inputs;
  switch (kind) {
    case 'percentChange':
      return percentChange(first, second);
    case 'difference':
      return subtractIntervals(second, first);
    case 'sum':
      return inputs.reduce(addIntervals, point(fraction(0n)));
    case 'share': {
      const part = divideIntervals(first, second);
      return part === undefined ? undefined : multiplyIntervals(part, HUNDRED);
    }
    case 'percentOf':
      return multiplyIntervals(multiplyIntervals(first, HUNDREDTH), second);
    case 'same':
      return first;
  }
}

/** Of the size of what was before, so that a deficit that grows is a change downwards. */
function percentChange(from: Interval, to: Interval): Interval | undefined {
  const ratio = divideIntervals(to, from);
  if (ratio === undefined) return undefined;
  const growth = from.high.above < 0n ? subtractIntervals(ONE, ratio) : subtractIntervals(ratio, ONE);
  return multiplyIntervals(growth, HUNDRED);
}
