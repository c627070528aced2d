import { ANNUAL_2025, cite } from '../documents.js';
import type { PublishedFigures } from '../published-types.js';

const SECTION = 'Sammanfattning av resultat och ekonomisk ställning';

export const ANNUAL_2025_SUMMARY: PublishedFigures = {
  id: 's2-financial-summary',
  region: 'varmland',
  titleSv: 'Resultat och ekonomisk ställning 2025',
  rowsSv: 'År',
  columns: [
    { key: 'variance', labelSv: 'Utfall mot budget' },
    { key: 'change', labelSv: 'Utfall mot föregående år' },
  ],
  rows: [{ key: '2025', labelSv: '2025', cells: [{ number: '-0.056', unit: 'mnkr' }, { number: '0.134', unit: 'mnkr' }] }],
  citation: cite(ANNUAL_2025, SECTION, 'Utfallets avvikelse från budget och förändring från året före, i mnkr.'),
  notesSv: ['Varken budgeten eller utfallet är tryckt. Resultaträkningen i årsredovisningens bilaga finns inte i källan.'],
};

export const ANNUAL_2025_TEXT: PublishedFigures = {
  id: 's2-financial-summary-text',
  region: 'varmland',
  titleSv: 'Resultat 2025 i löptext',
  rowsSv: 'År',
  columns: [
    { key: 'variance', labelSv: 'Resultat mot budget' },
    { key: 'percent', labelSv: 'Del av budgeten' },
  ],
  rows: [{ key: '2025', labelSv: '2025', cells: [{ number: '-56', unit: 'tkr' }, { number: '-0.7', unit: '%' }] }],
  citation: cite(ANNUAL_2025, SECTION, 'Underskottet mot budget i tkr och i procent.'),
  notesSv: ['Underskottet delas lika mellan regionen och kommunerna; delarna är inte tryckta.'],
};
