import { type Example, defineExamples } from '@hjm/rules';
import { totalConversationUnits } from './total-conversation-units.js';

/** Cases with the answers that the page gives. */
export const totalConversationUnitExamples: readonly Example[] = defineExamples(totalConversationUnits, [
  {
    id: 'at-horselenheten',
    title: 'På Hörselenheten: enheten är rätt, men yrket framgår inte',
    on: '2020-01-01',
    facts: { workplace: 'horselenheten' },
    expect: { outcome: 'undetermined', rules: ['at-horselenheten'] },
  },
  {
    id: 'elsewhere',
    title: 'På en annan arbetsplats: Hörselenheten har hand om hjälpmedlet',
    on: '2020-01-01',
    facts: { workplace: 'other' },
    expect: { outcome: 'undetermined', rules: ['refer-to-horselenheten'] },
  },
  {
    id: 'before-2020',
    title: 'Dagen innan Hörselenheten tog över säger sidan inget',
    on: '2019-12-31',
    facts: { workplace: 'horselenheten' },
    expect: { outcome: 'undetermined', rules: [] },
  },
]);
