import { formatNumber } from '@hjm/core/text';
import { type KpiDefinition, type KpiResult, formatValue, roundValue, targetText } from '@hjm/kpi';
import { monthText } from '../month-text.js';

/** A month of a chart: the printed number, and the number of the target it is held against. Undefined where there is none. */
export type MonthPoint = { readonly month: string; readonly number: number | undefined; readonly target: number | undefined; readonly result: KpiResult | undefined };

/** Every month from the first result to the last, those without a result too. */
export function monthPoints(months: readonly KpiResult[], definition: KpiDefinition): readonly MonthPoint[] {
  const found = new Map(months.map((result) => [result.period.from, result]));
  const [first, last] = [months[0]?.period.from, months.at(-1)?.period.from];
  if (first === undefined || last === undefined) return [];
  const points: MonthPoint[] = [];
  for (let month = first; month <= last; month = after(month)) {
    const result = found.get(month);
    const number = result === undefined ? undefined : roundValue(result.value, definition.unit, definition.decimals);
    points.push({ month, number: number === undefined ? undefined : Number(number), target: targetNumber(result, definition), result });
  }
  return points;
}

/** A target that is a level of the value itself; to increase by ten per cent is none. */
function targetNumber(result: KpiResult | undefined, { unit, decimals, measure }: KpiDefinition): number | undefined {
  const target = result?.target;
  if (target?.value == null) return undefined;
  if ((target.direction === 'increase' || target.direction === 'decrease') && measure.kind !== 'growth') return undefined;
  const sign = target.direction === 'decrease' ? '-' : '';
  const number = roundValue({ state: 'stated', stated: { number: `${sign}${target.value}` } }, unit, Math.max(decimals, 2));
  return number === undefined ? undefined : Number(number);
}

/** What the chart shows, for who does not see it: from where to where, highest and lowest, and how often the target is met. */
export function chartText(points: readonly MonthPoint[], definition: KpiDefinition): string {
  const known = points.filter((point): point is MonthPoint & { number: number; result: KpiResult } => point.number !== undefined && point.result !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return 'Ingen månad har ett värde att visa.';
  const said = ({ result, month }: (typeof known)[number]): string => `${formatValue(result.value, definition)} i ${monthText(month)}`;
  const [highest, lowest] = [known.reduce((a, b) => (b.number > a.number ? b : a)), known.reduce((a, b) => (b.number < a.number ? b : a))];
  const judged = known.filter(({ result }) => result.status !== 'none');
  const met = judged.filter(({ result }) => result.status === 'reached').length;
  const target = last.result.target;
  return [
    known.length === 1 ? `En månad har ett värde: ${said(first)}.` : `Från ${said(first)} till ${said(last)}.`,
    ...(known.length < 2 ? [] : [`Högst ${said(highest)}, lägst ${said(lowest)}.`]),
    ...(judged.length === 0 ? [] : [`Målvärdet nås i ${formatNumber(met)} av ${formatNumber(judged.length)} månader${target === undefined ? '' : `; för ${target.period} är det ${targetText(target, definition)}`}.`]),
  ].join(' ');
}

function after(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, '0')}`;
}
