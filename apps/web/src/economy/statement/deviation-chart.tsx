import type { Ore } from '@hjm/core/money';
import { formatNumber } from '@hjm/core/text';
import { type AmountPrint, exactAmount, formatAmount, type LineDeviation } from '@hjm/economics';
import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { useWidth } from '../../ui/use-width.js';
import { signedAmount } from '../amount.js';

type Bar = LineDeviation & { readonly difference: Ore };
type Props = { readonly deviations: readonly LineDeviation[]; readonly title: string; readonly text: string; readonly print: AmountPrint };

const MOST = 8;
const NARROW = 620;
const AXIS = 60;

/** The lines that deviate most, biggest first. */
export function biggest(deviations: readonly LineDeviation[]): readonly Bar[] {
  const known = deviations.filter((line): line is Bar => line.kind !== 'sum' && line.difference !== null && line.difference !== 0);
  return known.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference)).slice(0, MOST);
}

/** Bars around zero: to the right what makes the result better, to the left what makes it worse. Side, sign and table say it too. */
export function DeviationChart({ deviations, title, text, print }: Props): ReactNode {
  const { place, width } = useWidth<SVGSVGElement>(900);
  const id = useId();
  const rows = biggest(deviations);
  if (rows.length === 0) return null;
  const narrow = width < NARROW;
  const [names, step, thick] = narrow ? [0, 52, 18] : [Math.min(250, width * 0.28), 32, 20];
  const room = narrow ? 4 : 120;
  const most = Math.max(...rows.map(({ difference }) => Math.abs(difference)));
  const x = scaleLinear([-most, most], [names + room, width - room]);
  const ticks = x.ticks(Math.max(3, Math.min(6, Math.floor((x(most) - x(-most)) / 90))));
  const height = AXIS + rows.length * step;
  return (
    <figure className="effect-chart">
      <svg ref={place} viewBox={`0 0 ${String(width)} ${String(height)}`} height={height} role="img" aria-labelledby={`${id}namn`} aria-describedby={`${id}text`}>
        <title id={`${id}namn`}>{title}</title>
        <desc id={`${id}text`}>{`${text} Alla siffror står i tabellen.`}</desc>
        <text className="effect-side is-more" x={x(0) - 10} y="16" textAnchor="end">
          ◀ sämre
        </text>
        <text className="effect-side is-less" x={x(0) + 10} y="16">
          bättre ▶
        </text>
        {ticks.map((tick) => (
          <g key={tick} className="tick">
            <line x1={x(tick)} x2={x(tick)} y1={AXIS - 8} y2={height} />
            <text x={x(tick)} y={AXIS - 16} textAnchor={narrow && tick !== 0 ? (tick < 0 ? 'start' : 'end') : 'middle'}>
              {tick === 0 ? formatAmount(0, { ...print, decimals: 0 }) : `${tick > 0 ? '+' : ''}${formatNumber(exactAmount(Math.round(tick), print.unit).toString())}`}
            </text>
          </g>
        ))}
        {rows.map(({ key, labelSv, difference }, index) => {
          const top = AXIS + index * step;
          const [from, to] = [Math.min(x(0), x(difference)), Math.max(x(0), x(difference))];
          const middle = narrow ? top + 34 : top + step / 2;
          const amount = signedAmount(difference, print);
          return (
            <g key={key}>
              <text x="0" y={narrow ? top + 17 : middle} dominantBaseline={narrow ? 'auto' : 'central'}>
                {labelSv}
              </text>
              <rect className={difference < 0 ? 'is-more' : 'is-less'} x={from} y={middle - thick / 2} width={Math.max(to - from, 1.5)} height={thick} />
              <text className="effect-amount" x={narrow ? width : difference < 0 ? from - 6 : to + 6} y={narrow ? top + 17 : middle} dominantBaseline={narrow ? 'auto' : 'central'} textAnchor={narrow || difference < 0 ? 'end' : 'start'}>
                {amount}
              </text>
            </g>
          );
        })}
        <line className="zero-line" x1={x(0)} x2={x(0)} y1={AXIS - 8} y2={height} />
      </svg>
    </figure>
  );
}
