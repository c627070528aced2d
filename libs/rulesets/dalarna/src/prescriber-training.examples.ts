import { type Example, defineExamples } from '@hjm/rules';
import { prescriberTraining } from './prescriber-training.js';

/** What is missing of training, portal and permission, in every combination. */
const COMBINATIONS = [
  { id: 'all-met', title: 'Utbildad, behörig och i portalen', trained: true, throughPortal: true, permission: true },
  { id: 'not-trained', title: 'Utan utbildning', trained: false, throughPortal: true, permission: true },
  { id: 'by-phone', title: 'Inringd förskrivning', trained: true, throughPortal: false, permission: true },
  { id: 'no-permission', title: 'Utan behörighet, sällanförskrivare', trained: true, throughPortal: true, permission: false },
  { id: 'trained-only', title: 'Bara utbildad', trained: true, throughPortal: false, permission: false },
  { id: 'portal-only', title: 'Bara i portalen', trained: false, throughPortal: true, permission: false },
  { id: 'permission-only', title: 'Bara behörig', trained: false, throughPortal: false, permission: true },
  { id: 'none-met', title: 'Inget av kraven', trained: false, throughPortal: false, permission: false },
] as const;
const met = (yes: boolean) => (yes ? 'met' : 'unmet');

export const prescriberTrainingExamples: readonly Example[] = defineExamples(prescriberTraining, [
  { id: 'phoned-in-2024', title: 'En inringd beställning den sista dagen före 2025', on: '2024-12-31', facts: { throughPortal: false }, expect: { outcome: 'allowed', rules: ['may-phone'], requirements: {} } },
  { id: 'not-introduced', title: 'Kravet har inte införts än', on: '2025-01-01', facts: { introduced: false }, expect: { outcome: 'allowed', rules: ['not-yet-introduced'], requirements: {} } },
  { id: 'not-known', title: 'Det är inte känt om kravet har införts', on: '2025-01-01', facts: { trained: true }, expect: { outcome: 'conditional' } },
  ...COMBINATIONS.map(({ id, title, ...facts }) => ({
    id,
    title,
    on: '2025-06-01',
    facts: { introduced: true, ...facts },
    expect: {
      outcome: id === 'all-met' ? ('allowed' as const) : ('conditional' as const),
      rules: ['introduced'],
      requirements: { training: met(facts.trained), portal: met(facts.throughPortal), permission: met(facts.permission) } as const,
    },
  })),
]);
