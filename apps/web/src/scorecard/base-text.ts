import { formatNumber } from '@hjm/core/text';
import { EVENT_TABLES, type KpiDefinition, type KpiInterval, type KpiResult, type Tally } from '@hjm/kpi';

/**
 * What a figure is made of, in short: `15 av 20`. Undefined where it is not made of counts, such as of hours or kronor; the
 * exact quotient stands with the indicator.
 */
export function baseText({ value, derivation: { change } }: KpiResult, { measure, unit }: KpiDefinition): string | undefined {
  if (value.state !== 'known') return undefined;
  const [above, below] = [formatNumber(value.numerator), formatNumber(value.denominator)];
  switch (measure.kind) {
    case 'share':
      return `${above} av ${below}`;
    case 'ratio':
      if (!isCount(measure.numerator) || !isCount(measure.denominator)) return undefined;
      return unit === 'percent' ? `${above} av ${below}` : `${above} delat med ${below}`;
    case 'total':
      return measure.per === 'workingDay' && 'count' in measure.of ? `${above} på ${below} arbetsdagar` : undefined;
    case 'growth':
      return change !== undefined && isCount(measure.of) ? `från ${formatNumber(change.earlier)} till ${formatNumber(change.now)}` : undefined;
    case 'stated':
      return undefined;
  }
}

/** A quotient of amounts or hours, without the zeros at the end that both have. */
export function quotientText({ numerator, denominator }: { readonly numerator: number; readonly denominator: number }): string {
  let [above, below] = [numerator, denominator];
  while (above !== 0 && above % 10 === 0 && below % 10 === 0) [above, below] = [above / 10, below / 10];
  return `${formatNumber(above)} / ${formatNumber(below)}`;
}

/** The range that chance may explain, in per cent: `64,0–72,8 %`. */
export function intervalText({ low, high }: KpiInterval): string {
  const percent = (share: number): string => formatNumber((share * 100).toFixed(6), { decimals: 1 });
  return `${percent(low)}–${percent(high)}\u00A0%`;
}

function isCount(tally: Tally): boolean {
  if (!('field' in tally)) return true;
  const { table } = 'sum' in tally ? tally.sum : tally.stock;
  return EVENT_TABLES.find(({ id }) => id === table)?.fields.find(({ key }) => key === tally.field)?.kind === 'count';
}
