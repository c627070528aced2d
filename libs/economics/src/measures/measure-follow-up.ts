import { type LocalDate, parseLocalDate } from '@hjm/core';
import { type Ore, sumOre } from '@hjm/core/money';
import type { Measure, MeasureDependency, MeasurePlan, MeasureStatus } from './measure-types.js';
import { amountIn } from './measures-summary.js';

/**
 * How a measure stands: `late`: not begun though a year with planned effect has ended, or not done though the last one has; `short`: it has
 * given less than planned in the years that have ended; `asPlanned`: as much or more; `unknown`: no realised effect is known; `notYet`: effect is planned for this year
 * or later ones only.
 */
export type MeasureStanding = 'late' | 'short' | 'asPlanned' | 'unknown' | 'notYet';

/** Planned beside realised in a year that has ended. */
export type EndedYear = { readonly year: number; readonly planned: Ore | null; readonly realised: Ore | null; readonly deviation: Ore | null };

/** A measure as it is followed up. */
export type MeasureFollowUpRow = {
  readonly key: string;
  readonly titleSv: string;
  /** Of the last follow-up that has one, else of the plan; null when not known. */
  readonly status: MeasureStatus | null;
  readonly standing: MeasureStanding;
  /** Years that have ended. */
  readonly years: readonly EndedYear[];
  /** Realised less planned over the ended years where both are known; null when there are none. */
  readonly deviation: Ore | null;
  /** What it waits for: measures that are not known to be done, and what stands outside the plan. None once it is done or stopped itself. */
  readonly waitsFor: readonly WaitedFor[];
};

/** What a measure waits for. */
export type WaitedFor = {
  /** The key of a measure of the plan; null for what stands outside it. */
  readonly measure: string | null;
  readonly textSv: string;
  readonly status: MeasureStatus | null;
};

const RANK: { readonly [standing in MeasureStanding]: number } = { late: 0, short: 1, unknown: 2, asPlanned: 3, notYet: 4 };

/**
 * Every measure with what it has given beside what was planned. Late ones come first, then those that fell short with the largest shortfall
 * first, those where nothing is known, the rest, and those whose effect is still to come; within these the order of the plan. What counts as late is ours: the plans say no days.
 *
 * @param options - `today`: years before its year have ended, follow-ups until it count
 * @throws HjmError `invalid-date`
 */
export function measureFollowUp(plan: MeasurePlan, options: { readonly today: LocalDate }): readonly MeasureFollowUpRow[] {
  const today = parseLocalDate(options.today, 'today');
  const rows = plan.measures.map((measure): MeasureFollowUpRow => {
    const status = statusOn(measure, today);
    const years = plan.years.filter((year) => year < Number(today.slice(0, 4))).map((year) => endedYear(measure, year));
    const deviations = years.flatMap(({ deviation }) => deviation ?? []);
    const deviation = deviations.length === 0 ? null : sumOre(deviations);
    const isOver = status === 'done' || status === 'stopped';
    const waitsFor = isOver ? [] : measure.dependsOn.map((one) => waitedFor(one, plan, today)).filter((one) => one.status !== 'done');
    return { key: measure.key, titleSv: measure.titleSv, status, standing: standingOf(measure, status, today, deviation), years, deviation, waitsFor };
  });
  return rows.toSorted((a, b) => RANK[a.standing] - RANK[b.standing] || (a.standing === 'short' ? Number(a.deviation) - Number(b.deviation) : 0));
}

/** The status on a day: of the last follow-up until then that has one, else the plan's own. */
function statusOn({ status, followUp }: Measure, day: LocalDate): MeasureStatus | null {
  return followUp.findLast((one) => one.day <= day && one.status !== null)?.status ?? status;
}

function waitedFor(one: MeasureDependency, { measures }: MeasurePlan, today: LocalDate): WaitedFor {
  if (!('measure' in one)) return { measure: null, textSv: one.textSv, status: null };
  const other = measures.find(({ key }) => key === one.measure);
  return { measure: one.measure, textSv: other?.titleSv ?? one.measure, status: other === undefined ? null : statusOn(other, today) };
}

function endedYear({ effects }: Measure, year: number): EndedYear {
  const planned = amountIn(effects[String(year)], 'planned');
  const realised = amountIn(effects[String(year)], 'realised');
  return { year, planned, realised, deviation: planned === null || realised === null ? null : sumOre([realised, -planned]) };
}

function standingOf(measure: Measure, status: MeasureStatus | null, today: LocalDate, deviation: Ore | null): MeasureStanding {
  const planned = Object.entries(measure.effects).flatMap(([year, effect]) => (amountIn(effect, 'planned') ?? 0) === 0 ? [] : [Number(year)]);
  const thisYear = Number(today.slice(0, 4));
  const begun = planned.some((year) => year < thisYear);
  const over = begun && planned.every((year) => year < thisYear);
  if ((status === 'notStarted' && begun) || (status === 'ongoing' && over)) return 'late';
  if (planned.length > 0 && !begun && (deviation ?? 0) === 0) return 'notYet';
  if (deviation === null) return 'unknown';
  return deviation < 0 ? 'short' : 'asPlanned';
}
