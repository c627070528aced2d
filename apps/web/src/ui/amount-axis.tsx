import { formatNumber } from '@hjm/core/text';
import type { ScaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';

type Scale = ScaleLinear<number, number>;

const tickText = (tick: number): string => formatNumber(tick);

/** The room that the numbers of an axis need to its left. */
export function axisRoom(y: Scale, text: (tick: number) => string = tickText): number {
  return Math.max(...y.ticks(5).map((tick) => text(tick).length)) * 8 + 14;
}

/** Numbers up the side of a chart, a line across it for each, and what they are in. */
export function AmountAxis({ y, left, right, unit, text = tickText }: { readonly y: Scale; readonly left: number; readonly right: number; readonly unit: string; readonly text?: (tick: number) => string }): ReactNode {
  return (
    <>
      {y.ticks(5).map((tick) => (
        <g key={tick} className={tick === 0 ? 'tick is-zero' : 'tick'}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 8} y={y(tick)} textAnchor="end" dominantBaseline="central">
            {text(tick)}
          </text>
        </g>
      ))}
      <text x="0" y="12" className="chart-unit">
        {unit}
      </text>
    </>
  );
}
