import type { Economy } from '@hjm/economics';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { DEMO_MAPPING } from './account-mapping.js';
import { demoActivities } from './activities.js';
import { demoForecastPlans } from './forecast-plans.js';
import { DEMO_KEY } from './key.js';
import { demoMeasures } from './measures.js';
import { demoInvested } from './monthly-investments.js';
import { demoActual, demoBudget2024 } from './monthly-lines.js';
import { DEMO_COMPANY_SV, DEMO_ECONOMY_NOTICE_SV } from './notice.js';
import { demoCommitments2024 } from './commitments-2024.js';
import { demoPlan2023 } from './plan-2023.js';
import { publishedPlan } from './published-investments.js';
import { demoRisks } from './risks.js';
import { DEMO_SCENARIOS } from './scenarios.js';
import { demoStatement } from './statement.js';
import { DEMO_YEARS } from './years.js';

/**
 * The whole economy of the demo centre as one document: always the same, and each time a new object.
 *
 * ```ts
 * import { demoEconomy } from '@hjm/demo/economy';
 *
 * demoEconomy().months.map(({ year, account }) => `${account} ${year}`).join(', '); // => 'actual 2021, actual 2022, actual 2023, actual 2024, budget 2024'
 * ```
 */
export function demoEconomy(): Economy {
  const { columns, amounts, roundedTo } = demoStatement();
  const [plan2023, plan2024, plan2025] = [demoPlan2023(), publishedPlan(2024), publishedPlan(2025)];
  return {
    format: 'hjm.economy/1',
    id: 'demo-ekonomi',
    region: 'vastmanland',
    titleSv: DEMO_COMPANY_SV,
    noticeSv: DEMO_ECONOMY_NOTICE_SV,
    chart: VASTMANLAND_CHART,
    statements: [{ columns, amounts, roundedTo }],
    months: [...DEMO_YEARS.map(demoActual), demoBudget2024()],
    mappings: [DEMO_MAPPING],
    forecasts: demoForecastPlans(),
    policies: [],
    keys: [DEMO_KEY],
    investments: [plan2023, plan2024, plan2025],
    outcomes: [
      { plan: plan2023.id, outcomes: demoInvested(2023) },
      { plan: plan2024.id, outcomes: demoInvested(2024), commitments: demoCommitments2024() },
    ],
    measures: demoMeasures(),
    risks: demoRisks(),
    activities: demoActivities(),
    scenarios: DEMO_SCENARIOS,
  };
}
