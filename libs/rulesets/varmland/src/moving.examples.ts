import { type Example, defineExamples } from '@hjm/rules';
import { moving } from './moving.js';
import { ANY_DAY } from './undated.js';

/** Cases with what the board says of moving. */
export const movingExamples: readonly Example[] = defineExamples(moving, [
  { id: 'within', title: 'Flytt mellan två kommuner i Värmland', on: ANY_DAY, facts: { movesTo: 'withinVarmland' }, expect: { outcome: 'allowed', rules: ['follows-the-person'], terms: ['equal-terms'] } },
  { id: 'elsewhere', title: 'Flytt till en annan region', on: ANY_DAY, facts: { movesTo: 'elsewhere' }, expect: { outcome: 'undetermined', rules: ['national-agreement'] } },
  { id: 'abroad', title: 'Flytt utomlands', on: ANY_DAY, facts: { movesTo: 'abroad' }, expect: { outcome: 'undetermined', rules: ['abroad'] } },
]);
