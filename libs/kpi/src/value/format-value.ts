import { formatNumber } from '@hjm/core/text';
import type { KpiDefinition, KpiUnit } from '../definition/definition-types.js';
import { roundValue } from './round-value.js';
import type { KpiValue } from './value.js';

const STATED_STATUS = { reached: 'uppnås', partly: 'uppnås delvis', notReached: 'uppnås inte' } as const;
const SUFFIX: Readonly<Partial<Record<KpiUnit, string>>> = { percent: '\u00A0%', ore: '\u00A0kr' };

/**
 * A value as Swedish text, with the decimals of its indicator: `85,5 %`, `17 894`, `0,40`, `ja`. Changes carry their sign. What has no
 * number says so in words. Öre are written as kronor. Masked says which groups are protected, not that this group is one
 * of them: it may be hidden only so that another cannot be worked out.
 *
 * ```ts
 * import { formatValue } from '@hjm/kpi';
 *
 * const repairs = { unit: 'percent', decimals: 1, measure: { kind: 'stated', values: 'number' } } as const;
 * formatValue({ state: 'known', numerator: 171, denominator: 200 }, repairs); // => '85,5\u00A0%'
 * formatValue({ state: 'missing', reason: 'noData' }, repairs); // => 'data saknas'
 * ```
 *
 * @throws HjmError `invalid-value`
 */
export function formatValue(value: KpiValue, definition: Pick<KpiDefinition, 'unit' | 'decimals' | 'measure'>): string {
  if (value.state === 'missing') return 'data saknas';
  if (value.state === 'notRelevant') return 'ej relevant';
  if (value.state === 'masked') return `visas inte, grupper under ${String(value.minimum)} skyddas`;
  if (value.state === 'stated' && 'yes' in value.stated) return value.stated.yes ? 'ja' : 'nej';
  if (value.state === 'stated' && 'status' in value.stated) return STATED_STATUS[value.stated.status];
  const { unit, decimals, measure } = definition;
  const rounded = roundValue(value, unit, decimals) as string;
  const sign = measure.kind === 'growth' && /^(?!-).*[1-9]/.test(rounded) ? '+' : '';
  return `${sign}${formatNumber(rounded, { decimals })}${unitSuffix(unit)}`;
}

/** What stands behind a number in a unit, with its no-break space; nothing for most. */
export function unitSuffix(unit: KpiUnit): string {
  return SUFFIX[unit] ?? '';
}
