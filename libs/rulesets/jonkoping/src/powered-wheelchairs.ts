import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { consultantTryOut, profession } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { knowledgeDocument, webPage } from './sources.js';
import { undated } from './undated.js';

/**
 * Two texts, neither dated: the web page and a newer document, of which only a part is held. They differ in who may try out a
 * chair without the consultant. Two editions without dates could not be told apart by a day, so which text is valid is a fact.
 */
const page = webPage('12 23 06', 'childId=19391&nodeId=42857');
const newer = knowledgeDocument('12 23 06 elektriska rullstolar', 'febb1391-7666-4469-aa9e-b2b31bee0fb5');

const facts = defineFacts([
  profession('arbetsterapeut'),
  {
    id: 'chairUse',
    type: 'oneOf',
    label: 'Användning',
    question: 'Var ska rullstolen användas?',
    values: [
      { id: 'indoors', label: 'Inomhus' },
      { id: 'outdoors', label: 'Utomhus' },
    ],
  },
  {
    id: 'indoorMobility',
    type: 'yesNo',
    label: 'Svårt att förflytta sig själv',
    question: 'Har patienten mycket stora svårigheter, eller ingen möjlighet, att förflytta sig själv, och räcker inte en manuell rullstol?',
  },
  { id: 'householdWork', type: 'yesNo', label: 'Kan inte sköta hushållet själv', question: 'Är patienten utan rullstolen ur stånd att själv sköta hushållsarbetet?' },
  { id: 'outdoorMobility', type: 'yesNo', label: 'Mycket svårt utomhus', question: 'Har patienten mycket stora svårigheter utomhus med manuell rullstol eller gånghjälpmedel?' },
  { id: 'outdoorActivities', type: 'yesNo', label: 'Klarar inte vanliga aktiviteter', question: 'Är patienten därför ur stånd att klara vanliga aktiviteter utomhus?' },
  { id: 'firstTime', type: 'yesNo', label: 'Första gången', question: 'Är det första gången som patienten får en elektrisk rullstol?' },
  { id: 'physicianAssessed', type: 'yesNo', label: 'Läkarens bedömning', question: 'Har en läkare bedömt syn, hörsel och perception, i samråd?', changeable: true },
  {
    id: 'validText',
    type: 'oneOf',
    label: 'Gällande text',
    question: 'Vilken av regionens två texter gäller?',
    help: 'Ingen av dem är daterad. De skiljer sig i vem som får prova ut utan hjälpmedelskonsulent.',
    askWhom: 'Hjälpmedelscentralen',
    values: [
      { id: 'page', label: 'Webbsidan (den äldre)' },
      { id: 'document', label: 'Dokumentet (det nyare)' },
    ],
  },
  consultantTryOut,
  {
    id: 'steering',
    type: 'oneOf',
    label: 'Styrning',
    question: 'Hur styrs rullstolen?',
    changeable: true,
    values: [
      { id: 'manual', label: 'Manuell styrning' },
      { id: 'other', label: 'Annan styrning' },
    ],
  },
  {
    id: 'competence',
    type: 'oneOf',
    label: 'Utbildning eller behörighet',
    question: 'Vilken särskild kompetens har du?',
    values: [
      { id: 'training', label: 'Särskild utbildning (webbsidan)' },
      { id: 'permission', label: 'Särskild behörighet (dokumentet)' },
      { id: 'none', label: 'Ingen av dem' },
    ],
  },
]);

const edition = defineEdition(facts, {
  ...undated,
  title: 'Två odaterade texter, webbsidan och ett nyare dokument',
  citations: [page('Förskrivare, kriterier och utprovning.'), newer('Ändrad utprovning.')],
  partial: 'Bara en del av det nyare dokumentet finns inlagd.',
  decisions: [
    { id: 'prescriber', label: 'Vem får förskriva' },
    { id: 'need', label: 'För vem' },
  ],
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Arbetsterapeut får förskriva elektriska rullstolar.',
      when: { profession: 'arbetsterapeut' },
      citations: [page('Arbetsterapeut är förskrivare.'), newer('Arbetsterapeut är förskrivare.')],
    },
    { id: 'no-other-prescriber', kind: 'refusal', decision: 'prescriber', basis: 'enumeration', text: 'Ingen annan får förskriva dem.', citations: [page('Bara arbetsterapeut nämns.')] },
    {
      id: 'indoors',
      kind: 'right',
      decision: 'need',
      text: 'En rullstol för inomhusbruk får förskrivas till den som inte kan förflytta sig själv med manuell rullstol, eller inte kan sköta hushållet själv.',
      when: { all: [{ chairUse: 'indoors' }, { any: [{ indoorMobility: true }, { householdWork: true }] }] },
      citations: [page('Inomhus: egen förflyttning eller hushållsarbete.')],
    },
    {
      id: 'outdoors',
      kind: 'right',
      decision: 'need',
      text: 'En rullstol för utomhusbruk får förskrivas till den som har mycket svårt att ta sig fram ute och därför inte klarar vanliga aktiviteter.',
      when: { chairUse: 'outdoors', outdoorMobility: true, outdoorActivities: true },
      citations: [page('Utomhus: båda kriterierna.')],
    },
    { id: 'no-other-need', kind: 'refusal', decision: 'need', basis: 'enumeration', text: 'Andra behov ger inte rätt till en elektrisk rullstol.', citations: [page('Kriterierna för inne och ute.')] },
    {
      id: 'physician-first-time',
      kind: 'requirement',
      text: 'Första gången ska en läkare ha bedömt syn, hörsel och perception, i samråd.',
      when: { firstTime: true },
      requires: { physicianAssessed: true },
      citations: [page('Samråd och medicinsk bedömning av läkare vid första förskrivningen.')],
    },
    {
      id: 'consultant-try-out',
      kind: 'requirement',
      text: 'Rullstolen ska provas ut tillsammans med hjälpmedelskonsulent. Enligt webbsidan räcker särskild utbildning vid manuell styrning, enligt dokumentet särskild behörighet.',
      requires: { any: [{ consultantTryOut: true }, { validText: 'page', steering: 'manual', competence: 'training' }, { validText: 'document', competence: 'permission' }] },
      citations: [page('Utprovning med konsulent; vid manuell styrning ersätter särskild utbildning.'), newer('Utprovning med konsulent, eller av förskrivare med särskild behörighet.')],
    },
    { id: 'patient-pays', kind: 'term', topic: 'patientCost', text: 'Patienten betalar korg, ryggsäck och liknande.', citations: [page('Tillbehör bekostas av patienten.')] },
    {
      id: 'patient-pays-transport',
      kind: 'term',
      topic: 'patientCost',
      text: 'Patienten betalar fästanordning och ramp för att ta med rullstolen.',
      when: { validText: 'document' },
      citations: [newer('Fästanordning och ramp bekostas av patienten.')],
    },
  ],
});

/** Powered wheelchairs, ISO 9999 12 23 06, in Jönköping. */
export const poweredWheelchairs = defineRulePackage({
  id: 'jonkoping/powered-wheelchairs',
  version: '0.1.0',
  title: 'Elektriska rullstolar i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  scope: { label: 'Elektriska rullstolar', isoCodes: ['12 23 06'], words: ['elrullstol', 'eldriven rullstol', 'elektrisk rullstol', 'rullstol'] },
  facts,
  editions: [edition],
  hashes,
});
