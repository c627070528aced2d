import type { PrintedCell, PublishedTable } from '../published-types.js';
import { ANNUAL_2025, cite } from './documents.js';

const IRRELEVANT: readonly PrintedCell[] = ['Ej relevant', 'Ej relevant'];

export const ANNUAL_2025_INDICATORS: PublishedTable = {
  id: 'annual-2025-indicators',
  region: 'varmland',
  titleSv: 'Indikatorer 2025',
  unit: 'count',
  columns: [
    { key: 'result', labelSv: 'Resultat', role: 'outcome', period: '2025' },
    { key: 'target', labelSv: 'Målvärde', role: 'target', period: '2025' },
    { key: 'women', labelSv: 'Kvinnor', role: 'status' },
    { key: 'men', labelSv: 'Män', role: 'status' },
  ],
  rows: [
    { key: 'aid-follows-individual', labelSv: 'Hjälpmedel följer individen', kpi: 'varmland-aid-follows-individual', unit: 'yesNo', cells: ['Ja', null, 'Data saknas', 'Data saknas'] },
    { key: 'agreements-exist', labelSv: 'Avtal finns inom nämndens alla ansvarsområden', kpi: 'varmland-agreements-exist', unit: 'yesNo', cells: ['Ja', null, ...IRRELEVANT] },
    { key: 'guidelines-exist', labelSv: 'Riktlinjer finns inom nämndens alla ansvarsområden', kpi: 'varmland-guidelines-exist', unit: 'yesNo', cells: ['Ja', null, ...IRRELEVANT] },
    { key: 'delivery-stock-10d', labelSv: 'Leveranssäkerhet, lagervaror inom 10 dagar', kpi: 'varmland-delivery-stock-10d', unit: 'percent', cells: ['93', '95%', ...IRRELEVANT] },
    { key: 'delivery-ordered-10d', labelSv: 'Leveranssäkerhet, beställningsvaror inom 10 dagar', kpi: 'varmland-delivery-ordered-10d', unit: 'percent', cells: ['79', '80 %', ...IRRELEVANT] },
    { key: 'special-competence', labelSv: 'Särskild kompetens', kpi: 'varmland-special-competence', cells: ['6', null, null, null], noteSv: 'Kommentaren säger att måttet inte längre mäts; den gäller en borttagen indikator.' },
    { key: 'education-activities', labelSv: 'Utbildningsaktiviteter', kpi: 'varmland-education-activities', cells: ['16', null, ...IRRELEVANT] },
    { key: 'network-meetings', labelSv: 'Genomförda nätverksträffar', kpi: 'varmland-network-meetings', cells: ['16', null, ...IRRELEVANT] },
    { key: 'representation-communication', labelSv: 'Representation och kommunikation', kpi: 'varmland-representation-communication', cells: ['Inga tillgängliga data', null, null, null] },
    { key: 'attendance', labelSv: 'Närvaro och representation', kpi: 'varmland-attendance', unit: 'principals', cells: ['13', '17', null, null] },
    { key: 'waste-sorting', labelSv: 'Källsortering', kpi: 'varmland-waste-sorting', unit: 'status', cells: ['🟢', null, null, null], noteSv: 'Diagrammets värden framgår inte.' },
    { key: 'business-travel', labelSv: 'Tjänsteresor', kpi: 'varmland-business-travel', unit: 'status', cells: ['🟢', null, null, null] },
  ],
  citation: cite(ANNUAL_2025, 'Nämndens resultatmål, indikatorer och aktiviteter', 'Resultat och målvärden för indikatorerna 2025.'),
};

export const ANNUAL_2025_ATTENDANCE: PublishedTable = {
  id: 'annual-2025-attendance',
  region: 'varmland',
  titleSv: 'Närvaro och representation',
  unit: 'principals',
  columns: [
    { key: 'outcome', labelSv: 'Utfall', role: 'outcome' },
    { key: 'target', labelSv: 'Målvärde', role: 'target' },
  ],
  rows: [
    attendance('2021', 'År 2021', '9,25'),
    attendance('2022', 'År 2022', '11,5'),
    attendance('2023-delår', 'Delår 2023', '13,3'),
    attendance('2023', 'År 2023', '13,6'),
    attendance('2024-delår', 'Delår 2024', '14'),
    attendance('2024', 'År 2024', '13,3'),
    attendance('2025-delår', 'Delår 2025', '13,9'),
    attendance('2025', 'År 2025', '13,3'),
  ],
  citation: cite(ANNUAL_2025, 'Resultatmål: Respektfulla möten', 'Hur många av de 17 huvudmännen som i genomsnitt var företrädda på mötena.'),
};

export const ANNUAL_2025_TEXT: PublishedTable = {
  id: 'annual-2025-text',
  region: 'varmland',
  titleSv: 'Årsredovisningens text',
  unit: 'percent',
  columns: [{ key: 'value', labelSv: 'I texten', role: 'outcome', period: '2025' }],
  rows: [
    { key: 'delivery-ordered-10d', labelSv: 'Leveranssäkerhet, beställningsvaror inom 10 dagar', kpi: 'varmland-delivery-ordered-10d', cells: ['79%'] },
    { key: 'attendance', labelSv: 'Närvaro och representation', kpi: 'varmland-attendance', unit: 'principals', cells: ['13,3'] },
    { key: 'attendance-share', labelSv: 'Närvaro, andel av huvudmännen', kpi: 'varmland-attendance-share', cells: ['78%'] },
    { key: 'financial-result', labelSv: 'Resultat mot budget', kpi: 'varmland-financial-result', unit: 'mnkr', cells: ['-0,056 mnkr'] },
    { key: 'financial-result-percent', labelSv: 'Resultat mot budget i procent', cells: ['-0,7 %'] },
    { key: 'financial-change', labelSv: 'Förändring av utfallet mot föregående år', unit: 'mnkr', cells: ['0,134 mnkr'] },
    { key: 'education-participants', labelSv: 'Deltagare i utbildningar', kpi: 'varmland-education-participants', unit: 'count', cells: ['357'] },
    { key: 'network-participants', labelSv: 'Deltagare i nätverksträffar', kpi: 'varmland-network-participants', unit: 'count', cells: ['274'] },
  ],
  citation: cite(ANNUAL_2025, 'Sammanfattning och Nämndens resultatmål, indikatorer och aktiviteter', 'Tal i texten och i sammanfattningen.'),
};

function attendance(period: string, labelSv: string, outcome: string): PublishedTable['rows'][number] {
  return { key: period, labelSv, kpi: 'varmland-attendance', cells: [{ printed: outcome, period }, { printed: '17', period }] };
}
