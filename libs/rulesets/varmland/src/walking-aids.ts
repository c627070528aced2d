import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { population, profession } from '@hjm/rules/vocabulary';
import { noOtherNeed, noOtherPrescriber } from './closing.js';
import { hashes } from './hashes.js';
import { decisions, pageNotHeld } from './populations.js';
import { exchangeForFunction, oneEquivalent, quantityFacts } from './quantity.js';
import { adultGuideline, annualReport } from './sources.js';
import { undated } from './undated.js';

const page = adultGuideline('12 06 06', '12-hjalpmedel-relaterade-till-personlig-forflyttning-och-transport/12-06-06-rollatorer');

const facts = defineFacts([
  population,
  profession('arbetsterapeut', 'fysioterapeut'),
  {
    id: 'walkingSupport',
    type: 'yesNo',
    label: 'Behov av stöd när patienten går',
    question: 'Behöver patienten stöd eller avlastning för att gå, och räcker inte ett enklare hjälpmedel?',
  },
  ...quantityFacts,
  {
    id: 'model',
    type: 'oneOf',
    label: 'Modell',
    question: 'Vilken modell gäller det?',
    changeable: true,
    values: [
      { id: 'standard', label: 'Standardmodell' },
      { id: 'largeWheels', label: 'Modell med stora hjul, för ojämnt underlag eller extra stabilitet' },
      { id: 'other', label: 'Annan modell' },
    ],
  },
  { id: 'needMonths', type: 'wholeNumber', label: 'Behovets längd', question: 'Hur många hela månader väntas behovet vara?', min: 0, max: 600, unit: 'månader' },
  { id: 'careCompetenceNeeded', type: 'yesNo', label: 'Hälso- och sjukvårdskompetens behövs', question: 'Krävs hälso- och sjukvårdskompetens för att välja och prova ut hjälpmedlet?' },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva, för vem, vilken modell och hur många.')],
  notes: [
    'Sidan placerar hjälpmedlet i nivå 2b och 4a. Vad nivåerna betyder framgår inte av underlaget.',
    'Hjälpmedelsnämnden har under 2025 rekommenderat huvudmännen en enhetlig hyra oavsett orsak till hyran; från vilken dag framgår inte.',
  ],
  decisions,
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad arbetsterapeut och fysioterapeut (sjukgymnast) får förskriva rollatorer till vuxna.',
      when: { population: 'adult', profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [page('Två legitimerade yrken är förskrivare.')],
    },
    noOtherPrescriber('adult', page('Uppräkningen av förskrivare utesluter andra.')),
    {
      id: 'walking-support',
      kind: 'right',
      decision: 'need',
      text: 'En rollator får förskrivas till den som behöver stöd eller avlastning för att gå, när ett enklare hjälpmedel inte räcker.',
      when: { population: 'adult', walkingSupport: true },
      citations: [page('Stöd eller avlastning vid gång; enklare hjälpmedel räcker inte.')],
    },
    noOtherNeed('adult', page('Kriteriet avgränsar vem som kan få hjälpmedlet.')),
    ...pageNotHeld('child', page('Sidan gäller vuxna.')),
    ...oneEquivalent(page('Ett likvärdigt hjälpmedel, med undantag för särskilda skäl eller funktionella behov.')),
    { id: 'soiling', kind: 'term', topic: 'limit', text: 'Att rollatorn blir smutsig är inget skäl för en till.', citations: [page('Nedsmutsning är inget skäl för fler.')] },
    exchangeForFunction(page('Byte när det är funktionellt betydelsefullt; inte för ny modell eller färg.')),
    {
      id: 'standard-first',
      kind: 'advice',
      text: 'Standardmodellen bör väljas först; en modell med stora hjul när underlaget är ojämnt eller mer stabilitet behövs.',
      requires: { model: ['standard', 'largeWheels'] },
      citations: [page('Standardmodell i första hand, stora hjul för ojämnt underlag eller stabilitet.')],
    },
    {
      id: 'short-term-rent',
      kind: 'term',
      topic: 'handling',
      text: 'Är behovet kortare än fyra månader och krävs ingen hälso- och sjukvårdskompetens kan rollatorn i stället hyras till fast taxa.',
      when: { needMonths: { below: 4 }, careCompetenceNeeded: false },
      citations: [page('Korttidsbehov under fyra månader utan vårdkompetens: hyra till fast taxa.'), annualReport('Hyresavgifter kortvarigt behov', 'Enhetlig hyra per produkt rekommenderas huvudmännen.')],
    },
  ],
});

/** Rollators, ISO 9999 12 06 06, in Värmland. */
export const walkingAids = defineRulePackage({
  id: 'varmland/walking-aids',
  version: '0.1.0',
  title: 'Rollatorer i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: { label: 'Rollatorer', isoCodes: ['12 06 06'], words: ['rullator', 'gåvagn', 'gånghjälpmedel', 'rollator'] },
  facts,
  editions: [edition],
  hashes,
});
