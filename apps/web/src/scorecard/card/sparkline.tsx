import { formatNumber } from '@hjm/core/text';
import type { KpiDefinition } from '@hjm/kpi';
import type { ReactNode } from 'react';
import type { TrendPoint } from '../indicator-api.js';
import { monthText } from '../month-text.js';
import { sparkOf } from './spark-points.js';

const [WIDTH, HEIGHT] = [104, 30];

/** The last months as a small line. What it shows is told, and stands in numbers with the indicator. */
export function Sparkline({ points, definition }: { readonly points: readonly TrendPoint[]; readonly definition: KpiDefinition }): ReactNode {
  const spark = sparkOf(points, WIDTH, HEIGHT);
  if (spark === undefined) return null;
  return (
    <svg className="sparkline" viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} width={WIDTH} height={HEIGHT} role="img" aria-label={sparkText(points, definition)}>
      {spark.lines.map((line) => (
        <path key={line} d={line} />
      ))}
      {spark.dots.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="1.6" />
      ))}
      <circle className="is-last" cx={spark.last[0]} cy={spark.last[1]} r="2.6" />
    </svg>
  );
}

/** First and last month with a number, in words. */
export function sparkText(points: readonly TrendPoint[], { unit, decimals }: Pick<KpiDefinition, 'unit' | 'decimals'>): string {
  const known = points.filter(({ number }) => number !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  const sign = unit === 'percent' ? '\u00A0%' : unit === 'ore' ? '\u00A0kr' : '';
  const said = ({ month, number }: TrendPoint): string => `${formatNumber(number ?? '', { decimals })}${sign} i ${monthText(month)}`;
  return `Månad för månad: från ${said(first)} till ${said(last)}.`;
}
