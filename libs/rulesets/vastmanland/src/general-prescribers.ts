import type { Citation } from '@hjm/core';
import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('bestammelser-hjalpmedelscentrum/regler-vid-forskrivning-av-hjalpmedel/?open=2'), 'Vem som kan vara förskrivare', summary);
const plan2025: Citation = {
  body: 'Region Västmanland, Hjälpmedelscentrum',
  decided: null,
  document: 'Verksamhetsplan och budget 2025',
  section: 'Aktiviteter 2025',
  summary: 'Planerat till fjärde kvartalet 2025: att genomföra ett beslut om att andra än legitimerade ska få förskriva vissa enklare hjälpmedel.',
};

const facts = defineFacts([
  {
    id: 'employer',
    type: 'oneOf',
    label: 'Uppdragsgivare',
    question: 'Vem är du anställd av, eller har uppdrag åt?',
    values: [
      { id: 'careProviderWithAgreement', label: 'En vårdgivare med vårdavtal med regionen' },
      { id: 'municipality', label: 'En kommunal huvudman' },
      { id: 'other', label: 'Någon annan' },
    ],
  },
  {
    id: 'competence',
    type: 'oneOf',
    label: 'Kompetens',
    question: 'Vilken kompetens har du?',
    values: [
      { id: 'licensed', label: 'Legitimerad hälso- och sjukvårdspersonal' },
      { id: 'degree', label: 'Examen som ger behörighet att förskriva inom det produktområde som handboken anger' },
      { id: 'neither', label: 'Ingetdera' },
    ],
  },
  {
    id: 'simplerProduct',
    type: 'yesNo',
    label: 'Enklare hjälpmedel',
    question: 'Gäller det ett enklare hjälpmedel?',
    help: 'Vilka hjälpmedel som räknas som enklare framgår inte av det underlag som finns inlagt.',
    changeable: true,
    askWhom: 'Hjälpmedelscentrum',
  },
]);

const decisions = [prescriberDecision] as const;
const decidedBy = 'Handbokens delar för Hjälpmedelscentrum beslutas av Hjälpmedelsnämnden, övriga delar av regionstyrelsen och avgifterna av regionfullmäktige.';

const employedAndCompetent = {
  id: 'employed-and-competent',
  kind: 'right',
  decision: 'prescriber',
  text: 'Förskrivare kan den vara som arbetar åt en vårdgivare med vårdavtal med regionen eller åt en kommunal huvudman, och som är legitimerad eller har en examen som ger behörighet inom produktområdet.',
  when: { employer: ['careProviderWithAgreement', 'municipality'], competence: ['licensed', 'degree'] },
  citations: [page('Anställning eller uppdrag, och legitimation eller behörighetsgivande examen.')],
} as const;
const nobodyElse = {
  id: 'nobody-else',
  kind: 'refusal',
  decision: 'prescriber',
  basis: 'enumeration',
  text: 'Den som inte uppfyller båda kraven kan inte vara förskrivare.',
  citations: [page('Båda kraven ska vara uppfyllda.')],
} as const;

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens regler vid förskrivning',
  decided: null,
  validFrom: null,
  citations: [page('Grundkraven på en förskrivare: uppdragsgivare och kompetens.')],
  notes: [UNDATED, decidedBy],
  decisions,
  rules: [employedAndCompetent, nobodyElse],
});

const planned = defineEdition(facts, {
  id: 'planned-2025-q4',
  title: 'Tidigast från fjärde kvartalet 2025, enligt verksamhetsplanen',
  decided: null,
  validFrom: '2025-10-01',
  citations: [page('Grundkraven på en förskrivare: uppdragsgivare och kompetens.'), plan2025],
  notes: [
    UNDATED,
    decidedBy,
    'Verksamhetsplanen för 2025 räknar med att andra än legitimerade ska få förskriva vissa enklare hjälpmedel. Planen är ingen regel: från vilken dag i kvartalet, för vilka yrken och för vilka hjälpmedel framgår inte. Före kvartalet gäller handboken som den står.',
  ],
  decisions,
  rules: [
    employedAndCompetent,
    {
      id: 'others-planned',
      kind: 'uncovered',
      decision: 'prescriber',
      text: 'Att andra än legitimerade ska få förskriva vissa enklare hjälpmedel är planerat till fjärde kvartalet 2025. Om och när det gäller framgår inte: fråga Hjälpmedelscentrum.',
      when: { employer: ['careProviderWithAgreement', 'municipality'], competence: 'neither', simplerProduct: true },
      citations: [plan2025],
    },
    nobodyElse,
  ],
});

/** Who can be a prescriber at all in Region Västmanland, for all products. */
export const generalPrescribers = defineRulePackage({
  id: 'vastmanland/general-prescribers',
  version: '0.1.0',
  title: 'Vem som kan vara förskrivare i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Vem som kan vara förskrivare', isoCodes: [], words: ['förskrivare', 'legitimerad', 'behörighet', 'förskrivningsrätt'] },
  about: 'terms',
  facts,
  editions: [undated, planned],
  hashes,
});
