import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { consultantTryOut, profession } from '@hjm/rules/vocabulary';
import { payerByHousing, payerByHousingFacts } from './fragments/payer.js';
import { onlyThese, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('i-hemmet/stolar-och-sittdynor/'), 'Modulära sittsystem', summary);

const facts = defineFacts([
  profession('arbetsterapeut', 'fysioterapeut'),
  {
    id: 'seatKind',
    type: 'oneOf',
    label: 'Slag av sits',
    question: 'Vilket slag av sits gäller det?',
    changeable: true,
    values: [
      { id: 'modular', label: 'Modulärt sittsystem' },
      { id: 'moulded', label: 'Formgjuten sits' },
    ],
  },
  {
    id: 'seatingProblem',
    type: 'oneOf',
    label: 'Sittproblem',
    question: 'Hur stora är patientens problem att sitta?',
    help: 'Problemen ska bero på svår funktionsnedsättning eller svår smärta.',
    graded: true,
    values: [
      { id: 'none', label: 'Inga, eller inte av svår funktionsnedsättning eller svår smärta' },
      { id: 'severe', label: 'Av svår funktionsnedsättning eller svår smärta' },
      { id: 'verySevere', label: 'Mycket svåra' },
    ],
  },
  { id: 'enablesActivity', type: 'yesNo', label: 'Möjliggör aktivitet', question: 'Ska sittsystemet göra en aktivitet möjlig?' },
  consultantTryOut,
  ...payerByHousingFacts,
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om stolar och sittdynor',
  decided: null,
  validFrom: null,
  citations: [page('Modulära sittsystem: förskrivare, kriterium, utprovning och kostnadsansvar.')],
  notes: [UNDATED],
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    ...onlyThese(
      ['arbetsterapeut', 'fysioterapeut'],
      'Arbetsterapeut och fysioterapeut får förskriva modulära sittsystem.',
      'modulära sittsystem',
      page('Förskrivare är arbetsterapeut och fysioterapeut eller sjukgymnast.'),
    ),
    {
      id: 'modular',
      kind: 'right',
      decision: 'need',
      text: 'Ett modulärt sittsystem får förskrivas vid svår funktionsnedsättning eller svår smärta som ger problem att sitta, för att möjliggöra aktivitet.',
      when: { seatKind: 'modular', seatingProblem: { atLeast: 'severe' }, enablesActivity: true },
      citations: [page('Svår funktionsnedsättning eller smärta ger sittproblemet, och syftet är aktivitet.')],
    },
    {
      id: 'moulded',
      kind: 'right',
      decision: 'need',
      text: 'En formgjuten sits får förskrivas vid mycket svåra problem att sitta, för att möjliggöra aktivitet.',
      when: { seatKind: 'moulded', seatingProblem: 'verySevere', enablesActivity: true },
      citations: [page('Formgjuten sits vid mycket svåra sittproblem.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Mindre problem att sitta, eller inget aktivitetssyfte, ger inte rätt till sitsen.',
      citations: [page('Inga andra behov anges.')],
    },
    {
      id: 'consultant-try-out',
      kind: 'requirement',
      text: 'Sittsystemet ska provas ut tillsammans med hjälpmedelskonsulent.',
      requires: { consultantTryOut: true },
      citations: [page('Utprovningen görs tillsammans med hjälpmedelskonsulent.')],
    },
    ...payerByHousing(2, page('Artikelansvar 2: regionen i ordinärt boende, kommunen i särskilt boende.')),
  ],
});

/** Modular seating systems (*modulära sittsystem*), ISO 9999 18 09 39, in Region Västmanland. */
export const modularSeating = defineRulePackage({
  id: 'vastmanland/modular-seating',
  version: '0.1.0',
  title: 'Modulära sittsystem i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Modulära sittsystem', isoCodes: ['18 09 39'], words: ['sittsystem', 'formgjuten sits', 'specialsits', 'sits', 'sittställning'] },
  facts,
  editions: [undated],
  hashes,
});
