import type { PublishedTable } from '../published-types.js';
import { cite, INTERIM_2024 } from './documents.js';

const INTERIM_1 = '2024-delår1';

export const INTERIM_2024_EMPLOYEES: PublishedTable = {
  id: 'interim-2024-employees',
  region: 'vastmanland',
  titleSv: 'Engagerade medarbetare med rätt kompetens',
  unit: 'count',
  columns: [
    { key: 'outcome2023', labelSv: 'Utfall 2023', role: 'outcome', period: '2023' },
    { key: 'target2024', labelSv: 'Mål 2024', role: 'target', period: '2024' },
    { key: 'outcome2024', labelSv: 'Utfall 2024', role: 'outcome', period: INTERIM_1 },
    { key: 'trend', labelSv: 'Trend', role: 'status' },
  ],
  rows: [
    {
      key: 'sick-leave-accumulated',
      labelSv: 'Ackumulerad sjukfrånvaro',
      kpi: 'sick-leave-accumulated',
      unit: 'percent',
      cells: ['4,6%', '6%', { printed: '7,6%', period: '2024-03', noteSv: 'Samma tal som tabellen Sjukfrånvaro har för mars.' }, 'Negativ'],
    },
    { key: 'hme', labelSv: 'Hållbart medarbetarengagemang (HME)', kpi: 'hme', unit: 'percent', cells: [null, 'Öka', 'Ingen mätning gjord', null] },
    { key: 'rehab-cases', labelSv: 'Antal rehabiliteringsärenden', kpi: 'rehab-cases', cells: ['3 st', null, '9 st', null] },
    { key: 'work-env-deviations', labelSv: 'Antal arbetsmiljöavvikelser totalt', kpi: 'work-env-deviations', cells: ['5', null, '2', null] },
    {
      key: 'work-env-deviations-specific',
      labelSv: 'Varav antal specifika arbetsmiljöavvikelser (stickskador, hot/våld)',
      kpi: 'work-env-deviations-specific',
      of: { row: 'work-env-deviations', as: 'subset' },
      cells: ['1', null, '0', null],
    },
  ],
  citation: cite(INTERIM_2024, 'Engagerade medarbetare med rätt kompetens', 'Sjukfrånvaro, rehabilitering och arbetsmiljö mot 2023.'),
};

export const INTERIM_2024_ECONOMY: PublishedTable = {
  id: 'interim-2024-economy',
  region: 'vastmanland',
  titleSv: 'Ekonomi i balans',
  unit: 'percent',
  columns: INTERIM_2024_EMPLOYEES.columns,
  rows: [
    { key: 'driven-mil-per-marked-volume', labelSv: 'Andel körda mil/individmärkt hjälpmedelsvolym', kpi: 'driven-mil-per-marked-volume', unit: 'ratio', cells: ['0,44', 'Behålla', '0,40', 'Positiv'] },
    { key: 'rental-rate', labelSv: 'Uthyrningsgrad, mäts via hjälpmedel hos kund', kpi: 'rental-rate', cells: ['92,2%', '90%', '92,3%', null] },
  ],
  citation: cite(INTERIM_2024, 'Ekonomi i balans', 'Körda mil per hjälpmedel och uthyrningsgrad mot 2023.'),
};

export const INTERIM_2024_SERVICE: PublishedTable = {
  id: 'interim-2024-service',
  region: 'vastmanland',
  titleSv: 'Indikatorer för produktionen',
  unit: 'percent',
  columns: [
    { key: 'target2024', labelSv: 'Mål 2024', role: 'target', period: '2024' },
    { key: 'outcome', labelSv: 'Utfall ack', role: 'outcome', period: INTERIM_1 },
    { key: 'status', labelSv: 'Status', role: 'status' },
  ],
  rows: [
    { key: 'errands-1177-increase', labelSv: 'Ökning av antal ärenden via 1177.se', kpi: 'errands-1177-increase', cells: ['Öka 10%', '33,0%', 'Positiv'] },
    { key: 'fitting-offered-15wd', labelSv: 'Andel som erbjudits tid för utprovning inom 15 arbetsdagar', kpi: 'fitting-offered-15wd', cells: ['80%', '68,5%', 'Negativ'] },
    { key: 'repair-done-5wd', labelSv: 'Andel som fått reparation/service slutförd inom 5 arbetsdagar', kpi: 'repair-done-5wd', cells: ['88%', '85,5%', 'Negativ'] },
    { key: 'calls-answered', labelSv: 'Andel besvarade telefonsamtal hos kundtjänst', kpi: 'calls-answered', cells: ['96%', '99,1%', 'Positiv'] },
    { key: 'delivery-on-planned-day', labelSv: 'Andel leveranser på planerad leveransdag', kpi: 'delivery-on-planned-day', cells: ['95%', '89,3%', 'Negativ'] },
    {
      key: 'driven-mil-per-marked-volume',
      labelSv: 'Andel körda mil per uthyrd individmärkt hjälpmedelsvolym (kvot)',
      kpi: 'driven-mil-per-marked-volume',
      unit: 'ratio',
      cells: ['Behålla (0,42)', '0,40', 'Positiv'],
    },
  ],
  citation: cite(INTERIM_2024, 'Produktionsdata', 'Målvärde, ackumulerat utfall och status för sex indikatorer.'),
};
