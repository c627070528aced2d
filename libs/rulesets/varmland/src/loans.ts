import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { webPage } from './sources.js';
import { undated } from './undated.js';

const page = webPage(
  'Region Värmland, Hjälpmedelsservice',
  'handbok, villkor för lån av hjälpmedel',
  '7.2 Försäkringar',
  'https://www.regionvarmland.se/vardgivarwebben/vard-och-behandling/Habilitering-rehabilitering-och-hjalpmedel/hjalpmedelsservice/Handbok/7-Villkor-for-lan-av-hjalpmedel/72-Forsakringar/',
);

const facts = defineFacts([
  {
    id: 'event',
    type: 'oneOf',
    label: 'Vad som har hänt',
    question: 'Vad har hänt med hjälpmedlet?',
    values: [
      { id: 'none', label: 'Ingenting' },
      { id: 'lost', label: 'Det är borta' },
      { id: 'destroyed', label: 'Det är förstört' },
      { id: 'stolen', label: 'Det är stulet' },
      { id: 'transportDamage', label: 'Det skadades under en transport' },
    ],
  },
  { id: 'careless', type: 'yesNo', label: 'Ovarsamhet', question: 'Beror det på ovarsam hantering eller försummelse?' },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Låntagarens ansvar när ett hjälpmedel kommer bort, förstörs eller skadas under transport.')],
  decisions: [{ id: 'loan', label: 'Får hjälpmedlet lånas' }],
  rules: [
    { id: 'on-loan', kind: 'right', decision: 'loan', text: 'Hjälpmedel lånas ut på villkor.', citations: [page('Villkor för lån.')] },
    { id: 'report', kind: 'term', topic: 'loan', text: 'Förlust och skada anmäls till den enhet som har lånat ut hjälpmedlet och till försäkringsbolaget.', when: { event: ['lost', 'destroyed', 'stolen'] }, citations: [page('Anmälan till utlånande enhet och försäkringsbolag.')] },
    { id: 'police', kind: 'term', topic: 'loan', text: 'En stöld anmäls också till polisen.', when: { event: 'stolen' }, citations: [page('Polisanmälan vid stöld.')] },
    {
      id: 'liable',
      kind: 'term',
      topic: 'patientCost',
      text: 'Låntagaren är ersättningsskyldig när hjälpmedlet har kommit bort eller förstörts genom ovarsamhet eller försummelse.',
      when: { event: ['lost', 'destroyed'], careless: true },
      citations: [page('Ersättningsskyldighet vid ovarsamhet eller försummelse.')],
    },
    {
      id: 'transport-damage',
      kind: 'term',
      topic: 'patientCost',
      text: 'För skador under en transport begär brukaren själv ersättning av transportföretaget; region och kommun ersätter dem inte.',
      when: { event: 'transportDamage' },
      citations: [page('Transportskador är en sak mellan brukaren och transportföretaget.')],
    },
  ],
});

/** Loss and damage of lent products in Värmland. */
export const loans = defineRulePackage({
  id: 'varmland/loans',
  version: '0.1.0',
  title: 'Förlust och skada på lånade hjälpmedel i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  about: 'terms',
  scope: { label: 'Villkor för lån', isoCodes: [], words: ['borttappat', 'stulet', 'försäkring', 'skada', 'lån'] },
  facts,
  editions: [edition],
  hashes,
});
