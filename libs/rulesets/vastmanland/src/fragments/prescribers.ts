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

/** Asked where the page does not say who may prescribe: Hjälpmedelscentrum knows. */
export const prescriberConfirmed = {
  id: 'prescriberConfirmed',
  type: 'yesNo',
  label: 'Bekräftad förskrivningsrätt',
  question: 'Har Hjälpmedelscentrum bekräftat att du får förskriva hjälpmedlet?',
  help: 'Vem som får förskriva framgår inte av det underlag som finns inlagt.',
  askWhom: 'Hjälpmedelscentrum',
} as const;

/**
 * The page gives criteria, but its list of prescribers is not in what we have: whoever Hjälpmedelscentrum confirms may
 * prescribe, and without that the question stays open. Goes with the fact `prescriberConfirmed`.
 */
export function confirmedByCentre(what: string, source: Citation) {
  return [
    {
      id: 'confirmed-prescriber',
      kind: 'right',
      decision: 'prescriber',
      text: `Sidan i underlaget säger inte vem som får förskriva ${what}. Här räknas den som Hjälpmedelscentrum har bekräftat.`,
      when: { prescriberConfirmed: true },
      citations: [source],
    },
    {
      id: 'prescribers-not-stated',
      kind: 'uncovered',
      decision: 'prescriber',
      text: `Vem som får förskriva ${what} framgår inte av det underlag som finns inlagt.`,
      when: { prescriberConfirmed: false },
      citations: [source],
    },
  ] as const;
}
