import { type Example, defineExamples } from '@hjm/rules';
import { costResponsibility } from './cost-responsibility.js';

const ON = '2025-01-15';
const personal = { setting: 'personal', habilitation: false } as const;
const life = 'changes-with-life';

/** Each article responsibility in each housing, and what the source leaves open. Together they cover every region. */
export const costResponsibilityExamples: readonly Example[] = defineExamples(costResponsibility, [
  {
    id: 'responsibility-1',
    title: 'Ansvar 1: regionen, också i särskilt boende',
    on: ON,
    facts: { ...personal, articleResponsibility: '1', clinicPays: false, housing: 'special' },
    expect: { outcome: 'allowed', rules: ['personal'], terms: ['payer-region', life] },
  },
  {
    id: 'responsibility-1-clinic',
    title: 'Ansvar 1, men produkten betalas av den förskrivande kliniken',
    on: ON,
    facts: { ...personal, articleResponsibility: '1', clinicPays: true },
    expect: { outcome: 'allowed', rules: ['personal'], terms: ['payer-clinic', life] },
  },
  {
    id: 'responsibility-2-ordinary',
    title: 'Ansvar 2 i ordinärt boende: regionen',
    on: ON,
    facts: { ...personal, articleResponsibility: '2', housing: 'ordinary' },
    expect: { outcome: 'allowed', terms: ['payer-ordinary-housing', life] },
  },
  {
    id: 'responsibility-2-special',
    title: 'Ansvar 2 i särskilt boende: kommunen',
    on: ON,
    facts: { ...personal, articleResponsibility: '2', housing: 'special' },
    expect: { outcome: 'allowed', terms: ['payer-special-housing', life] },
  },
  {
    id: 'responsibility-4-ordinary',
    title: 'Ansvar 4 i ordinärt boende: regionen',
    on: ON,
    facts: { ...personal, articleResponsibility: '4', housing: 'ordinary' },
    expect: { outcome: 'allowed', terms: ['payer-ordinary-housing', life, 'own-equipment'] },
  },
  {
    id: 'responsibility-4-special',
    title: 'Ansvar 4 i särskilt boende: kommunen',
    on: ON,
    facts: { ...personal, articleResponsibility: '4', housing: 'special' },
    expect: { outcome: 'allowed', terms: ['payer-special-housing', life, 'own-equipment'] },
  },
  {
    id: 'responsibility-3',
    title: 'Ansvar 3 är inte beskrivet: det går inte att svara',
    on: ON,
    facts: { ...personal, articleResponsibility: '3', housing: 'ordinary' },
    expect: { outcome: 'undetermined' },
  },
  {
    id: 'habilitation',
    title: 'Insatser från Habiliteringscentrum: det går inte att svara',
    on: ON,
    facts: { setting: 'personal', articleResponsibility: '1', habilitation: true },
    expect: { outcome: 'undetermined' },
  },
  {
    id: 'basic-equipment',
    title: 'Grundutrustning betalas av den som ansvarar för verksamheten',
    on: ON,
    facts: { setting: 'basicEquipment' },
    expect: { outcome: 'allowed', rules: ['basic-equipment'], terms: ['payer-activity-owner'] },
  },
  {
    id: 'school',
    title: 'Skola: avtalet finns inte i underlaget',
    on: ON,
    facts: { setting: 'agreement' },
    expect: { outcome: 'undetermined' },
  },
  {
    id: 'workplace',
    title: 'Anpassning av en arbetsplats hanteras inte',
    on: ON,
    facts: { setting: 'workplace' },
    expect: { outcome: 'denied', rules: ['workplace-not-handled'] },
  },
]);
