import type { Citation } from '@hjm/core';
import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { population } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';

const plan = (summary: string): Citation => ({
  body: 'Region Västmanland, Hjälpmedelscentrum',
  decided: null,
  document: 'Verksamhetsplan och budget 2025',
  section: 'Grunduppdrag',
  summary,
});

const facts = defineFacts([
  { id: 'equalAlternatives', type: 'yesNo', label: 'Likvärdiga alternativ', question: 'Finns det likvärdiga hjälpmedel att välja mellan?' },
  { id: 'alternativesTold', type: 'yesNo', label: 'Information om alternativen', question: 'Har personen fått information om alternativen och kunnat välja?', changeable: true },
  population,
  { id: 'childConsidered', type: 'yesNo', label: 'Barnets behov tillvaratagna', question: 'Har barnets behov särskilt tagits till vara?', changeable: true },
]);

const year2025 = defineEdition(facts, {
  id: '2025',
  title: 'Grunduppdraget i verksamhetsplanen för 2025',
  decided: null,
  validFrom: '2025-01-01',
  reviewBy: '2025-12-31',
  citations: [plan('Hjälpmedelscentrums grunduppdrag: delaktighet, barns behov, val och störst behov först.')],
  notes: ['Planen gäller 2025. Vad som gällde före och efter läses i de årens planer.'],
  decisions: [{ id: 'principles', label: 'Hur hjälpmedlet lämnas ut' }],
  rules: [
    {
      id: 'basic-mission',
      kind: 'right',
      decision: 'principles',
      text: 'Hjälpmedlen lämnas ut efter principerna i Hjälpmedelscentrums grunduppdrag.',
      citations: [plan('Grunduppdraget anger hur personer med funktionsnedsättning ska bemötas.')],
    },
    {
      id: 'tell-alternatives',
      kind: 'requirement',
      text: 'Finns likvärdiga hjälpmedel ska personen få veta det, och själv kunna välja.',
      when: { equalAlternatives: true },
      requires: { alternativesTold: true },
      citations: [plan('Den som har likvärdiga alternativ ska få information och kunna välja.')],
    },
    {
      id: 'child-needs',
      kind: 'requirement',
      text: 'Ett barns behov ska särskilt tas till vara.',
      when: { population: 'child' },
      requires: { childConsidered: true },
      citations: [plan('Barns behov har en särskild ställning.')],
    },
    {
      id: 'greatest-need-first',
      kind: 'term',
      topic: 'handling',
      text: 'Den som har störst behov går före.',
      citations: [plan('Störst behov ger företräde till hjälpmedel.')],
    },
  ],
});

/** The principles of the basic mission (*grunduppdrag*) of Hjälpmedelscentrum, for all products. */
export const prescribingPrinciples = defineRulePackage({
  id: 'vastmanland/prescribing-principles',
  version: '0.1.0',
  title: 'Principer för hjälpmedel i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Principer', isoCodes: [], words: ['barn', 'likvärdiga alternativ', 'störst behov', 'företräde'] },
  about: 'terms',
  facts,
  editions: [year2025],
  hashes,
});
