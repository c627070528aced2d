import type { PublishedTable } from '../published-types.js';
import { cite, PLAN_2025 } from './documents.js';

export const PLAN_2025_INDICATORS: PublishedTable = {
  id: 'plan-2025-indicators',
  region: 'vastmanland',
  titleSv: 'Mål och indikatorer 2025',
  unit: 'percent',
  columns: [
    { key: 'target2025', labelSv: 'Målvärde 2025', role: 'target', period: '2025' },
    { key: 'current2024', labelSv: 'Nuläge 2024', role: 'outcome', period: '2024-nuläge' },
  ],
  rows: [
    { key: 'calls-answered', labelSv: 'Andel besvarade samtal', kpi: 'calls-answered', cells: ['96%', '99,2%'] },
    { key: 'fitting-offered-15wd', labelSv: 'Andel erbjuden tid för utprovning inom 15 arbetsdagar', kpi: 'fitting-offered-15wd', cells: ['80%', '73,8%'] },
    { key: 'repair-done-5wd', labelSv: 'Andel reparationer inom 5 arbetsdagar', kpi: 'repair-done-5wd', cells: ['88%', '86,3%'] },
    { key: 'delivery-on-planned-day', labelSv: 'Andel leveranser planerad leveransdag', kpi: 'delivery-on-planned-day', cells: ['95%', '90,6%'] },
    { key: 'patient-satisfaction', labelSv: 'Upplevd nöjdhet och delaktighet hos patient', kpi: 'patient-satisfaction', cells: ['>90', '-'] },
    { key: 'errands-1177-increase', labelSv: 'Ökning av antal ärenden via 1177', kpi: 'errands-1177-increase', cells: ['Öka med 10%', '33%'] },
    { key: 'sick-leave-accumulated', labelSv: 'Ackumulerad sjukfrånvaro', kpi: 'sick-leave-accumulated', cells: ['6%', '6,2%'] },
    {
      key: 'hme',
      labelSv: 'Hållbart medarbetarengagemang (HME)',
      kpi: 'hme',
      cells: ['Behålla', { printed: '86,3% år 2022', value: { state: 'number', number: '86.3' }, period: '2022' }],
    },
    {
      key: 'rehab-and-deviations',
      labelSv: 'Rehabiliteringsärenden, arbetsmiljöavvikelser totalt och specifika',
      kpi: 'rehab-cases',
      unit: 'count',
      cells: ['-', '14'],
      noteSv: 'Tre indikatorer delar rad; vilken av dem 14 gäller framgår inte.',
    },
    { key: 'financial-result', labelSv: 'Ekonomiskt resultat', kpi: 'financial-result', unit: 'tkr', cells: [null, '1 360 tkr'] },
    { key: 'driven-mil-per-marked-volume', labelSv: 'Andel körda mil/individmärkt hjälpmedelsvolym', kpi: 'driven-mil-per-marked-volume', unit: 'ratio', cells: ['0,5', '0,4'] },
    { key: 'rental-rate', labelSv: 'Uthyrningsgrad, mäts via hjälpmedel hos kund', kpi: 'rental-rate', cells: ['90%', '92,4%'] },
  ],
  citation: cite(PLAN_2025, 'Verksamhetens mål och indikatorer', 'Målvärden 2025 och nuläget 2024.'),
};

export const PLAN_2025_RESULT: PublishedTable = {
  id: 'plan-2025-result',
  region: 'vastmanland',
  titleSv: 'Budget 2025, resultat',
  unit: 'tkr',
  columns: [
    { key: 'actual2023', labelSv: 'Bokslut 2023', role: 'outcome', period: '2023' },
    { key: 'budget2024', labelSv: 'Budget 2024', role: 'target', period: '2024' },
    { key: 'budget2025', labelSv: 'Budget 2025', role: 'target', period: '2025' },
  ],
  rows: [{ key: 'result', labelSv: 'Resultat', kpi: 'financial-result', cells: ['788', '0', '0'] }],
  citation: cite(PLAN_2025, 'Ekonomiska förutsättningar', 'Resultatet i bokslut och budget.'),
};
