import type { Activity, ActivityPlan } from '../../activities/activity-types.js';
import { cite, PLAN_2023 } from '../documents.js';
import type { Cited } from '../published-types.js';
import { planned } from './planned-activity.js';

const HEALTH = 'Hälsofrämjande';
const SKILLS = 'Säkra kompetensförsörjning';
const CHANGE = 'Omställningen till framtidens hälso- och sjukvård';
const PERSON = 'Personcentrering';
const SAFE = 'Tillgänglig, säker och effektiv vård';
const [OFFICER, HEADS, MANAGER, STRATEGIST] = ['handläggare', 'chefer', 'verksamhetschef', 'hjälpmedelsstrateg'] as const;

/** Västmanland, the activities of 2023 by the five focus areas of annex 1a; the lists of the annex are joined by position. */
export const PLAN_2023_ACTIVITIES: Cited<ActivityPlan> = {
  id: 's1-activities-2023-1a',
  region: 'vastmanland',
  titleSv: 'Aktiviteter 2023 efter insatsområde',
  year: 2023,
  activities: [
    planned('gender-statistics', 'Statistik över förskrivning efter kön', HEALTH, 'Q4', OFFICER),
    planned('gender-courses', 'Förskrivningsmönster efter kön tas upp i utbildningar', HEALTH, 'Q4', OFFICER),
    planned('school-agreement', 'Överenskommelsen med skolan ses över', HEALTH, 'Q3', STRATEGIST),
    planned('care-staff-courses', 'Utbildning för omvårdnadspersonal och rehabassistenter', HEALTH, 'Q4', OFFICER, STRATEGIST),
    planned('films', 'Enkla instruktionsfilmer', HEALTH, 'Q4', OFFICER),
    planned('patient-survey', 'Plan efter patientenkäten 2022', HEALTH, 'Q2', OFFICER),
    planned('cognitive', 'Information om kognitiva hjälpmedel', HEALTH, 'Q3', OFFICER, OFFICER),
    planned('employment', 'Arbete åt någon långt från arbetsmarknaden', SKILLS, 'Q4', HEADS),
    planned('after-pension', 'Möjligt att arbeta efter pensionsåldern', SKILLS, 'Q4', HEADS),
    planned('digital-skills', 'Digital kompetens', SKILLS, 'Q4', HEADS),
    planned('evidence', 'Forskning och evidens i vardagen', SKILLS, 'Q4', OFFICER),
    planned('work-environment', 'Arbetsmiljön undersöks och riskbedöms', SKILLS, 'Q4', HEADS),
    planned('internships', 'Praktik, feriearbete och prao', SKILLS, 'Q4', HEADS),
    planned('information-security-skills', 'Chefer och medarbetare lär sig informationssäkerhet', SKILLS, 'Q4', HEADS),
    planned('diabetes', 'Projekt om övertagande av diabeteshjälpmedel', CHANGE, 'Q4', MANAGER),
    planned('digital-support', 'Program för arbetssätt med digitala stöd', CHANGE, 'Q4', OFFICER),
    planned('order-system', 'Beställarsystemet ses över, eventuell upphandling', CHANGE, 'Q4', MANAGER),
    planned('self-monitoring', 'Med i regionens arbete med egenmonitorering', CHANGE, 'Q4', MANAGER),
    planned('information-security', 'Process för informationssäkerhet i hjälpmedel', CHANGE, 'Q4', OFFICER),
    planned('order-process', 'Processen för beställning ses över', CHANGE, 'Q4', HEADS),
    planned('prevention', 'Förebyggande insatser till invånare', PERSON, 'Q3', HEADS),
    planned('reuse', 'Återanvändningen utvärderas och får fler artiklar', SAFE, 'Q4', OFFICER),
    planned('e-courses', 'E-utbildning för förskrivare', SAFE, 'Q4', OFFICER),
    planned('energy', 'Energi sparas', SAFE, 'Q4', HEADS),
    planned('disinfection', 'Mer kapacitet i desinfektionen', SAFE, 'Q2', OFFICER),
    planned('communication', 'Behovet av en gemensam kommunikationsplattform utreds', SAFE, 'Q2', OFFICER),
    planned('mdr', 'Rutiner enligt MDR', SAFE, 'Q4', HEADS),
    planned('balance', 'Budgeten följs upp så att ekonomin är i balans', SAFE, 'Q4', 'controller'),
    planned('procurement', 'Upphandling samordnas i 7-klövern', SAFE, 'Q4', OFFICER),
    planned('stock', 'Lagret optimeras', SAFE, 'Q4', OFFICER),
  ],
  assignments: [],
  goals: [],
  citation: cite(PLAN_2023, 'Bilaga 1a / Aktiviteter', 'Trettio aktiviteter 2023 i fem insatsområden.'),
};

const WELL_BEING = 'Ett välmående Västmanland';
const EFFECTIVE = 'En effektiv verksamhet av god kvalitet / Ett nyskapande Västmanland';
const PROUD = 'Stolta och engagerade medarbetare och uppdragstagare';
const STRONG = 'En stark och uthållig ekonomi';

/** The keys of annex 1a in the order and under the goal areas of annex 1b. */
const GOAL_AREAS: readonly (readonly [string, readonly string[]])[] = [
  [WELL_BEING, ['gender-statistics', 'gender-courses', 'films', 'patient-survey', 'cognitive', 'prevention']],
  [
    EFFECTIVE,
    ['school-agreement', 'care-staff-courses', 'information-security-skills', 'diabetes', 'digital-support', 'order-system', 'self-monitoring', 'information-security', 'order-process', 'reuse', 'e-courses', 'energy', 'disinfection', 'communication', 'mdr'],
  ],
  [PROUD, ['employment', 'after-pension', 'digital-skills', 'evidence', 'work-environment', 'internships']],
  [STRONG, ['balance', 'procurement', 'stock']],
];

/** Annex 1b follows up the result where annex 1a follows up the budget. */
const OTHER_TITLES: { readonly [key: string]: string } = { balance: 'Resultatet följs upp så att ekonomin är i balans' };

/** Västmanland, the same activities by the goal areas of annex 1b, which prints no quarters. */
export const PLAN_2023_GOAL_ACTIVITIES: Cited<ActivityPlan> = {
  id: 's1-activities-2023-1b',
  region: 'vastmanland',
  titleSv: 'Aktiviteter 2023 efter målområde',
  year: 2023,
  activities: GOAL_AREAS.flatMap(([area, keys]) => keys.flatMap((key) => under(area, key))),
  assignments: [],
  goals: [],
  citation: cite(PLAN_2023, 'Bilaga 1b / Verksamhetsplan med aktiviteter', 'Samma trettio aktiviteter 2023 efter målområde.'),
};

function under(area: string, key: string): readonly Activity[] {
  return PLAN_2023_ACTIVITIES.activities.filter((one) => one.key === key).map((one) => ({ ...one, titleSv: OTHER_TITLES[key] ?? one.titleSv, linkedToSv: [area], quarter: null }));
}
