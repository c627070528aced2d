import type { Commitment, ForecastMethod, ForecastPlan } from '@hjm/economics';
import { monthlyAccounts } from './monthly-accounts.js';
import { publishedLines } from './published-lines.js';
import { BOOKED_2024 } from './years.js';

/** The account of rents for premises, paid for a quarter ahead. */
const RENT_OF_PREMISES = '6011';

/** Forecasts of 2024 after April. Which method a line has is ours: the report says the figures, not how they were made. */
export function demoForecastPlans(): readonly ForecastPlan[] {
  const head = { year: 2024, throughMonth: BOOKED_2024 };
  const learnt: ForecastMethod = { kind: 'seasonal', years: 'allEarlier', by: 'sums', unusable: 'leaveOut' };
  return [
    {
      ...head,
      id: 'demo-som-rapporten',
      titleSv: 'Demo: linjärt där delårsrapportens prognos skiljer sig från budgeten, annars budget',
      methods: Object.fromEntries(linesOffBudget().map((line) => [line, { kind: 'linear' }])),
      fallback: { kind: 'budget' },
      commitments: [],
      adjustments: [],
    },
    { ...head, id: 'demo-linjart', titleSv: 'Demo: alla rader linjärt', methods: {}, fallback: { kind: 'linear' }, commitments: [], adjustments: [] },
    {
      ...head,
      id: 'demo-erfarenhet',
      titleSv: 'Demo: efter tidigare års säsonger, med lokalhyran som den är avtalad',
      methods: {
        'result-refund': { kind: 'budget' },
        'incontinence-coordination': { kind: 'linear' },
        premises: { kind: 'commitments', rest: 'linear' },
        'depreciation-aids': { kind: 'linear' },
        'depreciation-other': { kind: 'linear' },
      },
      fallback: learnt,
      commitments: quarterlyRents(),
      adjustments: [
        { line: 'sales', amount: 300_000_000, reasonSv: 'Påhittat: fler diabeteshjälpmedel säljs under hösten än tidigare år visar', roleSv: 'controller' },
        { line: 'technical-aids', amount: -500_000_000, reasonSv: 'Påhittat: de diabeteshjälpmedlen köps också in', roleSv: 'controller' },
      ],
    },
  ];
}

/** Lines whose published forecast is another than their budget. */
function linesOffBudget(): readonly string[] {
  const [forecast, budget] = [publishedLines('forecast2024'), publishedLines('budget2024')];
  return Object.keys(budget).filter((line) => forecast[line] !== budget[line]);
}

function quarterlyRents(): readonly Commitment[] {
  const months = monthlyAccounts(2024).find(({ account }) => account.number === RENT_OF_PREMISES)?.months ?? [];
  return [1, 4, 7, 10].map((month, quarter) => ({
    id: `lokalhyra-${String(quarter + 1)}`,
    line: 'premises',
    titleSv: `Påhittad lokalhyra, kvartal ${String(quarter + 1)}`,
    monthly: months[month - 1] ?? months[0] ?? 0,
    fromMonth: month,
    toMonth: month,
  }));
}
