import { formatNumber } from '@hjm/core/text';
import { type AmountPrint, type ChangeSensitivity, describeSensitivityRanking, strengthSv } from '@hjm/economics';
import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { useWidth } from '../../ui/use-width.js';
import { signedAmount } from '../amount.js';
import { shortened } from './shortened.js';

type Props = { readonly ranking: readonly ChangeSensitivity[]; readonly print: AmountPrint };

const STEP = 78;
const THICK = 20;
const TOP = 30;

/** A bar for each change around the result of the scenario, the widest first: what a step makes worse to the left, better to the right. */
export function SensitivityBars({ ranking, print }: Props): ReactNode {
  const { place, width } = useWidth<SVGSVGElement>(640);
  const id = useId();
  const largest = Math.max(1, ...ranking.map((one) => one.largest ?? 0));
  const x = scaleLinear([-largest, largest], [6, width - 6]);
  const height = TOP + ranking.length * STEP;
  return (
    <figure className="effect-chart effect-bars">
      <svg ref={place} viewBox={`0 0 ${String(width)} ${String(height)}`} height={height} role="img" aria-labelledby={`${id}namn`} aria-describedby={`${id}text`}>
        <title id={`${id}namn`}>Vad ett steg i varje ändring gör med resultatet</title>
        <desc id={`${id}text`}>{`${describeSensitivityRanking(ranking, print).join(' ')} Alla siffror står i tabellen efter diagrammet.`}</desc>
        <text className="effect-side is-worse" x={x(0) - 10} y="14" textAnchor="end">
          ◀ sämre
        </text>
        <text className="effect-side is-better" x={x(0) + 10} y="14">
          bättre ▶
        </text>
        {ranking.map(({ vary, labelSv, unit, ends }, at) => {
          const top = TOP + at * STEP;
          const [worse, better] = ends.toSorted((a, b) => (a.move ?? 0) - (b.move ?? 0));
          return (
            <g key={vary}>
              <text x="0" y={top + 15} className="effect-name">
                {shortened(`${String(vary + 1)}. ${labelSv}`, width)}
              </text>
              {ends.map(({ value, move }) => (move === null ? null : <rect key={value} className={move < 0 ? 'is-worse' : 'is-better'} x={Math.min(x(0), x(move))} y={top + 24} width={Math.max(Math.abs(x(move) - x(0)), 1.5)} height={THICK} />))}
              <line className="zero-line" x1={x(0)} x2={x(0)} y1={top + 21} y2={top + 27 + THICK} />
              {[worse, ends.length > 1 ? better : undefined].map((end, side) =>
                end === undefined ? null : (
                  <text key={side} x={side === 0 ? 0 : width} y={top + THICK + 40} textAnchor={side === 0 ? 'start' : 'end'} className="effect-amount">
                    {`vid ${width < 560 ? formatNumber(end.value) : strengthSv(end.value, unit)}: ${end.move === null ? 'inte känt' : signedAmount(end.move, print)}`}
                  </text>
                ),
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
