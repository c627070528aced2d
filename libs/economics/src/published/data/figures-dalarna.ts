import { ACTION_PLAN_DALARNA, cite } from '../documents.js';
import type { PrintedCell, PublishedFigures } from '../published-types.js';

const mnkr = (number: string): PrintedCell => ({ number, unit: 'mnkr' });
const ZERO: PrintedCell = { number: '0', unit: '' };
const PREMISES: PrintedCell = { textSv: 'Nya lokaler?' };
const RANGE: PrintedCell = { low: '3', high: '3.5', unit: 'mnkr' };

export const DALARNA_FORECAST: PublishedFigures = {
  id: 's4-forecast',
  region: 'dalarna',
  titleSv: 'Ekonomisk prognos 2023–2026',
  rowsSv: 'Gruppering',
  columns: [
    { key: 'y2023', labelSv: '2023' },
    { key: 'y2024', labelSv: '2024' },
    { key: 'y2025', labelSv: '2025' },
    { key: 'y2026', labelSv: '2026' },
  ],
  rows: [
    { key: 'aids-cost', labelSv: 'Hjälpmedelskostnader', cells: [mnkr('0.5'), ZERO, ZERO, ZERO] },
    { key: 'sales-income', labelSv: 'Verksamhetsintäkter försäljning', cells: [mnkr('2'), ZERO, ZERO, ZERO] },
    { key: 'personnel', labelSv: 'Personal', cells: [ZERO, ZERO, ZERO, ZERO] },
    { key: 'premises', labelSv: 'Lokalkostnader nya lokaler', cells: [ZERO, ZERO, PREMISES, PREMISES] },
    { key: 'sum', labelSv: 'SUMMA', cells: [null, null, RANGE, RANGE] },
  ],
  citation: cite(ACTION_PLAN_DALARNA, 'Nuläge', 'Prognos 2023–2026 efter slag av kostnad och intäkt.'),
  notesSv: [
    'Raden SUMMA har två värden under fyra år. De läses som 2025 och 2026, där lokalkostnaden är en fråga; texten medger också 2023 och 2024.',
    'Högre kostnad eller högre intäkt: tecknen är inte tryckta. Intervall och frågor är inga tal och räknas inte.',
  ],
};

export const DALARNA_IN_TEXT: PublishedFigures = {
  id: 's4-figures-in-text',
  region: 'dalarna',
  titleSv: 'Belopp i handlingsplanens text',
  rowsSv: 'Uppgift',
  columns: [{ key: 'value', labelSv: 'Belopp' }],
  rows: [
    { key: 'off-contract-2022', labelSv: 'Inköp utan avtal 2022, ungefär', cells: [mnkr('23')] },
    { key: 'new-premises', labelSv: 'Högre hyra för nya lokaler per år, ungefär', cells: [{ number: '10300000', unit: 'kr' }] },
  ],
  citation: cite(ACTION_PLAN_DALARNA, 'Nuläge; Strategiska insatser', 'Inköp utan avtal 2022 och hyran för nya lokaler.'),
  notesSv: [],
};
