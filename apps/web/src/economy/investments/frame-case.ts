import { burnDown, type BurnDownPoint, controlByMonth, controlFrame, type Economy, type FrameControl, type FrameControlOptions, frameControlPoint, type FrameInputs, frameInputs, type FramePointRun, type InvestmentPlan } from '@hjm/economics';
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

/** What an economy has for a plan's frame: until the last month with an outcome, or another; undefined where nothing is invested yet. */
export function inputsOf(economy: Economy, plan: InvestmentPlan, throughMonth?: number): FrameInputs | undefined {
  const found = attempt(() => frameInputs(economy, plan.id, throughMonth));
  return found.ok && found.value.throughMonth > 0 ? found.value : undefined;
}

/** What a case means, or what the library says is wrong. */
export function frameAnswer(of: FrameCase, economy: Economy, plan: InvestmentPlan): Attempt<FrameAnswer> {
  const { group, percent, fromMonth } = of.asIf;
  const asIf = percent.trim() === '' ? [] : [{ group: group === '' ? null : group, fromMonth, percent: typedDecimal(percent), titleSv: 'det som är skrivet på sidan' }];
  return attempt(() => {
    const { outcomes, throughMonth, earlier, commitments = [], yearBefore } = frameInputs(economy, plan.id, of.throughMonth);
    const options: FrameControlOptions = {
      throughMonth,
      method: of.method === 'seasonal' ? { kind: 'seasonal', earlier } : { kind: 'linear' },
      methods: Object.fromEntries(of.straight.map((key) => [key, { kind: 'linear' }])),
      commitments: of.withCommitments ? commitments : [],
      asIf,
      ...(yearBefore === undefined ? {} : { yearBefore }),
    };
    const control = controlFrame(plan, outcomes, options);
    const byMonth = 'groups' in outcomes ? controlByMonth(plan, outcomes, options) : [control];
    const point = FRAME_CONTROL_POINTS.find(({ region }) => region === economy.region)?.point;
    return { control, points: burnDown(control), byMonth, run: point === undefined ? undefined : frameControlPoint(point, plan.year, byMonth, [], of.throughMonth) };
  });
}

/** The groups that the chosen method has nothing to go by for. */
export function groupsWithoutMethod(answer: Attempt<FrameAnswer>, { groups }: InvestmentPlan): InvestmentPlan['groups'] {
  return answer.ok ? [] : groups.filter(({ key }) => answer.error.issues.some(({ path }) => path === `method.${key}`));
}
