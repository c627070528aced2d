import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';

const page = (summary: string) => handbook(handbookPage('gemensamma-bestammelser/patientens-ansvar/'), 'Patientens ansvar', summary);

const facts = defineFacts([
  {
    id: 'holding',
    type: 'oneOf',
    label: 'Lån eller eget',
    question: 'Är hjälpmedlet ett lån?',
    values: [
      { id: 'loan', label: 'Ja, regionen äger det' },
      { id: 'consumable', label: 'Nej, det är förbrukningsmaterial' },
      { id: 'owned', label: 'Nej, patienten har blivit ägare' },
    ],
  },
  { id: 'value', type: 'money', label: 'Värde', question: 'Vad är hjälpmedlet värt?', min: 0, max: 100_000_000 },
  { id: 'fromCentre', type: 'yesNo', label: 'Hjälpmedelscentrums område', question: 'Hör hjälpmedlet till Hjälpmedelscentrums område?' },
  { id: 'loanForm', type: 'yesNo', label: 'Blankett om lånevillkor', question: 'Är blanketten om lånevillkor och försäkring ifylld?', changeable: true },
  { id: 'insuranceInformed', type: 'yesNo', label: 'Information om försäkring', question: 'Har du informerat patienten om försäkring?', changeable: true },
  { id: 'represented', type: 'yesNo', label: 'Underårig eller företrädd', question: 'Är patienten underårig, eller har patienten god man eller förvaltare?' },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om patientens ansvar',
  decided: null,
  validFrom: null,
  citations: [page('Lån, återlämning, skötsel, försäkring och ägande.')],
  notes: [UNDATED],
  decisions: [{ id: 'holding', label: 'Hur patienten har hjälpmedlet' }],
  rules: [
    { id: 'loan', kind: 'right', decision: 'holding', text: 'Ett förskrivet hjälpmedel är ett lån från regionen.', when: { holding: 'loan' }, citations: [page('Förskrivna hjälpmedel lånas av regionen.')] },
    { id: 'consumable', kind: 'right', decision: 'holding', text: 'Förbrukningsmaterial är inget lån.', when: { holding: 'consumable' }, citations: [page('Förbrukningsmaterial är undantaget från lånet.')] },
    {
      id: 'owned',
      kind: 'right',
      decision: 'holding',
      text: 'Har patienten blivit ägare, till exempel av en cykel, ansvarar patienten själv för hjälpmedlet.',
      when: { holding: 'owned' },
      citations: [page('Den som har blivit ägare, till exempel av en cykel, har ansvaret.')],
    },
    {
      id: 'form-above-20000',
      kind: 'requirement',
      text: 'Är hjälpmedlet värt mer än 20 000 kr ska blanketten om lånevillkor och försäkring fyllas i.',
      when: { holding: 'loan', fromCentre: true, value: { above: 2_000_000 } },
      requires: { loanForm: true },
      citations: [page('Blanketten om lånevillkor och försäkring gäller när värdet överstiger 20 000 kr, i Hjälpmedelscentrums område.')],
    },
    {
      id: 'inform-of-insurance',
      kind: 'requirement',
      text: 'Du som förskriver ska informera patienten om försäkring.',
      when: { holding: 'loan' },
      requires: { insuranceInformed: true },
      citations: [page('Förskrivaren informerar om försäkring.')],
    },
    { id: 'return-after-use', kind: 'term', topic: 'return', text: 'Hjälpmedlet lämnas tillbaka när det inte längre används.', when: { holding: 'loan' }, citations: [page('Lånet lämnas tillbaka efter användningen.')] },
    { id: 'daily-care', kind: 'term', topic: 'loan', text: 'Patienten sköter det vardagliga: rengöring, smörjning och lufttryck i däcken.', when: { holding: 'loan' }, citations: [page('Normal skötsel är patientens.')] },
    {
      id: 'insurance-by-patient',
      kind: 'term',
      topic: 'patientCost',
      text: 'Patienten betalar själv försäkringen. På resa behövs ofta en egen reseförsäkring.',
      when: { holding: 'loan' },
      citations: [page('Försäkringen betalas av patienten; vid resa behövs ofta en reseförsäkring.')],
    },
    {
      id: 'guardian-responsible',
      kind: 'term',
      topic: 'loan',
      text: 'Är patienten underårig eller företrädd ansvarar vårdnadshavare, god man eller förvaltare för försäkringen.',
      when: { holding: 'loan', represented: true },
      citations: [page('Vårdnadshavare eller företrädare ansvarar när patienten är underårig eller företrädd.')],
    },
  ],
});

/** Loan terms (*lånevillkor*) for all products in Region Västmanland. */
export const loanTerms = defineRulePackage({
  id: 'vastmanland/loan-terms',
  version: '0.1.0',
  title: 'Lånevillkor i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Lånevillkor', isoCodes: [], words: ['lån', 'försäkring', '20 000 kr', 'återlämning', 'skötsel'] },
  about: 'terms',
  facts,
  editions: [undated],
  hashes,
});
