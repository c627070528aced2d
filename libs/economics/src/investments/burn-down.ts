import type { Ore } from '@hjm/core/money';
import { throwIssues } from '../issues/issues.js';
import { checkMonth } from '../statement/monthly.js';
import { controlFrame } from './control-frame.js';
import type { FrameControl } from './control-types.js';
import type { FrameControlOptions } from './frame-method.js';
import type { InvestmentPlan, MonthlyInvestments } from './investment-types.js';

/** A point of the line that shows what is left of the frame. Month 0 is the start of the year. `left` null: not known. */
export type BurnDownPoint = { readonly month: number; readonly kind: 'frame' | 'outcome' | 'forecast'; readonly left: Ore | null };

/** What is left of the frame at the start of the year and at the end of each month: outcome until now, forecast after. */
export function burnDown(control: FrameControl): BurnDownPoint[] {
  return [{ month: 0, kind: 'frame', left: control.frame }, ...control.months.map(({ month, kind, left }) => ({ month, kind, left }))];
}

/**
 * The control as it would have been done after each month until now. A commitment counts in every control before its month.
 *
 * @throws HjmError as {@link controlFrame}
 */
export function controlByMonth(plan: InvestmentPlan, outcomes: MonthlyInvestments, options: FrameControlOptions): FrameControl[] {
  checkMonth(options.throughMonth, 'throughMonth');
  if (!('groups' in outcomes)) throwIssues('invalid-frame-control', 'Uppföljningen månad för månad går inte att göra.', [{ path: 'outcomes', expected: 'utfall månad för månad', found: 'utfall till och med en månad' }]);
  return Array.from({ length: options.throughMonth }, (_, at) => {
    const throughMonth = at + 1;
    const commitments = (options.commitments ?? []).filter(({ month }) => (month === null ? throughMonth < 12 : month > throughMonth));
    const asIf = (options.asIf ?? []).filter(({ fromMonth }) => fromMonth > throughMonth);
    return controlFrame(plan, outcomes, { ...options, throughMonth, commitments, asIf });
  });
}
