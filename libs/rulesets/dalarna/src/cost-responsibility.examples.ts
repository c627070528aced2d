import { type Example, defineExamples } from '@hjm/rules';
import { costResponsibility } from './cost-responsibility.js';

const ON = '2024-07-01';

export const costResponsibilityExamples: readonly Example[] = defineExamples(costResponsibility, [
  { id: 'nurse-level', title: 'Sjuksköterskas nivå i ett vanligt hem', on: ON, facts: { competence: 'upToNurse', regionSetting: false }, expect: { outcome: 'allowed', rules: ['competence-principle'], terms: ['municipality-pays'] } },
  { id: 'above-nurse', title: 'Högre nivå än sjuksköterskas i ett vanligt hem', on: ON, facts: { competence: 'aboveNurse', regionSetting: false }, expect: { outcome: 'undetermined', rules: ['above-nurse'], terms: [] } },
  { id: 'region-setting', title: 'Sjuksköterskas nivå i regionens verksamhet', on: ON, facts: { competence: 'upToNurse', regionSetting: true }, expect: { outcome: 'allowed', terms: ['region-pays'] } },
]);
