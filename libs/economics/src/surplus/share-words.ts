import { formatNumber, formatPercent } from '@hjm/core/text';
import { millionths, shareText, sumOfShares } from './exact-share.js';
import type { DistributionKey } from './key-types.js';

/** What the shares of a key are, in a word or two. */
export const SHARES_ARE_SV: { readonly [Basis in DistributionKey['basis']]: string } = { percent: 'procent', weights: 'vikter', use: 'uppmätt nyttjande' };

/** The share of each principal of a key in plain Swedish, by id: `25,5 %`, `12 av 40`. */
export function shareWords({ basis, principals }: DistributionKey): (id: string) => string {
  const total = formatNumber(shareText(sumOfShares(principals.map(({ share }) => millionths(share) ?? 0))));
  const words = new Map(principals.map(({ id, share }) => [id, basis === 'percent' ? formatPercent(share) : `${formatNumber(share)} av ${total}`]));
  return (id) => words.get(id) ?? '';
}

/** A name with what it rests on in brackets, where that is said. */
export const withReason = (nameSv: string, restsOnSv: string): string => (restsOnSv === '' ? nameSv : `${nameSv} (${restsOnSv})`);

/** What a key rests on, in a few words, as far as it is said: decision, and what was measured. Empty when neither is. */
export function keyRestsOn({ decidedSv, citation, use }: DistributionKey): string {
  const decided = decidedSv ?? citation?.summary;
  const measured = use === undefined ? undefined : `mätt som ${use.whatSv} ${use.from} – ${use.to} (${use.sourceSv})`;
  return [decided, measured].filter((text) => text !== undefined).join('; ');
}
