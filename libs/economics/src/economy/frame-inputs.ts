import { sumOre, type Ore } from '@hjm/core/money';
import type { FrameControlOptions } from '../investments/frame-method.js';
import type { InvestmentOutcomes, InvestmentPlan, MonthlyInvestments } from '../investments/investment-types.js';
import { issue, throwIssues } from '../issues/issues.js';
import { partOf } from './economy-parts.js';
import type { EconomyLists } from './economy-types.js';

/** What an economy has for the control of a plan's frame. */
export type FrameInputs = Pick<FrameControlOptions, 'commitments' | 'yearBefore'> & {
  readonly plan: InvestmentPlan;
  readonly outcomes: InvestmentOutcomes;
  readonly throughMonth: number;
  /** Earlier years of which every month of the plan's groups is known, earliest first: what the seasonal method learns from. */
  readonly earlier: readonly MonthlyInvestments[];
};

/**
 * What an economy has for the control of a plan's frame: the plan by its name, its outcome, the purchases that are known to come after the month,
 * and earlier years. What groups took in the year before is there when all its months are known.
 *
 * @param throughMonth - the last month to count; left out, the last in which any group has an outcome
 * @throws HjmError `unknown-part` for a plan that is not there; `no-outcome` when nothing is known of what was invested within it
 */
export function frameInputs(economy: Pick<EconomyLists, 'investments' | 'outcomes'>, name?: string, throughMonth?: number): FrameInputs {
  const plan = partOf(economy, 'investments', name);
  const found = economy.outcomes.find((one) => one.plan === plan.id);
  if (found === undefined) {
    throwIssues('no-outcome', `Det finns inget utfall till ${plan.titleSv}.`, [issue('outcomes', `utfall för planen ${plan.id}`, undefined)]);
    throw new TypeError('unreachable');
  }
  const { outcomes, commitments = [] } = found;
  const through = throughMonth ?? lastMonthOf(outcomes);
  const years = economy.outcomes.flatMap(({ outcomes: one }) => ('groups' in one && one.year < plan.year ? [one] : [])).toSorted((a, b) => a.year - b.year);
  const before = years.find(({ year }) => year === plan.year - 1);
  const yearBefore = before === undefined ? undefined : wholeYear(plan, before);
  return {
    plan,
    outcomes,
    throughMonth: through,
    earlier: years.filter((one) => plan.groups.every(({ key }) => Object.hasOwn(one.groups, key) && one.groups[key]?.includes(null) === false)),
    commitments: commitments.filter(({ month }) => through < 12 && (month === null || month > through)),
    ...(yearBefore === undefined ? {} : { yearBefore }),
  };
}

function lastMonthOf(outcomes: InvestmentOutcomes): number {
  if ('throughMonth' in outcomes) return outcomes.throughMonth;
  return Math.max(0, ...Object.values(outcomes.groups).map((months) => months.findLastIndex((ore) => ore !== null) + 1));
}

function wholeYear({ groups }: InvestmentPlan, before: MonthlyInvestments): { readonly [group: string]: Ore } | undefined {
  const years = groups.flatMap(({ key }) => (Object.hasOwn(before.groups, key) ? [[key, before.groups[key] ?? []] as const] : []));
  if (years.some(([, months]) => months.includes(null))) return undefined;
  return Object.fromEntries(years.map(([key, months]) => [key, sumOre(months.map((ore) => ore ?? 0))]));
}
