import { type Example, defineExamples } from '@hjm/rules';
import { speechDevices } from './speech-devices.js';

/** The day before and the first day of the edition that was decided on 2023-02-24. */
const LAST_DAY = '2023-03-31';
const FIRST_DAY = '2023-04-01';

const talk = { need: 'communication' } as const;
const hab = { profession: 'specialpedagog', workplace: 'habiliteringscentrum' } as const;
const advanced = { tier: 'advanced', ...talk } as const;

/** Cases with the answers that the minutes give. Together they cover every region of both editions. */
export const speechDeviceExamples: readonly Example[] = defineExamples(speechDevices, [
  // Before 2023-04-01
  {
    id: 'before-logoped',
    title: 'Logoped förskriver en enklare apparat för kommunikation',
    on: LAST_DAY,
    facts: { profession: 'logoped', simplerDevice: true, ...talk },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'communication'] },
  },
  {
    id: 'before-arbetsterapeut-any-device',
    title: 'Arbetsterapeut förskriver en apparat som inte är av det enklare slaget',
    on: LAST_DAY,
    facts: { profession: 'arbetsterapeut', simplerDevice: false, ...talk },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'communication'] },
  },
  {
    id: 'before-arbetsterapeut-cognitive',
    title: 'Arbetsterapeut förskriver en enklare apparat vid kognitiv funktionsnedsättning',
    on: LAST_DAY,
    facts: { profession: 'arbetsterapeut', simplerDevice: true, need: 'cognitive' },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'cognitive-simpler'] },
  },
  {
    id: 'before-logoped-cognitive-not-simpler',
    title: 'Kognitiv funktionsnedsättning ger inte rätt till en apparat som inte är enklare',
    on: LAST_DAY,
    facts: { profession: 'logoped', simplerDevice: false, need: 'cognitive' },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'before-special-educator',
    title: 'Specialpedagog på Habiliteringscentrum förskriver en enklare apparat',
    on: LAST_DAY,
    facts: { ...hab, simplerDevice: true, ...talk },
    expect: { outcome: 'allowed', rules: ['special-educator-simpler', 'communication'] },
  },
  {
    id: 'before-special-educator-cognitive',
    title: 'Specialpedagog på Habiliteringscentrum, enklare apparat vid kognitiv funktionsnedsättning',
    on: LAST_DAY,
    facts: { ...hab, simplerDevice: true, need: 'cognitive' },
    expect: { outcome: 'allowed', rules: ['special-educator-simpler', 'cognitive-simpler'] },
  },
  {
    id: 'before-special-educator-no-need',
    title: 'Specialpedagog på Habiliteringscentrum, men inget av behoven finns',
    on: LAST_DAY,
    facts: { ...hab, simplerDevice: true, need: 'neither' },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'before-special-educator-elsewhere',
    title: 'Specialpedagog på en annan arbetsplats',
    on: LAST_DAY,
    facts: { profession: 'specialpedagog', workplace: 'other', simplerDevice: true, ...talk },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'before-other-profession-cognitive',
    title: 'Annat yrke, enklare apparat vid kognitiv funktionsnedsättning',
    on: LAST_DAY,
    facts: { profession: 'other', simplerDevice: true, need: 'cognitive' },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'before-other-profession-no-need',
    title: 'Annat yrke och inget av behoven',
    on: LAST_DAY,
    facts: { profession: 'other', need: 'neither' },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'no-other-need'] },
  },
  // Known time: between decision and start, and as known before the decision
  {
    id: 'known-before-decision',
    title: 'En majdag 2023 så som reglerna var kända i januari: de tidigare reglerna svarar',
    on: '2023-05-01',
    knownAt: '2023-01-01',
    facts: { profession: 'arbetsterapeut', simplerDevice: false, ...talk },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'communication'] },
  },
  {
    id: 'decided-but-not-started',
    title: 'Beslutet är fattat men har inte börjat gälla',
    on: LAST_DAY,
    knownAt: '2023-02-24',
    facts: { ...hab, simplerDevice: true, ...talk },
    expect: { outcome: 'allowed', rules: ['special-educator-simpler', 'communication'] },
  },
  // From 2023-04-01: simple devices and devices with a keyboard
  {
    id: 'simple-logoped',
    title: 'Logoped förskriver en enkel apparat',
    on: FIRST_DAY,
    facts: { profession: 'logoped', tier: 'simple', ...talk },
    expect: { outcome: 'allowed', rules: ['simple-and-keyboard', 'communication'], requirements: {}, advice: {} },
  },
  {
    id: 'keyboard-arbetsterapeut',
    title: 'Arbetsterapeut förskriver en apparat med tangentbord',
    on: FIRST_DAY,
    facts: { profession: 'arbetsterapeut', tier: 'keyboard', ...talk },
    expect: { outcome: 'allowed', rules: ['simple-and-keyboard', 'communication'], requirements: {}, advice: {} },
  },
  {
    id: 'simple-arbetsterapeut-cognitive',
    title: 'Arbetsterapeut förskriver en enkel apparat vid kognitiv funktionsnedsättning',
    on: FIRST_DAY,
    facts: { profession: 'arbetsterapeut', tier: 'simple', need: 'cognitive' },
    expect: { outcome: 'allowed', rules: ['simple-and-keyboard', 'cognitive-simple'] },
  },
  {
    id: 'keyboard-logoped-cognitive',
    title: 'Kognitiv funktionsnedsättning ger inte rätt till en apparat med tangentbord',
    on: FIRST_DAY,
    facts: { profession: 'logoped', tier: 'keyboard', need: 'cognitive' },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'selected-special-educator',
    title: 'Specialpedagog på Habiliteringscentrum förskriver en artikel som står på listan',
    on: FIRST_DAY,
    facts: { ...hab, tier: 'simple', ...talk, article: 'A-1' },
    parameters: { selectedArticles: ['A-1', 'A-2'] },
    expect: { outcome: 'allowed', rules: ['special-educator-selected', 'communication'] },
  },
  {
    id: 'not-selected-special-educator',
    title: 'Specialpedagog på Habiliteringscentrum, artikeln står inte på listan',
    on: FIRST_DAY,
    facts: { ...hab, tier: 'simple', ...talk, article: 'A-3' },
    parameters: { selectedArticles: ['A-1', 'A-2'] },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'list-missing-special-educator',
    title: 'Specialpedagog på Habiliteringscentrum, listan är inte känd: det går inte att svara',
    on: FIRST_DAY,
    facts: { ...hab, tier: 'simple', ...talk, article: 'A-1' },
    expect: { outcome: 'undetermined' },
  },
  {
    id: 'selected-special-educator-cognitive',
    title: 'Specialpedagog på Habiliteringscentrum, utvald enkel apparat vid kognitiv funktionsnedsättning',
    on: FIRST_DAY,
    facts: { ...hab, tier: 'simple', need: 'cognitive', selectedArticle: true },
    expect: { outcome: 'allowed', rules: ['special-educator-selected', 'cognitive-simple'] },
  },
  {
    id: 'selected-special-educator-no-need',
    title: 'Specialpedagog på Habiliteringscentrum, utvald enkel apparat men inget av behoven',
    on: FIRST_DAY,
    facts: { ...hab, tier: 'simple', need: 'neither', selectedArticle: true },
    expect: { outcome: 'denied', rules: ['no-other-need'] },
  },
  {
    id: 'selected-special-educator-elsewhere',
    title: 'Specialpedagog på en annan arbetsplats, även om artikeln är utvald',
    on: FIRST_DAY,
    facts: { profession: 'specialpedagog', workplace: 'other', tier: 'simple', ...talk, selectedArticle: true },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'keyboard-special-educator',
    title: 'Specialpedagog på Habiliteringscentrum får inte längre förskriva en apparat med tangentbord',
    on: FIRST_DAY,
    facts: { ...hab, tier: 'keyboard', ...talk },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'simple-other-profession-cognitive',
    title: 'Annat yrke, enkel apparat vid kognitiv funktionsnedsättning',
    on: FIRST_DAY,
    facts: { profession: 'other', tier: 'simple', need: 'cognitive' },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
  {
    id: 'other-profession-no-need',
    title: 'Annat yrke och inget av behoven',
    on: FIRST_DAY,
    facts: { profession: 'other', tier: 'simple', need: 'neither' },
    expect: { outcome: 'denied', rules: ['no-other-prescriber', 'no-other-need'] },
  },
  // From 2023-04-01: advanced devices
  ...(['logoped', 'arbetsterapeut'] as const).flatMap((profession) => {
    const who = profession === 'logoped' ? ({ profession } as const) : ({ profession, textBased: true } as const);
    const rule = profession === 'logoped' ? 'advanced-logoped' : 'advanced-text-based';
    return [
      {
        id: `advanced-${profession}`,
        title: `Avancerad apparat, ${profession}: samråd har skett och logopeden har bedömt`,
        on: FIRST_DAY,
        facts: { ...who, ...advanced, consultantConsulted: true, speechAssessment: true },
        expect: { outcome: 'allowed', rules: [rule, 'communication'], requirements: { consultant: 'met' }, advice: { 'speech-assessment': 'met' } },
      },
      {
        id: `advanced-${profession}-no-assessment`,
        title: `Avancerad apparat, ${profession}: utan bedömning är det ett råd som inte följts, inget nej`,
        on: FIRST_DAY,
        facts: { ...who, ...advanced, consultantConsulted: true, speechAssessment: false },
        expect: { outcome: 'allowed', rules: [rule, 'communication'], requirements: { consultant: 'met' }, advice: { 'speech-assessment': 'unmet' } },
      },
      {
        id: `advanced-${profession}-no-consultant`,
        title: `Avancerad apparat, ${profession}: utan samråd återstår ett krav`,
        on: FIRST_DAY,
        facts: { ...who, ...advanced, consultantConsulted: false, speechAssessment: true },
        expect: { outcome: 'conditional', rules: [rule, 'communication'], requirements: { consultant: 'unmet' }, advice: { 'speech-assessment': 'met' } },
      },
      {
        id: `advanced-${profession}-neither`,
        title: `Avancerad apparat, ${profession}: varken samråd eller bedömning`,
        on: FIRST_DAY,
        facts: { ...who, ...advanced, consultantConsulted: false, speechAssessment: false },
        expect: { outcome: 'conditional', rules: [rule, 'communication'], requirements: { consultant: 'unmet' }, advice: { 'speech-assessment': 'unmet' } },
      },
      {
        id: `advanced-${profession}-no-need`,
        title: `Avancerad apparat, ${profession}: kognitiv funktionsnedsättning räcker inte`,
        on: FIRST_DAY,
        facts: { ...who, tier: 'advanced', need: 'cognitive' },
        expect: { outcome: 'denied', rules: ['no-other-need'] },
      },
    ] as const;
  }),
  {
    id: 'advanced-arbetsterapeut-not-text',
    title: 'Avancerad apparat, arbetsterapeut, kommunikationen är inte textbaserad',
    on: FIRST_DAY,
    facts: { profession: 'arbetsterapeut', ...advanced, textBased: false },
    expect: { outcome: 'denied', rules: ['no-other-prescriber'] },
  },
]);
