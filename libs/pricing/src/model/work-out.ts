import { type Fraction, compare, dividedBy, minus, plus, readDecimal, times, toWhole, whole } from '../fraction.js';
import type { Formula, PriceModelEdition, Step } from './model-types.js';
import { isAsked, operandsOf } from './operands.js';
import type { Member, ReadInput } from './read-inputs.js';

/** What a step came to: a number, a choice or the members of a group. */
export type Values = ReadonlyMap<string, ReadInput>;
/** Every step that was needed, worked out; or what stood in the way. */
export type WorkedOut =
  | { readonly outcome: 'done'; readonly steps: readonly Step[]; readonly values: Values }
  | { readonly outcome: 'missing'; readonly steps: readonly Step[] }
  | { readonly outcome: 'notStated'; readonly step: Step & { readonly kind: 'notStated' } }
  | { readonly outcome: 'dividedByZero'; readonly step: Step };

/** Works the formula out. Only the branch that was chosen is worked out and asked for. */
export function workOut(formula: Formula, edition: PriceModelEdition, inputs: Values): WorkedOut {
  const steps = neededSteps(formula, inputs);
  const unsaid = steps.find((step) => step.kind === 'notStated');
  if (unsaid !== undefined) return { outcome: 'notStated', step: unsaid };
  const missing = steps.filter((step) => isAsked(step) && !inputs.has(step.id));
  if (missing.length > 0) return { outcome: 'missing', steps: missing };
  const values = new Map<string, ReadInput>();
  for (const step of steps) {
    const value = isAsked(step) ? inputs.get(step.id) : valueOf(step, edition, values);
    if (value === undefined) return { outcome: 'dividedByZero', step };
    values.set(step.id, value);
  }
  return { outcome: 'done', steps, values };
}

/** From the last step backwards: what it reads, and of a choice only what was chosen. */
function neededSteps(formula: Formula, inputs: Values): readonly Step[] {
  const wanted = new Set([formula.steps.at(-1)?.id]);
  const steps: Step[] = [];
  for (const step of formula.steps.toReversed()) {
    if (!wanted.has(step.id)) continue;
    steps.unshift(step);
    if (step.kind === 'choose') {
      wanted.add(step.by);
      const chosen = inputs.get(step.by);
      if (typeof chosen === 'string') wanted.add(step.cases[chosen]);
    } else for (const { id } of operandsOf(step)) wanted.add(id);
  }
  return steps;
}

/** The value of a step whose operands are worked out; undefined when it would divide by zero. The model was checked, so that units and kinds fit. */
function valueOf(step: Step, edition: PriceModelEdition, values: Values): ReadInput | undefined {
  const number = (id: string): Fraction => values.get(id) as Fraction;
  switch (step.kind) {
    case 'constant':
      return readDecimal(step.value);
    case 'table':
      return readDecimal(edition.tables?.find(({ id }) => id === step.table)?.rows.find(({ id }) => id === values.get(step.by))?.value);
    case 'sum':
      return step.of.map(number).reduce(plus);
    case 'difference':
      return minus(number(step.from), number(step.minus));
    case 'times':
      return step.of.map(number).reduce(times);
    case 'dividedBy':
      return quotient(number(step.value), number(step.by));
    case 'percentOf':
      return dividedBy(times(number(step.percent), number(step.of)), whole(100));
    case 'atMost':
      return compare(number(step.value), number(step.limit)) > 0 ? number(step.limit) : number(step.value);
    case 'atLeast':
      return compare(number(step.value), number(step.limit)) < 0 ? number(step.limit) : number(step.value);
    case 'total':
      return total(values.get(step.of) as readonly Member[]);
    case 'count':
      return counted(values.get(step.of) as readonly Member[]);
    case 'average': {
      const members = values.get(step.of) as readonly Member[];
      return quotient(total(members), counted(members));
    }
    case 'choose':
      return values.get(step.cases[values.get(step.by) as string] as string);
    case 'rounding': {
      const perKrona = whole(step.to === 'krona' ? 1 : 100);
      return dividedBy({ n: toWhole(times(number(step.of), perKrona), step.rule), d: 1n }, perKrona);
    }
    default:
      return undefined;
  }
}

const quotient = (value: Fraction, by: Fraction): Fraction | undefined => (by.n === 0n ? undefined : dividedBy(value, by));
const total = (members: readonly Member[]): Fraction => members.map(({ value, count }) => times(value, count)).reduce(plus, whole(0));
const counted = (members: readonly Member[]): Fraction => members.map(({ count }) => count).reduce(plus, whole(0));
