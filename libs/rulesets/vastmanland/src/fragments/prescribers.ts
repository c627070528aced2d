import type { Citation } from '@hjm/core';
import type { Profession } from '@hjm/rules/vocabulary';

/** The decision that every product package has. */
export const prescriberDecision = { id: 'prescriber', label: 'Vem får förskriva' } as const;

/** The page lists who may prescribe, and so refuses all others. `text` names the professions, `what` the product, both in Swedish. */
export function onlyThese<const P extends Profession>(professions: readonly P[], text: string, what: string, source: Citation) {
  return [
    { id: 'listed-professions', kind: 'right', decision: 'prescriber', text, when: { profession: professions }, citations: [source] },
    {
      id: 'no-other-prescriber',
      kind: 'refusal',
      decision: 'prescriber',
      basis: 'enumeration',
      text: `Ingen annan får förskriva ${what}.`,
      citations: [source],
    },
  ] as const;
}

/** The page, as far as we have it, does not say who may prescribe. `what` names the product. */
export function prescribersNotStated(what: string, source: Citation) {
  return [
    {
      id: 'prescribers-not-stated',
      kind: 'uncovered',
      decision: 'prescriber',
      text: `Vem som får förskriva ${what} framgår inte av det underlag som finns inlagt.`,
      citations: [source],
    },
  ] as const;
}
