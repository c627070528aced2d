import type { Citation } from '@hjm/core';
import { allocate, roundOre } from '@hjm/core/money';
import { formatKronor, formatPercent } from '@hjm/core/text';
import { Decimal } from 'decimal.js';
import type { FeeCase, FeeChoices } from './case-types.js';
import type { FeeCharge, FeeNeed, FeeStep } from './charge-types.js';
import { checkCase, checkPrices } from './check-case.js';
import { checkFee } from './check-fee.js';
import { amountOfOne } from './fee-amount.js';
import { notesOf } from './fee-notes.js';
import { afterDuration, type FeePeriod, feePeriods, firstPaidDay, isByTime } from './fee-periods.js';
import type { TariffFee } from './fee-types.js';
import { undetermined } from './needs.js';
import { settle } from './settle.js';
import { unitsOf } from './units.js';

/**
 * What a fee, or a subsidy, is for a case: whole öre before any ceiling over several fees, with every step; no fee, with the
 * reason; or undetermined, with what must be told. Shares are exact until the end and then rounded by the rule in
 * `choices.rounding`, which is asked for only where the amount is not whole öre.
 *
 * ```ts
 * import { chargeFee } from '@hjm/pricing/fees';
 *
 * const fee = { kind: 'fee', amount: { percent: 20, of: 'priset', least: 20000 }, per: 'item' } as const;
 * const charge = chargeFee(fee, { on: '2023-03-01', count: 1, prices: { priset: 450000 } });
 * charge.outcome === 'charged' && charge.amount; // => 90000
 * ```
 *
 * @param citations - where the fee comes from; every step carries them
 * @throws HjmError `bad-fee`, `bad-fee-case`
 */
export function chargeFee(fee: TariffFee, feeCase: FeeCase, citations: readonly Citation[] = []): FeeCharge {
  checkFee(fee);
  checkCase(feeCase);
  checkPrices(fee, feeCase);
  return settle(feeCase.choices ?? {}, 'amount', (choices) => chargeAsRead(fee, feeCase, choices, citations));
}

/** The charge with every choice of few values made. */
export function chargeAsRead(fee: TariffFee, feeCase: FeeCase, choices: FeeChoices, citations: readonly Citation[], given?: readonly FeePeriod[]): FeeCharge {
  const told = { citations, notes: notesOf(fee) };
  if ('ore' in fee.amount && fee.amount.ore === 0) return { outcome: 'exempt', reason: fee.kind === 'fee' ? 'Ingen avgift tas ut.' : 'Inget bidrag lämnas.', ...told };
  const byTime = isByTime(fee);
  const times = timeNeeds(fee, feeCase, byTime);
  const units = unitsOf(fee, feeCase, choices, byTime);
  const needs: FeeNeed[] = [...times, ...('needs' in units ? units.needs : []), ...extraNeeds(fee, feeCase, choices)];
  if (feeCase.to !== undefined) {
    if (fee.covers !== undefined && feeCase.to >= afterDuration(feeCase.on, fee.covers)) {
      return { outcome: 'undetermined', reason: 'not-covered', text: 'Tiden är längre än vad avgiften gäller för. Vad som då tas ut framgår inte.', needs: [], ...told };
    }
    if (fee.freeFirst !== undefined && firstPaidDay(fee, feeCase.on) > feeCase.to) return { outcome: 'exempt', reason: 'Tiden är inte längre än den som är fri från avgift.', ...told };
  }
  const one = amountOfOne(fee, feeCase, choices, citations);
  if ('nothing' in one) return { outcome: 'exempt', reason: one.nothing, ...told };
  if ('needs' in one) needs.push(...one.needs);
  if (needs.length > 0 || 'needs' in one || 'needs' in units) return { ...undetermined(needs), ...told };

  const periods = given ?? (byTime ? feePeriods(fee, feeCase, choices) : [{ from: feeCase.on, to: feeCase.on }]);
  const steps: FeeStep[] = [...one.steps];
  const add = (label: string, exact: Decimal): Decimal => {
    steps.push({ label, ore: exact.toFixed(), citations });
    return exact;
  };
  let exact = one.exact;
  if (units.further > 0) exact = add(`${units.further} till vid samma tillfälle, ${formatKronor(fee.furtherOre ?? 0)} var`, exact.plus(new Decimal(fee.furtherOre ?? 0).times(units.further)));
  if (units.times !== 1) exact = add(`Antal: ${units.times}`, exact.times(units.times));
  if (byTime && periods.length !== 1) exact = add(`Perioder: ${periods.length}`, exact.times(periods.length));
  if (fee.plusPriceDifference === true) exact = add('Prisskillnaden tillkommer', exact.plus(feeCase.priceDifference ?? 0));
  if (fee.vat === 'added') exact = add(`Moms ${formatPercent(choices.vatPercent ?? 0)} tillkommer`, exact.times(new Decimal(100).plus(choices.vatPercent ?? 0)).div(100));
  const cap = 'percent' in fee.amount && fee.ceiling ? (fee.ceiling.ore ?? choices.ceilingOre) : undefined;
  if (cap !== undefined && exact.gt(cap)) exact = add(`Högst taket ${formatKronor(cap)}`, new Decimal(cap));
  if (!exact.isInteger() && choices.rounding === undefined) return { ...undetermined([{ name: 'choices.rounding', question: 'Hur avrundas beloppet? Det är inte hela ören.' }]), ...told };
  const { rule, toOre } = choices.rounding ?? { rule: 'halfUp', toOre: 1 };
  const amount = roundOre(exact, rule, toOre);
  if (!exact.eq(amount)) add('Avrundat', new Decimal(amount));
  const shares = periods.length === 0 ? [] : allocate(amount, periods.map(() => 1));
  const ceiling = fee.kind === 'subsidy' ? null : fee.ceiling;
  const parts = periods.map(({ from }, index) => ({ on: from, ore: shares[index] ?? 0, ceiling }));
  return { outcome: 'charged', kind: fee.kind, amount, parts, steps, ceiling, used: feeCase.choices ?? {}, ...told };
}

function timeNeeds(fee: TariffFee, feeCase: FeeCase, byTime: boolean): FeeNeed[] {
  const needs: FeeNeed[] = [];
  if ((byTime || fee.freeFirst !== undefined) && feeCase.to === undefined) needs.push({ name: 'to', question: 'Till och med vilken dag ska avgiften räknas?' });
  if (fee.mostMonths !== undefined && fee.restarts !== true && feeCase.monthsBefore === undefined) needs.push({ name: 'monthsBefore', question: 'För hur många månader har avgiften redan tagits ut?' });
  return needs;
}

function extraNeeds(fee: TariffFee, feeCase: FeeCase, choices: FeeChoices): FeeNeed[] {
  const needs: FeeNeed[] = [];
  if (fee.plusPriceDifference === true && feeCase.priceDifference === undefined) needs.push({ name: 'priceDifference', question: 'Hur stor är prisskillnaden, i öre?' });
  if (fee.vat === 'added' && choices.vatPercent === undefined) needs.push({ name: 'choices.vatPercent', question: 'Hur många procent är momsen?' });
  if ('percent' in fee.amount && fee.ceiling?.ore === null && choices.ceilingOre === undefined) needs.push({ name: 'choices.ceilingOre', question: 'Vilket är taket, i öre? Det begränsar en andel av priset.' });
  return needs;
}
