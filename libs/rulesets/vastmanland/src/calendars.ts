import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { payerAnywhere, payerByHousing, payerByHousingFacts } from './fragments/payer.js';
import { prescriberDecision } from './fragments/prescribers.js';
import { handbook, handbookPage } from './fragments/sources.js';
import { communicationPrescriberFacts, communicationPrescribers, selectedArticles } from './fragments/special-educators.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('kognition-och-kommunikation/minne-tid-och-planering/'), '22 27 15 Kalendrar och tidtabeller', summary);

const facts = defineFacts([
  ...communicationPrescriberFacts,
  {
    id: 'kind',
    type: 'oneOf',
    label: 'Typ av kalender',
    question: 'Vilken typ av kalender eller planeringsstöd gäller det?',
    changeable: true,
    values: [
      { id: 'device', label: 'Handdator med kalenderprogram' },
      { id: 'software', label: 'Program eller app' },
      {
        id: 'ownResponsibility',
        label: 'Kalender som patienten själv ansvarar för',
        help: 'Kalender i stor stil, veckokalender, dagkalender, almanacka med avrivbart datum, månadsalmanacka för vägg i A2, luckschema och schema med pictogram.',
      },
      { id: 'calendar', label: 'Annan almanacka eller kalender, annat schema' },
    ],
  },
  { id: 'price', type: 'money', label: 'Pris', question: 'Vad kostar programmet eller appen?', min: 0, max: 10_000_000 },
  {
    id: 'supportAround',
    type: 'yesNo',
    label: 'Stöd från omgivningen',
    question: 'Kan någon i patientens omgivning hjälpa till att använda hjälpmedlet?',
    changeable: true,
  },
  ...payerByHousingFacts,
]);

const [ordinary, special, openForHabilitation] = payerByHousing(2, page('Almanackor, kalendrar och scheman har artikelansvar 2.'));
const [anywhere] = payerAnywhere(page('Handdatorer med kalenderprogram, program och appar har artikelansvar 1.'));
const cheapApp = { kind: 'software', price: { below: 30_000 } } as const;

const from2020 = defineEdition(facts, {
  id: '2020-01-01',
  title: 'Från den 1 januari 2020',
  decided: null,
  validFrom: '2020-01-01',
  citations: [page('Kalendrar och tidtabeller, efter att enkla kalendrar blev patientens eget ansvar.')],
  partial: 'Den lagrade kopian av sidan tar inte med vem kalendrar och planeringsstöd är till för.',
  notes: [
    'Att enkla kalendrar är patientens eget ansvar gäller från den 1 januari 2020. När sidans övriga regler började gälla framgår inte; vad som gällde före 2020 är inte inlagt.',
    'Listan över vad specialpedagog får förskriva är en parameter: den finns inte i det underlag som är inlagt.',
  ],
  decisions: [prescriberDecision, { id: 'product', label: 'Vad' }],
  rules: [
    ...communicationPrescribers('kalendrar och tidtabeller', page('Arbetsterapeut och logoped; specialpedagog på Habiliteringscentrum vissa hjälpmedel enligt en lista.')),
    {
      id: 'calendars-and-planning-aids',
      kind: 'right',
      decision: 'product',
      text: 'Handdatorer med kalenderprogram, program, appar, almanackor, kalendrar och scheman får förskrivas.',
      when: { kind: ['device', 'software', 'calendar'] },
      citations: [page('Sidan räknar upp vad gruppen omfattar.')],
    },
    {
      id: 'own-responsibility',
      kind: 'refusal',
      decision: 'product',
      basis: 'stated',
      text: 'Enkla kalendrar är patientens eget ansvar: kalender i stor stil, veckokalender, dagkalender, almanacka med avrivbart datum, månadsalmanacka för vägg i A2, luckschema och schema med pictogram.',
      when: { kind: 'ownResponsibility' },
      citations: [page('Sju slags enkla kalendrar och scheman blev eget ansvar den 1 januari 2020.')],
    },
    { ...anywhere, when: { all: [anywhere.when, { any: [{ kind: 'device' }, { kind: 'software', price: { atLeast: 30_000 } }] }] } },
    { ...ordinary, when: { ...ordinary.when, kind: 'calendar' } },
    { ...special, when: { ...special.when, kind: 'calendar' } },
    { ...openForHabilitation, when: { all: [openForHabilitation.when, { not: cheapApp }] } },
    {
      id: 'patient-pays-cheap-app',
      kind: 'term',
      topic: 'payer',
      payer: 'patient',
      text: 'Patienten betalar program och appar som kostar mindre än 300 kronor.',
      when: cheapApp,
      citations: [page('Program och appar under 300 kronor bekostar patienten.')],
    },
    {
      id: 'patient-pays-running-costs',
      kind: 'term',
      topic: 'patientCost',
      text: 'Patienten bekostar abonnemang, samtal, internet och tillbehör, till exempel headset.',
      citations: [page('Abonnemang, samtals- och internetkostnad och tillbehör bekostar patienten.')],
    },
    {
      id: 'support-around',
      kind: 'advice',
      text: 'Det bör finnas någon i patientens omgivning som kan hjälpa till att använda hjälpmedlet.',
      requires: { supportAround: true },
      citations: [page('Personer i omgivningen bör kunna ge stöd.')],
    },
  ],
});

/** Calendars and timetables (*kalendrar och tidtabeller*), ISO 9999 22 27 15, in Region Västmanland. */
export const calendars = defineRulePackage({
  id: 'vastmanland/calendars',
  version: '0.1.0',
  title: 'Kalendrar och tidtabeller i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: {
    label: 'Kalendrar och tidtabeller',
    isoCodes: ['22 27 15'],
    words: ['kalender', 'almanacka', 'schema', 'veckokalender', 'dagkalender', 'luckschema', 'pictogram', 'handdator', 'app', 'planering', 'tid', 'minne'],
  },
  facts,
  parameters: [selectedArticles],
  editions: [from2020],
  hashes,
});
