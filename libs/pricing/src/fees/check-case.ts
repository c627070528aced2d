import { foundText, HjmError, isLocalDate, nearest } from '@hjm/core';
import type { FeeCase } from './case-types.js';
import type { Fee } from './fee-types.js';
import { CHOICES } from './needs.js';

const FIELDS = ['on', 'to', 'count', 'prices', 'since', 'priceDifference', 'monthsBefore', 'choices', 'facts', 'id', 'person', 'tariff', 'line', 'registered'];
const CHOICE_FIELDS = [...Object.keys(CHOICES), 'rounding', 'vatPercent', 'amountOre', 'ceilingOre', 'starts'];
/** A fee is charged for a time of somebody's life. A year that was mistyped must not be reckoned with month by month. */
const LONGEST_YEARS = 150;
const ROUNDINGS = ['halfUp', 'halfEven', 'up', 'down'];

/** @throws HjmError `bad-fee-case` that says where, what was expected and what was found, with the nearest word for a field that does not exist */
export function checkCase(fee: FeeCase): void {
  known(fee, FIELDS, '');
  day(fee.on, 'on');
  if (fee.to !== undefined && day(fee.to, 'to') < fee.on) throw wrong('to', `${fee.on} eller senare`, fee.to);
  if (fee.to !== undefined && Number(fee.to.slice(0, 4)) - Number(fee.on.slice(0, 4)) > LONGEST_YEARS) throw wrong('to', `högst ${LONGEST_YEARS} år efter ${fee.on}`, fee.to);
  if (fee.since !== undefined && day(fee.since, 'since') > fee.on) throw wrong('since', `${fee.on} eller tidigare`, fee.since);
  whole(fee.count, 'count', 1);
  whole(fee.monthsBefore, 'monthsBefore', 0);
  whole(fee.priceDifference, 'priceDifference', 0);
  if (fee.prices !== undefined && (typeof fee.prices !== 'object' || (fee.prices as unknown) === null || Array.isArray(fee.prices))) throw wrong('prices', 'ett objekt', fee.prices);
  for (const [of, ore] of Object.entries(fee.prices ?? {})) whole(ore, `prices.${of}`, 0);
  const { choices = {} } = fee;
  known(choices, CHOICE_FIELDS, 'choices.');
  whole(choices.amountOre, 'choices.amountOre', 0);
  whole(choices.ceilingOre, 'choices.ceilingOre', 0);
  for (const [name, { values }] of Object.entries(CHOICES)) {
    const value: unknown = (choices as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined && !(typeof value === 'string' && Object.hasOwn(values, value))) throw wrong(`choices.${name}`, Object.keys(values).join(' eller '), value, Object.keys(values));
  }
  const { vatPercent, rounding, starts } = choices;
  if (vatPercent !== undefined && !(Number.isFinite(vatPercent) && vatPercent >= 0 && vatPercent <= 100)) throw wrong('choices.vatPercent', 'ett tal från 0 till 100', vatPercent);
  if (rounding !== undefined && (typeof rounding !== 'object' || (rounding as unknown) === null)) throw wrong('choices.rounding', 'en regel och 1 eller 100 öre', rounding);
  if (rounding !== undefined && !ROUNDINGS.includes(rounding.rule)) throw wrong('choices.rounding.rule', ROUNDINGS.join(', '), rounding.rule, ROUNDINGS);
  if (rounding !== undefined && ![1, 100].includes(rounding.toOre)) throw wrong('choices.rounding.toOre', '1 eller 100', rounding.toOre);
  for (const [edition, start] of Object.entries(starts ?? {})) day(start, `choices.starts.${edition}`);
}

/** The price that a share is taken of, when the case has prices under other words only: the error names the nearest. */
export function checkPrices(fee: Fee, { prices }: FeeCase): void {
  if (!('percent' in fee.amount) || prices === undefined || Object.hasOwn(prices, fee.amount.of)) return;
  const [other] = Object.keys(prices);
  if (other !== undefined) throw wrong(`prices.${other}`, `prices.${fee.amount.of}`, other, [fee.amount.of]);
}

function known(value: unknown, names: readonly string[], path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(path === '' ? 'case' : path.slice(0, -1), 'ett objekt', value);
  for (const name of Object.keys(value)) if (!names.includes(name)) throw wrong(`${path}${name}`, 'ett fält som finns', name, names);
}

function day(value: unknown, path: string): string {
  if (isLocalDate(value)) return value;
  throw wrong(path, 'en dag skriven ÅÅÅÅ-MM-DD', value);
}

function whole(value: unknown, path: string, least: number): void {
  if (value !== undefined && !(Number.isSafeInteger(value) && (value as number) >= least)) throw wrong(path, `ett heltal från ${least}`, value);
}

export function wrong(path: string, expected: string, value: unknown, words: readonly string[] = []): HjmError {
  const found = foundText(value);
  const near = typeof value === 'string' ? nearest(value, words) : undefined;
  const meant = near === undefined ? '' : ` Menade du ${near}?`;
  return new HjmError('bad-fee-case', `${path}: väntade ${expected}, fick ${found}.${meant}`, [{ path, expected, found, ...(near === undefined ? {} : { nearest: near }) }]);
}
