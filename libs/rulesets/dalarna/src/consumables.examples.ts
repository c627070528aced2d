import { type Example, defineExamples } from '@hjm/rules';
import { consumables } from './consumables.js';

const ON = '2012-05-01';
const battery = { consumable: 'hearingAidBattery', helpWithChange: false } as const;

export const consumablesExamples: readonly Example[] = defineExamples(consumables, [
  { id: 'electrodes', title: 'Elektroder till TENS', on: ON, facts: { consumable: 'everyday', helpWithChange: false }, expect: { outcome: 'allowed', rules: ['without-technical-competence'], terms: ['patient-pays-with-vat'] } },
  { id: 'lamp-with-help', title: 'En lampa, och patienten vill ha hjälp att byta', on: ON, facts: { consumable: 'everyday', helpWithChange: true }, expect: { outcome: 'allowed', terms: ['patient-pays-with-vat', 'patient-pays-labour'] } },
  { id: 'tyre', title: 'Däck till rullstol', on: ON, facts: { consumable: 'wheelchairTyre' }, expect: { outcome: 'allowed', terms: ['tyres-without-vat'] } },
  { id: 'battery-18', title: 'Hörapparatbatteri till ett skolbarn på 18 år', on: ON, facts: { ...battery, inSchool: true, age: 18 }, expect: { outcome: 'allowed', terms: ['school-child-batteries'] } },
  { id: 'battery-18-with-help', title: 'Ett skolbarn på 18 år vill ha hjälp att byta batteri', on: ON, facts: { consumable: 'hearingAidBattery', helpWithChange: true, inSchool: true, age: 18 }, expect: { outcome: 'allowed', terms: ['patient-pays-labour', 'school-child-batteries'] } },
  { id: 'battery-19', title: 'Hörapparatbatteri till en elev på 19 år', on: ON, facts: { ...battery, inSchool: true, age: 19 }, expect: { outcome: 'allowed', terms: ['patient-pays-with-vat'] } },
  { id: 'battery-not-in-school', title: 'Hörapparatbatteri till en artonåring utanför skolan', on: ON, facts: { ...battery, inSchool: false, age: 18 }, expect: { outcome: 'allowed', terms: ['patient-pays-with-vat'] } },
  { id: 'technical', title: 'En del som kräver teknisk kompetens', on: ON, facts: { consumable: 'technical' }, expect: { outcome: 'undetermined', rules: ['technical-parts'], terms: [] } },
]);
