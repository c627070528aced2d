import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { population } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { feeDocument } from './sources.js';
import { undated } from './undated.js';

const page = feeDocument('tandemcykel');

const facts = defineFacts([{ id: 'visualImpairment', type: 'yesNo', label: 'Synnedsättning', question: 'Har patienten en synnedsättning?' }, population]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Bidrag till tandemcykel vid synnedsättning.')],
  decisions: [{ id: 'subsidy', label: 'Ges bidrag' }],
  rules: [
    { id: 'visual-impairment', kind: 'right', decision: 'subsidy', text: 'Den som har en synnedsättning kan få bidrag till en tandemcykel.', when: { visualImpairment: true }, citations: [page('Bidrag vid synnedsättning.')] },
    { id: 'other-reasons', kind: 'uncovered', decision: 'subsidy', text: 'Bidrag av andra skäl än synnedsättning nämns inte.', when: { visualImpairment: false }, citations: [page('Bara synnedsättning nämns.')] },
    {
      id: 'adult-subsidy',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'subsidy', amount: { percent: 100, of: 'kostnaden', most: 500_000 }, per: 'item', ownership: 'user' },
      text: 'Vuxna får bidrag med högst 5 000 kr och äger cykeln.',
      when: { population: 'adult' },
      citations: [page('Vuxna: högst 5 000 kr, egen cykel.')],
    },
    {
      id: 'child-subsidy',
      kind: 'term',
      topic: 'fee',
      fee: { kind: 'subsidy', amount: { percent: 100, of: 'kostnaden över 5 000 kr' }, per: 'item' },
      text: 'För barn täcker bidraget det som överstiger 5 000 kr.',
      when: { population: 'child' },
      citations: [page('Barn: beloppet över 5 000 kr.')],
    },
  ],
});

/** Tandem cycles for visual impairment, ISO 9999 12 18 15, in Jönköping. */
export const tandemCycles = defineRulePackage({
  id: 'jonkoping/tandem-cycles',
  version: '0.1.0',
  title: 'Bidrag till tandemcykel i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  about: 'terms',
  scope: { label: 'Tandemcyklar', isoCodes: ['12 18 15'], words: ['tandem', 'synnedsättning', 'tandemcykel', 'parcykel'] },
  facts,
  editions: [edition],
  hashes,
});
