import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { age } from '@hjm/rules/vocabulary';
import { prescriberDecision, prescribersNotStated } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('rorelse/cyklar/'), 'Cyklar för fler personer', summary);

const facts = defineFacts([
  age,
  { id: 'tricyclePossible', type: 'yesNo', label: 'Trehjulig cykel är möjlig', question: 'Kan patienten använda en trehjulig cykel?' },
  { id: 'stepsOnAndOff', type: 'yesNo', label: 'Kliver på och av med lätt stöd', question: 'Kan patienten kliva på och av cykeln med lätt stöd?' },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om cyklar',
  decided: null,
  validFrom: null,
  citations: [page('Tandemcyklar: ålder och krav på förmåga, avklippt.')],
  notes: [UNDATED, 'Avgiften för en tandemcykel till barn står i regelverket Avgifter för hjälpmedel. Sidan om avgifter talar om barn utan åldersgräns; handbokens kriterium är under 20 år. De två läses var för sig.'],
  partial: 'Avsnittet är avklippt: förskrivare, kostnadsansvar och resten av kraven på förmåga finns inte i underlaget.',
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    ...prescribersNotStated('tandemcyklar', page('Förskrivarna står inte i det underlag som finns.')),
    {
      id: 'abilities-cut-off',
      kind: 'uncovered',
      decision: 'need',
      text: 'En tandemcykel kan komma i fråga för den som är under 20 år, inte kan använda en trehjulig cykel och kliver på och av med lätt stöd. Vilka krav på förmåga som också ställs framgår inte av det underlag som finns inlagt.',
      when: { age: { below: 20 }, tricyclePossible: false, stepsOnAndOff: true },
      citations: [page('Under 20 år och trehjulig cykel går inte; uppräkningen av förmågor är avklippt efter den första.')],
    },
    {
      id: 'criteria-not-met',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Den som har fyllt 20 år, kan använda en trehjulig cykel eller inte kliver på och av med lätt stöd får ingen tandemcykel.',
      citations: [page('Alla kriterier ska vara uppfyllda.')],
    },
  ],
});

/** Cycles for several people (*tandemcyklar*), ISO 9999 12 18 15, in Region Västmanland. */
export const tandemCycles = defineRulePackage({
  id: 'vastmanland/tandem-cycles',
  version: '0.1.0',
  title: 'Tandemcyklar i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Cyklar för fler personer', isoCodes: ['12 18 15'], words: ['tandemcykel', 'parcykel', 'cykel'] },
  facts,
  editions: [undated],
  hashes,
});
