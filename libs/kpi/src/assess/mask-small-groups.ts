import { foundText, HjmError } from '@hjm/core';
import type { Breakdown } from '../definition/definition-types.js';
import type { KpiMeasured, KpiResult } from '../result/result-types.js';
import { byKey } from './by-key.js';
import { groupsToHide } from './groups-to-hide.js';

type MaskOptions = { readonly minimum: number; readonly breakdowns?: readonly Breakdown[] };

/**
 * Hides small groups before results are published: the parts of a breakdown, and the whole, which belongs in the list when it is shown.
 *
 * A part is masked when its base, that is the records it was counted from, or the people they are about where a record is a group of
 * people, is from 1 to `minimum` − 1; a change of records also when either side of it is. Further parts are masked, the smallest first and
 * equal ones together, as long as the masked ones could be worked out by subtracting the others from the whole, or make up less than
 * `minimum` together. Where there are no more, the whole is masked, and with a masked whole every part that holds anything. What was
 * masked before stays so; what somebody states is not counted and stays as it is.
 *
 * - Nothing (0) is no group and is shown.
 * - It is the base that is protected, not the answer: 0 % or 100 % of a large enough base is shown, since it tells how
 *   the centre works and not about any one person.
 * - Of a masked part nothing is left that was counted: records, unknown and running are 0, the derivation keeps tables, months and rules.
 * - Assessed parts lose their earlier value and what follows from it, for how large the earlier groups were is not known here:
 *   {@link publishParts} masks both years first and keeps what may be kept.
 * - With `breakdowns`, parts of several fields are masked beside those of fewer: women and men of a product group beside the group.
 * - Each period is looked at for itself. Whoever publishes months beside their year, or one breakdown apart from
 *   another, gives more to subtract with than this can see.
 *
 * @param options - `minimum`: 0 and 1 mask nothing; with 2 a small group can only be 1, so that 3 is the least that hides how many there are
 * @throws HjmError `invalid-minimum` when it is not a whole number from 0
 */
export function maskSmallGroups(results: readonly KpiResult[], options: MaskOptions): KpiResult[];
export function maskSmallGroups(results: readonly KpiMeasured[], options: MaskOptions): KpiMeasured[];
export function maskSmallGroups(results: readonly (KpiMeasured | KpiResult)[], { minimum, breakdowns = [] }: MaskOptions): (KpiMeasured | KpiResult)[] {
  if (!Number.isSafeInteger(minimum) || minimum < 0) {
    const found = foundText(minimum);
    throw new HjmError('invalid-minimum', `Väntade ett heltal från 0, fick ${found}.`, [{ path: 'minimum', expected: 'ett heltal från 0', found }]);
  }
  if (minimum < 2) return [...results];
  const sets = byKey(results, ({ kpi, period }) => JSON.stringify([kpi, period.from, period.to]));
  const hidden = new Set([...sets.values()].flatMap((set) => [...groupsToHide(set, minimum, breakdowns)]));
  return results.map((result) => {
    if (hidden.has(result)) return masked(result, minimum);
    return 'status' in result && result.part !== undefined ? withoutEarlier(result) : result;
  });
}

function masked(result: KpiMeasured | KpiResult, minimum: number): KpiMeasured | KpiResult {
  const { kpi, period, part } = result;
  const { tables, from, to, clock, asOf } = result.derivation;
  const bare: KpiMeasured = {
    kpi,
    period,
    ...(part === undefined ? {} : { part }),
    value: { state: 'masked', minimum },
    records: 0,
    unknown: 0,
    running: 0,
    derivation: { tables, from, to, asOf, ...(clock === undefined ? {} : { clock }) },
  };
  if (!('status' in result)) return bare;
  return { ...bare, ...(result.target === undefined ? {} : { target: result.target }), status: 'none', trend: 'unknown' };
}

function withoutEarlier(result: KpiResult): KpiResult {
  if (result.earlier === undefined || result.earlier.state === 'masked') return result;
  const { target, status, interval, printsAsTarget } = result;
  const leans = target !== undefined && target.direction !== 'atLeast' && target.direction !== 'atMost';
  return {
    ...measuredOf(result),
    ...(target === undefined ? {} : { target }),
    status: leans ? 'none' : status,
    trend: 'unknown',
    ...(interval === undefined ? {} : { interval }),
    ...(printsAsTarget === undefined || leans ? {} : { printsAsTarget }),
  };
}

function measuredOf({ kpi, period, part, value, records, people, unknown, running, derivation }: KpiMeasured): KpiMeasured {
  return { kpi, period, ...(part === undefined ? {} : { part }), value, records, ...(people === undefined ? {} : { people }), unknown, running, derivation };
}
