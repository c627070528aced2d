import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { alreadyHas, population, profession } from '@hjm/rules/vocabulary';
import { noOtherNeed, noOtherPrescriber } from './closing.js';
import { hashes } from './hashes.js';
import { decisions, pageNotHeld } from './populations.js';
import { noSecond } from './quantity.js';
import { childGuideline } from './sources.js';
import { undated } from './undated.js';

const page = childGuideline('12 18 06', '12-hjalpmedel-vid-forflyttning/12-18-06-tre--och-fyrhjuliga-cyklar-med-fotpedaler');

const facts = defineFacts([
  population,
  profession('arbetsterapeut', 'fysioterapeut'),
  {
    id: 'twoWheelDifficulty',
    type: 'yesNo',
    label: 'Svårt med tvåhjulig cykel och stödhjul',
    question: 'Har barnet måttliga till stora svårigheter att cykla på en tvåhjulig cykel med stödhjul?',
  },
  { id: 'regularUse', type: 'yesNo', label: 'Regelbunden användning', question: 'Kommer cykeln att användas regelbundet och ofta så länge det är barmark?' },
  { id: 'guardianResponsible', type: 'yesNo', label: 'Vårdnadshavare ansvarar', question: 'Tar vårdnadshavaren ansvar för att cykeln används säkert?', changeable: true },
  alreadyHas,
  { id: 'professionGroup', type: 'yesNo', label: 'Diskuterat i yrkesgruppen', question: 'Har ärendet diskuterats i yrkesgruppen?', changeable: true },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva cyklar till barn, för vem och vad som krävs.')],
  notes: ['Sidan anger nivå 5. Vad nivåerna betyder framgår inte av underlaget.'],
  decisions,
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad arbetsterapeut och fysioterapeut (sjukgymnast) får förskriva cyklar till barn.',
      when: { population: 'child', profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [page('Två legitimerade yrken är förskrivare.')],
    },
    noOtherPrescriber('child', page('Uppräkningen av förskrivare utesluter andra.')),
    {
      id: 'cycling',
      kind: 'right',
      decision: 'need',
      text: 'En tre- eller fyrhjulig cykel får förskrivas till barn som har svårt med en tvåhjulig med stödhjul, cyklar regelbundet under barmarkstid och har en vårdnadshavare som ansvarar för säkerheten.',
      when: { population: 'child', twoWheelDifficulty: true, regularUse: true, guardianResponsible: true, alreadyHas: 0 },
      citations: [page('Svårigheter, regelbunden användning och vårdnadshavarens ansvar.')],
    },
    noSecond('child', page('Flera cyklar medges inte.')),
    noOtherNeed('child', page('Kriterierna avgränsar vem som kan få en cykel.')),
    ...pageNotHeld('adult', page('Sidan gäller barn och unga.')),
    {
      id: 'profession-group',
      kind: 'requirement',
      text: 'Ärendet ska diskuteras i yrkesgruppen.',
      requires: { professionGroup: true },
      citations: [page('Diskussion i yrkesgruppen krävs.')],
    },
    { id: 'return-at-18', kind: 'term', topic: 'return', text: 'Cykeln lämnas tillbaka när barnet fyller 18 år.', citations: [page('Återlämning vid 18 år.')] },
  ],
});

/** Three- and four-wheeled cycles with pedals for children, ISO 9999 12 18 06, in Värmland. */
export const cycles = defineRulePackage({
  id: 'varmland/cycles',
  version: '0.1.0',
  title: 'Cyklar till barn i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: { label: 'Tre- och fyrhjuliga cyklar', isoCodes: ['12 18 06'], words: ['trehjuling', 'trehjulig cykel', 'specialcykel', 'cykel'] },
  facts,
  editions: [edition],
  hashes,
});
