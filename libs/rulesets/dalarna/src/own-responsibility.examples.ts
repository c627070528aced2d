import { type Example, defineExamples } from '@hjm/rules';
import { ownResponsibility } from './own-responsibility.js';

const ON = '2024-07-01';

export const ownResponsibilityExamples: readonly Example[] = defineExamples(ownResponsibility, [
  { id: 'needs-staff', title: 'Ett hjälpmedel som provas ut av vårdpersonal: principerna säger inte om det får förskrivas', on: ON, facts: { staffNeeded: true, forLeisure: false, ordinaryProduct: false }, expect: { outcome: 'undetermined', rules: ['staff-needed-open', 'not-for-leisure-open'] } },
  { id: 'replaces-ordinary', title: 'Ett hjälpmedel i stället för en vanlig produkt: egenavgiften är känd, men inte om det får förskrivas', on: ON, facts: { staffNeeded: true, forLeisure: false, ordinaryProduct: true }, expect: { outcome: 'undetermined', rules: ['own-fee', 'not-for-leisure-open'] } },
  { id: 'no-staff', title: 'En produkt som var och en kan välja själv', on: ON, facts: { staffNeeded: false, forLeisure: false }, expect: { outcome: 'denied', rules: ['own-responsibility'], terms: [] } },
  { id: 'leisure', title: 'Ett hjälpmedel för en fritidsaktivitet', on: ON, facts: { staffNeeded: true, forLeisure: true, ordinaryProduct: false }, expect: { outcome: 'denied', rules: ['leisure'] } },
  { id: 'leisure-replaces-ordinary', title: 'Ett hjälpmedel för fritid i stället för en vanlig produkt', on: ON, facts: { staffNeeded: true, forLeisure: true, ordinaryProduct: true }, expect: { outcome: 'denied', rules: ['leisure'] } },
  { id: 'leisure-no-staff', title: 'En fritidsprodukt som var och en kan välja själv', on: ON, facts: { staffNeeded: false, forLeisure: true }, expect: { outcome: 'denied', rules: ['own-responsibility', 'leisure'] } },
]);
