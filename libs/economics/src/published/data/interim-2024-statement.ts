import { WHOLE_TKR } from '../../amount/amount-unit.js';
import { VASTMANLAND_CHART } from '../../regions/vastmanland-chart.js';
import { cite, INTERIM_2024 } from '../documents.js';
import type { PublishedStatement } from '../published-types.js';
import { columnInTkr, sumsInTkr } from '../tkr.js';

/** Västmanland, the forecast of 2024 beside the accounts of 2023 and the budget of 2024. */
export const INTERIM_2024_STATEMENT: PublishedStatement = {
  id: 's3-income-statement',
  region: 'vastmanland',
  titleSv: 'Resultaträkning med prognos 2024',
  statement: {
    chart: VASTMANLAND_CHART,
    columns: [
      { key: 'actual2023', labelSv: 'Bokslut 2023', account: 'closed', year: 2023 },
      { key: 'budget2024', labelSv: 'Budget 2024', account: 'budget', year: 2024 },
      { key: 'forecast2024', labelSv: 'Prognos 2024', account: 'forecast', year: 2024 },
    ],
    amounts: {
      actual2023: columnInTkr(VASTMANLAND_CHART, [
        125762, -3152, 26711, 427, 3567, 1151, 1460, -51866, -43052, -229, -9884, -2142, -34199, -659, -5197, -6687, -1222,
      ]),
      budget2024: columnInTkr(VASTMANLAND_CHART, [
        132920, 0, 49349, 382, 2850, 1198, 597, -57317, -63535, -234, -10887, -2562, -34913, -759, -5981, -8636, -2473,
      ]),
      forecast2024: columnInTkr(VASTMANLAND_CHART, [
        132920, 0, 49349, 382, 3370, 1198, 794, -57927, -63535, -234, -10887, -2387, -36800, -753, -6004, -7094, -2763,
      ]),
    },
    roundedTo: WHOLE_TKR,
  },
  printedSums: { actual2023: sumsInTkr(155927, -155139, 788), budget2024: sumsInTkr(187296, -187296, 0), forecast2024: sumsInTkr(188013, -188384, -371) },
  printedLabels: { 'other-income': 'Övriga verksamhetskostnader' },
  citation: cite(INTERIM_2024, 'Resultaträkning (tkr)', 'Bokslut 2023, budget 2024 och årsprognos 2024 i tkr.'),
  notesSv: [
    'Raden ”Övriga verksamhetskostnader” står bland intäkterna med samma belopp som planen för 2025 trycker som ”Övriga verksamhetsintäkter”; den läses som intäkt.',
    'Hur beloppen har avrundats till hela tkr står inte; närmaste tkr är vår läsning.',
  ],
};
