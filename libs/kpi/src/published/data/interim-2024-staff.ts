import type { PublishedTable } from '../published-types.js';
import { cite, INTERIM_2024 } from './documents.js';

const LENGTH = { row: 'total', as: 'addend' } as const;
const GENDER = { row: 'total', as: 'group', set: 'gender' } as const;
const AGE = { row: 'total', as: 'group', set: 'age' } as const;

export const INTERIM_2024_SICK_LEAVE: PublishedTable = {
  id: 'interim-2024-sick-leave',
  region: 'vastmanland',
  titleSv: 'Sjukfrånvaro i mars',
  unit: 'percent',
  columns: [
    { key: 'y2023', labelSv: '2023', role: 'outcome', period: '2023-03' },
    { key: 'y2024', labelSv: '2024', role: 'outcome', period: '2024-03' },
  ],
  rows: [
    { key: 'total', labelSv: 'Total sjukfrånvaro', kpi: 'sick-leave-accumulated', cells: ['4,6', '7,6'] },
    { key: 'days-1-14', labelSv: 'Varav sjukdag 1–14', of: LENGTH, cells: ['3,0', '3,4'] },
    { key: 'days-15-90', labelSv: 'Varav sjukdag 15–90', of: LENGTH, cells: ['1,2', '1,9'] },
    { key: 'days-91-365', labelSv: 'Varav sjukdag 91–365', of: LENGTH, cells: ['0,4', '0,6'] },
    { key: 'days-366', labelSv: 'Varav sjukdag 366 och senare', of: LENGTH, cells: ['0,0', '1,7'] },
    { key: 'women', labelSv: 'Kvinnor', of: GENDER, cells: ['5,3', '9,6'] },
    { key: 'men', labelSv: 'Män', of: GENDER, cells: ['3,7', '5,3'] },
    { key: 'age-29', labelSv: 'Anställda till och med 29 år', of: AGE, cells: ['6,1', '3,8'] },
    { key: 'age-30-49', labelSv: 'Anställda 30–49 år', of: AGE, cells: ['3,4', '8,6'] },
    { key: 'age-50', labelSv: 'Anställda från 50 år', of: AGE, cells: ['5,4', '7,3'] },
  ],
  citation: cite(INTERIM_2024, 'Sjukfrånvaro', 'Sjukfrånvaro i mars efter längd, kön och ålder.'),
};

export const INTERIM_2024_WORKING_TIME: PublishedTable = {
  id: 'interim-2024-working-time',
  region: 'vastmanland',
  titleSv: 'Arbetad tid och antal anställda',
  unit: 'hours',
  columns: [
    { key: 'y2023', labelSv: '2023', role: 'outcome', period: '2023-delår1' },
    { key: 'y2024', labelSv: '2024', role: 'outcome', period: '2024-delår1' },
    { key: 'change', labelSv: 'Förändring', role: 'derived', change: { from: 'y2023', to: 'y2024', as: 'difference' } },
    { key: 'changePercent', labelSv: 'Förändring %', role: 'derived', unit: 'percent', change: { from: 'y2023', to: 'y2024', as: 'percent' } },
  ],
  rows: [
    { key: 'own-staff', labelSv: 'Utförd arbetstid, egen personal', cells: ['36654', '35735', '-919', '-2,51%'] },
    { key: 'resource-unit', labelSv: 'Utförd arbetstid, resursenheten', cells: ['0', '0', '0', '0,00%'] },
    { key: 'hired', labelSv: 'Utförd arbetstid, externt inhyrd personal', cells: ['0', '0', '0', '0,00%'] },
    { key: 'worked-incl-oncall', labelSv: 'Arbetad tid med jour och beredskap', kpi: 'worked-time-with-on-call', cells: ['36002', '35735', '-267', '-0,74%'] },
    { key: 'worked-excl-oncall', labelSv: 'Arbetad tid utan jour och beredskap', kpi: 'worked-time', of: { row: 'worked-incl-oncall', as: 'subset' }, cells: ['35999', '35728', '-271', '-0,75%'] },
    { key: 'full-time', labelSv: 'Antal årsarbetare', kpi: 'full-time-equivalents', unit: 'fullTime', cells: ['83', '83', '-1', '-0,75%'] },
  ],
  citation: cite(INTERIM_2024, 'Arbetad tid och antal anställda', 'Arbetade timmar och årsarbetare två år, med förändring.'),
};
