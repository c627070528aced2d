import { type Example, defineExamples } from '@hjm/rules';
import { speechDevices } from './speech-devices.js';

/** Cases with the answers that the minutes give. Cover every region of both editions. */
export const speechDeviceExamples: readonly Example[] = defineExamples(speechDevices, [
  {
    id: 'advanced-with-consultant',
    title: 'Logoped förskriver en avancerad apparat efter samråd och bedömning',
    on: '2023-04-01',
    facts: { profession: 'logoped', tier: 'advanced', need: 'communication', consultantConsulted: true, speechAssessment: true },
    expect: { outcome: 'allowed', rules: ['advanced-logoped', 'communication'], requirements: { consultant: 'met' }, advice: { 'speech-assessment': 'met' } },
  },
]);
