import type { PublishedTable } from '../published-types.js';
import { cite, PLAN_2023 } from './documents.js';

export const PLAN_2023_ORDINARY_DAY: PublishedTable = {
  id: 'plan-2023-ordinary-day',
  region: 'vastmanland',
  titleSv: 'En vanlig dag',
  unit: 'count',
  columns: [{ key: 'day', labelSv: 'En vanlig dag', role: 'outcome', exact: false }],
  rows: [
    { key: 'calls', labelSv: 'Personer som ringer till kundtjänst', kpi: 'ordinary-day-calls', cells: ['101'] },
    { key: 'ordered-delivered', labelSv: 'Hjälpmedel som beställs och levereras', kpi: 'ordinary-day-orders', cells: ['195'] },
    { key: 'returned', labelSv: 'Hjälpmedel som kommer tillbaka', kpi: 'ordinary-day-returns', cells: ['140'] },
    { key: 'reconditioned', labelSv: 'Hjälpmedel som rekonditioneras', kpi: 'ordinary-day-reconditioned', cells: ['84'] },
    { key: 'repairs-service', labelSv: 'Reparationer och annan service', kpi: 'ordinary-day-repairs-service', cells: ['53'] },
    { key: 'fittings', labelSv: 'Utprovningar på hjälpmedelscentrum', kpi: 'ordinary-day-fittings', cells: ['6'] },
    { key: 'incontinence-packs', labelSv: 'Beställda förpackningar inkontinenshjälpmedel', kpi: 'ordinary-day-incontinence-packs', cells: ['237'] },
    { key: 'rented-stock', labelSv: 'Uthyrda hjälpmedel', kpi: 'ordinary-day-rented', cells: ['85 300'], noteSv: 'Ett bestånd, inte något som händer på en dag.' },
  ],
  citation: cite(PLAN_2023, 'Bilaga 1b, En vanlig dag på HMC', 'Hur mycket som händer på en dag, och hur många hjälpmedel som är uthyrda.'),
};
