import { type Example, defineExamples } from '@hjm/rules';
import { boneAnchoredHearingAids } from './bone-anchored-hearing-aids.js';

const ON = '2025-01-15';
const audionom = { profession: 'audionom' } as const;
const other = { profession: 'other' } as const;
const needs = { indication: 'conductive', ableToHandle: true } as const;
const needsNot = { indication: 'other', ableToHandle: true } as const;
const none = { alreadyHas: 0 } as const;
const one = { alreadyHas: 1 } as const;
const follows = ['one-per-person', 'patient-pays-consumables'];

/** Cases with the answers that the page gives. Together they cover every region. */
export const boneAnchoredHearingAidExamples: readonly Example[] = defineExamples(boneAnchoredHearingAids, [
  {
    id: 'insured',
    title: 'Audionom förskriver vid ledningshinder; hemförsäkringen gäller',
    on: ON,
    facts: { ...audionom, ...needs, ...none, homeInsurance: true },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'stated-indication', 'first'], advice: { 'home-insurance': 'met' }, terms: follows },
  },
  {
    id: 'not-insured',
    title: 'Utan hemförsäkring är det ett råd som inte följts, inget nej',
    on: ON,
    facts: { profession: 'audiolog', indication: 'noEarInsert', ableToHandle: true, ...none, homeInsurance: false },
    expect: { outcome: 'allowed', advice: { 'home-insurance': 'unmet' }, terms: follows },
  },
  {
    id: 'one-sided',
    title: 'Ensidig dövhet',
    on: ON,
    facts: { profession: 'audiolog', indication: 'oneSided', ableToHandle: true, ...none },
    expect: { outcome: 'allowed', advice: { 'home-insurance': 'unknown' } },
  },
  {
    id: 'second',
    title: 'En andra benförankrad hörapparat',
    on: ON,
    facts: { ...audionom, ...needs, ...one },
    expect: { outcome: 'denied', rules: ['no-second'], terms: [] },
  },
  {
    id: 'cannot-handle',
    title: 'Ledningshinder, men apparaten och huden kan inte skötas',
    on: ON,
    facts: { ...audionom, indication: 'conductive', ableToHandle: false, ...none },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'no-need-second',
    title: 'Inget av skälen, och patienten har redan en',
    on: ON,
    facts: { ...audionom, ...needsNot, ...one },
    expect: { outcome: 'denied', rules: ['no-other-need', 'no-second'] },
  },
  {
    id: 'other-profession',
    title: 'Annat yrke',
    on: ON,
    facts: { ...other, ...needs, ...none },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'other-profession-second',
    title: 'Annat yrke, en andra apparat',
    on: ON,
    facts: { ...other, ...needs, ...one },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'no-second'] },
  },
  {
    id: 'other-profession-no-need',
    title: 'Annat yrke och inget av skälen',
    on: ON,
    facts: { ...other, ...needsNot, ...none },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'no-other-need'] },
  },
  {
    id: 'other-profession-no-need-second',
    title: 'Annat yrke, inget av skälen och redan en apparat',
    on: ON,
    facts: { ...other, ...needsNot, ...one },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'no-other-need', 'no-second'] },
  },
]);
