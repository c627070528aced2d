import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { loanFee, ownFee } from './fragments/fees.js';
import { feePage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const facts = defineFacts([
  {
    id: 'item',
    type: 'oneOf',
    label: 'Hjälpmedel',
    question: 'Vilket hjälpmedel gäller det?',
    otherwise: 'other',
    values: [
      { id: 'adultTricycleForChild', label: 'Trehjulig cykel i vuxenstorlek, för barn' },
      { id: 'childTricycleForChild', label: 'Trehjulig cykel i barnstorlek, för barn' },
      { id: 'tandemForChild', label: 'Tandemcykel, för barn' },
      { id: 'loudPhone', label: 'Högtalande telefon med fjärrstyrning' },
      { id: 'secondRollator', label: 'Rollator nummer två' },
      { id: 'speechFluencyAid', label: 'Talflytshjälpmedel' },
      { id: 'other', label: 'Annat hjälpmedel' },
    ],
  },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Sidan om hjälpmedelsavgifter på 1177',
  decided: null,
  validFrom: null,
  citations: [feePage('Vilka hjälpmedel som har en egenavgift eller en låneavgift.')],
  notes: [
    'Sidan är odaterad. Handboken säger att regionfullmäktige beslutar om avgifterna; beslutet finns inte i underlaget.',
    'Avgiften är densamma vem som än betalar hjälpmedlet.',
  ],
  partial: 'Listan är från en lagrad kopia av sidan; en nyare lista finns inte i underlaget.',
  decisions: [{ id: 'fee', label: 'Avgift' }],
  rules: [
    {
      id: 'own-fee',
      kind: 'right',
      decision: 'fee',
      text: 'Hjälpmedlet lämnas ut mot en egenavgift.',
      when: { item: ['adultTricycleForChild', 'tandemForChild'] },
      citations: [feePage('Cyklar i vuxenstorlek och tandemcyklar för barn har egenavgift.')],
    },
    {
      id: 'loan-fee',
      kind: 'right',
      decision: 'fee',
      text: 'Hjälpmedlet lånas ut mot en låneavgift.',
      when: { item: ['childTricycleForChild', 'loudPhone', 'secondRollator', 'speechFluencyAid'] },
      citations: [feePage('Fyra hjälpmedel har låneavgift.')],
    },
    {
      id: 'not-on-the-list',
      kind: 'uncovered',
      decision: 'fee',
      text: 'Hjälpmedlet står inte på den lista över avgifter som finns inlagd. Om det har en avgift går inte att svara på.',
      when: { item: 'other' },
      citations: [feePage('Listan nämner sex hjälpmedel.')],
    },
    { id: 'fee-adult-tricycle', when: { item: 'adultTricycleForChild' }, ...ownFee(500_000, 'en trehjulig cykel i vuxenstorlek för barn') },
    { id: 'fee-tandem', when: { item: 'tandemForChild' }, ...ownFee(500_000, 'en tandemcykel för barn') },
    { id: 'fee-child-tricycle', when: { item: 'childTricycleForChild' }, ...loanFee(100_000, 'en trehjulig cykel i barnstorlek för barn') },
    { id: 'fee-loud-phone', when: { item: 'loudPhone' }, ...loanFee(50_000, 'en högtalande telefon med fjärrstyrning') },
    { id: 'fee-second-rollator', when: { item: 'secondRollator' }, ...loanFee(50_000, 'rollator nummer två') },
    { id: 'fee-speech-fluency-aid', when: { item: 'speechFluencyAid' }, ...loanFee(100_000, 'ett talflytshjälpmedel') },
  ],
});

/** Fees by item in Region Västmanland: the patient owns the product afterwards, or the region does. */
export const itemFees = defineRulePackage({
  id: 'vastmanland/item-fees',
  version: '0.1.0',
  title: 'Avgifter för hjälpmedel i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Avgifter', isoCodes: [], words: ['egenavgift', 'låneavgift', 'trehjulig cykel', 'tandemcykel', 'högtalande telefon', 'rollator', 'talflytshjälpmedel'] },
  about: 'terms',
  facts,
  editions: [undated],
  hashes,
});
