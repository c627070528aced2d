import type { PublishedTable } from '../published-types.js';
import { cite, PLAN_2023 } from './documents.js';

const UNCERTAIN = 'Raden har färre värden än kolumner; vilken kolumn de hör till är vår läsning.';
const INTERIM_2 = '2022-delår2';

export const PLAN_2023_SCORECARD: PublishedTable = {
  id: 'plan-2023-scorecard',
  region: 'vastmanland',
  titleSv: 'Styrkort 2023',
  unit: 'percent',
  columns: [
    { key: 'outcome2021', labelSv: 'Utfall 2021', role: 'outcome', period: '2021' },
    { key: 'accumulated202210', labelSv: 'Ack utfall 2022-10', role: 'outcome', period: '2022-01..2022-10' },
    { key: 'target2023', labelSv: 'Målvärde 2023', role: 'target', period: '2023' },
    { key: 'target2025', labelSv: 'Målvärde 2025', role: 'target', period: '2025' },
  ],
  rows: [
    { key: 'hygiene-dress', labelSv: 'Klädregler och hygienrutiner', kpi: 'hygiene-dress', cells: [null, null, null, null], noteSv: 'Inga värden tryckta.' },
    {
      key: 'patient-satisfaction',
      labelSv: 'Patientupplevelse',
      kpi: 'patient-satisfaction',
      cells: [{ printed: 'Mått från 2020: 93,9%', value: { state: 'number', number: '93.9' }, period: '2020' }, null, '>90%', null],
      noteSv: UNCERTAIN,
    },
    { key: 'calls-answered', labelSv: 'Andel besvarade samtal', kpi: 'calls-answered', cells: ['99,3%', '98,8 %', '96%', '96%'] },
    { key: 'fitting-offered-15wd', labelSv: 'Andel erbjuden tid för utprovning inom 15 arbetsdagar', kpi: 'fitting-offered-15wd', cells: ['78,2%', '83,6 %', '80%', '80%'] },
    { key: 'repair-done-5wd', labelSv: 'Andel reparationer inom 5 arbetsdagar', kpi: 'repair-done-5wd', cells: ['91,3%', '93,0 %', '88%', '88%'] },
    { key: 'delivery-on-planned-day', labelSv: 'Andel leveranser planerad leveransdag', kpi: 'delivery-on-planned-day', cells: ['92,3%', '91,8', '95%', '95%'] },
    {
      key: 'errands-1177-increase',
      labelSv: 'Ökning av antal ärenden via 1177.se',
      kpi: 'errands-1177-increase',
      cells: [{ printed: '710', unit: 'count', kpi: 'errands-1177' }, { printed: '818', unit: 'count', kpi: 'errands-1177' }, 'Öka', 'Öka'],
      noteSv: 'Utfallen är antal ärenden, inte en ökning.',
    },
    { key: 'sick-leave-accumulated', labelSv: 'Ackumulerad sjukfrånvaro %', kpi: 'sick-leave-accumulated', cells: ['4,4 %', '4,3 %', '6,0 %', '6,0 %'] },
    { key: 'hme', labelSv: 'HME (Hållbart medarbetarengagemang)', kpi: 'hme', cells: ['85,9 %', { printed: '86,3 %', period: '2022' }, null, null], noteSv: UNCERTAIN },
    { key: 'staff-turnover', labelSv: 'Personalrörlighet totalt', kpi: 'staff-turnover', cells: ['7,80%', '9,88%', null, null], noteSv: UNCERTAIN },
    { key: 'rehab-cases', labelSv: 'Löpande uppföljning av rehabiliteringsärenden', kpi: 'rehab-cases', unit: 'count', cells: ['14', '9', null, null], noteSv: UNCERTAIN },
    {
      key: 'work-env-deviations',
      labelSv: 'Antal miljöavvikelser totalt',
      kpi: 'work-env-deviations',
      unit: 'count',
      cells: ['5', '0', null, null],
      noteSv: `${UNCERTAIN} Senare dokument skriver arbetsmiljöavvikelser.`,
    },
    {
      key: 'work-env-deviations-specific',
      labelSv: 'Antal specifika arbetsmiljöavvikelser (stickskador, hot och våld)',
      kpi: 'work-env-deviations-specific',
      unit: 'count',
      of: { row: 'work-env-deviations', as: 'subset', basis: 'reading', noteSv: 'Ordet ”varav” står först i delårsrapporten 2024; här kan raderna räkna olika saker.' },
      cells: ['7', '5', null, null],
      noteSv: UNCERTAIN,
    },
    {
      key: 'financial-result',
      labelSv: 'Ackumulerat resultat jämfört med budget',
      kpi: 'financial-result',
      unit: 'mnkr',
      cells: ['0', '10,4 MNKR', '0', '0'],
    },
    {
      key: 'driven-mil-per-marked-volume',
      labelSv: 'Andel körda mil per uthyrd individmärkt hjälpmedelsvolym (kvot)',
      kpi: 'driven-mil-per-marked-volume',
      unit: 'ratio',
      cells: ['0,5', { printed: '0,44 (delår 2)', value: { state: 'number', number: '0.44' }, period: INTERIM_2 }, 'Minska', 'Behålla'],
    },
    {
      key: 'comparable-gross-cost-growth',
      labelSv: 'Jämförbar bruttokostnadsutveckling',
      kpi: 'comparable-gross-cost-growth',
      cells: ['7,8%', { printed: '-2,7% (delår 2)', value: { state: 'number', number: '-2.7' }, period: INTERIM_2 }, '-3,1%', null],
      noteSv: UNCERTAIN,
    },
    { key: 'comparable-net-cost-growth', labelSv: 'Jämförbar nettokostnadsutveckling', kpi: 'comparable-net-cost-growth', cells: ['Ej aktuellt', 'Ej aktuellt', null, null], noteSv: UNCERTAIN },
  ],
  citation: cite(PLAN_2023, 'Bilaga 1a, Styrkort/Dashboard', 'Utfall och målvärden för de prioriterade måtten.'),
};
