import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { hashes } from './hashes.js';
import { UNDATED, actionPlan, dalarnaRegion } from './sources.js';

const plan = (summary: string) => actionPlan('anpassande insatser', summary);

const facts = defineFacts([
  {
    id: 'goods',
    type: 'oneOf',
    label: 'Slag av hjälpmedel',
    question: 'Vilket slag av hjälpmedel är det?',
    otherwise: 'other',
    values: [
      { id: 'bulk', label: 'Bulkvara eller hjälpmedel för tidig hemgång' },
      { id: 'priority1', label: 'Prioriteringsnivå 1 enligt hjälpmedelspolicyn' },
      { id: 'other', label: 'Annat hjälpmedel' },
    ],
  },
]);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handlingsplanens översyn',
  decided: null,
  validFrom: null,
  citations: [plan('Översyn av intern lageradministration, utprovning och förskrivning.')],
  notes: [UNDATED, 'Översynen är hjälpmedelsförvaltningens egen insats. Undantagen hör till den, inte till den planerade utbildningen eller portalen.'],
  partial: 'Prioriteringsnivåerna står i hjälpmedelspolicyn, som inte är inlagd.',
  decisions: [{ id: 'review', label: 'Ingår i översynen' }],
  rules: [
    { id: 'reviewed', kind: 'right', decision: 'review', text: 'Översynen omfattar lagerhållning, utprovning och förskrivning av hjälpmedel.', when: { goods: 'other' }, citations: [plan('Översyn av lager, utprovning och förskrivning.')] },
    {
      id: 'exempt',
      kind: 'refusal',
      decision: 'review',
      basis: 'stated',
      text: 'Bulkvaror, hjälpmedel för tidig hemgång och prioriteringsnivå 1 är undantagna från översynen.',
      when: { goods: ['bulk', 'priority1'] },
      citations: [plan('De två slagen undantas.')],
    },
  ],
});

/** What the review of stock, try-out and prescribing in the action plan covers, in Dalarna. */
export const processReview = defineRulePackage({
  ...dalarnaRegion,
  id: 'dalarna/process-review',
  title: 'Översyn av lager och utprovning i Dalarna (plan)',
  about: 'terms',
  scope: { label: 'Översyn av lager och utprovning', isoCodes: [], words: ['bulkvaror', 'tidig hemgång', 'prioritering', 'lager'] },
  facts,
  editions: [undated],
  hashes,
});
