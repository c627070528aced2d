import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { payerByHousing, payerByHousingFacts } from './fragments/payer.js';
import { prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { communicationPrescriberFacts, communicationPrescribers, selectedArticles } from './fragments/special-educators.js';
import { hashes } from './hashes.js';

const page = (summary: string) =>
  handbook(handbookPage('kognition-och-kommunikation/samtal-rost-tal-tele-las-och-skriv/'), '22 21 03 Bokstavs- och symbolsatser, tavlor', summary);

const facts = defineFacts([
  ...communicationPrescriberFacts,
  {
    id: 'need',
    type: 'oneOf',
    label: 'Behov',
    question: 'Vad behöver patienten hjälpmedlet till?',
    help: 'Välj det första som stämmer.',
    otherwise: 'neither',
    values: [
      { id: 'communication', label: 'Att ersätta eller komplettera kommunikation i tal eller skrift' },
      { id: 'cognitive', label: 'Stöd vid en kognitiv funktionsnedsättning, men inte för att kommunicera' },
      { id: 'neither', label: 'Inget av detta' },
    ],
  },
  ...payerByHousingFacts,
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om samtal, röst, tal, läsa och skriva',
  decided: null,
  validFrom: null,
  citations: [page('Bokstavs- och symbolsatser, tavlor: förskrivare, kriterier och kostnadsansvar.')],
  notes: [UNDATED, 'Listan över vad specialpedagog får förskriva är en parameter: den finns inte i det underlag som är inlagt.'],
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    ...communicationPrescribers('bokstavs- och symbolsatser och tavlor', page('Arbetsterapeut och logoped; specialpedagog på Habiliteringscentrum vissa hjälpmedel enligt en lista.')),
    {
      id: 'communication',
      kind: 'right',
      decision: 'need',
      text: 'Bokstavs- och symbolsatser och tavlor får förskrivas för att ersätta eller komplettera kommunikation i tal eller skrift.',
      when: { need: 'communication' },
      citations: [page('Hjälpmedlet ersätter eller kompletterar talad eller skriven kommunikation.')],
    },
    {
      id: 'cognitive',
      kind: 'right',
      decision: 'need',
      text: 'De får också förskrivas vid en kognitiv funktionsnedsättning.',
      when: { need: 'cognitive' },
      citations: [page('Även vid kognitiva funktionsnedsättningar.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Andra behov ger inte rätt till hjälpmedlet.',
      citations: [page('Kriterierna räknar upp vad hjälpmedlet är till för.')],
    },
    ...payerByHousing(2, page('Artikelansvar 2: regionen i ordinärt boende, kommunen i särskilt boende.')),
  ],
});

/** Letter and symbol sets and boards (*bokstavs- och symbolsatser, tavlor*), ISO 9999 22 21 03, in Region Västmanland. */
export const letterAndSymbolSets = defineRulePackage({
  id: 'vastmanland/letter-and-symbol-sets',
  version: '0.1.0',
  title: 'Bokstavs- och symbolsatser i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Bokstavs- och symbolsatser, tavlor', isoCodes: ['22 21 03'], words: ['bokstavstavla', 'symboltavla', 'kommunikationskarta', 'bildtavla', 'bildstöd'] },
  facts,
  parameters: [selectedArticles],
  editions: [undated],
  hashes,
});
