import { assess } from '../assess/assess.js';
import { publishParts } from '../assess/publish-parts.js';
import type { KpiDefinition } from '../definition/definition-types.js';
import type { FoldOptions } from '../fold/fold-options.js';
import type { KpiPartial } from '../fold/partial.js';
import { monthNumber } from '../period/month.js';
import { monthsFrom, yearEarlier } from '../period/parse-period.js';
import type { KpiPeriod } from '../period/period.js';
import { breakdownOf } from './divided.js';
import { measure } from './measure.js';
import { measureParts } from './measure-parts.js';
import type { KpiMeasured, KpiResult } from './result-types.js';
import type { StatedOutcome } from './stated.js';

/** What results are made of. */
export type ResultSource = {
  readonly partial: KpiPartial;
  readonly options: FoldOptions;
  /** Values that are not counted from records; they also stand in for indicators whose records are missing. */
  readonly stated?: readonly StatedOutcome[];
};

/**
 * Every indicator in the period, held against its target and the same period a year earlier.
 *
 * @throws HjmError `open-events`, `unknown-indicator`, `unknown-calendar`, `too-large`
 */
export function resultsOf(definitions: readonly KpiDefinition[], source: ResultSource, period: KpiPeriod): readonly KpiResult[] {
  return definitions.map((definition) => resultOf(definition, source, period));
}

/** One indicator in the period. */
export function resultOf(definition: KpiDefinition, source: ResultSource, period: KpiPeriod): KpiResult {
  return assess(definition, outcomeOf(definition, source, period), { earlier: outcomeOf(definition, source, yearEarlier(period)) });
}

/**
 * The whole and its parts by a breakdown, small groups masked by the indicator's own minimum, as may be published beside its other breakdowns. The
 * whole comes first.
 *
 * @throws HjmError `unknown-breakdown`, and as {@link resultsOf}
 */
export function resultsByPart(definition: KpiDefinition, source: ResultSource, period: KpiPeriod, breakdown: string): readonly KpiResult[] {
  breakdownOf(definition, breakdown);
  return resultsByParts(definition, source, period).filter(({ part }) => part === undefined || part.breakdown === breakdown);
}

/** The whole, first, and its parts by every breakdown, small groups masked as by {@link resultsByPart}. */
export function resultsByParts(definition: KpiDefinition, source: ResultSource, period: KpiPeriod): readonly KpiResult[] {
  const { partial, options } = source;
  const all = (at: KpiPeriod): readonly KpiMeasured[] => [outcomeOf(definition, source, at), ...definition.breakdowns.flatMap(({ id }) => measureParts(definition, partial, at, options, id))];
  return publishParts(definition, all(period), all(yearEarlier(period)));
}

/** The indicator month by month, both included: what a chart of it shows. */
export function resultsByMonth(definition: KpiDefinition, source: ResultSource, period: KpiPeriod): readonly KpiResult[] {
  const first = monthNumber(period.from);
  const months = Array.from({ length: monthNumber(period.to) - first + 1 }, (_, place) => monthsFrom(first + place, first + place));
  return months.map((month) => resultOf(definition, source, month));
}

function outcomeOf(definition: KpiDefinition, { partial, options, stated = [] }: ResultSource, period: KpiPeriod): KpiMeasured {
  const measured = measure(definition, partial, period, options);
  const said = stated.find((outcome) => outcome.kpi === definition.id && outcome.period === period.id);
  return measured.value.state === 'missing' && said !== undefined ? { ...measured, value: said.value } : measured;
}
