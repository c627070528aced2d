import { WHOLE_TKR } from '../../amount/amount-unit.js';
import { VASTMANLAND_CHART } from '../../regions/vastmanland-chart.js';
import { cite, PLAN_2025 } from '../documents.js';
import type { PublishedStatement } from '../published-types.js';
import { columnInTkr, sumsInTkr } from '../tkr.js';

/** Västmanland, the budget of 2025 beside the accounts of 2023 and the budget of 2024. */
export const PLAN_2025_BUDGET: PublishedStatement = {
  id: 's0-budget-2025',
  region: 'vastmanland',
  titleSv: 'Budget 2025',
  statement: {
    chart: VASTMANLAND_CHART,
    columns: [
      { key: 'actual2023', labelSv: 'Bokslut 2023', account: 'closed', year: 2023 },
      { key: 'budget2024', labelSv: 'Budget 2024', account: 'budget', year: 2024 },
      { key: 'budget2025', labelSv: 'Budget 2025', account: 'budget', year: 2025 },
    ],
    amounts: {
      actual2023: columnInTkr(VASTMANLAND_CHART, [
        125762, -3152, 26711, 427, 3567, 1151, 1460, -51866, -43052, -229, -9884, -2142, -34199, -659, -5197, -6687, -1222,
      ]),
      budget2024: columnInTkr(VASTMANLAND_CHART, [
        132920, 0, 49349, 382, 2850, 1198, 597, -57317, -63535, -234, -10887, -2562, -34913, -759, -5981, -8636, -2473,
      ]),
      budget2025: columnInTkr(VASTMANLAND_CHART, [
        143690, 0, 80210, 420, 3635, 1198, 695, -54409, -108279, -205, -10298, -2105, -38236, -572, -6191, -6548, -3005,
      ]),
    },
    roundedTo: WHOLE_TKR,
  },
  printedSums: { actual2023: sumsInTkr(155927, -155139, 788), budget2024: sumsInTkr(187296, -187296, 0), budget2025: sumsInTkr(229848, -229848, 0) },
  printedLabels: { result: 'RESULTAT' },
  citation: cite(PLAN_2025, 'Ekonomiska förutsättningar / Budget', 'Bokslut 2023, budget 2024 och budget 2025 i tkr.'),
  notesSv: ['Hur beloppen har avrundats till hela tkr står inte; närmaste tkr är vår läsning.'],
};
