import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { webPage } from './sources.js';
import { undated } from './undated.js';

const page = webPage('fritt val', 'nodeId=43466');
const cyclePage = webPage('12 18 06', 'childId=19759&nodeId=42857');

const facts = defineFacts([
  {
    id: 'product',
    type: 'oneOf',
    label: 'Hjälpmedel',
    question: 'Vilket hjälpmedel gäller det?',
    otherwise: 'other',
    values: [
      { id: 'cycle', label: 'Trehjulig eller handdriven cykel' },
      { id: 'trailerCycle', label: 'Påhängscykel' },
      { id: 'activeWheelchair', label: 'Aktivrullstol' },
      { id: 'childAid', label: 'Ett hjälpmedel för barn' },
      { id: 'other', label: 'Ett annat hjälpmedel' },
    ],
  },
  { id: 'firstTime', type: 'yesNo', label: 'Första gången', question: 'Är det den första förskrivningen?' },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vilka hjälpmedel som patienten kan välja fritt, mot rekvisition.')],
  notes: ['Hur högt beloppet på rekvisitionen är framgår bara för cyklar.'],
  decisions: [{ id: 'free-choice', label: 'Får patienten välja fritt' }],
  rules: [
    { id: 'cycles', kind: 'right', decision: 'free-choice', text: 'Trehjuliga och handdrivna cyklar och påhängscyklar får väljas fritt.', when: { product: ['cycle', 'trailerCycle'] }, citations: [page('Cyklar ingår i fritt val.')] },
    { id: 'active-wheelchairs', kind: 'right', decision: 'free-choice', text: 'Aktivrullstolar får väljas fritt, men inte första gången.', when: { product: 'activeWheelchair', firstTime: false }, citations: [page('Aktivrullstolar, inte vid första förskrivningen.')] },
    {
      id: 'not-the-first-wheelchair',
      kind: 'refusal',
      decision: 'free-choice',
      basis: 'stated',
      text: 'Den första aktivrullstolen får inte väljas fritt.',
      when: { product: 'activeWheelchair', firstTime: true },
      citations: [page('Inte vid första förskrivningen.')],
    },
    { id: 'some-child-aids', kind: 'uncovered', decision: 'free-choice', text: 'Vissa hjälpmedel för barn ingår; vilka framgår inte.', when: { product: 'childAid' }, citations: [page('Vissa barnhjälpmedel, utan lista.')] },
    { id: 'no-other-product', kind: 'refusal', decision: 'free-choice', basis: 'enumeration', text: 'Andra hjälpmedel får inte väljas fritt.', citations: [page('Uppräkningen utesluter andra.')] },
    { id: 'requisition', kind: 'term', topic: 'handling', text: 'Rekvisitionen har ett högsta belopp som också täcker underhåll och reparationer.', citations: [page('Maxbelopp inklusive underhåll och reparation.')] },
    {
      id: 'half-average-cost',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'subsidy', amount: { percent: 50, of: 'medelkostnaden för trehjulig cykel eller handcykel med tillbehör' }, per: 'item', ownership: 'user' },
      text: 'För cyklar är rekvisitionen hälften av medelkostnaden med tillbehör; patienten äger cykeln och sköter allt underhåll.',
      when: { product: 'cycle' },
      citations: [cyclePage('50 procent av medelkostnaden; ägande och underhåll går över.')],
    },
  ],
});

/** Free choice (*fritt val*) in Jönköping. */
export const freeChoice = defineRulePackage({
  id: 'jonkoping/free-choice',
  version: '0.1.0',
  title: 'Fritt val av hjälpmedel i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  about: 'terms',
  scope: { label: 'Fritt val', isoCodes: [], words: ['fritt val', 'rekvisition', 'egen cykel', 'aktivrullstol'] },
  facts,
  editions: [edition],
  hashes,
});
