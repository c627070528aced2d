import { type Example, defineExamples } from '@hjm/rules';
import { productTraining } from './product-training.js';

const ON = '2025-01-15';
const all = { basicCourse: true, webSesamTraining: 'full', socialstyrelsenCourse: true } as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const productTrainingExamples: readonly Example[] = defineExamples(productTraining, [
  { id: 'all', title: 'Alla tre utbildningarna är gjorda', on: ON, facts: all, expect: { outcome: 'allowed', rules: ['three-courses-first'] } },
  { id: 'no-web', title: 'Socialstyrelsens webbutbildning saknas', on: ON, facts: { ...all, socialstyrelsenCourse: false }, expect: { outcome: 'denied', rules: ['courses-missing'] } },
  { id: 'no-basic', title: 'Grunden saknas', on: ON, facts: { ...all, basicCourse: false }, expect: { outcome: 'denied', rules: ['courses-missing'] } },
  { id: 'no-web-sesam', title: 'webSesam saknas helt', on: ON, facts: { ...all, webSesamTraining: 'none' }, expect: { outcome: 'denied', rules: ['courses-missing'] } },
  { id: 'self-study', title: 'Bara den förenklade självstudien i webSesam: det går inte att svara', on: ON, facts: { ...all, webSesamTraining: 'selfStudy' }, expect: { outcome: 'undetermined' } },
]);
