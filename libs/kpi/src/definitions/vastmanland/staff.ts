import type { Measure, Tally } from '../../definition/definition-types.js';
import { BY_UNIT, EMPLOYEES, MINIMUM_GROUP, MINIMUM_GROUP_SV } from '../breakdowns.js';
import { documented, type DocumentedKpi } from '../documented.js';
import { atLeast, toward } from '../stated-targets.js';
import { interim2024, plan2025, processGoals2023, scorecard2023, STAFF, STAFF_2023 } from './documents.js';

const HME_SV = 'Hållbart medarbetarengagemang (HME)';

/** Answers to a survey. */
function answersTo(survey: string): Extract<Tally, { sum: unknown }> {
  return { sum: { table: 'surveys', on: 'day', where: { field: 'survey', is: survey } }, field: 'answers' };
}

/** Mean of the points of a survey, on the scale from 0 to 100. */
function meanPoints(survey: string): Measure {
  return { kind: 'ratio', numerator: { ...answersTo(survey), field: 'points' }, denominator: answersTo(survey) };
}

const POINTS_SV = 'Hur svaren blir ett tal står inte. Här: medelvärdet av svarens poäng på skalan 0–100.';

/** Engagement, performance and turnover of the staff. */
export const STAFF_KPIS: readonly DocumentedKpi[] = [
  documented(
    {
      id: 'hme',
      labelSv: HME_SV,
      descriptionSv: 'Medarbetarenkätens index för engagemang, 0–100.',
      measure: meanPoints('employees'),
      unit: 'index',
      decimals: 1,
      better: 'higher',
      breakdowns: [BY_UNIT],
      minimumGroup: MINIMUM_GROUP,
      people: answersTo('employees'),
      assumptionsSv: [
        POINTS_SV,
        'Vad Öka och Behålla hålls mot står bara för 2023: året före. Här hålls värdet mot samma period året före. När enkäten inte gjordes då finns inget att hålla det mot.',
        'Styrkortet och planen för 2025 skriver indexet med procenttecken.',
        MINIMUM_GROUP_SV,
      ],
    },
    [
      { labelSv: 'HME (Hållbart medarbetarengagemang)', goalSv: STAFF_2023, reported: ['year'], citation: scorecard2023('Utfall 2021 och 2022, inget mål på raden.') },
      { labelSv: HME_SV, goalSv: 'Medarbetare', targets: [toward('2023', 'increase')], citation: processGoals2023('Processmål: öka från året före. Värdet 2022 var högre än 2021.') },
      { labelSv: HME_SV, goalSv: STAFF, targets: [toward('2024', 'increase')], citation: interim2024(STAFF, 'Målet är att öka; ingen mätning hade gjorts.') },
      { labelSv: HME_SV, goalSv: STAFF, reported: ['afterSurvey'], targets: [toward('2025', 'keep')], citation: plan2025('Målet är att behålla; nuläget är från 2022.') },
    ],
  ),
  documented(
    {
      id: 'performance-level',
      labelSv: 'Prestationsnivå',
      descriptionSv: 'Medarbetarenkätens mått på prestation, 0–100.',
      measure: meanPoints('performance'),
      unit: 'index',
      decimals: 1,
      better: 'higher',
      breakdowns: [BY_UNIT],
      minimumGroup: MINIMUM_GROUP,
      people: answersTo('performance'),
      reported: ['afterSurvey'],
      assumptionsSv: [POINTS_SV, 'Målet skrivs i procent och utfallet utan; båda läses som samma skala. Att målet är minst står inte. När det redovisas står inte; här efter enkäten som det bygger på.', MINIMUM_GROUP_SV],
    },
    [{ labelSv: 'Prestationsnivå', goalSv: 'Medarbetare', targets: [atLeast('2023', '75')], citation: processGoals2023('Målvärde 75 procent; 81,1 i enkäten 2022 kallas ett gott resultat.') }],
  ),
  documented(
    {
      id: 'staff-turnover',
      labelSv: 'Personalrörlighet totalt',
      descriptionSv: 'Antal som slutat i perioden, i procent av antalet anställda vid periodens slut.',
      measure: { kind: 'ratio', numerator: { sum: { table: 'staffTime', on: 'day' }, field: 'left' }, denominator: EMPLOYEES },
      unit: 'percent',
      decimals: 2,
      breakdowns: [BY_UNIT],
      minimumGroup: MINIMUM_GROUP,
      people: EMPLOYEES,
      assumptionsSv: ['Hur personalrörlighet räknas står inte, varken vilka avgångar som räknas, om byten inom regionen gör det, eller vad de delas med. Här: alla som slutat, delat med antalet anställda den sista dag i perioden som har uppgifter.', MINIMUM_GROUP_SV],
    },
    [{ labelSv: 'Personalrörlighet totalt', goalSv: STAFF_2023, reported: ['year'], citation: scorecard2023('Utfall 2021 och till och med oktober 2022, utan mål.') }],
  ),
];
