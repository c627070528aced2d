import { type Example, defineExamples } from '@hjm/rules';
import { visionAids } from './vision-aids.js';

const ON = '2024-05-01';
const unit = { profession: 'synpedagog', workplace: 'synenheten' } as const;
const optician = { profession: 'optiker', workplace: 'synenheten' } as const;
/** Right for nothing on the page: the profession may, but the workplace is another. */
const elsewhere = { profession: 'arbetsterapeut', workplace: 'other' } as const;
const video = { product: 'videoMagnifier', otherMagnifiersSuffice: false } as const;

/** Each product with a patient that it is for, at the lowest and the highest vision category, and just outside. */
const patients = [
  { rule: 'magnifier', facts: { product: 'magnifier' }, within: ['1', '4'], outside: ['none', '5'] },
  { rule: 'first-video-magnifier', facts: { ...video, alreadyHas: 0 }, within: ['1', '4'], outside: ['none', '5'] },
  { rule: 'second-video-magnifier', facts: { ...video, alreadyHas: 1, neededOutsideHome: true }, within: ['1', '4'], outside: ['none', '5'] },
  { rule: 'braille-notetaker', facts: { product: 'brailleNotetaker' }, within: ['2', '5'], outside: ['none', '1'] },
  { rule: 'book-stand', facts: { product: 'bookStand' }, within: ['1', '4'], outside: ['none', '5'] },
  { rule: 'portable-computer-school', facts: { product: 'portableComputer', schoolUse: true }, within: ['1', '5'], outside: ['none'] },
  { rule: 'scanner', facts: { product: 'scanner' }, within: ['2', '5'], outside: ['none', '1'] },
] as const;

const terms = (rule: string): string[] => (rule.endsWith('video-magnifier') ? ['two-video-magnifiers'] : []);

/** Cases with the answers that the page gives. */
export const visionAidExamples: readonly Example[] = defineExamples(visionAids, [
  ...patients.flatMap(({ rule, facts, within, outside }) => [
    ...within.map((visionCategory) => ({
      id: `${rule}-${visionCategory}`,
      title: `Synpedagog på Synenheten, ${rule}, synkategori ${visionCategory}`,
      on: ON,
      facts: { ...unit, ...facts, visionCategory },
      expect: { outcome: 'allowed' as const, rules: ['vision-unit', rule], terms: terms(rule) },
    })),
    ...outside.map((visionCategory) => ({
      id: `${rule}-${visionCategory}`,
      title: `Synpedagog på Synenheten, ${rule}, men synkategorin ligger utanför`,
      on: ON,
      facts: { ...unit, ...facts, visionCategory },
      expect: { outcome: 'denied' as const, rules: ['no-other-need'], terms: [] },
    })),
    {
      id: `${rule}-elsewhere`,
      title: `Arbetsterapeut på en annan arbetsplats, ${rule}: rätt patient räcker inte`,
      on: ON,
      facts: { ...elsewhere, ...facts, visionCategory: '3' as const },
      expect: { outcome: 'denied' as const, rules: ['no-other-prescriber'] },
    },
  ]),
  {
    id: 'optician-magnifier',
    title: 'Optiker på Synenheten förskriver ett förstoringsglas',
    on: ON,
    facts: { ...optician, product: 'magnifier', visionCategory: '2' },
    expect: { outcome: 'allowed', rules: ['optician-magnifier', 'magnifier'] },
  },
  {
    id: 'optician-magnifier-5',
    title: 'Optiker på Synenheten, förstoringsglas vid synkategori 5',
    on: ON,
    facts: { ...optician, product: 'magnifier', visionCategory: '5' },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'optician-book-stand',
    title: 'Optiker får bara förskriva förstoringsglas',
    on: ON,
    facts: { ...optician, product: 'bookStand', visionCategory: '2' },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'occupational-therapist-scanner',
    title: 'Arbetsterapeut på Synenheten förskriver en skanner',
    on: ON,
    facts: { profession: 'arbetsterapeut', workplace: 'synenheten', product: 'scanner', visionCategory: '4' },
    expect: { outcome: 'allowed', rules: ['vision-unit', 'scanner'] },
  },
  {
    id: 'video-magnifier-others-suffice',
    title: 'Förstorande videosystem fast andra förstorande hjälpmedel fungerar',
    on: ON,
    facts: { ...unit, product: 'videoMagnifier', visionCategory: '3', otherMagnifiersSuffice: true, alreadyHas: 0 },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'second-video-magnifier-at-home',
    title: 'Ett andra förstorande videosystem för hemmet',
    on: ON,
    facts: { ...unit, ...video, visionCategory: '3', alreadyHas: 1, neededOutsideHome: false },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'third-video-magnifier',
    title: 'Ett tredje förstorande videosystem: sidan säger inget',
    on: ON,
    facts: { ...unit, ...video, visionCategory: '3', alreadyHas: 2, neededOutsideHome: true },
    expect: { outcome: 'undetermined', rules: ['vision-unit', 'further-video-magnifier'] },
  },
  {
    id: 'third-video-magnifier-elsewhere',
    title: 'Ett tredje förstorande videosystem, men på fel arbetsplats: nej oavsett',
    on: ON,
    facts: { ...elsewhere, ...video, visionCategory: '3', alreadyHas: 2 },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'portable-computer-at-home',
    title: 'Bärbar dator för annat än skolan',
    on: ON,
    facts: { ...unit, product: 'portableComputer', visionCategory: '4', schoolUse: false },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'flexiboard',
    title: 'Flexiboard: vem den är till för framgår inte',
    on: ON,
    facts: { ...unit, product: 'otherInput' },
    expect: { outcome: 'undetermined', rules: ['vision-unit', 'other-input'] },
  },
  {
    id: 'flexiboard-elsewhere',
    title: 'Flexiboard på en annan arbetsplats: nej oavsett patient',
    on: ON,
    facts: { ...elsewhere, product: 'otherInput' },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'elsewhere-no-need',
    title: 'Fel arbetsplats och en patient som hjälpmedlet inte är till för',
    on: ON,
    facts: { ...elsewhere, product: 'bookStand', visionCategory: 'none' },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'no-other-need'] },
  },
]);
