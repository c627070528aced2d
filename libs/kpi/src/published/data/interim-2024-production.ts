import type { PublishedTable } from '../published-types.js';
import { cite, INTERIM_2024 } from './documents.js';

/** Interim 1 of two years, with the change in per cent. */
export const INTERIM_COLUMNS: PublishedTable['columns'] = [
  { key: 'interim2023', labelSv: 'Delår 1 2023', role: 'outcome', period: '2023-delår1' },
  { key: 'interim2024', labelSv: 'Delår 1 2024', role: 'outcome', period: '2024-delår1' },
  { key: 'change', labelSv: 'Förändring %', role: 'derived', unit: 'percent', change: { from: 'interim2023', to: 'interim2024', as: 'percent' } },
];

export const INTERIM_2024_PRODUCTION: PublishedTable = {
  id: 'interim-2024-production',
  region: 'vastmanland',
  titleSv: 'Produktion',
  unit: 'count',
  columns: INTERIM_COLUMNS,
  rows: [
    {
      key: 'orders',
      labelSv: 'Antal beställningar',
      kpi: 'orders',
      cells: ['16 418', '17 894', { printed: '9,1%', noteSv: 'Orsaken framgår inte; inledningen skriver nästan 10 % utan diabetesprodukter, så omfattningen kan skilja.' }],
    },
    { key: 'returns', labelSv: 'Antal returer', kpi: 'returns', cells: ['11 884', '13 206', '11,1%'] },
    { key: 'recondition-orders', labelSv: 'Antal arbetsordrar rekonditionering', kpi: 'recondition-orders', cells: ['6 769', '7 826', '15,6%'] },
    { key: 'fitting-referrals', labelSv: 'Antal konsulentremisser utprovning', kpi: 'fitting-referrals', cells: ['422', '427', { printed: '1,9%', noteSv: 'Orsaken framgår inte.' }] },
    { key: 'technical-work-orders', labelSv: 'Antal arbetsordrar Teknik (AU och FU)', kpi: 'technical-work-orders', cells: ['5 024', '5 369', { printed: '7,0%', noteSv: 'Orsaken framgår inte.' }] },
    { key: 'calls', labelSv: 'Antal kundtjänstsamtal', kpi: 'calls', cells: ['8 082', '9 004', '11,4%'] },
    { key: 'pickup-orders', labelSv: 'Antal hämtordrar', kpi: 'pickup-orders', cells: ['6 713', '7 600', '13,2%'] },
  ],
  citation: cite(INTERIM_2024, 'Produktionsdata', 'Produktionen januari–april två år, med förändring.'),
};
