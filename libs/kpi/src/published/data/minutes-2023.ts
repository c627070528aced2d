import type { PublishedTable } from '../published-types.js';
import { cite, MINUTES_2023 } from './documents.js';

export const MINUTES_2023_TEXT: PublishedTable = {
  id: 'minutes-2023-text',
  region: 'vastmanland',
  titleSv: 'Årsredovisning 2022 i protokollet',
  unit: 'percent',
  columns: [
    { key: 'y2021', labelSv: '2021', role: 'outcome', period: '2021' },
    { key: 'y2022', labelSv: '2022', role: 'outcome', period: '2022' },
  ],
  rows: [
    { key: 'sick-leave', labelSv: 'Total sjukfrånvaro', kpi: 'sick-leave-accumulated', cells: ['4,4 %', '4,6 %'] },
    { key: 'result', labelSv: 'Resultat', kpi: 'financial-result', unit: 'tkr', cells: [null, '+2 305 tkr'], noteSv: 'Efter återbetalning till kunderna.' },
  ],
  citation: cite(MINUTES_2023, 'Årsredovisning 2022', 'Sjukfrånvaron två år och resultatet 2022.'),
};
