import type { Citation } from '@hjm/core';
import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';

const minutes = (section: string, summary: string): Citation => ({
  body: 'Gemensam hjälpmedelsnämnd, Region Västmanland',
  decided: '2023-02-24',
  paragraph: '§ 11',
  diaryNumber: 'HMC230005',
  document: 'protokoll',
  section,
  summary,
});

const facts = defineFacts([
  {
    id: 'iterated',
    type: 'yesNo',
    label: 'Itererad förskrivning',
    question: 'Ska patienten själv kunna göra upprepade uttag?',
    help: 'En itererad förskrivning låter patienten göra uttag på egen hand via 1177.',
    changeable: true,
  },
]);

const decided2023 = defineEdition(facts, {
  id: 'decided-2023-02-24',
  title: 'Samlad hantering av diabeteshjälpmedel, beslutad den 24 februari 2023',
  decided: '2023-02-24',
  validFrom: null,
  citations: [minutes('beslut', 'Nämnden godkänner överföringen, beställningsportalen och finansieringen.')],
  notes: [
    'Beslutet nämner ingen dag som ordningen gäller från. Delårsrapporten för 2024 kallar diabetesområdet nytt inför 2024.',
    'Antal uttag som skrivs på förskrivningen är handbokens ordning för inkontinenshjälpmedel, inte för diabeteshjälpmedel; protokollet anger varken antal eller spärrtid.',
  ],
  partial: 'Protokollet säger hur diabeteshjälpmedel beställs och betalas, men inte vem som förskriver dem eller till vem. Handbokens sida finns inte i underlaget.',
  decisions: [{ id: 'ordering', label: 'Beställning' }],
  rules: [
    {
      id: 'order-in-portal',
      kind: 'right',
      decision: 'ordering',
      text: 'Insulinpumpar och förbrukningsmaterial beställs i samma system, SESAM LMN.',
      citations: [minutes('beställningsportal', 'Pumpar och förbrukningsmaterial beställs i SESAM LMN.')],
    },
    {
      id: 'prescribers-not-stated',
      kind: 'term',
      topic: 'handling',
      text: 'Vem som får förskriva, och till vem, framgår inte av protokollet. Fråga den beställande verksamheten.',
      citations: [minutes('beställningsportal', 'Förskrivarna nämns, men inte vilka yrken de har.')],
    },
    {
      id: 'payer-ordering-unit',
      kind: 'term',
      topic: 'payer',
      payer: 'orderingUnit',
      text: 'Den verksamhet som beställer betalar.',
      citations: [minutes('finansiering', 'Beställande verksamheter har betalningsansvaret.')],
    },
    {
      id: 'withdrawals-through-1177',
      kind: 'term',
      topic: 'handling',
      text: 'Är förskrivningen itererad gör patienten själv uttag via 1177.',
      when: { iterated: true },
      citations: [minutes('beställningsportal', 'Itererade förskrivningar är möjliga: patienten gör uttag via 1177.')],
    },
    {
      id: 'withdrawals-open',
      kind: 'term',
      topic: 'limit',
      text: 'Hur många uttag som får göras, och hur lång tid som ska gå mellan dem, framgår inte av protokollet. Fråga den beställande verksamheten.',
      when: { iterated: true },
      citations: [minutes('beställningsportal', 'Uttag nämns utan antal och utan spärrtid.')],
    },
  ],
});

/** Insulin pumps and their consumables, ISO 9999 04 19 24, in Region Västmanland: how they are ordered, and who pays. */
export const insulinPumps = defineRulePackage({
  id: 'vastmanland/insulin-pumps',
  version: '0.1.0',
  title: 'Insulinpumpar och förbrukningsmaterial i Västmanland: beställning och betalare',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Insulinpumpar och förbrukningsmaterial', isoCodes: ['04 19 24'], words: ['insulinpump', 'diabeteshjälpmedel', 'diabetes', 'itererad förskrivning', '1177'] },
  about: 'terms',
  facts,
  editions: [decided2023],
  hashes,
});
