import { type Example, defineExamples } from '@hjm/rules';
import { damageAndLoss } from './damage-and-loss.js';

const ON = '2025-01-15';

/** Cases with the answers that the page gives. Together they cover every region. */
export const damageAndLossExamples: readonly Example[] = defineExamples(damageAndLoss, [
  { id: 'lost', title: 'Hjälpmedlet är borta, utan samband med funktionsnedsättningen', on: ON, facts: { event: 'loss', dueToDisability: false }, expect: { outcome: 'allowed', rules: ['charged'], terms: ['actual-cost'] } },
  { id: 'mismanaged', title: 'Uppenbar vanskötsel', on: ON, facts: { event: 'mismanagement', dueToDisability: false }, expect: { outcome: 'allowed', rules: ['charged'], terms: ['actual-cost'] } },
  { id: 'disability', title: 'Förlusten kan hänföras till funktionsnedsättningen: patienten betalar inte', on: ON, facts: { event: 'loss', dueToDisability: true }, expect: { outcome: 'allowed', rules: ['not-charged'], terms: [] } },
  { id: 'wear', title: 'En lagning av annat skäl: patienten betalar inte', on: ON, facts: { event: 'other' }, expect: { outcome: 'allowed', rules: ['not-charged'], terms: [] } },
]);
