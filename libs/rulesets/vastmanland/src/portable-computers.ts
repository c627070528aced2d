import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { prescriberDecision, prescribersNotStated } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('kognition-och-kommunikation/samtal-rost-tal-tele-las-och-skriv/'), '22 33 06 Bärbara datorer och handdatorer', summary);

const facts = defineFacts([
  {
    id: 'preventsCommunication',
    type: 'yesNo',
    label: 'Funktionsnedsättning som hindrar kommunikation',
    question: 'Har patienten en funktionsnedsättning som hindrar kommunikation?',
  },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om samtal, röst, tal, läsa och skriva',
  decided: null,
  validFrom: null,
  citations: [page('Bärbara datorer och handdatorer för kommunikation; texten är avklippt.')],
  partial: 'Kriterierna för bärbara datorer är avklippta efter de första orden, och förskrivarna saknas.',
  notes: [UNDATED, 'Bärbara datorer för syn står i regelverket om synhjälpmedel.'],
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    ...prescribersNotStated('bärbara datorer och handdatorer för kommunikation', page('Förskrivarna finns inte med i den lagrade kopian.')),
    {
      id: 'criteria-cut-off',
      kind: 'uncovered',
      decision: 'need',
      text: 'En funktionsnedsättning som hindrar kommunikation är ett villkor, men resten av villkoren framgår inte av det underlag som finns inlagt.',
      when: { preventsCommunication: true },
      citations: [page('Villkoret börjar med att funktionsnedsättningen hindrar kommunikation; sedan är texten avklippt.')],
    },
    {
      id: 'other-needs-open',
      kind: 'uncovered',
      decision: 'need',
      text: 'Om bärbara datorer också förskrivs för andra behov framgår inte av det underlag som finns inlagt.',
      when: { preventsCommunication: false },
      citations: [page('Texten är avklippt efter det första villkoret.')],
    },
  ],
});

/** Portable computers for communication (*bärbara datorer och handdatorer*), ISO 9999 22 33 06, in Region Västmanland. */
export const portableComputers = defineRulePackage({
  id: 'vastmanland/portable-computers',
  version: '0.1.0',
  title: 'Bärbara datorer för kommunikation i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Bärbara datorer och handdatorer för kommunikation', isoCodes: ['22 33 06'], words: ['bärbar dator', 'handdator', 'surfplatta', 'kommunikation'] },
  facts,
  editions: [undated],
  hashes,
});
