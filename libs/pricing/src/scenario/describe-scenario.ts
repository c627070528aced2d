import { formatPeriod } from '@hjm/core/calendar';
import { formatKronor, formatNumber, formatPercent } from '@hjm/core/text';
import { Decimal } from 'decimal.js';
import type { KeptApart, ScenarioDimension, ScenarioResult, ScenarioRow, ScenarioTable } from './scenario-types.js';

/** What the two sides are called in the text. */
export type ScenarioTitles = { readonly a: string; readonly b: string };

/**
 * The comparison in Swedish, a sentence a line: the sums, how many rentals cost more and less, who gains and who loses in each table,
 * and what could not be compared. Shares are rounded to one decimal, amounts are exact.
 */
export function describeScenario(result: ScenarioResult, titles: ScenarioTitles = { a: 'A', b: 'B' }): string[] {
  const { compared, apart, notCharged, period } = result;
  const { rentals, more, less, equal } = compared;
  return [
    `${formatPeriod({ from: period.from, to: period.to })}: ${titles.a} ger ${formatKronor(compared.a)} och ${titles.b} ger ${formatKronor(compared.b)}, ${changeText(compared)}.`,
    `Av ${rentalsText(rentals)} som jämförs kostar ${formatNumber(more)} mer, ${formatNumber(less)} mindre och ${formatNumber(equal)} lika mycket.`,
    ...(notCharged > 0 ? [`${rentalsText(notCharged)} har inget att debitera i perioden.`] : []),
    ...result.tables.flatMap(describeTable),
    ...apartText(apart.onlyA, `kan bara ${titles.a} prissätta`),
    ...apartText(apart.onlyB, `kan bara ${titles.b} prissätta`),
    ...apartText(apart.neither, 'kan ingen sida prissätta fullt ut'),
  ];
}

function describeTable({ dimension, rows }: ScenarioTable): string[] {
  const counted = rows.filter((row) => row.rentals > 0);
  if (counted.length === 0) return [];
  const { one, many } = WORDS[dimension];
  const words = (count: number): string => `${formatNumber(count)} ${count === 1 ? one : many}`;
  const loses = counted.filter(({ effect }) => effect === 'loses').sort((x, y) => y.difference - x.difference);
  const gains = counted.filter(({ effect }) => effect === 'gains').sort((x, y) => x.difference - y.difference);
  const even = counted.length - loses.length - gains.length;
  return [
    ...(loses.length > 0 ? [`Mer kostar det för ${words(loses.length)}: ${loses.map(rowText).join('; ')}.`] : []),
    ...(gains.length > 0 ? [`Mindre kostar det för ${words(gains.length)}: ${gains.map(rowText).join('; ')}.`] : []),
    ...(even > 0 ? [`Lika mycket kostar det för ${words(even)}.`] : []),
  ];
}

function rowText(row: ScenarioRow): string {
  return `${row.labelSv} ${signed(row.difference)}${shareOf(row)}`;
}

function changeText({ a, b, difference }: { a: number; b: number; difference: number }): string {
  return difference === 0 ? 'lika mycket' : `en skillnad på ${signed(difference)}${shareOf({ a, b, difference })}`;
}

/** The difference in per cent of A; nothing where A is nothing, since there is nothing to take a share of. */
function shareOf({ a, difference }: { readonly a: number; readonly b: number; readonly difference: number }): string {
  if (a <= 0 || difference === 0) return '';
  const percent = new Decimal(difference).div(a).times(100);
  return ` (${difference > 0 ? '+' : ''}${formatPercent(percent, { decimals: 1 })})`;
}

function signed(ore: number): string {
  return `${ore > 0 ? '+' : ''}${formatKronor(ore)}`;
}

function rentalsText(count: number): string {
  return count === 1 ? '1 uthyrning' : `${formatNumber(count)} uthyrningar`;
}

function apartText({ rentals, a, b }: KeptApart, what: string): string[] {
  return rentals === 0 ? [] : [`${rentalsText(rentals)} ${what} och ligger utanför jämförelsen (${formatKronor(a)} mot ${formatKronor(b)}).`];
}

const WORDS: Readonly<Record<ScenarioDimension, { one: string; many: string }>> = {
  principal: { one: 'huvudman', many: 'huvudmän' },
  party: { one: 'kostnadsansvarig', many: 'kostnadsansvariga' },
  group: { one: 'produktgrupp', many: 'produktgrupper' },
  article: { one: 'artikel', many: 'artiklar' },
  reason: { one: 'orsak', many: 'orsaker' },
};
