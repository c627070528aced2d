import type { Citation } from '@hjm/core';
import type { Case, CaseApplication, CaseEvent, CasePolicy, PolicyFrame } from '../cases/index.js';
import { applyEvent, openCase, settlePolicy } from '../cases/index.js';

const citation: Citation = { body: 'Provregionen', decided: null, document: 'handbok', summary: 'Påhittad ordning för prov.' };

/** What a source says that says nothing of the process. */
export const silentFrame = {
  format: 'hjm.case-policy/1',
  id: 'prov/arenden',
  title: 'Ärenden utanför sortiment i provregionen',
  region: 'Provregionen',
  askWhom: 'Provcentralen',
  kinds: [
    { id: 'outside-assortment', label: 'Utanför sortimentet' },
    { id: 'other-size', label: 'Annan storlek' },
    { id: 'removed', label: 'Borttagen funktion', closed: 'Funktionen är borttagen och går inte att söka.' },
  ],
  citations: [citation],
} as const satisfies PolicyFrame;

/** Two levels that decide, a committee with notice and a unit for small deviations; the shape that one region describes. */
export const twoLevels: CasePolicy = settlePolicy(silentFrame, {
  levels: [
    { id: 'committee', label: 'Hjälpmedelskommittén', prepared: true, leadDays: 14 },
    { id: 'unit', label: 'Enheten', kinds: ['other-size'], atMostOre: 500_000, prepared: false },
  ],
  requiredInformation: [
    { id: 'assortmentTried', label: 'Sortimentet är prövat', type: 'confirmation', kinds: ['outside-assortment'] },
    { id: 'need', label: 'Behov', type: 'text' },
    { id: 'triedOn', label: 'Dag för utprovning', type: 'date', kinds: ['outside-assortment'] },
  ],
  appeal: { possible: false, text: 'Beslutet kan inte överklagas.' },
  expiry: { grantedMonths: 6, sentBackDays: 30 },
});

/** Six things to tell, prepared by a consultant, no appeal: the shape that another region describes. */
export const sixThings: CasePolicy = settlePolicy(silentFrame, {
  levels: [{ id: 'manager', label: 'Verksamhetschefen', prepared: true }],
  requiredInformation: ['one', 'two', 'three', 'four', 'five', 'six'].map((id) => ({ id, label: id, type: 'text' })),
  appeal: { possible: false, text: 'Beslutet kan inte överklagas.' },
  expiry: { grantedMonths: null, sentBackDays: null },
});

const information = { assortmentTried: true, need: 'Följer rörelser som inget i sortimentet följer.', triedOn: '2026-02-20' };

/** An application for something outside the assortment; each part can be chosen. */
export const application = (given: Partial<CaseApplication> = {}): CaseApplication => ({ kind: 'outside-assortment', product: 'Sittsystem', isoCode: '12 22 03', costOre: 6_949_200, information, ...given });

export const applied = (given: Partial<CaseApplication> = {}, on = '2026-03-02'): CaseEvent => ({ kind: 'apply', on, by: { role: 'applicant' }, application: application(given) });
export const prepared = (on = '2026-03-04'): CaseEvent => ({ kind: 'prepare', on, by: { role: 'consultant' }, statement: 'Tillstyrks.' });
export const sentBack = (on = '2026-03-04'): CaseEvent => ({ kind: 'sendBack', on, by: { role: 'consultant' }, reason: 'Utprovningen saknas.' });
export const granted = (on = '2026-03-20', costOre = 6_949_200, level = 'committee'): CaseEvent => ({ kind: 'grant', on, by: { role: 'decider', level }, costOre, reason: 'Behovet går inte att möta på annat sätt.' });
export const refused = (on = '2026-03-20', level = 'committee'): CaseEvent => ({ kind: 'refuse', on, by: { role: 'decider', level }, reason: 'Sortimentet räcker.' });

/** The case that these events make. */
export function caseOf(events: readonly CaseEvent[], { policy = twoLevels, id = 'A-1' }: { readonly policy?: CasePolicy; readonly id?: string } = {}): Case {
  const [first = applied(), ...rest] = events;
  return rest.reduce((so, event) => applyEvent(policy, so, event), openCase(policy, id, first));
}
