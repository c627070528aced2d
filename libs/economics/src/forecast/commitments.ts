import { type Ore, type Rounding, sumOre } from '@hjm/core/money';
import { exactOf, over, plus, ratio, roundExact, times, whole } from '../exact/exact.js';
import type { ForecastInput } from './forecast-result-types.js';
import type { Commitment, CommitmentsMethod } from './forecast-types.js';
import { found, lacking, type MethodCase, type MethodResult, outcomeInput } from './method-case.js';

/**
 * What a commitment comes to from one month through another. An index changes the month's amount, which is rounded to whole öre
 * as it will be paid; after that everything adds up.
 *
 * ```ts
 * import { committedAmount } from '@hjm/economics';
 *
 * const rent = { id: 'lokal', line: 'premises', titleSv: 'Lokalhyra', monthly: -100_000_00, fromMonth: 1, toMonth: 12 };
 * committedAmount(rent, 5, 12, 'halfUp'); // => -80000000
 * committedAmount({ ...rent, index: { nameSv: 'KPI', fromMonth: 10, before: '400', after: '410' } }, 5, 12, 'halfUp'); // => -80750000
 * ```
 *
 * @throws HjmError `invalid-number`, `division-by-zero` for an index that is none, `amount-too-large`
 */
export function committedAmount(commitment: Commitment, fromMonth: number, toMonth: number, rounding: Rounding): Ore {
  const { monthly, index } = commitment;
  const first = Math.max(fromMonth, commitment.fromMonth);
  const last = Math.min(toMonth, commitment.toMonth);
  const change = index === undefined ? 13 : index.fromMonth;
  const indexed = index === undefined ? monthly : roundExact(times(whole(monthly), over(exactOf(index.after, 'index.after'), exactOf(index.before, 'index.before'))), rounding, 'index');
  const months: Ore[] = [];
  for (let month = first; month <= last; month++) months.push(month < change ? monthly : indexed);
  return sumOre(months);
}

/** Outcome, what is committed for the months that are left, and by choice the part that is not committed as it began. */
export function committed(one: MethodCase, method: CommitmentsMethod, toDate: Ore): MethodResult {
  const { commitments, line, throughMonth, rounding } = one;
  if (commitments === null) {
    return lacking([{ code: 'commitments-of-another-year', path: `commitments.${line.key}`, textSv: 'Avtalade belopp gäller bara sitt eget år.', remedySv: 'Jämför med en metod som bygger på utfall.' }]);
  }
  const left = commitments.filter(({ toMonth }) => toMonth > throughMonth).map((commitment) => leftOf(commitment, one));
  const known = whole(sumOre([toDate, ...left.map(({ amount }) => amount)]));
  const inputs = [outcomeInput(one, toDate), ...left];
  if (method.rest === 'nothing') return found(known, inputs);
  const soFar = sumOre(commitments.map((commitment) => committedAmount(commitment, 1, throughMonth, rounding)));
  return found(plus(known, times(whole(BigInt(toDate) - BigInt(soFar)), ratio(12 - throughMonth, throughMonth))), inputs);
}

function leftOf(commitment: Commitment, { year, throughMonth, rounding }: MethodCase): ForecastInput {
  const fromMonth = Math.max(throughMonth + 1, commitment.fromMonth);
  return { kind: 'commitment', labelSv: commitment.titleSv, year, fromMonth, toMonth: commitment.toMonth, amount: committedAmount(commitment, fromMonth, 12, rounding) };
}
