import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { incontinenceGuideline } from './sources.js';
import { undated } from './undated.js';

const page = incontinenceGuideline('dispens', 'forskrivning-av-inkontinenshjalpmedel');

const facts = defineFacts([
  {
    id: 'purpose',
    type: 'oneOf',
    label: 'Vad skyddet ska användas till',
    question: 'Vad ska skyddet användas till?',
    values: [
      { id: 'leakage', label: 'Läckage' },
      { id: 'diarrhoea', label: 'Engångsskydd vid tillfällig diarré' },
      { id: 'enema', label: 'Engångsskydd vid lavemang' },
    ],
  },
  { id: 'leakageMl', type: 'wholeNumber', label: 'Läckage', question: 'Hur stort är läckaget?', help: 'Så som läckagemätningen visar, i milliliter. Runda uppåt.', min: 0, max: 10_000, unit: 'ml' },
  { id: 'measuredDays', type: 'wholeNumber', label: 'Mätningens längd', question: 'Hur många hela dygn har läckaget mätts?', min: 0, max: 60, unit: 'dygn', changeable: true },
  { id: 'measurementAttached', type: 'yesNo', label: 'Kopia bifogad', question: 'Är en kopia av läckagemätningen bifogad?', changeable: true },
  { id: 'formUsed', type: 'yesNo', label: 'Blankett', question: 'Är ansökan skriven på blanketten?', changeable: true },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('När dispens kan sökas utanför det upphandlade sortimentet, och när aldrig.')],
  notes: ['Gränsen uppges som ett spann, 900–1 300 ml, inom det upphandlade sortimentet. Var i spannet gränsen går för en viss produkt framgår inte.'],
  decisions: [{ id: 'dispensation', label: 'Får dispens sökas' }],
  rules: [
    {
      id: 'above-range',
      kind: 'right',
      decision: 'dispensation',
      text: 'Dispens får sökas när läckaget är större än vad det upphandlade sortimentet klarar.',
      when: { purpose: 'leakage', leakageMl: { above: 1300 } },
      citations: [page('Läckage över 900–1 300 ml.')],
    },
    {
      id: 'within-range',
      kind: 'uncovered',
      decision: 'dispensation',
      text: 'Mellan 900 och 1 300 ml beror svaret på produkten; var gränsen går för varje produkt framgår inte.',
      when: { purpose: 'leakage', leakageMl: { above: 900, atMost: 1300 } },
      citations: [page('Gränsen är angiven som ett spann.')],
    },
    {
      id: 'below-range',
      kind: 'refusal',
      decision: 'dispensation',
      basis: 'enumeration',
      text: 'Mindre läckage ger inte rätt till dispens: det upphandlade sortimentet räcker.',
      citations: [page('Dispens gäller läckage över spannet.')],
    },
    {
      id: 'never',
      kind: 'refusal',
      decision: 'dispensation',
      basis: 'stated',
      text: 'Dispens ges aldrig för engångsskydd vid tillfällig diarré eller vid lavemang.',
      when: { purpose: ['diarrhoea', 'enema'] },
      citations: [page('Två ändamål som aldrig får dispens.')],
    },
    {
      id: 'two-days-measured',
      kind: 'requirement',
      text: 'Läckaget ska ha mätts i minst två dygn, och en kopia av mätningen ska bifogas.',
      requires: { measuredDays: { atLeast: 2 }, measurementAttached: true },
      citations: [page('Mätning i minst två dygn, med kopia.')],
    },
    { id: 'form', kind: 'requirement', text: 'Ansökan ska göras på blanketten.', requires: { formUsed: true }, citations: [page('Blankett krävs.')] },
  ],
});

/** Dispensation for incontinence aids outside the procured range, ISO 9999 09 30, in Värmland. */
export const incontinenceDispensation = defineRulePackage({
  id: 'varmland/incontinence-dispensation',
  version: '0.1.0',
  title: 'Dispens för inkontinenshjälpmedel i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  scope: { label: 'Dispens för inkontinenshjälpmedel', isoCodes: ['09 30'], words: ['dispens', 'läckagemätning', 'blöja'] },
  facts,
  editions: [edition],
  hashes,
});
