import { foundText, HjmError, nearest } from '@hjm/core';
import type { Per, TariffFee } from './fee-types.js';

const PERS: readonly Per[] = ['item', 'pair', 'bodyPart', 'order', 'prescription', 'fitting', 'visit', 'loan', 'month', 'calendarMonth', 'year', 'person', 'need', 'size'];

/**
 * A fee that comes from outside may be anything; what counts is checked before it is reckoned with.
 *
 * @throws HjmError `bad-fee` that says where, what was expected and what was found
 */
export function checkFee(fee: TariffFee): void {
  if (!isObject(fee) || !isObject(fee.amount)) throw bad('amount', 'en avgift med ett belopp', fee);
  word(fee.kind, 'kind', ['fee', 'subsidy']);
  const { amount, ceiling, freeFirst, covers } = fee;
  if ('percent' in amount) {
    if (typeof amount.percent !== 'number' || !(amount.percent > 0 && amount.percent < Infinity)) throw bad('amount.percent', 'ett tal större än 0', amount.percent);
    if (typeof amount.of !== 'string' || amount.of === '') throw bad('amount.of', 'vad andelen tas av', amount.of);
    whole(amount.least, 'amount.least', 0);
    whole(amount.most, 'amount.most', 0);
    if (amount.less !== undefined) {
      if (!isObject(amount.less) || typeof amount.less.percent !== 'number' || !(amount.less.percent > 0 && amount.less.percent <= 100)) throw bad('amount.less', 'ett tal större än 0 och högst 100', amount.less);
      whole(amount.less.everyMonths, 'amount.less.everyMonths', 1, true);
      whole(amount.less.untilMonths, 'amount.less.untilMonths', 1);
    }
  } else {
    if (amount.ore !== null) whole(amount.ore, 'amount.ore', 0, true);
  }
  if (fee.per !== undefined) word(fee.per, 'per', PERS);
  for (const name of ['everyMonths', 'mostMonths', 'leastMonths'] as const) whole(fee[name], name, 1);
  whole(fee.furtherOre, 'furtherOre', 0);
  for (const [name, duration] of Object.entries({ freeFirst, covers })) {
    if (duration === undefined) continue;
    whole(duration.count, `${name}.count`, 1);
    word(duration.unit, `${name}.unit`, ['days', 'weeks', 'months']);
  }
  if (ceiling == null) return;
  if (typeof ceiling.id !== 'string' || ceiling.id === '') throw bad('ceiling.id', 'en nyckel', ceiling.id);
  whole(ceiling.ore ?? undefined, 'ceiling.ore', 0);
  whole(ceiling.months, 'ceiling.months', 1);
  if (ceiling.from !== undefined) word(ceiling.from, 'ceiling.from', ['firstVisit', 'firstFee']);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function word(value: unknown, path: string, words: readonly string[]): void {
  if (typeof value !== 'string' || !words.includes(value)) throw bad(path, words.join(', '), value, words);
}

function whole(value: unknown, path: string, least: number, required = false): void {
  if ((required || value !== undefined) && !(Number.isSafeInteger(value) && (value as number) >= least)) throw bad(path, `ett heltal från ${least}`, value);
}

function bad(path: string, expected: string, value: unknown, words: readonly string[] = []): HjmError {
  const found = foundText(value);
  const near = typeof value === 'string' ? nearest(value, words) : undefined;
  const meant = near === undefined ? '' : ` Menade du ${near}?`;
  return new HjmError('bad-fee', `${path}: väntade ${expected}, fick ${found}.${meant}`, [{ path, expected, found, ...(near === undefined ? {} : { nearest: near }) }]);
}
