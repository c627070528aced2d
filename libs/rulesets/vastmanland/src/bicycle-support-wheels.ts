import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { age, profession } from '@hjm/rules/vocabulary';
import { payerByHousing, payerByHousingFacts } from './fragments/payer.js';
import { onlyThese, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('rorelse/cyklar/'), 'Cykelanpassningar, stödhjul', summary);

const facts = defineFacts([
  profession('fysioterapeut'),
  age,
  { id: 'retailWheelsWork', type: 'yesNo', label: 'Stödhjul från handeln räcker', question: 'Kan patienten cykla med vanliga stödhjul från handeln?' },
  {
    id: 'technicianJudged',
    type: 'yesNo',
    label: 'Tekniker har bedömt cykeln',
    question: 'Har en tekniker bedömt att cykeln tål stödhjulen?',
    changeable: true,
  },
  { id: 'firstPrescription', type: 'yesNo', label: 'Första förskrivningen', question: 'Är det första gången patienten får stödhjul förskrivna?' },
  {
    id: 'fittedAtCentre',
    type: 'yesNo',
    label: 'Utprovning på Hjälpmedelscentrum',
    question: 'Provas stödhjulen ut på Hjälpmedelscentrum?',
    changeable: true,
  },
  {
    id: 'adaptationInstruction',
    type: 'yesNo',
    label: 'Specialanpassningsanvisning',
    question: 'Har du tagit fram en specialanpassningsanvisning tillsammans med tekniker?',
    changeable: true,
  },
  ...payerByHousingFacts,
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om cyklar',
  decided: null,
  validFrom: null,
  citations: [page('Stödhjul: förskrivare, ålder, vad som ska göras före och kostnadsansvar.')],
  notes: [UNDATED],
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    ...onlyThese(['fysioterapeut'], 'Fysioterapeut får förskriva stödhjul till cykel.', 'stödhjul till cykel', page('Förskrivare är fysioterapeut eller sjukgymnast.')),
    {
      id: 'under-twenty',
      kind: 'right',
      decision: 'need',
      text: 'Stödhjul får förskrivas till den som är under 20 år och inte kan cykla med vanliga stödhjul från handeln.',
      when: { age: { below: 20 }, retailWheelsWork: false },
      citations: [page('Under 20 år, och stödhjul från handeln går inte att använda.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Den som har fyllt 20 år, eller kan cykla med stödhjul från handeln, får inga stödhjul förskrivna.',
      citations: [page('Båda kriterierna ska vara uppfyllda.')],
    },
    {
      id: 'technician-first',
      kind: 'requirement',
      text: 'En tekniker ska först bedöma om cykeln tål stödhjulen.',
      requires: { technicianJudged: true },
      citations: [page('Tekniker bedömer cykeln först.')],
    },
    {
      id: 'first-at-centre',
      kind: 'requirement',
      text: 'Första gången ska stödhjulen alltid provas ut på Hjälpmedelscentrum.',
      when: { firstPrescription: true },
      requires: { fittedAtCentre: true },
      citations: [page('Första förskrivningen provas alltid ut på Hjälpmedelscentrum.')],
    },
    {
      id: 'instruction',
      kind: 'requirement',
      text: 'En specialanpassningsanvisning ska tas fram tillsammans med tekniker.',
      requires: { adaptationInstruction: true },
      citations: [page('Anvisningen skrivs tillsammans med tekniker.')],
    },
    ...payerByHousing(2, page('Artikelansvar 2: regionen i ordinärt boende, kommunen i särskilt boende.')),
  ],
});

/** Support wheels for bicycles (*stödhjul*), ISO 9999 12 18 21, in Region Västmanland. */
export const bicycleSupportWheels = defineRulePackage({
  id: 'vastmanland/bicycle-support-wheels',
  version: '0.1.0',
  title: 'Stödhjul till cykel i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Cykelanpassningar, stödhjul', isoCodes: ['12 18 21'], words: ['stödhjul', 'cykel'] },
  facts,
  editions: [undated],
  hashes,
});
