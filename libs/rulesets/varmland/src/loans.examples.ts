import { type Example, defineExamples } from '@hjm/rules';
import { loans } from './loans.js';
import { ANY_DAY } from './undated.js';

const terms = (...ids: string[]): Example['expect'] => ({ outcome: 'allowed', rules: ['on-loan'], terms: ids });

/** Cases with what the handbook says of loss and damage. */
export const loanExamples: readonly Example[] = defineExamples(loans, [
  { id: 'none', title: 'Ingenting har hänt', on: ANY_DAY, facts: { event: 'none' }, expect: terms() },
  { id: 'lost', title: 'Borta utan ovarsamhet', on: ANY_DAY, facts: { event: 'lost', careless: false }, expect: terms('report') },
  { id: 'destroyed-careless', title: 'Förstört genom ovarsamhet', on: ANY_DAY, facts: { event: 'destroyed', careless: true }, expect: terms('report', 'liable') },
  { id: 'stolen', title: 'Stulet: även polisen', on: ANY_DAY, facts: { event: 'stolen' }, expect: terms('report', 'police') },
  { id: 'transport', title: 'Skadat under en transport', on: ANY_DAY, facts: { event: 'transportDamage' }, expect: terms('transport-damage') },
]);
