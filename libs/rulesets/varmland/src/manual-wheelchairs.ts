import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { population, profession } from '@hjm/rules/vocabulary';
import { noOtherNeed, noOtherPrescriber } from './closing.js';
import { hashes } from './hashes.js';
import { decisions, pageNotHeld } from './populations.js';
import { exchangeForFunction, oneEquivalent, quantityFacts } from './quantity.js';
import { childGuideline, webPage } from './sources.js';
import { undated } from './undated.js';

const oneHandPage = webPage(
  'Region Värmland, Hjälpmedelsservice',
  'riktlinjer för förskrivning av hjälpmedel, barn och unga',
  '12 22 09',
  'https://www.regionvarmland.se/vardgivarwebben/vard-och-behandling/hjalpmedel-habilitering-och-rehabilitering/hjalpmedelsservice/riktlinjer-for-forskrivning-av-hjalpmedel-barn-och-unga/12-hjalpmedel-relaterade-till-personlig-forflyttning-och-transport/12-22-09-manuella-rullstolar-med-ensidesframdrivning.printable',
);
const attendantPage = childGuideline('12 22 18', '12-hjalpmedel-vid-forflyttning/12-22-18-manuella-vardarmanovrerade-rullstolar');

const facts = defineFacts([
  population,
  profession('arbetsterapeut', 'fysioterapeut'),
  {
    id: 'chairKind',
    type: 'oneOf',
    label: 'Typ av rullstol',
    question: 'Vilken typ av rullstol gäller det?',
    changeable: true,
    values: [
      { id: 'oneHandDrive', label: 'Med framdrivning på ena sidan (12 22 09)' },
      { id: 'attendant', label: 'Komfortrullstol som en vårdare kör (12 22 18)' },
    ],
  },
  {
    id: 'simplerInsufficient',
    type: 'yesNo',
    label: 'Enklare hjälpmedel räcker inte',
    question: 'Har det visat sig att enklare hjälpmedel inte räcker?',
    help: 'För 12 22 09: gånghjälpmedel eller en rullstol som drivs på båda sidor. För 12 22 18: gånghjälpmedel.',
  },
  { id: 'walkingReduced', type: 'yesNo', label: 'Nedsatt eller ingen gångförmåga', question: 'Går patienten dåligt eller inte alls?' },
  { id: 'postureNotKept', type: 'yesNo', label: 'Kan inte hålla sittställningen', question: 'Har patienten svårt att hålla sin sittställning själv?', help: 'Gäller den som inte kan bibehålla sittställningen.' },
  { id: 'cannotPropel', type: 'yesNo', label: 'Kan inte köra själv', question: 'Är patienten ur stånd att själv driva fram en rullstol?' },
  ...quantityFacts,
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [oneHandPage('Rullstolar med ensidesframdrivning till barn.'), attendantPage('Vårdarmanövrerade rullstolar till barn.')],
  notes: ['Sidorna för barn anger nivå 5. Vad nivåerna betyder framgår inte av underlaget.'],
  partial: 'Sidorna för andra manuella rullstolar till barn, och för vuxna, finns inte inlagda.',
  decisions,
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Legitimerad arbetsterapeut och fysioterapeut (sjukgymnast) får förskriva till barn.',
      when: { population: 'child', profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [oneHandPage('Två legitimerade yrken är förskrivare.'), attendantPage('Två legitimerade yrken är förskrivare.')],
    },
    noOtherPrescriber('child', oneHandPage('Uppräkningen av förskrivare utesluter andra.')),
    {
      id: 'one-hand-drive',
      kind: 'right',
      decision: 'need',
      text: 'En rullstol med ensidesframdrivning får förskrivas när varken gånghjälpmedel eller en tvåhjulsdriven rullstol räcker.',
      when: { population: 'child', chairKind: 'oneHandDrive', simplerInsufficient: true },
      citations: [oneHandPage('Gånghjälpmedel eller tvåhjulsdriven rullstol är inte tillräckligt.')],
    },
    {
      id: 'attendant',
      kind: 'right',
      decision: 'need',
      text: 'En vårdarmanövrerad rullstol får förskrivas till den som går dåligt eller inte alls, inte kan hålla sittställningen och inte kan köra själv, när gånghjälpmedel inte räcker.',
      when: { population: 'child', chairKind: 'attendant', simplerInsufficient: true, walkingReduced: true, postureNotKept: true, cannotPropel: true },
      citations: [attendantPage('Alla kriterier ska stämma: gång, sittställning, framdrivning; gånghjälpmedel räcker inte.')],
    },
    noOtherNeed('child', attendantPage('Kriterierna avgränsar vem som kan få rullstolen.')),
    ...pageNotHeld('adult', oneHandPage('Sidan gäller barn och unga.')),
    ...oneEquivalent(oneHandPage('Ett likvärdigt hjälpmedel, med undantag för särskilda skäl eller funktionella behov.')),
    exchangeForFunction(attendantPage('Byte när det är funktionellt betydelsefullt; inte för ny modell eller färg.')),
  ],
});

/** Manual wheelchairs for children with one-hand drive or for an attendant, ISO 9999 12 22 09 and 12 22 18, in Värmland. */
export const manualWheelchairs = defineRulePackage({
  id: 'varmland/manual-wheelchairs',
  version: '0.1.0',
  title: 'Manuella rullstolar till barn i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: { label: 'Manuella rullstolar', isoCodes: ['12 22 09', '12 22 18'], words: ['rullstol', 'komfortrullstol', 'enhandsdriven rullstol', 'manuell rullstol'] },
  facts,
  editions: [edition],
  hashes,
});
