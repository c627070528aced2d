import type { PublishedTable } from '../published-types.js';
import { cite, PLAN_2023 } from './documents.js';

export const PLAN_2023_ORDINARY_DAY: PublishedTable = {
  id: 'plan-2023-ordinary-day',
  region: 'vastmanland',
  titleSv: 'En vanlig dag',
  unit: 'count',
  columns: [{ key: 'day', labelSv: 'En vanlig dag', role: 'outcome', exact: false }],
  rows: [
    { key: 'calls', labelSv: 'Personer som ringer till kundtjänst', cells: ['101'] },
    { key: 'ordered-delivered', labelSv: 'Hjälpmedel som beställs och levereras', cells: ['195'] },
    { key: 'returned', labelSv: 'Hjälpmedel som kommer tillbaka', cells: ['140'] },
    { key: 'reconditioned', labelSv: 'Hjälpmedel som rekonditioneras', cells: ['84'] },
    { key: 'repairs-service', labelSv: 'Reparationer och annan service', cells: ['53'] },
    { key: 'fittings', labelSv: 'Utprovningar på hjälpmedelscentrum', cells: ['6'] },
    { key: 'incontinence-packs', labelSv: 'Beställda förpackningar inkontinenshjälpmedel', cells: ['237'] },
    { key: 'rented-stock', labelSv: 'Uthyrda hjälpmedel', cells: ['85 300'], noteSv: 'Ett bestånd, inte något som händer på en dag.' },
  ],
  citation: cite(PLAN_2023, 'Bilaga 1b, En vanlig dag på HMC', 'Hur mycket som händer på en dag, och hur många hjälpmedel som är uthyrda.'),
};
