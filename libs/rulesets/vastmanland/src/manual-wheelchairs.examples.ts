import { type Example, defineExamples } from '@hjm/rules';
import { countEquivalents } from '@hjm/rules/derive';
import { inEachHousing } from './fragments/housing-cases.js';
import { manualWheelchairs } from './manual-wheelchairs.js';

const ON = '2025-01-15';
/** How the page counts: an extra set of wheels is a manual wheelchair. */
const COUNTS_AS = { manualWheelchair: 1, extraWheels: 1 };
const chairAndWheels = countEquivalents([{ kind: 'manualWheelchair', count: 1 }, { kind: 'extraWheels', count: 1 }], COUNTS_AS);
const held = (count: number) => countEquivalents([{ kind: 'manualWheelchair', count }], COUNTS_AS);

const second = { wheelchair: 'manual', alreadyHas: held(1), firstWheelchair: false } as const;
const third = { wheelchair: 'manual', alreadyHas: chairAndWheels, firstWheelchair: false } as const;
const standing = { wheelchair: 'standing', alreadyHas: held(1), firstWheelchair: false } as const;
const firstStanding = { wheelchair: 'standing', alreadyHas: held(0) } as const;
const ot = { profession: 'arbetsterapeut', otherAidWorks: false } as const;
const ADVICE = [
  { id: 'not-first', title: 'inte den allra första', facts: { firstWheelchair: false }, advice: {} },
  { id: 'first-consulted', title: 'den allra första, i samråd med läkare', facts: { firstWheelchair: true, physicianConsulted: true }, advice: { 'physician-first-time': 'met' } },
  { id: 'first-not-consulted', title: 'den allra första, utan samråd: ett råd, inget nej', facts: { firstWheelchair: true, physicianConsulted: false }, advice: { 'physician-first-time': 'unmet' } },
] as const;
const QUANTITIES = [
  { id: 'second', title: 'andra rullstolen', facts: second, refused: [] },
  { id: 'third', title: 'en rullstol och ett hjulpar finns redan', facts: third, refused: ['no-third'] },
  { id: 'standing', title: 'stårullstol som nummer två', facts: standing, refused: [] },
  { id: 'first-standing', title: 'stårullstol som första', facts: { ...firstStanding, firstWheelchair: false }, refused: [] },
] as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const manualWheelchairExamples: readonly Example[] = defineExamples(manualWheelchairs, [
  ...ADVICE.flatMap(({ id, title, facts, advice }) => [
    ...inEachHousing({
      id: `manual-${id}`,
      title: `Arbetsterapeut, manuell rullstol, ${title}`,
      on: ON,
      facts: { ...ot, wheelchair: 'manual', alreadyHas: held(0), ...facts },
      expect: { outcome: 'allowed', rules: ['listed-professions', 'needed-for-mobility', 'first-or-second'], advice, terms: ['limit-two', 'patient-pays'] },
    }),
    ...inEachHousing({
      id: `standing-${id}`,
      title: `Fysioterapeut, stårullstol som första, ${title}`,
      on: ON,
      facts: { ...ot, profession: 'fysioterapeut', ...firstStanding, ...facts },
      expect: { outcome: 'allowed', rules: ['listed-professions', 'needed-for-mobility', 'first-of-special-kind'], advice, terms: ['limit-two', 'patient-pays'] },
    }),
  ]),
  {
    id: 'second',
    title: 'En andra manuell rullstol',
    on: ON,
    facts: { ...ot, ...second, housing: 'ordinary', habilitation: false },
    expect: { outcome: 'allowed', rules: ['listed-professions', 'needed-for-mobility', 'first-or-second'] },
  },
  {
    id: 'third-by-equivalence',
    title: 'En rullstol och ett extra hjulpar är två: en tredje får inte förskrivas',
    on: ON,
    facts: { ...ot, ...third },
    expect: { outcome: 'denied', rules: ['no-third'] },
  },
  {
    id: 'drive-unit-second',
    title: 'Drivaggregat på en andra rullstol: undantaget går att läsa på två sätt',
    on: ON,
    facts: { ...ot, wheelchair: 'withDriveUnit', alreadyHas: held(1), firstWheelchair: false },
    expect: { outcome: 'undetermined' },
  },
  ...QUANTITIES.flatMap(({ id, title, facts, refused }) => [
    {
      id: `rollator-works-${id}`,
      title: `Rollator räcker, ${title}`,
      on: ON,
      facts: { profession: 'fysioterapeut', otherAidWorks: true, ...facts },
      expect: { outcome: 'denied', rules: ['other-aid-first', ...refused] },
    } as const,
    {
      id: `other-profession-${id}`,
      title: `Annat yrke, ${title}`,
      on: ON,
      facts: { profession: 'other', otherAidWorks: false, ...facts },
      expect: { outcome: 'denied', rules: ['no-other-prescriber', ...refused] },
    } as const,
    {
      id: `other-profession-rollator-works-${id}`,
      title: `Annat yrke, rollator räcker, ${title}`,
      on: ON,
      facts: { profession: 'other', otherAidWorks: true, ...facts },
      expect: { outcome: 'denied', rules: ['no-other-prescriber', 'other-aid-first', ...refused] },
    } as const,
  ]),
]);
