import type { Citation, LocalDate } from '@hjm/core';
import { addMonths } from '@hjm/core/calendar';
import { formatKronor, formatPercent } from '@hjm/core/text';
import { Decimal } from 'decimal.js';
import type { FeeCase, FeeChoices } from './case-types.js';
import type { FeeNeed, FeeStep } from './charge-types.js';
import type { Fee } from './fee-types.js';

/** What the fee is for one: exact öre with the steps, what must be told, or nothing because the time for a claim has gone. */
export type AmountOfOne =
  | { readonly exact: Decimal; readonly steps: readonly FeeStep[] }
  | { readonly needs: readonly FeeNeed[] }
  | { readonly nothing: string };

/** The amount for one item, visit or period, before numbers, VAT and rounding. */
export function amountOfOne(fee: Fee, feeCase: FeeCase, choices: FeeChoices, citations: readonly Citation[]): AmountOfOne {
  const { amount } = fee;
  const step = (label: string, exact: Decimal): FeeStep => ({ label, ore: exact.toFixed(), citations });
  if ('ore' in amount) {
    const ore = amount.ore ?? choices.amountOre;
    if (ore === undefined) return { needs: [{ name: 'choices.amountOre', question: 'Vilket är beloppet, i öre? Källan anger det inte.' }] };
    const exact = new Decimal(ore);
    return { exact, steps: [step(amount.ore === null ? 'Beloppet, som angetts av den som frågar' : 'Beloppet', exact)] };
  }
  const { percent, of, least, most, less } = amount;
  const price = feeCase.prices !== undefined && Object.hasOwn(feeCase.prices, of) ? feeCase.prices[of] : undefined;
  const needs: FeeNeed[] = price === undefined ? [{ name: `prices.${of}`, question: `Hur många öre är ${of}?` }] : [];
  if (less !== undefined && feeCase.since === undefined) needs.push({ name: 'since', question: 'Från vilken dag räknas hur gammalt hjälpmedlet är?' });
  if (price === undefined || needs.length > 0) return { needs };
  const steps = [step(sentence(of), new Decimal(price))];
  let exact = new Decimal(price);
  if (less !== undefined && feeCase.since !== undefined) {
    if (less.untilMonths !== undefined && feeCase.on > addMonths(feeCase.since, less.untilMonths)) return { nothing: `Hjälpmedlet är äldre än ${less.untilMonths} månader, och då begärs ingen ersättning.` };
    const periods = sunkPeriods(feeCase.since, feeCase.on, less.everyMonths, choices.lessPeriods === 'begun');
    const share = Decimal.max(0, new Decimal(100).minus(new Decimal(less.percent).times(periods)));
    exact = exact.times(share).div(100);
    steps.push(step(`${formatPercent(share)} är kvar efter ${periods} perioder på ${less.everyMonths} månader`, exact));
  }
  if (percent !== 100) {
    exact = exact.times(percent).div(100);
    steps.push(step(`${formatPercent(percent)} av beloppet`, exact));
  }
  if (least !== undefined && exact.lt(least)) {
    exact = new Decimal(least);
    steps.push(step(`Minst ${formatKronor(least)}`, exact));
  }
  if (most !== undefined && exact.gt(most)) {
    exact = new Decimal(most);
    steps.push(step(`Högst ${formatKronor(most)}`, exact));
  }
  return { exact, steps };
}

/** How many periods have gone on the day. A period begins on its first day, so a begun one counts from that day. */
function sunkPeriods(since: LocalDate, on: LocalDate, everyMonths: number, begun: boolean): number {
  let complete = 0;
  while (addMonths(since, (complete + 1) * everyMonths) <= on) complete += 1;
  return begun ? complete + 1 : complete;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
