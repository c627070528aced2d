import { type Example, defineExamples } from '@hjm/rules';
import { incontinencePrescribers } from './incontinence-prescribers.js';

const ON = '2025-01-15';
const who = { profession: 'sjukskoterska', employer: 'municipality', appointed: true } as const;
const EDUCATIONS = [
  { id: 'university', title: 'högskoleutbildning', requirement: 'met', advice: { 'university-in-time': 'met' } },
  { id: 'interim', title: 'digital grund, högskoleutbildning på sikt', requirement: 'met', advice: { 'university-in-time': 'unmet' } },
  { id: 'none', title: 'ingen utbildning i kontinens', requirement: 'unmet', advice: {} },
] as const;

/** Cases with the answers that the page gives. Together they cover every region. */
export const incontinencePrescriberExamples: readonly Example[] = defineExamples(incontinencePrescribers, [
  ...EDUCATIONS.flatMap(({ id, title, requirement, advice }) =>
    [true, false].map((fourCourses) => ({
      id: `${id}-${fourCourses ? 'courses' : 'no-courses'}`,
      title: `Sjuksköterska i en kommun, ${fourCourses ? 'fyra e-utbildningar' : 'e-utbildningar saknas'}, ${title}`,
      on: ON,
      facts: { ...who, fourCourses, continenceEducation: id },
      expect: {
        outcome: fourCourses && requirement === 'met' ? ('allowed' as const) : ('conditional' as const),
        rules: ['appointed-professions'],
        requirements: { 'four-courses': fourCourses ? ('met' as const) : ('unmet' as const), 'continence-education': requirement },
        advice,
      },
    })),
  ),
  ...(['lakare', 'barnmorska', 'fysioterapeut'] as const).map(
    (profession) =>
      ({
        id: `profession-${profession}`,
        title: `${profession === 'lakare' ? 'Läkare' : profession === 'barnmorska' ? 'Barnmorska' : 'Fysioterapeut'} är utsedd och utbildad`,
        on: ON,
        facts: { ...who, profession, fourCourses: true, continenceEducation: 'university' },
        expect: { outcome: 'allowed', rules: ['appointed-professions'] },
      }) as const,
  ),
  { id: 'not-appointed', title: 'Läkare som inte har utsetts', on: ON, facts: { ...who, profession: 'lakare', appointed: false }, expect: { outcome: 'denied', rules: ['no-other-prescriber'] } },
  { id: 'elsewhere', title: 'Barnmorska hos en vårdgivare utan avtal', on: ON, facts: { ...who, profession: 'barnmorska', employer: 'other' }, expect: { outcome: 'denied', rules: ['no-other-prescriber'] } },
  { id: 'other-profession', title: 'Annat yrke', on: ON, facts: { ...who, profession: 'other' }, expect: { outcome: 'denied', rules: ['no-other-prescriber'] } },
]);
