import { formatNumber, formatPercent } from '@hjm/core/text';
import { millionths, shareText, sumOfShares } from './exact-share.js';
import type { DistributionKey } from './key-types.js';

/** The share of each principal of a key in plain Swedish, by id: `25,5 %`, `12 av 40`. */
export function shareWords({ basis, principals }: DistributionKey): (id: string) => string {
  const total = formatNumber(shareText(sumOfShares(principals.map(({ share }) => millionths(share) ?? 0))));
  const words = new Map(principals.map(({ id, share }) => [id, basis === 'percent' ? formatPercent(share) : `${formatNumber(share)} av ${total}`]));
  return (id) => words.get(id) ?? '';
}

/** What a key rests on, in a few words: decision, and what was measured. */
export function keyRestsOn({ decidedSv, citation, use }: DistributionKey): string {
  const decided = decidedSv ?? (citation === null ? 'beslut inte angivet' : citation.summary);
  return use === undefined ? decided : `${decided}; mätt som ${use.whatSv} ${use.from} – ${use.to} (${use.sourceSv})`;
}
