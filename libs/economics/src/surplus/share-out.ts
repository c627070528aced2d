import type { Ore } from '@hjm/core/money';
import { formatPercent } from '@hjm/core/text';
import type { PrincipalPart, RemainderPart, SurplusInput, UndividedPart } from './distribution-types.js';
import type { SurplusPolicy, SurplusRecipient } from './policy-types.js';
import { shareWords } from './share-words.js';
import { type SharePart, splitByShare } from './split-by-share.js';

/** A refund or a charge shared among the principals. */
export type SharedOut = {
  readonly parts: readonly PrincipalPart[];
  readonly undivided: readonly UndividedPart[];
  readonly remainder: readonly RemainderPart[];
  /** Öre that whole kronor left and that are kept. */
  readonly keptOre: Ore;
};

/** Shares a refund (or, negative, a charge) by the policy and the key; parts, undivided and kept add up to it. */
export function shareOut({ surplus: { recipients } }: SurplusPolicy, input: SurplusInput, refund: Ore): SharedOut {
  const unit = input.roundTo === 'kr' ? 100 : 1;
  const parts: PrincipalPart[] = [];
  const undivided: UndividedPart[] = [];
  const remainder: RemainderPart[] = [];
  let left = 0;
  for (const { id, ore, extraOre } of splitByShare(refund, recipients.map(({ id, percent }) => ({ id, share: percent })))) {
    const recipient = recipients.find((each) => each.id === id) as SurplusRecipient;
    if (extraOre !== 0) remainder.push({ at: 'recipients', id, nameSv: recipient.nameSv, ore: extraOre });
    if (recipient.by !== 'principal' && input.key === undefined) {
      if (ore !== 0) undivided.push({ recipient: id, nameSv: recipient.nameSv, ore, needs: 'key', reasonSv: missingKey(recipient) });
      continue;
    }
    const cut = ore % unit;
    left += cut;
    const within = withinRecipient(recipient, input, ore - cut, unit);
    parts.push(...within.map(({ part }) => part));
    for (const { part, extraOre: extra } of within) if (extra !== 0) remainder.push({ at: 'key', id: part.id, nameSv: part.nameSv, ore: extra });
  }
  return { ...takeLeft(parts.sort((a, b) => (a.id < b.id ? -1 : 1)), remainder, left, input.remainderTo), undivided };
}

function withinRecipient(recipient: SurplusRecipient, { key }: SurplusInput, ore: Ore, unit: number): { part: PrincipalPart; extraOre: Ore }[] {
  const { id, nameSv, by, percent } = recipient;
  if (by === 'principal' || key === undefined) return [{ part: { id, nameSv, ore, shareSv: formatPercent(percent), recipient: id }, extraOre: 0 }];
  const words = shareWords(key);
  const whole = percent === '100' ? '' : ` av delen för ${nameSv}`;
  const names = new Map(key.principals.map((principal) => [principal.id, principal.nameSv]));
  return splitByShare(ore, key.principals, unit).map((share: SharePart) => ({
    part: { id: share.id, nameSv: names.get(share.id) ?? share.id, ore: share.ore, shareSv: `${words(share.id)}${whole}`, recipient: id },
    extraOre: share.extraOre,
  }));
}

function takeLeft(parts: PrincipalPart[], remainder: RemainderPart[], left: Ore, to: SurplusInput['remainderTo']): Omit<SharedOut, 'undivided'> {
  if (left === 0 || to === undefined) return { parts, remainder, keptOre: 0 };
  if (to === 'retained') return { parts, remainder: [...remainder, { at: 'wholeKronor', id: 'retained', nameSv: 'Resultatreglerat', ore: left }], keptOre: left };
  const nameSv = parts.find(({ id }) => id === to.principal)?.nameSv ?? to.principal;
  return {
    parts: parts.map((part) => (part.id === to.principal ? { ...part, ore: part.ore + left } : part)),
    remainder: [...remainder, { at: 'wholeKronor', id: to.principal, nameSv, ore: left }],
    keptOre: 0,
  };
}

function missingKey({ nameSv, by }: SurplusRecipient): string {
  return by === 'use'
    ? `Hur ${nameSv} har använt centret är inte angivet: ange en nyckel med vad som mättes, när och varifrån uppgifterna är. Källan säger inte vilket mått som ska användas.`
    : `Hur delen för ${nameSv} fördelas är inte angivet: ange en fördelningsnyckel. Källan återger ingen.`;
}
