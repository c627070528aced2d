import { BY_UNIT } from '../breakdowns.js';
import { documented, type DocumentedKpi } from '../documented.js';
import { interim2024, plan2025, scorecard2023, STAFF, STAFF_2023 } from './documents.js';

const merged2025 = plan2025('Tre mått står i en rad med ett enda nuläge, 14, och utan mål; vilket av dem det gäller går inte att läsa.');

/** Rehabilitation of the staff and deviations in the work environment. */
export const WORK_ENVIRONMENT: readonly DocumentedKpi[] = [
  documented(
    {
      id: 'rehab-cases',
      labelSv: 'Antal rehabiliteringsärenden',
      descriptionSv: 'Antalet ärenden om rehabilitering av medarbetare som öppnades i perioden.',
      measure: { kind: 'total', of: { count: { table: 'cases', on: 'opened', where: { field: 'kind', is: 'rehabilitation' } } } },
      unit: 'count',
      decimals: 0,
      assumptionsSv: ['Om nya eller pågående ärenden räknas står inte. Här räknas de som öppnades i perioden.', 'Delas inte upp: ärendena är få och gäller enskilda medarbetare.'],
    },
    [
      { labelSv: 'Löpande uppföljning av rehabiliteringsärenden', goalSv: STAFF_2023, reported: ['interim'], citation: scorecard2023('Följs löpande; utfall 2021 och 2022, utan mål.') },
      { labelSv: 'Antal rehabiliteringsärenden', goalSv: STAFF, citation: interim2024(STAFF, 'Antal 2023 och till och med april 2024, utan mål.') },
      { labelSv: 'Antal rehabiliteringsärenden', goalSv: STAFF, reported: ['interim', 'year'], citation: merged2025 },
    ],
  ),
  documented(
    {
      id: 'work-env-deviations',
      labelSv: 'Antal arbetsmiljöavvikelser totalt',
      descriptionSv: 'Antalet avvikelser i arbetsmiljön som anmäldes i perioden.',
      measure: { kind: 'total', of: { count: { table: 'deviations', on: 'reported' } } },
      unit: 'count',
      decimals: 0,
      breakdowns: [BY_UNIT],
      assumptionsSv: ['Räknas i den månad då avvikelsen anmäldes.', 'Styrkortet 2023 kallar måttet miljöavvikelser; här läst som samma mått.'],
    },
    [
      { labelSv: 'Antal miljöavvikelser totalt', goalSv: STAFF_2023, reported: ['interim', 'year'], citation: scorecard2023('Utfall 2021 och till och med oktober 2022, utan mål.') },
      { labelSv: 'Antal arbetsmiljöavvikelser totalt', goalSv: STAFF, citation: interim2024(STAFF, 'Antal 2023 och till och med april 2024; olyckor på väg till och från arbetet räknas.') },
      { labelSv: 'Antal arbetsmiljöavvikelser totalt', goalSv: STAFF, reported: ['interim', 'year'], citation: merged2025 },
    ],
  ),
  documented(
    {
      id: 'work-env-deviations-specific',
      labelSv: 'Varav specifika arbetsmiljöavvikelser (stickskador, hot och våld)',
      descriptionSv: 'De av avvikelserna som är stickskador, hot eller våld.',
      measure: { kind: 'total', of: { count: { table: 'deviations', on: 'reported', where: { field: 'kind', in: ['needle', 'threat'] } } } },
      unit: 'count',
      decimals: 0,
      breakdowns: [BY_UNIT],
      assumptionsSv: ['En del av alla arbetsmiljöavvikelser, så att den aldrig är större än dem. Så står det från 2024; i styrkortet 2023 är utfallen större än totalen och måtten alltså inte räknade så.', 'Räknas i den månad då avvikelsen anmäldes.'],
    },
    [
      { labelSv: 'Antal specifika arbetsmiljöavvikelser (Stickskador, hot och våld)', goalSv: STAFF_2023, reported: ['interim', 'year'], citation: scorecard2023('Utfall 2021 och till och med oktober 2022, utan mål.') },
      { labelSv: 'Varav antal specifika arbetsmiljöavvikelser (stickskador, hot/våld)', goalSv: STAFF, citation: interim2024(STAFF, 'En del av totalen, 2023 och till och med april 2024.') },
      { labelSv: 'Antal specifika arbetsmiljöavvikelser', goalSv: STAFF, reported: ['interim', 'year'], citation: merged2025 },
    ],
  ),
];
