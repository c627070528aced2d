import type { Citation } from '@hjm/core';
import { defineEdition, defineFacts, defineRulePackage, withHashes } from '@hjm/rules';
import { consultantConsulted, profession } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';

/** The document that the rules come from. Every rule cites its place, with a summary in words of your own. */
const handbook = (section: string, summary: string): Citation => ({
  body: 'ERSÄTT: nämnden eller verksamheten som har beslutat',
  decided: '2026-01-01',
  document: 'ERSÄTT: handbokens eller protokollets namn',
  section,
  summary,
});

/** What an answer may depend on. Facts that other regions have too come from the shared vocabulary. */
const facts = defineFacts([
  profession('arbetsterapeut', 'fysioterapeut'),
  {
    id: 'need',
    type: 'oneOf',
    label: 'ERSÄTT: Behov',
    question: 'ERSÄTT: Vad behöver patienten hjälpmedlet till?',
    values: [
      { id: 'needA', label: 'ERSÄTT: Behov A' },
      { id: 'needB', label: 'ERSÄTT: Behov B' },
      { id: 'other', label: 'Något annat' },
    ],
  },
  consultantConsulted,
]);

/** One edition: the rules of one period. A new decision appends another; this one is not edited once it is published. */
const first = defineEdition(facts, {
  id: 'first',
  title: 'ERSÄTT: utgåvans namn',
  decided: '2026-01-01',
  validFrom: '2026-01-01',
  citations: [handbook('ERSÄTT: avsnitt', 'ERSÄTT: vad som beslutades, med egna ord.')],
  decisions: [
    { id: 'prescriber', label: 'Vem får förskriva' },
    { id: 'need', label: 'För vem' },
  ],
  rules: [
    // kan: a right.
    {
      id: 'listed-profession',
      kind: 'right',
      decision: 'prescriber',
      text: 'ERSÄTT: De här yrkena får förskriva.',
      when: { profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [handbook('ERSÄTT: avsnitt', 'ERSÄTT: vem som får förskriva.')],
    },
    // The source lists who may, and so refuses the rest.
    {
      id: 'no-other-profession',
      kind: 'refusal',
      basis: 'enumeration',
      decision: 'prescriber',
      text: 'ERSÄTT: Inga andra yrken får förskriva.',
      citations: [handbook('ERSÄTT: avsnitt', 'ERSÄTT: källan räknar upp vilka yrken som får förskriva.')],
    },
    {
      id: 'need-a',
      kind: 'right',
      decision: 'need',
      text: 'ERSÄTT: Den som har behov A kan få hjälpmedlet.',
      when: { need: 'needA' },
      citations: [handbook('ERSÄTT: avsnitt', 'ERSÄTT: för vem hjälpmedlet är.')],
    },
    {
      id: 'not-need-b',
      kind: 'refusal',
      basis: 'stated',
      decision: 'need',
      text: 'ERSÄTT: Hjälpmedlet förskrivs inte vid behov B.',
      when: { need: 'needB' },
      citations: [handbook('ERSÄTT: avsnitt', 'ERSÄTT: när hjälpmedlet inte förskrivs.')],
    },
    // The source is silent: the answer is "cannot be answered", with this reason. Never guess.
    {
      id: 'other-needs-open',
      kind: 'uncovered',
      decision: 'need',
      text: 'ERSÄTT: Källan säger inget om andra behov.',
      citations: [handbook('ERSÄTT: avsnitt', 'ERSÄTT: vad avsnittet inte tar upp.')],
    },
    // ska: a requirement. Unmet, the answer is "yes, if".
    {
      id: 'consultation',
      kind: 'requirement',
      text: 'ERSÄTT: Förskrivningen ska ske i samråd med hjälpmedelskonsulent.',
      when: { profession: 'fysioterapeut' },
      requires: { consultantConsulted: true },
      citations: [handbook('ERSÄTT: avsnitt', 'ERSÄTT: när samråd krävs.')],
    },
    // What follows the right: who pays, a fee, a limit, follow-up.
    {
      id: 'follow-up',
      kind: 'term',
      topic: 'followUp',
      text: 'ERSÄTT: Förskrivaren följer upp hjälpmedlet.',
      citations: [handbook('ERSÄTT: avsnitt', 'ERSÄTT: vad som gäller efter förskrivningen.')],
    },
  ],
});

/** ERSÄTT: the product group of this package. */
export const exampleProducts = withHashes(
  defineRulePackage({
    id: '__id__/example-products',
    version: '0.1.0',
    title: 'ERSÄTT: Exempelhjälpmedel i __Name__',
    region: '__Name__',
    askWhom: 'ERSÄTT: vem man frågar',
    // The codes as your region writes them (99 01 03 is no real one); everyday words that people look for.
    scope: { label: 'ERSÄTT: Exempelhjälpmedel', isoCodes: ['99 01 03'], words: ['ERSÄTT: vardagsord'] },
    facts,
    editions: [first],
  }),
  hashes,
);
