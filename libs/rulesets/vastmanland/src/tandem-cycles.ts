import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { age, population } from '@hjm/rules/vocabulary';
import { ownFee } from './fragments/fees.js';
import { confirmedByCentre, prescriberConfirmed, prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('rorelse/cyklar/'), 'Cyklar för fler personer', summary);

const facts = defineFacts([
  prescriberConfirmed,
  age,
  { id: 'tricyclePossible', type: 'yesNo', label: 'Trehjulig cykel är möjlig', question: 'Kan patienten använda en trehjulig cykel?' },
  { id: 'stepsOnAndOff', type: 'yesNo', label: 'Kliver på och av med lätt stöd', question: 'Kan patienten kliva på och av cykeln med lätt stöd?' },
  {
    id: 'otherAbilities',
    type: 'yesNo',
    label: 'Övriga krav på förmåga',
    question: 'Har Hjälpmedelscentrum bekräftat att patienten uppfyller de övriga krav på förmåga som handboken räknar upp?',
    help: 'Uppräkningen är avklippt i det underlag som finns inlagt.',
    askWhom: 'Hjälpmedelscentrum',
  },
  population,
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om cyklar',
  decided: null,
  validFrom: null,
  citations: [page('Tandemcyklar: ålder och krav på förmåga, avklippt.')],
  notes: [UNDATED, 'Sidan om avgifter talar om barn utan åldersgräns; handbokens kriterium är under 20 år. De två läses var för sig.'],
  partial: 'Avsnittet är avklippt: förskrivare, kostnadsansvar och resten av kraven på förmåga finns inte i underlaget.',
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }],
  rules: [
    ...confirmedByCentre('tandemcyklar', page('Förskrivarna står inte i det underlag som finns.')),
    {
      id: 'criteria-met',
      kind: 'right',
      decision: 'need',
      text: 'En tandemcykel får förskrivas till den som är under 20 år, inte kan använda en trehjulig cykel, kliver på och av med lätt stöd och uppfyller de övriga kraven på förmåga.',
      when: { age: { below: 20 }, tricyclePossible: false, stepsOnAndOff: true, otherAbilities: true },
      citations: [page('Under 20 år, trehjulig cykel går inte, och flera krav på förmåga.')],
    },
    {
      id: 'abilities-cut-off',
      kind: 'uncovered',
      decision: 'need',
      text: 'Vilka de övriga kraven på förmåga är framgår inte av det underlag som finns inlagt.',
      when: { age: { below: 20 }, tricyclePossible: false, stepsOnAndOff: true, otherAbilities: false },
      citations: [page('Uppräkningen av förmågor är avklippt efter den första.')],
    },
    {
      id: 'criteria-not-met',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Den som har fyllt 20 år, kan använda en trehjulig cykel eller inte kliver på och av med lätt stöd får ingen tandemcykel.',
      citations: [page('Alla kriterier ska vara uppfyllda.')],
    },
    { id: 'fee-child', when: { population: 'child' }, ...ownFee(500_000, 'en tandemcykel för barn') },
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
