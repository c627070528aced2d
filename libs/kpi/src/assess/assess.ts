import { foundText, HjmError } from '@hjm/core';
import type { KpiDefinition, Target } from '../definition/definition-types.js';
import type { KpiInterval, KpiMeasured, KpiResult, KpiStatus } from '../result/result-types.js';
import { numberInUnit } from '../value/number-in-unit.js';
import { meetsTarget } from './meets-target.js';
import { targetInForce } from './target-in-force.js';
import { trendOf } from './trend-of.js';
import { wilsonInterval } from './wilson-interval.js';

/**
 * Holds what was measured against the target of its year, and against the same period a year earlier.
 *
 * What counts is the exact value, not the printed one: 87,96 % does not reach 88 %. Where the print hides that, the result says
 * `printsAsTarget`. There is no margin that nobody stated, so a counted value is reached or not; `partly` comes only
 * from somebody who states it, or from {@link assessParts}. Missing, masked and not relevant have the status `none`.
 * A target of a total is a target of the whole and says nothing of a part.
 *
 * @param earlier - the same indicator and part, a year earlier
 * @throws HjmError `wrong-indicator` when what was measured is of another indicator, `invalid-value`
 */
export function assess(definition: KpiDefinition, measured: KpiMeasured, { earlier }: { readonly earlier?: KpiMeasured | undefined } = {}): KpiResult {
  sameIndicator(definition, measured, 'measured');
  if (earlier !== undefined) sameIndicator(definition, earlier, 'earlier');
  const target = measured.part !== undefined && definition.measure.kind === 'total' ? undefined : targetInForce(definition, measured.period);
  const interval = intervalOf(definition, measured);
  return {
    ...measured,
    ...(target === undefined ? {} : { target }),
    ...statusOf(definition, measured, target, earlier),
    trend: trendOf(definition, measured.value, earlier?.value),
    ...(earlier === undefined ? {} : { earlier: earlier.value }),
    ...(interval === undefined ? {} : { interval }),
  };
}

function statusOf(
  definition: KpiDefinition, { value }: KpiMeasured, target: Target | undefined, earlier: KpiMeasured | undefined,
): { readonly status: KpiStatus; readonly printsAsTarget?: true } {
  if (value.state === 'stated' && 'status' in value.stated) return { status: value.stated.status };
  const number = numberInUnit(value, definition.unit);
  if (number === undefined || target === undefined) return { status: 'none' };
  const met = meetsTarget(definition, target, number, earlier && numberInUnit(earlier.value, definition.unit));
  if (met === undefined) return { status: 'none' };
  return { status: met.exactly ? 'reached' : 'notReached', ...(met.exactly === met.inPrint ? {} : { printsAsTarget: true }) };
}

function intervalOf({ measure }: KpiDefinition, { value }: KpiMeasured): KpiInterval | undefined {
  return measure.kind === 'share' && value.state === 'known' ? wilsonInterval(value.numerator, value.denominator) : undefined;
}

function sameIndicator({ id }: KpiDefinition, { kpi }: KpiMeasured, path: string): void {
  if (kpi === id) return;
  throw new HjmError('wrong-indicator', `Väntade ett utfall för indikatorn ${id}, fick ${foundText(kpi)}.`, [
    { path: `${path}.kpi`, expected: id, found: foundText(kpi) },
  ]);
}
