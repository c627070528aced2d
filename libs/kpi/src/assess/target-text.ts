import { formatNumber } from '@hjm/core/text';
import type { KpiDefinition, Target } from '../definition/definition-types.js';
import { unitSuffix } from '../value/format-value.js';

/**
 * A target in Swedish words: `minst 88 %`, `mer än 90 %`, `öka med minst 10 %`, `behålla (0,42)`. With the decimals that it was stated with.
 *
 * @throws HjmError `invalid-number` when the value is no number
 */
export function targetText({ direction, value, strict }: Target, { unit }: Pick<KpiDefinition, 'unit'>): string {
  if (direction === 'increase' || direction === 'decrease') {
    const way = direction === 'increase' ? 'öka' : 'minska';
    return value === null ? way : `${way} med ${strict === true ? 'mer än' : 'minst'} ${asStated(value)}\u00A0%`;
  }
  if (value === null) return direction === 'keep' ? 'behålla' : 'inget värde angivet';
  if (unit === 'yesNo') return value === '1' ? 'ja' : 'nej';
  const text = `${unit === 'ore' ? kronor(value) : asStated(value)}${unitSuffix(unit)}`;
  if (direction === 'keep') return `behålla (${text})`;
  const [open, closed] = direction === 'atLeast' ? ['mer än', 'minst'] : ['mindre än', 'högst'];
  return `${strict === true ? open : closed} ${text}`;
}

function asStated(value: string): string {
  return formatNumber(value, { decimals: value.split('.')[1]?.length ?? 0 });
}

/** Whole kronor without decimals. */
function kronor(ore: string): string {
  return formatNumber(`${ore}e-2`, { decimals: ore.endsWith('00') || ore === '0' ? 0 : 2 });
}
