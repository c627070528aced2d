import { type Example, defineExamples } from '@hjm/rules';
import { itemFees } from './item-fees.js';

const ON = '2025-01-15';

/** Each item of the list, and one that is not on it. Together they cover every region. */
export const itemFeeExamples: readonly Example[] = defineExamples(itemFees, [
  {
    id: 'adult-tricycle',
    title: 'Trehjulig cykel i vuxenstorlek för barn: 5 000 kr, och cykeln blir patientens',
    on: ON,
    facts: { item: 'adultTricycleForChild' },
    expect: { outcome: 'allowed', rules: ['own-fee'], terms: ['fee-adult-tricycle'] },
  },
  {
    id: 'tandem',
    title: 'Tandemcykel för barn: 5 000 kr, och cykeln blir patientens',
    on: ON,
    facts: { item: 'tandemForChild' },
    expect: { outcome: 'allowed', rules: ['own-fee'], terms: ['fee-tandem'] },
  },
  {
    id: 'child-tricycle',
    title: 'Trehjulig cykel i barnstorlek: 1 000 kr, och regionen äger cykeln',
    on: ON,
    facts: { item: 'childTricycleForChild' },
    expect: { outcome: 'allowed', rules: ['loan-fee'], terms: ['fee-child-tricycle'] },
  },
  {
    id: 'loud-phone',
    title: 'Högtalande telefon med fjärrstyrning: 500 kr',
    on: ON,
    facts: { item: 'loudPhone' },
    expect: { outcome: 'allowed', rules: ['loan-fee'], terms: ['fee-loud-phone'] },
  },
  {
    id: 'second-rollator',
    title: 'Rollator nummer två: 500 kr',
    on: ON,
    facts: { item: 'secondRollator' },
    expect: { outcome: 'allowed', rules: ['loan-fee'], terms: ['fee-second-rollator'] },
  },
  {
    id: 'speech-fluency-aid',
    title: 'Talflytshjälpmedel: 1 000 kr',
    on: ON,
    facts: { item: 'speechFluencyAid' },
    expect: { outcome: 'allowed', rules: ['loan-fee'], terms: ['fee-speech-fluency-aid'] },
  },
  {
    id: 'other-item',
    title: 'Ett hjälpmedel som inte står på listan: det går inte att svara',
    on: ON,
    facts: { item: 'other' },
    expect: { outcome: 'undetermined' },
  },
]);
