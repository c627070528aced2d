import { compareDates, isLocalDate, type Citation, type HjmIssue, type LocalDate } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import { checkMonth } from '../statement/monthly.js';
import { monthName } from '../statement/month-name.js';
import type { FrameControl, FrameStatus } from './control-types.js';

/** The point of the internal control that follows a frame: what its source asks for, in our own words. */
export type FrameControlPoint = {
  /** Stable, in kebab-case. */
  readonly id: string;
  readonly titleSv: string;
  /** The role that answers for it. */
  readonly roleSv: string;
  /** When it is to be done, as the source says it. */
  readonly doneBySv: string;
  /** What the source asks for. */
  readonly asksSv: readonly string[];
  readonly citation: Citation | null;
};

/** Something that was done to limit the need for investments. */
export type NeedMeasure = { readonly day: LocalDate; readonly titleSv: string; readonly roleSv: string };

/**
 * `ok`: followed up and within the frame. `watch`: the frame will be or is exceeded, and measures have been taken. `deviation`: the same
 * without any measure. `missing`: not followed up.
 */
export type PointResult = 'ok' | 'watch' | 'deviation' | 'missing';

export type FramePointMonth = {
  readonly month: number;
  readonly followUp: 'checked' | 'missing';
  /** Null when it was not followed up. */
  readonly status: FrameStatus | null;
  /** Measures that had been taken by the end of the month. */
  readonly measures: readonly NeedMeasure[];
  readonly result: PointResult;
  readonly remarkSv: string;
};

export type FramePointRun = {
  readonly point: FrameControlPoint;
  readonly year: number;
  readonly months: readonly FramePointMonth[];
  /** The worst of the months: a month that is missing is worst, then a deviation. */
  readonly result: PointResult;
  /** How we judge what the source leaves open. */
  readonly oursSv: readonly string[];
};

const OURS: readonly string[] = [
  'Källan säger vad som ska kontrolleras, inte hur resultatet bedöms; bedömningen är vår.',
  'En månad räknas som kontrollerad när det finns en uppföljning gjord efter just den månaden.',
  'En åtgärd räknas från och med månaden då den vidtogs. Om den räcker bedöms inte.',
];

const WORST: readonly PointResult[] = ['missing', 'deviation', 'watch', 'ok'];

/**
 * Runs the point month by month through a month: whether the frame was followed up, what was found, and whether measures had been taken.
 *
 * @throws HjmError `invalid-month`, `invalid-control-point` for controls of other plans, two of one month, or measures without a day
 */
export function frameControlPoint(point: FrameControlPoint, year: number, controls: readonly FrameControl[], measures: readonly NeedMeasure[], throughMonth: number): FramePointRun {
  checkMonth(throughMonth, 'throughMonth');
  throwIssues('invalid-control-point', `Kontrollpunkten ${point.titleSv} går inte att pröva.`, pointIssues(year, controls, measures));
  const months = Array.from({ length: throughMonth }, (_, at) => monthOf(at + 1, year, controls.find((one) => one.throughMonth === at + 1), measures));
  return { point, year, months, result: WORST.find((result) => months.some((month) => month.result === result)) ?? 'ok', oursSv: OURS };
}

function pointIssues(year: number, controls: readonly FrameControl[], measures: readonly NeedMeasure[]): HjmIssue[] {
  return [
    ...controls.flatMap((control, at) => [
      ...(control.year === year ? [] : [issue(`controls.${String(at)}.year`, String(year), control.year)]),
      ...(control.plan === controls[0]?.plan ? [] : [issue(`controls.${String(at)}.plan`, `uppföljning av samma plan, ${String(controls[0]?.plan)}`, control.plan)]),
      ...(controls.findIndex((one) => one.throughMonth === control.throughMonth) === at ? [] : [issue(`controls.${String(at)}.throughMonth`, 'en uppföljning för varje månad', control.throughMonth)]),
    ]),
    ...measures.flatMap(({ day, titleSv, roleSv }, at) => [
      ...(isLocalDate(day) ? [] : [issue(`measures.${String(at)}.day`, 'en dag, ÅÅÅÅ-MM-DD', day)]),
      ...(titleSv.trim() === '' ? [issue(`measures.${String(at)}.titleSv`, 'vad som gjordes', titleSv)] : []),
      ...(roleSv.trim() === '' ? [issue(`measures.${String(at)}.roleSv`, 'en roll', roleSv)] : []),
    ]),
  ];
}

function monthOf(month: number, year: number, control: FrameControl | undefined, measures: readonly NeedMeasure[]): FramePointMonth {
  const end = `${String(year)}-${String(month).padStart(2, '0')}-31`;
  const taken = measures.filter(({ day }) => day <= end).sort((a, b) => compareDates(a.day, b.day));
  const count = taken.length === 0 ? 'Ingen åtgärd som begränsar behovet är noterad' : `Åtgärder som begränsar behovet: ${taken.map(({ titleSv }) => titleSv).join(', ')}`;
  if (control === undefined) return { month, followUp: 'missing', status: null, measures: taken, result: 'missing', remarkSv: `Uppföljning efter ${monthName(month)} saknas. ${count}.` };
  const { status } = control;
  const result = status === 'within' ? 'ok' : taken.length > 0 ? 'watch' : 'deviation';
  const found = { within: 'Prognosen ryms i ramen', willExceed: 'Ramen kommer att överskridas', exceeded: 'Ramen är överskriden' }[status];
  return { month, followUp: 'checked', status, measures: taken, result, remarkSv: `${found}. ${count}.` };
}
