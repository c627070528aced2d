import { type Example, defineExamples } from '@hjm/rules';
import { orthopaedicSubsidy } from './orthopaedic-subsidy.js';
import { ANY_DAY } from './undated.js';

/** Cases with the answers that the page gives. */
export const orthopaedicSubsidyExamples: readonly Example[] = defineExamples(orthopaedicSubsidy, [
  { id: 'diabetes', title: 'Diabetes', on: ANY_DAY, facts: { diagnosis: 'diabetes' }, expect: { outcome: 'allowed', rules: ['listed-diagnoses'] } },
  { id: 'arthrosis', title: 'Artros med instabilitet', on: ANY_DAY, facts: { diagnosis: 'unstableArthrosis' }, expect: { outcome: 'allowed', rules: ['listed-diagnoses'] } },
  { id: 'unclear-judged', title: 'Oklart fall som läkaren har bedömt', on: ANY_DAY, facts: { diagnosis: 'unclear', physicianJudged: true }, expect: { outcome: 'allowed', rules: ['unclear'], requirements: { 'physician-judges': 'met' } } },
  { id: 'unclear', title: 'Oklart fall utan läkarens bedömning', on: ANY_DAY, facts: { diagnosis: 'unclear', physicianJudged: false }, expect: { outcome: 'conditional', rules: ['unclear'], requirements: { 'physician-judges': 'unmet' } } },
  { id: 'other', title: 'En annan diagnos', on: ANY_DAY, facts: { diagnosis: 'other' }, expect: { outcome: 'denied', rules: ['no-other-diagnosis'] } },
]);
