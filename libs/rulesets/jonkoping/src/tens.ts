import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { alreadyHas, profession } from '@hjm/rules/vocabulary';
import { TREATMENT_CEILING } from './ceiling.js';
import { hashes } from './hashes.js';
import { feeDocument, webPage } from './sources.js';
import { undated } from './undated.js';

const page = webPage('04 27 06', 'childId=21135&nodeId=42858');
const fees = feeDocument('TENS');

const facts = defineFacts([
  profession('lakare', 'fysioterapeut', 'sjukskoterska', 'barnmorska'),
  alreadyHas,
  { id: 'tensTraining', type: 'yesNo', label: 'Utbildning i TENS', question: 'Har du gått utbildningen i TENS?', changeable: true },
  { id: 'physicianConsulted', type: 'yesNo', label: 'Samråd med läkare', question: 'Har du samrått med patientens läkare?', changeable: true },
  { id: 'pregnancy', type: 'yesNo', label: 'Graviditet eller förlossning', question: 'Gäller det graviditet eller förlossning?' },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva TENS, och vad det kostar.'), fees('Avgift och högkostnadsskydd.')],
  decisions: [
    { id: 'prescriber', label: 'Vem får förskriva' },
    { id: 'quantity', label: 'Hur många' },
  ],
  rules: [
    { id: 'physician', kind: 'right', decision: 'prescriber', text: 'Läkare får förskriva TENS.', when: { profession: 'lakare' }, citations: [page('Läkare är förskrivare.')] },
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Fysioterapeut (sjukgymnast), sjuksköterska och barnmorska får förskriva TENS.',
      when: { profession: ['fysioterapeut', 'sjukskoterska', 'barnmorska'] },
      citations: [page('Tre yrken till är förskrivare, på ett villkor.')],
    },
    { id: 'no-other-prescriber', kind: 'refusal', decision: 'prescriber', basis: 'enumeration', text: 'Ingen annan får förskriva TENS.', citations: [page('Uppräkningen utesluter andra.')] },
    { id: 'first', kind: 'right', decision: 'quantity', text: 'Patienten får ha en apparat.', when: { alreadyHas: 0 }, citations: [page('Högst en.')] },
    { id: 'no-second', kind: 'refusal', decision: 'quantity', basis: 'stated', text: 'Patienten får inte ha fler än en.', when: { alreadyHas: { atLeast: 1 } }, citations: [page('Högst en.')] },
    {
      id: 'training-or-consultation',
      kind: 'requirement',
      text: 'Den som inte är läkare ska ha gått utbildningen i TENS eller förskriva i samråd med läkare.',
      when: { profession: ['fysioterapeut', 'sjukskoterska', 'barnmorska'] },
      requires: { any: [{ tensTraining: true }, { physicianConsulted: true }] },
      citations: [page('Utbildning eller samråd med läkare.')],
    },
    {
      id: 'monthly-fee',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'fee', amount: { ore: 15_000 }, per: 'month', freeFirst: { count: 3, unit: 'weeks' }, ceiling: TREATMENT_CEILING },
      text: 'Efter tre veckor på prov kostar apparaten 150 kr i månaden med elektroder, högst 1 800 kr på tolv månader.',
      when: { pregnancy: false },
      citations: [page('150 kr i månaden efter tre veckors prov; elektroder ingår.'), fees('Räknas in i taket 1 800 kr på tolv månader.')],
    },
    {
      id: 'pregnancy-fee',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'fee', amount: { ore: 30_000 }, per: 'loan' },
      text: 'Vid graviditet eller förlossning kostar hela lånet 300 kr.',
      when: { pregnancy: true },
      citations: [page('Engångsavgift 300 kr för hela lånet.'), fees('Engångsavgift vid graviditet.')],
    },
    { id: 'patient-pays', kind: 'term', topic: 'patientCost', text: 'Patienten betalar batterier och gel.', citations: [page('Batterier och gel bekostas av patienten.')] },
  ],
});

/** TENS, ISO 9999 04 27 06, in Jönköping. */
export const tens = defineRulePackage({
  id: 'jonkoping/tens',
  version: '0.1.0',
  title: 'TENS i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  scope: {
    label: 'TENS',
    isoCodes: ['04 27 06'],
    aliases: [{ code: '04 29 01', why: 'Västmanland för TENS under den här koden.' }],
    words: ['nervstimulering', 'smärtlindring', 'stimulator', 'smärta', 'TENS'],
  },
  facts,
  editions: [edition],
  hashes,
});
