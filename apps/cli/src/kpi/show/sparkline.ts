import type { KpiDefinition, KpiResult } from '@hjm/kpi';
import { formatValue, roundValue } from '@hjm/kpi';

const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A value per month as small bars, the lowest month lowest; a month without a number is a dot. With it in words: which months, lowest and highest. */
export function sparkline(months: readonly KpiResult[], definition: KpiDefinition): string {
  const points = months.map((result) => ({ result, number: numberOf(result, definition) }));
  const known = points.flatMap(({ result, number }) => (number === undefined ? [] : [{ result, number }]));
  const [first, last] = [months[0]?.period.from, months.at(-1)?.period.to];
  if (known.length < 2 || first === undefined || last === undefined) return '';
  const lowest = known.reduce((least, point) => (point.number < least.number ? point : least));
  const highest = known.reduce((most, point) => (point.number > most.number ? point : most));
  const size = highest.number - lowest.number;
  const bar = (number: number): string => LEVELS[size === 0 ? 3 : Math.round(((number - lowest.number) / size) * (LEVELS.length - 1))] ?? '';
  const bars = points.map(({ number }) => (number === undefined ? '·' : bar(number))).join('');
  return `${bars} ${first}–${last}, lägst ${formatValue(lowest.result.value, definition)} (${lowest.result.period.from}), högst ${formatValue(highest.result.value, definition)} (${highest.result.period.from})`;
}

function numberOf({ value }: KpiResult, { unit, decimals }: KpiDefinition): number | undefined {
  const rounded = roundValue(value, unit, decimals);
  return rounded === undefined ? undefined : Number(rounded);
}
