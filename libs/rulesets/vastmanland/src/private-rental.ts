import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { feePage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const EXCLUDED = ['powerWheelchair', 'treatmentAid', 'computer', 'tablet', 'smartphone', 'cycle', 'accessory'] as const;
const EXTRAS = ['travelLift', 'travelShowerChair', 'toiletRaiser', 'powerWheelchairRamp', 'liftScale', 'carryingChair'] as const;

const facts = defineFacts([
  {
    id: 'renter',
    type: 'oneOf',
    label: 'Vem som hyr',
    question: 'Vem ska hyra?',
    values: [
      { id: 'private', label: 'En privatperson, till exempel inför en resa eller på besök från en annan region' },
      { id: 'unit', label: 'En enhet' },
    ],
  },
  {
    id: 'item',
    type: 'oneOf',
    label: 'Hjälpmedel',
    question: 'Vad gäller det?',
    otherwise: 'assortment',
    values: [
      { id: 'assortment', label: 'Något annat ur Hjälpmedelscentrums hyressortiment' },
      { id: 'travelLift', label: 'Reselyft' },
      { id: 'travelShowerChair', label: 'Reseduschstol' },
      { id: 'toiletRaiser', label: 'Fristående toalettförhöjning' },
      { id: 'powerWheelchairRamp', label: 'Ramp för elrullstol' },
      { id: 'liftScale', label: 'Lyftvåg' },
      { id: 'carryingChair', label: 'Bärstol' },
      { id: 'powerWheelchair', label: 'Elrullstol' },
      { id: 'treatmentAid', label: 'Behandlingshjälpmedel' },
      { id: 'computer', label: 'Dator' },
      { id: 'tablet', label: 'Surfplatta' },
      { id: 'smartphone', label: 'Smartphone' },
      { id: 'cycle', label: 'Cykel' },
      { id: 'accessory', label: 'Tillbehör till ett hjälpmedel' },
    ],
  },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Sidan om hjälpmedelsavgifter på 1177',
  decided: null,
  validFrom: null,
  citations: [feePage('Uthyrning till privatpersoner: vad som hyrs ut, undantag och avgift.')],
  notes: ['Sidan är odaterad. Hyran för varje hjälpmedel står i Hjälpmedelscentrums prislista, som inte ingår i underlaget.'],
  decisions: [{ id: 'rental', label: 'Om hjälpmedlet hyrs ut' }],
  rules: [
    {
      id: 'rental-assortment',
      kind: 'right',
      decision: 'rental',
      text: 'En privatperson får hyra ur Hjälpmedelscentrums hyressortiment.',
      when: { renter: 'private', item: 'assortment' },
      citations: [feePage('Privatpersoner hyr ur hyressortimentet, till exempel inför resa eller vid besök från annan region.')],
    },
    {
      id: 'fixed-price-extras',
      kind: 'right',
      decision: 'rental',
      text: 'Sex hjälpmedel hyrs ut till fast pris, till både privatpersoner och enheter.',
      when: { item: EXTRAS },
      citations: [feePage('Sex hjälpmedel med fast pris hyrs ut till privatpersoner och enheter.')],
    },
    {
      id: 'excluded',
      kind: 'refusal',
      decision: 'rental',
      basis: 'stated',
      text: 'Elrullstolar, behandlingshjälpmedel, datorer, surfplattor, smartphones, cyklar och tillbehör hyrs inte ut privat.',
      when: { renter: 'private', item: EXCLUDED },
      citations: [feePage('Undantagna från privat uthyrning.')],
    },
    {
      id: 'units-open',
      kind: 'uncovered',
      decision: 'rental',
      text: 'Vad en enhet kan hyra utöver hjälpmedlen till fast pris framgår inte av den sida som finns inlagd.',
      when: { renter: 'unit', item: ['assortment', ...EXCLUDED] },
      citations: [feePage('Sidan handlar om privatpersoner; enheter nämns bara för det som har fast pris.')],
    },
    {
      id: 'start-fee',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'fee', amount: { ore: 10_000 }, per: 'loan' },
      text: 'En startavgift på 100 kr tas ut.',
      when: { renter: 'private', item: 'assortment' },
      citations: [feePage('Startavgift för privat hyra.')],
    },
    {
      id: 'at-least-a-month',
      kind: 'term',
      topic: 'patientCost',
      text: 'Lägst en månads hyra betalas.',
      when: { renter: 'private', item: 'assortment' },
      citations: [feePage('Minsta debitering är en månads hyra.')],
    },
    {
      id: 'at-most-a-month',
      kind: 'term',
      topic: 'loan',
      text: 'Hyran får vara högst en månad. Uppgiften står efter listan med fasta priser.',
      when: { item: EXTRAS },
      citations: [feePage('Längsta tid en månad, angiven efter listan med fasta priser.')],
    },
  ],
});

/** Private rental (*privat uthyrning*) from Hjälpmedelscentrum in Region Västmanland. */
export const privateRental = defineRulePackage({
  id: 'vastmanland/private-rental',
  version: '0.1.0',
  title: 'Privat hyra i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Privat hyra', isoCodes: [], words: ['hyra privat', 'resa', 'reselyft', 'reseduschstol', 'toalettförhöjning', 'ramp', 'lyftvåg', 'bärstol'] },
  about: 'terms',
  facts,
  editions: [undated],
  hashes,
});
