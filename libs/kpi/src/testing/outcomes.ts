import type { KpiDefinition, Target } from '../definition/definition-types.js';
import { monthsFrom } from '../period/parse-period.js';
import type { KpiMeasured } from '../result/result-types.js';
import type { KpiValue } from '../value/value.js';
import { OURS, REPAIRS } from './definitions.js';

/** A target of ours for 2024. */
export function target(direction: Target['direction'], value: string | null, strict?: boolean): Target {
  return { period: '2024', direction, value, ...(strict === undefined ? {} : { strict }), citation: OURS };
}

/** Repairs in time with other properties. */
export function repairs(changes: Partial<KpiDefinition>): KpiDefinition {
  return { ...REPAIRS, ...changes };
}

/** The same where it is not stated which way is better. */
export function withoutBetter(definition: KpiDefinition): KpiDefinition {
  const copy: { -readonly [key in keyof KpiDefinition]: KpiDefinition[key] } = { ...definition };
  delete copy.better;
  return copy;
}

export function known(numerator: number, denominator = 1): KpiValue {
  return { state: 'known', numerator, denominator };
}

/** Repairs as measured in January–April 2024; of another kind of value the base is nothing. */
export function measured(value: KpiValue, changes: Partial<KpiMeasured> = {}): KpiMeasured {
  return {
    kpi: REPAIRS.id,
    period: monthsFrom(2024 * 12, 2024 * 12 + 3),
    value,
    records: value.state === 'known' ? value.denominator : 0,
    unknown: 0,
    running: 0,
    derivation: { tables: [{ table: 'workOrders', from: '2023-01', to: '2024-04' }], from: '2024-01', to: '2024-04', asOf: '2024-05-02' },
    ...changes,
  };
}

/** Whole 2024. */
export const YEAR_2024 = monthsFrom(2024 * 12, 2024 * 12 + 11);
