import type { PublishedTable } from '../published-types.js';
import { cite, INTERIM_2024 } from './documents.js';

const GRANTED = { row: 'granted', as: 'addend' } as const;

export const INTERIM_2024_CASES: PublishedTable = {
  id: 'interim-2024-cases',
  region: 'vastmanland',
  titleSv: 'Hjälpmedel utanför sortiment och regelverk',
  unit: 'count',
  columns: [
    { key: 'cases', labelSv: 'Antal ärenden', role: 'outcome', period: '2024-delår1' },
    { key: 'cost', labelSv: 'Kostnad', role: 'outcome', period: '2024-delår1', unit: 'kronor' },
  ],
  rows: [
    { key: 'granted', labelSv: 'Beviljade', kpi: 'out-of-assortment-granted', cells: ['7', null] },
    { key: 'refused', labelSv: 'Avslagna', kpi: 'out-of-assortment-rejected', cells: ['5', null] },
    { key: 'seating-system', labelSv: 'Modulärt sittsystem', of: GRANTED, cells: [one(), '69 492'] },
    { key: 'medicine-reminder', labelSv: 'Medicinpåminnare som armbandsklocka', of: GRANTED, cells: [one(), '994'] },
    {
      key: 'wristwatch',
      labelSv: 'Armbandsklocka',
      of: GRANTED,
      cells: [{ printed: '2 ärenden', value: { state: 'number', number: '2' } }, '495'],
      noteSv: 'Det framgår inte om 495 kr är för båda ärendena eller för vart och ett.',
    },
    { key: 'leg-trainer', labelSv: 'Motoriserad bentränare', of: GRANTED, cells: [one(), '48 490'] },
    { key: 'walking-table', labelSv: 'Gåbord', of: GRANTED, cells: [one(), '11 991'] },
    { key: 'work-chair', labelSv: 'Arbetsstol', of: GRANTED, cells: [one(), '15 592'] },
  ],
  citation: cite(INTERIM_2024, 'Hjälpmedel utanför sortiment och regelverk', 'Beviljade och avslagna ärenden, och vad de beviljade kostar.'),
};

/** A line of its own without a number: one case. */
function one(): { readonly printed: string; readonly value: { readonly state: 'number'; readonly number: string } } {
  return { printed: 'en rad', value: { state: 'number', number: '1' } };
}
