import { describe, expect, it } from 'vitest';
import { caseTable } from './example-table.js';
import { defineEdition, defineFacts, defineRulePackage } from './index.js';

const facts = defineFacts([
  { id: 'listed', type: 'yesNo', label: 'Uppräknad', question: 'Är yrket uppräknat?' },
  { id: 'needed', type: 'yesNo', label: 'Behov', question: 'Finns behovet?' },
  { id: 'tried', type: 'yesNo', label: 'Prövat', question: 'Är det prövat?' },
]);
const source = { body: 'Exempelnämnden', decided: null, document: 'exempel', summary: 'Ett påhittat exempel.' } as const;
const edition = defineEdition(facts, {
  id: 'undated', title: 'Exempel', decided: null, validFrom: null, citations: [source], decisions: [{ id: 'who', label: 'Vem' }],
  rules: [{ id: 'anybody', kind: 'right', decision: 'who', text: 'Vem som helst.', citations: [source] }],
});
const pkg = defineRulePackage({ id: 'exempel/tabell', version: '1.0.0', title: 'Exempel', region: 'Exempel', askWhom: 'Centrum', scope: { label: 'Exempel', isoCodes: [] }, facts, editions: [edition] });

const examples = caseTable(pkg, '2025-06-02', {
  decisions: [
    [
      { id: 'listed', title: 'Uppräknad', facts: { listed: true }, right: 'listed' },
      { id: 'unlisted', title: 'Inte uppräknad', facts: { listed: false }, refused: 'no-other' },
    ],
    [
      { id: 'need', title: 'behov', facts: { needed: true }, right: 'need' },
      { id: 'unknown', title: 'oklart', facts: {}, open: 'not-held' },
    ],
  ],
  duties: [
    [
      { id: 'tried', title: 'prövat', facts: { tried: true }, requirements: { 'try-first': 'met' } },
      { id: 'untried', title: 'inte prövat', facts: { tried: false }, requirements: { 'try-first': 'unmet' }, terms: ['own-cost'] },
    ],
  ],
  terms: ['follow-up'],
});
const expected = (id: string) => examples.find((example) => example.id === id)?.expect;

describe('a table of cases', () => {
  it('crosses the questions, and asks of duties only where all of them are granted', () => {
    expect(examples.map(({ id }) => id)).toEqual(['listed-need-tried', 'listed-need-untried', 'listed-unknown', 'unlisted-need', 'unlisted-unknown']);
    expect(examples[1]).toMatchObject({ title: 'Uppräknad; behov; inte prövat', facts: { listed: true, needed: true, tried: false } });
  });

  it('expects a yes with every duty met, and a condition with one unmet', () => {
    expect(expected('listed-need-tried')).toEqual({ outcome: 'allowed', rules: ['listed', 'need'], requirements: { 'try-first': 'met' }, advice: {}, terms: ['follow-up'] });
    expect(expected('listed-need-untried')).toMatchObject({ outcome: 'conditional', terms: ['follow-up', 'own-cost'] });
  });

  it('expects a refusal to go before what is left open', () => {
    expect(expected('listed-unknown')).toEqual({ outcome: 'undetermined', rules: ['listed', 'not-held'] });
    expect(expected('unlisted-unknown')).toEqual({ outcome: 'denied', rules: ['no-other'] });
  });
});
