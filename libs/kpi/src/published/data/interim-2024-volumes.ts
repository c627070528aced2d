import type { PublishedTable } from '../published-types.js';
import { cite, INTERIM_2024 } from './documents.js';
import { INTERIM_COLUMNS } from './interim-2024-production.js';

const REGION = { row: 'region', as: 'addend' } as const;
const MUNICIPALITIES = { row: 'municipalities', as: 'addend' } as const;
const MARKED = { row: 'marked-total', as: 'addend', noteSv: 'Vems de övriga är framgår inte; här är de en egen rad, ej fördelat.' } as const;

export const INTERIM_2024_VOLUMES: PublishedTable = {
  id: 'interim-2024-volumes',
  region: 'vastmanland',
  titleSv: 'Volym uthyrda hjälpmedel',
  unit: 'count',
  columns: INTERIM_COLUMNS,
  rows: [
    { key: 'marked-total', labelSv: 'Volym individmärkta hjälpmedel', kpi: 'volume-marked', of: { row: 'main-total', as: 'subset' }, cells: ['70 503', '74 595', '5,8%'] },
    { key: 'main-total', labelSv: 'Volym huvudhjälpmedel', kpi: 'volume-main', cells: ['85 779', '90 113', '5,1%'] },
    { key: 'region', labelSv: 'Totalt regionfinansierat (individmärkt)', of: MARKED, cells: ['59 653', '63 540', '6,5%'] },
    { key: 'family-doctor', labelSv: 'Familjeläkarenheter (Vårdval)', of: REGION, cells: ['36 952', '39 460', '6,8%'] },
    { key: 'care-choice-central', labelSv: 'Vårdval Västmanland (centralt konto)', of: REGION, cells: ['8 463', '8 836', '4,4%'] },
    { key: 'habilitation', labelSv: 'Habiliteringscentrum', of: REGION, cells: ['8 488', '9 036', '6,5%'] },
    { key: 'other-region-units', labelSv: 'Övriga regionenheter', of: REGION, cells: ['5 750', '6 208', '8,0%'] },
    { key: 'municipalities', labelSv: 'Totalt kommuner (individmärkt)', of: MARKED, cells: ['10 683', '10 879', '1,8%'] },
    { key: 'arboga', labelSv: 'Arboga', of: MUNICIPALITIES, cells: ['856', '838', '-2,1%'] },
    { key: 'fagersta', labelSv: 'Fagersta', of: MUNICIPALITIES, cells: ['439', '475', '8,2%'] },
    { key: 'hallstahammar', labelSv: 'Hallstahammar', of: MUNICIPALITIES, cells: ['670', '706', '5,4%'] },
    { key: 'kungsor', labelSv: 'Kungsör', of: MUNICIPALITIES, cells: ['268', '255', '-4,9%'] },
    { key: 'koping', labelSv: 'Köping', of: MUNICIPALITIES, cells: ['1 073', '1 271', '18,5%'] },
    { key: 'norberg', labelSv: 'Norberg', of: MUNICIPALITIES, cells: ['260', '252', '-3,1%'] },
    { key: 'sala', labelSv: 'Sala', of: MUNICIPALITIES, cells: ['853', '876', '2,7%'] },
    { key: 'skinnskatteberg', labelSv: 'Skinnskatteberg', of: MUNICIPALITIES, cells: ['162', '154', '-4,9%'] },
    { key: 'surahammar', labelSv: 'Surahammar', of: MUNICIPALITIES, cells: ['496', '473', '-4,6%'] },
    { key: 'vasteras', labelSv: 'Västerås', of: MUNICIPALITIES, cells: ['5 606', '5 579', '-0,5%'] },
  ],
  citation: cite(INTERIM_2024, 'Produktionsdata, Volym uthyrda hjälpmedel', 'Uthyrd volym per huvudman två år, med förändring.'),
};
