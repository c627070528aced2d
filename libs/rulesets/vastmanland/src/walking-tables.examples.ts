import { type Example, defineExamples } from '@hjm/rules';
import { walkingTables } from './walking-tables.js';

const ON = '2025-01-15';
const plain = { profession: 'fysioterapeut', raisingAttachment: false } as const;
const attached = { profession: 'arbetsterapeut', raisingAttachment: true, heightForRising: true } as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const walkingTableExamples: readonly Example[] = defineExamples(walkingTables, [
  {
    id: 'plain-ordinary',
    title: 'Fysioterapeut förskriver ett gåbord till någon i ordinärt boende',
    on: ON,
    facts: { ...plain, housing: 'ordinary', habilitation: false },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'without-attachment'], terms: ['payer-ordinary-housing'] },
  },
  {
    id: 'plain-special',
    title: 'Fysioterapeut förskriver ett gåbord till någon i särskilt boende: kommunen betalar',
    on: ON,
    facts: { ...plain, housing: 'special', habilitation: false },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'without-attachment'], terms: ['payer-special-housing'] },
  },
  {
    id: 'plain-habilitation',
    title: 'Patienten får insatser från Habiliteringscentrum: rätten är klar, men inte vem som betalar',
    on: ON,
    facts: { ...plain, habilitation: true },
    expect: { outcome: 'allowed', terms: ['payer-habilitation-open'] },
  },
  {
    id: 'attachment-ordinary',
    title: 'Arbetsterapeut förskriver ett gåbord med restillsats för uppresning',
    on: ON,
    facts: { ...attached, housing: 'ordinary', habilitation: false },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'attachment-for-rising'], terms: ['payer-ordinary-housing'] },
  },
  {
    id: 'attachment-special',
    title: 'Restillsats i särskilt boende',
    on: ON,
    facts: { ...attached, housing: 'special', habilitation: false },
    expect: { outcome: 'allowed', terms: ['payer-special-housing'] },
  },
  {
    id: 'attachment-habilitation',
    title: 'Restillsats till någon med insatser från Habiliteringscentrum',
    on: ON,
    facts: { ...attached, habilitation: true },
    expect: { outcome: 'allowed', terms: ['payer-habilitation-open'] },
  },
  {
    id: 'attachment-not-for-rising',
    title: 'Restillsats när höjden inte behöver ändras vid uppresning',
    on: ON,
    facts: { profession: 'arbetsterapeut', raisingAttachment: true, heightForRising: false },
    expect: { outcome: 'denied', rules: ['no-other-attachment'] },
  },
  {
    id: 'other-profession',
    title: 'Annat yrke',
    on: ON,
    facts: { profession: 'other', raisingAttachment: false },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'other-profession-attachment',
    title: 'Annat yrke, restillsats för uppresning',
    on: ON,
    facts: { profession: 'other', raisingAttachment: true, heightForRising: true },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'other-profession-no-rising',
    title: 'Annat yrke, restillsats utan behov',
    on: ON,
    facts: { profession: 'other', raisingAttachment: true, heightForRising: false },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'no-other-attachment'] },
  },
]);
