import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { annualReport } from './sources.js';
import { undated } from './undated.js';

const indicator = (summary: string) => annualReport('indikatorn Hjälpmedel följer individen', summary);

const facts = defineFacts([
  {
    id: 'movesTo',
    type: 'oneOf',
    label: 'Ny bostadsort',
    question: 'Vart flyttar patienten?',
    values: [
      { id: 'withinVarmland', label: 'Inom Värmland, även till en annan kommun' },
      { id: 'elsewhere', label: 'Till en annan region' },
      { id: 'abroad', label: 'Utomlands' },
    ],
  },
]);

const edition = defineEdition(facts, {
  ...undated,
  title: 'Som nämnden beskriver det för 2025',
  citations: [indicator('Hur hjälpmedel följer den som flyttar.')],
  partial: 'Det nationella riksavtalets villkor finns inte inlagda.',
  decisions: [{ id: 'keep', label: 'Följer hjälpmedlet med' }],
  rules: [
    { id: 'follows-the-person', kind: 'right', decision: 'keep', text: 'Inom Värmland följer hjälpmedlet med den som flyttar.', when: { movesTo: 'withinVarmland' }, citations: [indicator('Inom Värmland följer hjälpmedlet individen.')] },
    {
      id: 'national-agreement',
      kind: 'uncovered',
      decision: 'keep',
      text: 'Vid flytt till en annan region gäller riksavtalet; vad det säger finns inte inlagt.',
      when: { movesTo: 'elsewhere' },
      citations: [indicator('Nationellt finns ett riksavtal.')],
    },
    { id: 'abroad', kind: 'uncovered', decision: 'keep', text: 'Vad som gäller vid flytt utomlands framgår inte.', when: { movesTo: 'abroad' }, citations: [indicator('Bara Värmland och riksavtalet nämns.')] },
    {
      id: 'equal-terms',
      kind: 'term',
      topic: 'handling',
      text: 'Hjälpmedel förskrivs på lika villkor i hela Värmland.',
      citations: [annualReport('Nämndens uppdrag', 'Lika villkor efter behov, i hela länet.')],
    },
  ],
});

/** Whether the product follows a person who moves, in Värmland. */
export const moving = defineRulePackage({
  id: 'varmland/moving',
  version: '0.1.0',
  title: 'Hjälpmedlet följer individen i Värmland',
  region: 'Region Värmland',
  askWhom: 'Hjälpmedelsservice',
  about: 'terms',
  scope: { label: 'Flytt', isoCodes: [], words: ['flytt', 'riksavtal', 'ny kommun', 'ny region'] },
  facts,
  editions: [edition],
  hashes,
});
