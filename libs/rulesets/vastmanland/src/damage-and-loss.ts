import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { feePage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const facts = defineFacts([
  {
    id: 'event',
    type: 'oneOf',
    label: 'Händelse',
    question: 'Vad har hänt med hjälpmedlet?',
    values: [
      { id: 'mismanagement', label: 'Det behöver lagas efter uppenbar vanskötsel' },
      { id: 'loss', label: 'Det är borta' },
      { id: 'other', label: 'Det behöver lagas av annat skäl' },
    ],
  },
  { id: 'dueToDisability', type: 'yesNo', label: 'Beror på funktionsnedsättningen', question: 'Kan orsaken hänföras till funktionsnedsättningen?' },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Sidan om hjälpmedelsavgifter på 1177',
  decided: null,
  validFrom: null,
  citations: [feePage('När patienten får betala för skada eller förlust.')],
  notes: ['Sidan är odaterad.'],
  partial: 'Texten om beloppet är avklippt i det underlag som finns inlagt.',
  decisions: [{ id: 'charge', label: 'Vad patienten betalar' }],
  rules: [
    {
      id: 'charged',
      kind: 'right',
      decision: 'charge',
      text: 'Patienten får betala när hjälpmedlet behöver lagas efter uppenbar vanskötsel, eller har kommit bort, och orsaken inte kan hänföras till funktionsnedsättningen.',
      when: { event: ['mismanagement', 'loss'], dueToDisability: false },
      citations: [feePage('Vanskötsel eller förlust som inte beror på funktionsnedsättningen debiteras.')],
    },
    {
      id: 'not-charged',
      kind: 'right',
      decision: 'charge',
      text: 'Patienten betalar inte för lagning av annat skäl, eller för det som kan hänföras till funktionsnedsättningen.',
      when: { any: [{ event: 'other' }, { dueToDisability: true }] },
      citations: [feePage('Villkoret för att debitera är uppenbar vanskötsel eller förlust, utan samband med funktionsnedsättningen.')],
    },
    { id: 'actual-cost', kind: 'term', topic: 'patientCost', when: { event: ['mismanagement', 'loss'], dueToDisability: false }, text: 'Patienten betalar den faktiska kostnaden. Hur den räknas fram framgår inte.', citations: [feePage('Faktisk kostnad; resten av texten är avklippt.')] },
  ],
});

/** Damage and loss in Region Västmanland: when the patient is charged. */
export const damageAndLoss = defineRulePackage({
  id: 'vastmanland/damage-and-loss',
  version: '0.1.0',
  title: 'Skada och förlust i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Skada och förlust', isoCodes: [], words: ['skada', 'förlust', 'borttappat', 'vanskötsel', 'reparation'] },
  about: 'terms',
  facts,
  editions: [undated],
  hashes,
});
