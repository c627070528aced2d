import { type Example, defineExamples } from '@hjm/rules';
import { privateRental } from './private-rental.js';

const ON = '2025-01-15';
const EXCLUDED = [
  ['powerWheelchair', 'Elrullstol'],
  ['treatmentAid', 'Behandlingshjälpmedel'],
  ['computer', 'Dator'],
  ['tablet', 'Surfplatta'],
  ['smartphone', 'Smartphone'],
  ['cycle', 'Cykel'],
  ['accessory', 'Tillbehör'],
] as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const privateRentalExamples: readonly Example[] = defineExamples(privateRental, [
  {
    id: 'assortment',
    title: 'En privatperson hyr ur sortimentet: startavgift och lägst en månads hyra',
    on: ON,
    facts: { renter: 'private', item: 'assortment' },
    expect: { outcome: 'allowed', rules: ['rental-assortment'], terms: ['start-fee', 'at-least-a-month'] },
  },
  {
    id: 'travel-lift',
    title: 'En reselyft till fast pris, högst en månad',
    on: ON,
    facts: { renter: 'private', item: 'travelLift' },
    expect: { outcome: 'allowed', rules: ['fixed-price-extras'], terms: ['at-most-a-month'] },
  },
  {
    id: 'unit-ramp',
    title: 'En enhet hyr en ramp för elrullstol till fast pris',
    on: ON,
    facts: { renter: 'unit', item: 'powerWheelchairRamp' },
    expect: { outcome: 'allowed', rules: ['fixed-price-extras'], terms: ['at-most-a-month'] },
  },
  ...EXCLUDED.map(([item, title]) => ({ id: `excluded-${item.toLowerCase()}`, title: `${title} hyrs inte ut privat`, on: ON, facts: { renter: 'private', item }, expect: { outcome: 'denied', rules: ['excluded'] } }) as const),
  {
    id: 'unit-assortment',
    title: 'En enhet som vill hyra ur sortimentet: sidan säger inget',
    on: ON,
    facts: { renter: 'unit', item: 'assortment' },
    expect: { outcome: 'undetermined' },
  },
]);
