import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { alreadyHas, profession } from '@hjm/rules/vocabulary';
import { payerByHousing, payerByHousingFacts } from './fragments/payer.js';
import { onlyThese, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('rorelse/manuella-rullstolar-och-sittvagnar/', 'region1'), 'Manuella rullstolar', summary);

const facts = defineFacts([
  profession('arbetsterapeut', 'fysioterapeut'),
  { id: 'otherAidWorks', type: 'yesNo', label: 'Annat förflyttningshjälpmedel räcker', question: 'Kan patienten förflytta sig med ett annat hjälpmedel, till exempel rollator?' },
  {
    id: 'wheelchair',
    type: 'oneOf',
    label: 'Slag av rullstol',
    question: 'Vilket slag av rullstol gäller det?',
    changeable: true,
    values: [
      { id: 'manual', label: 'Manuell rullstol' },
      { id: 'withDriveUnit', label: 'Rullstol med drivaggregat' },
      { id: 'withMotorSupport', label: 'Manuell rullstol med motorstöd' },
      { id: 'standing', label: 'Stårullstol' },
    ],
  },
  { ...alreadyHas, label: 'Manuella rullstolar som patienten redan har', question: 'Hur många manuella rullstolar har patienten redan?', help: 'Ett extra hjulpar räknas som en manuell rullstol.' },
  { id: 'firstWheelchair', type: 'yesNo', label: 'Första rullstolen', question: 'Är det patientens allra första rullstol?' },
  { id: 'physicianConsulted', type: 'yesNo', label: 'Samråd med läkare', question: 'Har du samrått med patientens läkare?', changeable: true },
  ...payerByHousingFacts,
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om manuella rullstolar',
  decided: null,
  validFrom: null,
  citations: [page('Manuella rullstolar: förskrivare, kriterium, antal, kostnadsansvar och vad patienten själv betalar.')],
  notes: [
    UNDATED,
    'Sidan finns i två lagrade versioner utan datum. Den här anger förskrivare, antal och betalare; den andra anger kriterier för varje slag av rullstol och står i regelverket Manuella rullstolar efter slag. Vilken som är nyast framgår inte, så de är inte utgåvor av varandra.',
  ],
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }, { id: 'quantity', label: 'Antal' }],
  rules: [
    ...onlyThese(['arbetsterapeut', 'fysioterapeut'], 'Arbetsterapeut och fysioterapeut får förskriva manuella rullstolar.', 'manuella rullstolar', page('Förskrivare är arbetsterapeut och fysioterapeut eller sjukgymnast.')),
    {
      id: 'needed-for-mobility',
      kind: 'right',
      decision: 'need',
      text: 'En manuell rullstol får förskrivas när den behövs för förflyttning och ett annat hjälpmedel, som rollator, inte går att använda.',
      when: { otherAidWorks: false },
      citations: [page('Behövs för förflyttning när annat hjälpmedel inte kan användas.')],
    },
    {
      id: 'other-aid-first',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Kan patienten förflytta sig med ett annat hjälpmedel får rullstol inte förskrivas.',
      citations: [page('Inget annat behov anges.')],
    },
    {
      id: 'first-or-second',
      kind: 'right',
      decision: 'quantity',
      text: 'En patient får ha högst två manuella rullstolar.',
      when: { alreadyHas: { atMost: 1 }, wheelchair: 'manual' },
      citations: [page('Högst två manuella rullstolar; ett extra hjulpar räknas som en.')],
    },
    {
      id: 'first-of-special-kind',
      kind: 'right',
      decision: 'quantity',
      text: 'Den första rullstolen får vara en stårullstol, eller ha drivaggregat eller motorstöd.',
      when: { alreadyHas: 0, wheelchair: ['withDriveUnit', 'withMotorSupport', 'standing'] },
      citations: [page('Gränsen gäller först när det blir fler än en eller två.')],
    },
    {
      id: 'exception-unclear',
      kind: 'uncovered',
      decision: 'quantity',
      text: 'För stårullstol och rullstol med drivaggregat eller motorstöd kan det göras undantag, men texten går att läsa på två sätt: utöver de två, eller inte som nummer två. Fråga Hjälpmedelscentrum.',
      when: { alreadyHas: { atLeast: 1 }, wheelchair: ['withDriveUnit', 'withMotorSupport', 'standing'] },
      citations: [page('Undantag kan göras för tre slag av rullstolar; åt vilket håll är inte entydigt.')],
    },
    {
      id: 'no-third',
      kind: 'refusal',
      decision: 'quantity',
      basis: 'stated',
      text: 'Den som redan har två manuella rullstolar får ingen tredje. Ett extra hjulpar räknas som en rullstol.',
      when: { alreadyHas: { atLeast: 2 }, wheelchair: 'manual' },
      citations: [page('Högst två per person.')],
    },
    {
      id: 'physician-first-time',
      kind: 'advice',
      text: 'Är det patientens allra första rullstol bör du samråda med patientens läkare.',
      when: { firstWheelchair: true },
      requires: { physicianConsulted: true },
      citations: [page('Vid den första rullstolen bör patientens läkare rådfrågas.')],
    },
    { id: 'limit-two', kind: 'term', topic: 'limit', limit: { most: 2, per: 'person', beyond: 'exception' }, text: 'Högst två manuella rullstolar per person, där ett extra hjulpar räknas som en.', citations: [page('Högst två per person, med möjliga undantag.')] },
    {
      id: 'patient-pays',
      kind: 'term',
      topic: 'patientCost',
      text: 'Patienten betalar själv däckbyte som en tekniker inte bedömer behövs, andra drivhjul utan medicinskt behov, och väska, fotpåse och regncape.',
      citations: [page('Däckbyte utan behov, alternativa drivhjul utan medicinskt behov samt väskor och regnskydd betalas av patienten.')],
    },
    ...payerByHousing(2, page('Artikelansvar 2: regionen i ordinärt boende, kommunen i särskilt boende.')),
  ],
  impossible: [{ when: { alreadyHas: { atLeast: 1 }, firstWheelchair: true }, why: 'Den som redan har en rullstol får inte sin allra första.' }],
});

/** Manual wheelchairs (*manuella rullstolar*), ISO 9999 12 22 03, in Region Västmanland: who, how many, who pays. */
export const manualWheelchairs = defineRulePackage({
  id: 'vastmanland/manual-wheelchairs',
  version: '0.1.0',
  title: 'Manuella rullstolar i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Manuella tvåhjulsdrivna rullstolar', isoCodes: ['12 22 03'], words: ['rullstol', 'hjulpar', 'drivhjul', 'manuell rullstol'] },
  facts,
  editions: [undated],
  hashes,
});
