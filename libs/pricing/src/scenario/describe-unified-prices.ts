import { formatKronor, formatNumber } from '@hjm/core/text';
import type { Article } from '../run/setup.js';
import type { UnifiedPrice, UnifiedPrices } from './unified-prices.js';

/**
 * The new prices in Swedish, a sentence a line: each price with those it was made of, what rounding or a given price does to the income,
 * and what could not be priced. Articles without a name are told by their id.
 */
export function describeUnifiedPrices({ articles, totals, withoutVolume, unpriced }: UnifiedPrices, named: readonly Article[] = []): string[] {
  const names = new Map(named.map(({ id, nameSv }) => [id, nameSv]));
  const name = (article: string): string => names.get(article) ?? article;
  return [
    ...articles.map((price) => `${name(price.article)}: ${formatKronor(price.ore)}, ${madeOf(price)}${restText(price.rest)}.`),
    `Intäkten på volymen blir ${formatKronor(totals.after)} mot ${formatKronor(totals.before)}, ${totals.rest === 0 ? 'ingen skillnad' : `en rest på ${signed(totals.rest)}`}.`,
    ...(withoutVolume.length > 0 ? [`Inget pris kan räknas fram, eftersom ingenting har hyrts: ${withoutVolume.map(name).join(', ')}. Ange priser för dem.`] : []),
    ...(unpriced.length > 0 ? [`Utan pris i prislistan, och därför inte med: ${unpriced.map(({ article, reason }) => `${name(article)} (${reason ?? 'utan angiven orsak'})`).join(', ')}.`] : []),
  ];
}

function madeOf({ by, from }: UnifiedPrice): string {
  if (by === 'given') return 'angivet pris';
  if (by === 'same') return 'samma pris som förut';
  const rented = from.filter(({ parts }) => parts > 0);
  return `medelpris efter volym av ${formatNumber(rented.length)} ${rented.length === 1 ? 'pris' : 'priser'} (${rented.map(({ reason, ore }) => `${reason ?? 'utan angiven orsak'} ${formatKronor(ore)}`).join('; ')})`;
}

function restText(rest: number): string {
  return rest === 0 ? '' : `; ${signed(rest)} i intäkt`;
}

function signed(ore: number): string {
  return `${ore > 0 ? '+' : ''}${formatKronor(ore)}`;
}
