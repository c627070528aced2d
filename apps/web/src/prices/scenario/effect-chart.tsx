import { formatNumber } from '@hjm/core/text';
import type { ScenarioRow } from '@hjm/pricing/scenario';
import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { useWidth } from '../../ui/use-width.js';
import { signedKronor } from './signed-kronor.js';

type NamedRow = ScenarioRow & { readonly name: string };
type Props = { readonly rows: readonly NamedRow[]; readonly title: string };

const NARROW = 620;
const AXIS = 60;

/** Bars around zero: to the right who pays more, to the left who pays less. The sign and the side say it too, and the table holds the same figures. */
export function EffectChart({ rows, title }: Props): ReactNode {
  const { place, width } = useWidth<SVGSVGElement>(900);
  const id = useId();
  const narrow = width < NARROW;
  const [names, step, thick] = narrow ? [0, 52, 18] : [Math.min(230, width * 0.26), 32, 20];
  const most = Math.max(1, ...rows.map(({ difference }) => Math.abs(difference)));
  // Room for the amount outside the longest bar on either side.
  const room = narrow ? 4 : 118;
  const x = scaleLinear([-most, most], [names + room, width - room]);
  const height = AXIS + rows.length * step;
  return (
    <figure className="effect-chart">
      <svg ref={place} viewBox={`0 0 ${String(width)} ${String(height)}`} height={height} role="img" aria-labelledby={`${id}namn`} aria-describedby={`${id}text`}>
        <title id={`${id}namn`}>{title}</title>
        <desc id={`${id}text`}>{inWords(rows)}</desc>
        <text className="effect-side is-less" x={x(0) - 10} y="16" textAnchor="end">
          ◀ betalar mindre
        </text>
        <text className="effect-side is-more" x={x(0) + 10} y="16">
          betalar mer ▶
        </text>
        {x.ticks(narrow ? 3 : 5).map((tick) => (
          <g key={tick} className={tick === 0 ? 'tick is-zero' : 'tick'}>
            <line x1={x(tick)} x2={x(tick)} y1={AXIS - 8} y2={height} />
            <text x={x(tick)} y={AXIS - 16} textAnchor={narrow && tick !== 0 ? (tick < 0 ? 'start' : 'end') : 'middle'}>
              {tick === 0 ? '0 kr' : `${tick > 0 ? '+' : ''}${formatNumber(tick / 100_000)} tkr`}
            </text>
          </g>
        ))}
        {rows.map(({ key, name, difference, effect }, index) => {
          const top = AXIS + index * step;
          const [from, to] = [Math.min(x(0), x(difference)), Math.max(x(0), x(difference))];
          const middle = narrow ? top + 34 : top + step / 2;
          return (
            <g key={key ?? ''}>
              <text x="0" y={narrow ? top + 17 : middle} dominantBaseline={narrow ? 'auto' : 'central'} className="effect-name">
                {narrow ? name : shortened(name, names)}
              </text>
              <rect className={effect === 'loses' ? 'is-more' : 'is-less'} x={from} y={middle - thick / 2} width={Math.max(to - from, difference === 0 ? 0 : 1.5)} height={thick} />
              {narrow ? (
                <text x={width} y={top + 17} textAnchor="end" className="effect-amount">
                  {signedKronor(difference)}
                </text>
              ) : (
                <text x={difference < 0 ? from - 6 : to + 6} y={middle} dominantBaseline="central" textAnchor={difference < 0 ? 'end' : 'start'} className="effect-amount">
                  {signedKronor(difference)}
                </text>
              )}
            </g>
          );
        })}
        <line className="zero-line" x1={x(0)} x2={x(0)} y1={AXIS - 8} y2={height} />
      </svg>
    </figure>
  );
}

/** About eight pixels a letter. The whole name stands in the table. */
const shortened = (name: string, room: number): string => (name.length * 8.2 <= room ? name : `${name.slice(0, Math.max(3, Math.floor(room / 8.2) - 1))}…`);

/** What the bars show, for who does not see them. */
export function inWords(rows: readonly NamedRow[]): string {
  const [more, less] = [rows.filter(({ effect }) => effect === 'loses'), rows.filter(({ effect }) => effect === 'gains')];
  const dearest = more.toSorted((a, b) => b.difference - a.difference)[0];
  const cheapest = less.toSorted((a, b) => a.difference - b.difference)[0];
  return [
    `${formatNumber(more.length)} betalar mer, ${formatNumber(less.length)} betalar mindre och ${formatNumber(rows.length - more.length - less.length)} lika mycket.`,
    ...(dearest === undefined ? [] : [`Mest ökar ${dearest.name}, ${signedKronor(dearest.difference)}.`]),
    ...(cheapest === undefined ? [] : [`Mest minskar ${cheapest.name}, ${signedKronor(cheapest.difference)}.`]),
    'Alla siffror står i tabellen efter diagrammet.',
  ].join(' ');
}
