import { burnDown, type BurnDownPoint, controlByMonth, controlFrame, type Economy, type FrameControl, type FrameMethod, frameControlPoint, type FramePointRun, type InvestmentPlan, type MonthlyInvestments, type PlanOutcomes } from '@hjm/economics';
import { FRAME_CONTROL_POINTS } from '@hjm/economics/regions';
import { type Attempt, attempt } from '../attempt.js';
import { typedDecimal } from '../typed-number.js';

/** What is chosen on the page. */
export type FrameCase = {
  readonly plan: string;
  readonly throughMonth: number;
  readonly method: 'linear' | 'seasonal';
  /** Groups that are to be drawn on straight, whatever the method of the others. */
  readonly straight: readonly string[];
  /** Whether what is ordered and decided counts in the forecast. */
  readonly withCommitments: boolean;
  /** A thought change of the need from a month on, in per cent; empty for none. */
  readonly asIf: { readonly group: string; readonly percent: string; readonly fromMonth: number };
};

/** The control of a frame with the line of what is left, the control after each month, and the point of internal control. */
export type FrameAnswer = { readonly control: FrameControl; readonly points: readonly BurnDownPoint[]; readonly byMonth: readonly FrameControl[]; readonly run: FramePointRun | undefined };

/** The last month that has an outcome of some group. */
export function lastOutcome({ outcomes }: PlanOutcomes): number {
  if ('throughMonth' in outcomes) return outcomes.throughMonth;
  const months = Object.values(outcomes.groups).map((group) => group.findLastIndex((ore) => ore !== null) + 1);
  return Math.max(0, ...months);
}

/** Earlier years whose months are all known, of the same groups: what a season can be read from. */
export function earlierYears({ outcomes }: Economy, plan: InvestmentPlan): readonly MonthlyInvestments[] {
  const keys = plan.groups.map(({ key }) => key);
  return outcomes.flatMap((one) => ('groups' in one.outcomes && one.outcomes.year < plan.year && keys.every((key) => 'groups' in one.outcomes && one.outcomes.groups[key]?.every((ore) => ore !== null) === true) ? [one.outcomes] : []));
}

/** What a case means, or what the library says is wrong. */
export function frameAnswer(of: FrameCase, economy: Economy, plan: InvestmentPlan, found: PlanOutcomes): Attempt<FrameAnswer> {
  const method: FrameMethod = of.method === 'seasonal' ? { kind: 'seasonal', earlier: earlierYears(economy, plan) } : { kind: 'linear' };
  const { group, percent, fromMonth } = of.asIf;
  const options = {
    throughMonth: of.throughMonth,
    method,
    methods: Object.fromEntries(of.straight.map((group) => [group, { kind: 'linear' } as const])),
    ...(of.withCommitments && of.throughMonth < 12 ? { commitments: (found.commitments ?? []).filter(({ month }) => month === null || month > of.throughMonth) } : {}),
    ...(percent.trim() === '' ? {} : { asIf: [{ group: group === '' ? null : group, fromMonth, percent: typedDecimal(percent), titleSv: 'det som är skrivet på sidan' }] }),
  };
  return attempt(() => {
    const control = controlFrame(plan, found.outcomes, options);
    const byMonth = 'groups' in found.outcomes ? controlByMonth(plan, found.outcomes, options) : [control];
    const point = FRAME_CONTROL_POINTS.find(({ region }) => region === plan.region)?.point;
    return { control, points: burnDown(control), byMonth, run: point === undefined ? undefined : frameControlPoint(point, plan.year, byMonth, [], of.throughMonth) };
  });
}

/** The groups that the chosen method has nothing to go by for. */
export function groupsWithoutMethod(answer: Attempt<FrameAnswer>, { groups }: InvestmentPlan): InvestmentPlan['groups'] {
  return answer.ok ? [] : groups.filter(({ key }) => answer.error.issues.some(({ path }) => path === `method.${key}`));
}
