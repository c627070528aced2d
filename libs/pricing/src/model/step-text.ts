import { formatNumber } from '@hjm/core/text';
import { type Fraction, exactText } from '../fraction.js';
import type { Formula, PriceModelEdition, Step } from './model-types.js';
import { optionsOf } from './operands.js';
import type { Member } from './read-inputs.js';
import { roundingText } from './rounding-text.js';
import { amountText, isShortened } from './unit-text.js';
import type { Unit } from './units.js';
import type { Values } from './work-out.js';

/** More members than these are told by their sum. */
const MOST_MEMBERS = 6;

/** One step with its numbers in Swedish, such as `60 000 kr × 10 % = 6 000 kr`. `unitOf` gives the unit of each step that is a number. */
export function stepText(step: Step, formula: Formula, edition: PriceModelEdition, values: Values, unitOf: (id: string) => Unit): string {
  const show = (id: string): string => amountText(values.get(id) as Fraction, unitOf(id));
  const result = (): string => `${isShortened(values.get(step.id) as Fraction, unitOf(step.id)) ? '≈' : '='} ${show(step.id)}`;
  const label = (by: string): string => {
    const asked = formula.steps.find(({ id }) => id === by);
    const chosen = asked && optionsOf(asked, edition.tables ?? []).find(({ id }) => id === values.get(by));
    return chosen?.labelSv ?? by;
  };
  switch (step.kind) {
    case 'input':
    case 'constant':
      return `${step.labelSv}: ${show(step.id)}`;
    case 'yesNo':
    case 'oneOf':
      return `${step.labelSv}: ${label(step.id)}`;
    case 'members':
      return `${step.labelSv}: ${formatNumber((values.get(step.id) as readonly Member[]).length)} slag`;
    case 'table':
      return `${label(step.by)}: ${show(step.id)}`;
    case 'sum':
      return `${step.of.map(show).join(' + ')} ${result()}`;
    case 'difference':
      return `${show(step.from)} − ${show(step.minus)} ${result()}`;
    case 'times':
      return `${step.of.map(show).join(' × ')} ${result()}`;
    case 'dividedBy':
      return `${show(step.value)} ÷ ${show(step.by)} ${result()}`;
    case 'percentOf':
      return `${show(step.of)} × ${show(step.percent)} ${result()}`;
    case 'atMost':
      return `${show(step.value)}, högst ${show(step.limit)}, ger ${show(step.id)}`;
    case 'atLeast':
      return `${show(step.value)}, minst ${show(step.limit)}, ger ${show(step.id)}`;
    case 'average':
      return `${membersText(values.get(step.of) as readonly Member[], unitOf(step.id), true)} ${result()}`;
    case 'total':
      return `${membersText(values.get(step.of) as readonly Member[], unitOf(step.id), false)} ${result()}`;
    case 'count':
      return `${(values.get(step.of) as readonly Member[]).map(({ count }) => exactText(count)).join(' + ')} ${result()}`;
    case 'choose':
      return `${label(step.by)} ger ${show(step.id)}`;
    case 'rounding':
      return `${show(step.of)} avrundas ${roundingText(step.rule, step.to)} till ${show(step.id)}`;
    case 'notStated':
      return step.textSv;
  }
}

function membersText(members: readonly Member[], unit: Unit, mean: boolean): string {
  const sum = members.length > MOST_MEMBERS ? `summan av ${formatNumber(members.length)} slag` : members.map(({ value, count }) => `${amountText(count, 'count')} × ${amountText(value, unit)}`).join(' + ');
  if (!mean) return sum;
  const count = members.reduce((all, member) => all + member.count.n, 0n);
  return `${members.length > 1 && members.length <= MOST_MEMBERS ? `(${sum})` : sum} ÷ ${formatNumber(String(count))}\u00A0st`;
}
