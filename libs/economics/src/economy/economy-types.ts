import type { ActivityPlan } from '../activities/activity-types.js';
import type { RiskRegister } from '../control/risk-types.js';
import type { ForecastPlan } from '../forecast/forecast-types.js';
import type { InvestmentCommitment } from '../investments/frame-method.js';
import type { InvestmentOutcomes, InvestmentPlan } from '../investments/investment-types.js';
import type { AccountMapping } from '../ledger/mapping/mapping-types.js';
import type { MeasurePlan } from '../measures/measure-types.js';
import type { MonthlyAmounts, Statement, StatementChart } from '../statement/statement-types.js';
import type { DistributionKey } from '../surplus/key-types.js';
import type { SurplusPolicy } from '../surplus/policy-types.js';
import type { Scenario } from '../whatif/scenario-types.js';

/** What was invested within a plan, and what is ordered or decided for the rest of the year. */
export type PlanOutcomes = { readonly plan: string; readonly outcomes: InvestmentOutcomes; readonly commitments?: readonly InvestmentCommitment[] };

/** The parts of an economy: what stands in each list. */
export type EconomyParts = {
  /** Columns such as closed accounts, budget and forecast; one at most. */
  readonly statements: Omit<Statement, 'chart'>;
  /** What is booked, and budgeted, month by month; one for each year and account. */
  readonly months: MonthlyAmounts;
  /** Which accounts of a ledger are which lines. */
  readonly mappings: AccountMapping;
  readonly forecasts: ForecastPlan;
  /** Policies of one's own; those of the library are known without standing here. */
  readonly policies: SurplusPolicy;
  readonly keys: DistributionKey;
  readonly investments: InvestmentPlan;
  /** One for each plan of investments. */
  readonly outcomes: PlanOutcomes;
  readonly measures: MeasurePlan;
  readonly risks: RiskRegister;
  readonly activities: ActivityPlan;
  readonly scenarios: Scenario;
};

export type EconomyPart = keyof EconomyParts;

/** The lists of an economy by part. */
export type EconomyLists = { readonly [part in EconomyPart]: readonly EconomyParts[part][] };

/** All that is known of the economy of a centre, as plain data: what a file holds, what a service keeps and what pages show. */
export type Economy = {
  readonly format: 'hjm.economy/1';
  readonly id: string;
  readonly region: string;
  readonly titleSv: string;
  /** To be shown with everything, as for made-up data; null when there is nothing to say. */
  readonly noticeSv: string | null;
  readonly chart: StatementChart;
} & EconomyLists;
