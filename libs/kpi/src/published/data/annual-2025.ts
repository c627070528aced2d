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
    { key: 'aid-follows-individual', labelSv: 'Hjälpmedel följer individen', kpi: 'aid-follows-individual', unit: 'yesNo', cells: ['Ja', null, 'Data saknas', 'Data saknas'] },
    { key: 'agreements-exist', labelSv: 'Avtal finns inom nämndens alla ansvarsområden', kpi: 'agreements-exist', unit: 'yesNo', cells: ['Ja', null, ...IRRELEVANT] },
    { key: 'guidelines-exist', labelSv: 'Riktlinjer finns inom nämndens alla ansvarsområden', kpi: 'guidelines-exist', unit: 'yesNo', cells: ['Ja', null, ...IRRELEVANT] },
    { key: 'delivery-stock-10d', labelSv: 'Leveranssäkerhet, lagervaror inom 10 dagar', kpi: 'delivery-stock-10d', unit: 'percent', cells: ['93', '95%', ...IRRELEVANT] },
    { key: 'delivery-ordered-10d', labelSv: 'Leveranssäkerhet, beställningsvaror inom 10 dagar', kpi: 'delivery-ordered-10d', unit: 'percent', cells: ['79', '80 %', ...IRRELEVANT] },
    { key: 'special-competence', labelSv: 'Särskild kompetens', kpi: 'special-competence', cells: ['6', null, null, null], noteSv: 'Kommentaren säger att måttet inte längre mäts; den gäller en borttagen indikator.' },
    { key: 'education-activities', labelSv: 'Utbildningsaktiviteter', kpi: 'education-activities', cells: ['16', null, ...IRRELEVANT] },
    { key: 'network-meetings', labelSv: 'Genomförda nätverksträffar', kpi: 'network-meetings', cells: ['16', null, ...IRRELEVANT] },
    { key: 'representation-communication', labelSv: 'Representation och kommunikation', kpi: 'representation-communication', cells: ['Inga tillgängliga data', null, null, null] },
    { key: 'attendance', labelSv: 'Närvaro och representation', kpi: 'attendance', unit: 'principals', cells: ['13', '17', null, null] },
    { key: 'waste-sorting', labelSv: 'Källsortering', kpi: 'waste-sorting', unit: 'status', cells: ['🟢', null, null, null], noteSv: 'Diagrammets värden framgår inte.' },
    { key: 'business-travel', labelSv: 'Tjänsteresor', kpi: 'business-travel', unit: 'status', cells: ['🟢', null, null, null] },
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
    { key: 'delivery-ordered-10d', labelSv: 'Leveranssäkerhet, beställningsvaror inom 10 dagar', kpi: 'delivery-ordered-10d', cells: ['79%'] },
    { key: 'attendance', labelSv: 'Närvaro och representation', kpi: 'attendance', unit: 'principals', cells: ['13,3'] },
    { key: 'attendance-share', labelSv: 'Närvaro, andel av huvudmännen', cells: ['78%'] },
    { key: 'education-participants', labelSv: 'Deltagare i utbildningar', unit: 'count', cells: ['357'] },
    { key: 'network-participants', labelSv: 'Deltagare i nätverksträffar', unit: 'count', cells: ['274'] },
  ],
  citation: cite(ANNUAL_2025, 'Nämndens resultatmål, indikatorer och aktiviteter', 'Tal i texten under tabellerna.'),
};

function attendance(period: string, labelSv: string, outcome: string): PublishedTable['rows'][number] {
  return { key: period, labelSv, kpi: 'attendance', cells: [{ printed: outcome, period }, { printed: '17', period }] };
}
