import { expect, it } from 'vitest';
import type { Citation } from '@hjm/core';
import type { Facts, Rule, RulePackage } from './package-types.js';
import { daysOfEditions, payerOf } from './payer-of.js';
import { evaluate } from './evaluate.js';

const citations: readonly [Citation] = [{ body: 'Nämnden', decided: '2024-01-01', document: 'protokoll', summary: 'Påhittad regel för prov.' }];
const term = (id: string, payer: 'region' | 'municipality', when: Record<string, string | boolean>): Rule => ({ id, kind: 'term', topic: 'payer', payer, text: `Betalas enligt ${id}.`, when, citations });

/** Made up: housing tells who pays, twice for those who are both. */
const rules: RulePackage = {
  format: 'hjm.rules/1',
  id: 'prov/betalare',
  version: '1.0.0',
  title: 'Vem som betalar',
  region: 'Provregionen',
  askWhom: 'Provcentralen',
  scope: { label: 'Prov', isoCodes: [] },
  about: 'terms',
  facts: [
    { id: 'housing', type: 'oneOf', label: 'Boendeform', question: 'Hur?', values: [{ id: 'ordinary', label: 'Ordinärt' }, { id: 'special', label: 'Särskilt' }, { id: 'short', label: 'Korttids' }] },
    { id: 'both', type: 'yesNo', label: 'Båda', question: 'Båda?' },
    { id: 'covered', type: 'yesNo', label: 'Omfattas', question: 'Omfattas?' },
  ],
  editions: [
    {
      id: 'first',
      title: 'Första',
      decided: '2024-01-01',
      validFrom: '2024-02-01',
      validTo: '2024-06-30',
      citations,
      decisions: [{ id: 'who', label: 'Vem' }],
      rules: [
        { id: 'yes', kind: 'right', decision: 'who', text: 'Omfattas.', when: { covered: true }, citations },
        { id: 'no', kind: 'refusal', decision: 'who', basis: 'stated', text: 'Omfattas inte.', when: { covered: false }, citations },
        term('region-pays', 'region', { housing: 'ordinary' }),
        term('municipality-pays', 'municipality', { housing: 'special' }),
        term('also', 'municipality', { both: true }),
      ],
    },
  ],
};
const payer = (facts: Facts, on = '2024-03-01'): ReturnType<typeof payerOf> => payerOf(evaluate(rules, facts, { on }));
const whyOpen = (facts: Facts, on?: string): unknown => (payer(facts, on) as { undetermined?: unknown }).undetermined;

it('names the payer with the rules that do', () => {
  expect(payer({ covered: true, housing: 'special', both: false })).toEqual({ payer: 'municipality', reasons: [{ rule: 'municipality-pays', text: 'Betalas enligt municipality-pays.', citations }] });
});

it('names the payer when what is missing could only name the same', () => {
  expect(payer({ covered: true, housing: 'special' })).toMatchObject({ payer: 'municipality' });
});

it('names nobody when a missing fact could name another, and says which', () => {
  expect(whyOpen({ covered: true, housing: 'ordinary' })).toEqual({ whySv: 'Uppgifter saknas.', needed: ['both'] });
  expect(whyOpen({ covered: true })).toEqual({ whySv: 'Uppgifter saknas.', needed: ['housing', 'both'] });
});

it.each([
  ['several payers', { covered: true, housing: 'ordinary', both: true }, undefined, /^Reglerna pekar ut flera: Betalas enligt region-pays/],
  ['no payer', { covered: true, housing: 'short', both: false }, undefined, /^Reglerna säger inte vem som betalar/],
  ['a refusal', { covered: false }, undefined, /^Svaret är nej: Omfattas inte/],
  ['a day after the edition', { covered: true, housing: 'special' }, '2024-07-01', /^Ingen utgåva/],
])('names nobody for %s', (_, facts, on, why) => {
  expect(whyOpen(facts, on)).toEqual({ whySv: expect.stringMatching(why) as string, needed: [] });
});

it('knows the days on which an edition begins or has ended', () => {
  expect(daysOfEditions(rules)).toEqual({ begins: ['2024-02-01', '2024-07-01'], decided: ['2024-01-01'] });
});
