import { BY_GENDER, BY_UNIT, MINIMUM_GROUP, MINIMUM_GROUP_SV } from '../breakdowns.js';
import { documented, type DocumentedKpi } from '../documented.js';
import { moreThan, toward } from '../stated-targets.js';
import { CITIZENS_2025, interim2024, MEDICAL_2023, plan2025, PROCESS_2023, PROCESSES_2025, processGoals2023, PRODUCTION_2024, scorecard2023, SERVICE_2023 } from './documents.js';

const ERRANDS = { count: { table: 'cases', on: 'opened', where: { field: 'kind', is: 'errand1177' } } } as const;
const PATIENTS = { table: 'surveys', on: 'day', where: { field: 'survey', is: 'patients' } } as const;
const SATISFACTION_SV = 'Upplevd nöjdhet och delaktighet hos patient';

/** What patients think, cases through 1177, and hygiene. */
export const CITIZENS: readonly DocumentedKpi[] = [
  documented(
    {
      id: 'patient-satisfaction',
      labelSv: SATISFACTION_SV,
      descriptionSv: 'Av svaren i patientenkäten, andelen som räknas som nöjda.',
      measure: {
        kind: 'ratio',
        numerator: { sum: PATIENTS, field: 'satisfied' },
        denominator: { sum: PATIENTS, field: 'answers' },
      },
      unit: 'percent',
      decimals: 1,
      breakdowns: [BY_UNIT, BY_GENDER],
      minimumGroup: MINIMUM_GROUP,
      people: { sum: PATIENTS, field: 'answers' },
      assumptionsSv: ['Vilka frågor och svar som räknas som nöjda står inte; det avgör den som lägger in enkäten. Räknas i den månad då enkäten avslutades.', MINIMUM_GROUP_SV],
    },
    [
      { labelSv: 'Patientupplevelse', goalSv: MEDICAL_2023, reported: ['year'], targets: [moreThan('2023', '90')], citation: scorecard2023('Mål över 90 procent. Vilken av spalterna 2023 och 2025 målet står i går inte att läsa säkert; här läst som 2023.') },
      { labelSv: SATISFACTION_SV, goalSv: 'Invånare/patient', targets: [moreThan('2023', '90')], citation: processGoals2023('Processmål: över 90 procent.') },
      { labelSv: SATISFACTION_SV, goalSv: CITIZENS_2025, reported: ['afterSurvey'], targets: [moreThan('2025', '90')], citation: plan2025('Mål över 90, skrivet utan procenttecken.') },
    ],
  ),
  documented(
    {
      id: 'errands-1177-increase',
      labelSv: 'Ökning av antal ärenden via 1177.se',
      descriptionSv: 'Förändring av antalet ärenden via 1177 mot samma period året före.',
      measure: { kind: 'growth', of: ERRANDS, per: 'period' },
      unit: 'percent',
      decimals: 1,
      better: 'higher',
      breakdowns: [BY_UNIT],
      assumptionsSv: ['Vad ökningen räknas mot står inte. Här: samma månader året före.', 'Ett mål som bara är att öka är nått när förändringen är större än noll.', 'Räknas i den månad då ärendet öppnades.'],
    },
    [
      { labelSv: 'Ökning av antal ärenden via 1177.se', goalSv: SERVICE_2023, reported: ['interim', 'year'], targets: [toward('2023', 'increase'), toward('2025', 'increase')], citation: scorecard2023('Målet är att öka, både 2023 och 2025; utfallen är antal.') },
      { labelSv: 'Ökning av antalet ärenden via 1177.se', goalSv: PROCESS_2023, targets: [toward('2023', 'increase')], citation: processGoals2023('Processmål: att öka, utan tal.') },
      { labelSv: 'Ökning av antal ärenden via 1177.se', goalSv: PRODUCTION_2024, targets: [toward('2024', 'increase', '10')], citation: interim2024('Produktionsdata', 'Mål: en ökning med 10 procent 2024; 33 procent är positivt.') },
      { labelSv: 'Ökning av antal ärenden via 1177', goalSv: PROCESSES_2025, reported: ['interim', 'year'], targets: [toward('2025', 'increase', '10')], citation: plan2025('Mål: en ökning med 10 procent 2025.') },
    ],
  ),
  documented(
    {
      id: 'errands-1177',
      labelSv: 'Antal ärenden via 1177.se',
      descriptionSv: 'Antalet ärenden som kom in via 1177.',
      measure: { kind: 'total', of: ERRANDS },
      unit: 'count',
      decimals: 0,
      better: 'higher',
      breakdowns: [BY_UNIT],
      assumptionsSv: ['Vilka ärenden via 1177 som räknas står inte. Räknas i den månad då ärendet öppnades.'],
    },
    [{ labelSv: 'Ökning av antal ärenden via 1177.se', goalSv: SERVICE_2023, reported: ['interim', 'year'], targets: [toward('2023', 'increase'), toward('2025', 'increase')], citation: scorecard2023('Utfallen 2021 och 2022 är antal, och målet är att öka.') }],
  ),
  documented(
    {
      id: 'hygiene-dress',
      labelSv: 'Klädregler och hygienrutiner',
      descriptionSv: 'Om klädregler och hygienrutiner följs, som den som redovisar bedömer det.',
      measure: { kind: 'stated', values: 'status' },
      unit: 'status',
      decimals: 0,
      assumptionsSv: ['Styrkortet har raden men varken mål eller utfall. Hur det mäts står inte; här anges en status.'],
    },
    [{ labelSv: 'Klädregler och hygienrutiner', goalSv: MEDICAL_2023, reported: ['interim', 'year'], citation: scorecard2023('Måttet finns i styrkortet, utan mål och utan utfall.') }],
  ),
];
