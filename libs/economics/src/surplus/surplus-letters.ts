import { formatCitation } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { formatKronor } from '@hjm/core/text';
import type { PrincipalPart, SurplusDistribution, UndividedPart } from './distribution-types.js';
import { withReason } from './share-words.js';

/** What a principal is told: figures, what they rest on, and sentences that can stand in a letter as they are. How the rule is read stands in the distribution. */
export type SurplusLetter = {
  readonly principal: { readonly id: string; readonly nameSv: string };
  readonly shareSv: string;
  readonly kind: 'refund' | 'charge' | 'nothing';
  /** Signed: positive is repaid. */
  readonly ore: Ore;
  /** Without sign; `kind` says which way. */
  readonly amountSv: string;
  /** The policy, and the key with its decision where that is said. */
  readonly restsOnSv: readonly string[];
  /** The decisions and documents that are cited. */
  readonly sourcesSv: readonly string[];
  readonly sentencesSv: readonly string[];
};

/** Letters to all principals, and what cannot be told to anybody yet. The letters and the undivided add up to the refund. */
export type SurplusLetters = { readonly year: number; readonly totalOre: Ore; readonly letters: readonly SurplusLetter[]; readonly undivided: readonly UndividedPart[] };

/** A letter-ready row per principal of a distribution, in order of id. */
export function surplusLetters(distribution: SurplusDistribution): SurplusLetters {
  const { parts, undivided, refundOre, year } = distribution;
  return { year, totalOre: refundOre, letters: parts.map((part) => letterOf(part, distribution)), undivided };
}

function letterOf(part: PrincipalPart, { year, resultOre, refundOre, retainedOre, policy, key, steps }: SurplusDistribution): SurplusLetter {
  const { id, nameSv, ore, shareSv } = part;
  const kind = ore > 0 ? 'refund' : ore < 0 ? 'charge' : 'nothing';
  const keyed = key !== null && part.recipient !== id;
  const amountSv = formatKronor(Math.abs(ore));
  const shared = refundOre === 0 ? 'Inget återbetalas eller tas ut.' : `${refundOre > 0 ? 'Till huvudmännen återbetalas' : 'Av huvudmännen tas ut'} ${formatKronor(Math.abs(refundOre))}.`;
  const kept = retainedOre > 0 ? ` ${formatKronor(retainedOre)} behålls.` : retainedOre < 0 ? ` ${formatKronor(Math.abs(retainedOre))} tas av det som har behållits tidigare.` : '';
  return {
    principal: { id, nameSv },
    shareSv,
    kind,
    ore,
    amountSv,
    restsOnSv: [policy.titleSv, ...(keyed ? [key.restsOnSv === '' ? key.titleSv : `${key.titleSv}: ${key.restsOnSv}`] : [])],
    sourcesSv: [...new Set(steps.flatMap(({ citation }) => (citation === null ? [] : [formatCitation(citation)])))],
    sentencesSv: [
      `Resultatet för ${year} före återbetalning blev ${formatKronor(resultOre)}.`,
      `${shared}${kept}`,
      ...(kind === 'nothing' ? [] : [`Er andel är ${shareSv}: ${kind === 'refund' ? 'ni får tillbaka' : 'ni betalar'} ${amountSv}.`]),
      ...(keyed && kind !== 'nothing' ? [`Delningen görs efter ${withReason(key.titleSv, key.restsOnSv)}.`] : []),
    ],
  };
}
