import { sumOre, type Ore } from '@hjm/core/money';
import type { FrameControlOptions } from '../investments/frame-method.js';
import type { InvestmentOutcomes, InvestmentPlan, MonthlyInvestments } from '../investments/investment-types.js';
import { issue, throwIssues } from '../issues/issues.js';
import { partOf } from './economy-parts.js';
import type { Economy } from './economy-types.js';

/** What an economy has for the control of a plan's frame. */
export type FrameInputs = Pick<FrameControlOptions, 'commitments' | 'yearBefore'> & {
  readonly plan: InvestmentPlan;
  readonly outcomes: InvestmentOutcomes;
  /** The last month in which any group has an outcome; 0 when none has. */
  readonly lastMonth: number;
  /** Earlier years month by month, earliest first: what the seasonal method learns from. */
  readonly earlier: readonly MonthlyInvestments[];
};

/**
 * What an economy has for the control of a plan's frame: the plan by its name, its outcome and known purchases, and earlier years. What groups
 * took in the year before is there when all its months are known.
 *
 * @throws HjmError `unknown-part` for a plan that is not there; `no-outcome` when nothing is known of what was invested within it
 */
export function frameInputs(economy: Economy, name?: string): FrameInputs {
  const plan = partOf(economy, 'investments', name);
  const found = economy.outcomes.find((one) => one.plan === plan.id);
  if (found === undefined) {
    throwIssues('no-outcome', `Det finns inget utfall till ${plan.titleSv}.`, [issue('outcomes', `utfall för planen ${plan.id}`, undefined)]);
    throw new TypeError('unreachable');
  }
  const earlier = economy.outcomes.flatMap(({ outcomes }) => ('groups' in outcomes && outcomes.year < plan.year ? [outcomes] : [])).toSorted((a, b) => a.year - b.year);
  const before = earlier.find(({ year }) => year === plan.year - 1);
  const yearBefore = before === undefined ? undefined : wholeYear(plan, before);
  return { plan, outcomes: found.outcomes, lastMonth: lastMonthOf(found.outcomes), earlier, ...(found.commitments === undefined ? {} : { commitments: found.commitments }), ...(yearBefore === undefined ? {} : { yearBefore }) };
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
