import type { PublishedTable } from '../published-types.js';
import { cite, PLAN_2023 } from './documents.js';

export const PLAN_2023_GOALS: PublishedTable = {
  id: 'plan-2023-goals',
  region: 'vastmanland',
  titleSv: 'Processmål 2023',
  unit: 'percent',
  columns: [
    { key: 'outcome2022', labelSv: 'Utfall 2022', role: 'outcome', period: '2022' },
    { key: 'target2023', labelSv: 'Mål 2023', role: 'target', period: '2023' },
  ],
  rows: [
    { key: 'patient-satisfaction', labelSv: 'Upplevd nöjdhet och delaktighet hos patient', kpi: 'patient-satisfaction', cells: [null, 'mer än 90%'] },
    {
      key: 'errands-1177-increase',
      labelSv: 'Ökning av antalet ärenden via 1177.se',
      kpi: 'errands-1177-increase',
      cells: [null, { printed: 'Ökning', value: { state: 'direction', direction: 'increase' } }],
    },
    { key: 'fitting-offered-15wd', labelSv: 'Andel som erbjudits tid för utprovning inom 15 arbetsdagar', kpi: 'fitting-offered-15wd', cells: [null, '80 %'] },
    { key: 'repair-done-5wd', labelSv: 'Andel som fått reparation slutförd inom 5 arbetsdagar', kpi: 'repair-done-5wd', cells: [null, '88 %'] },
    { key: 'calls-answered', labelSv: 'Andel besvarade telefonsamtal hos kundtjänst', kpi: 'calls-answered', cells: [null, '96 %'] },
    { key: 'delivery-on-planned-day', labelSv: 'Andel leveranser på planerad leveransdag', kpi: 'delivery-on-planned-day', cells: [null, '95 %'] },
    {
      key: 'hme',
      labelSv: 'Hållbart medarbetarengagemang (HME)',
      kpi: 'hme',
  
      cells: ['86,3', { printed: 'öka från föregående år', value: { state: 'direction', direction: 'increase' } }],
    },
    {
      key: 'sick-leave-accumulated',
      labelSv: 'Sjukfrånvaro',
      kpi: 'sick-leave-accumulated',
      cells: [null, { printed: 'högst 6 %', value: { state: 'number', number: '6', direction: 'atMost' } }],
    },
    { key: 'performance-level', labelSv: 'Prestationsnivå', kpi: 'performance-level', unit: 'index', cells: ['81,1', { printed: '75 %', unit: 'percent' }] },
  ],
  citation: cite(PLAN_2023, 'Bilaga 1b, Processmål', 'Mål för 2023 och utfallet av medarbetarundersökningen 2022.'),
};
