import { type Example, defineExamples } from '@hjm/rules';
import { ownResponsibility } from './own-responsibility.js';

const ON = '2024-07-01';

export const ownResponsibilityExamples: readonly Example[] = defineExamples(ownResponsibility, [
  { id: 'needs-staff', title: 'Ett hjälpmedel som provas ut av vårdpersonal', on: ON, facts: { staffNeeded: true, forLeisure: false, ordinaryProduct: false }, expect: { outcome: 'allowed', rules: ['not-own-responsibility', 'not-leisure'], terms: [] } },
  { id: 'replaces-ordinary', title: 'Ett hjälpmedel i stället för en vanlig produkt', on: ON, facts: { staffNeeded: true, forLeisure: false, ordinaryProduct: true }, expect: { outcome: 'allowed', terms: ['own-fee'] } },
  { id: 'no-staff', title: 'En produkt som var och en kan välja själv', on: ON, facts: { staffNeeded: false, forLeisure: false }, expect: { outcome: 'denied', rules: ['own-responsibility'], terms: [] } },
  { id: 'leisure', title: 'Ett hjälpmedel för en fritidsaktivitet', on: ON, facts: { staffNeeded: true, forLeisure: true }, expect: { outcome: 'denied', rules: ['leisure'] } },
  { id: 'leisure-no-staff', title: 'En fritidsprodukt som var och en kan välja själv', on: ON, facts: { staffNeeded: false, forLeisure: true }, expect: { outcome: 'denied', rules: ['own-responsibility', 'leisure'] } },
]);
