import type { PublishedTable } from '../published-types.js';
import { ACTION_PLAN_DALARNA, cite } from './documents.js';

export const ACTION_PLAN_DALARNA_TEXT: PublishedTable = {
  id: 'action-plan-dalarna-text',
  region: 'dalarna',
  titleSv: 'Handlingsplanens text',
  unit: 'mnkr',
  columns: [{ key: 'y2022', labelSv: '2022', role: 'outcome', period: '2022' }],
  rows: [
    {
      key: 'purchases-outside-agreement',
      labelSv: 'Inköp utan avtal',
      kpi: 'dalarna-purchases-outside-agreement',
      cells: [{ printed: 'ca 23 Mnkr', value: { state: 'number', number: '23' }, noteSv: 'Ungefärligt tal.' }],
    },
  ],
  citation: cite(ACTION_PLAN_DALARNA, 'Strategiska insatser', 'Hur mycket som köptes av leverantörer utan avtal 2022.'),
};
