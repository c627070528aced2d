import { type Ore, sumOre } from '@hjm/core/money';
import { type AmountPrint, formatAmount, type ScenarioEffect } from '@hjm/economics';
import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { useWidth } from '../../ui/use-width.js';
import { signedAmount } from '../amount.js';
import { shortened } from './shortened.js';

type Effect = Pick<ScenarioEffect, 'key' | 'labelSv' | 'ore'>;
type Props = { readonly effects: readonly Effect[]; readonly total: Ore | null; readonly print: AmountPrint };
type Bar = { readonly key: string; readonly name: string; readonly from: Ore; readonly to: Ore; readonly ore: Ore; readonly isTotal: boolean };

const STEP = 56;
const THICK = 20;
const TOP = 30;

/** Each effect begins where the one before ended, so that the eye sees them add up to the whole, which stands last. */
function effectSteps(effects: readonly Effect[], total: Ore | null): readonly Bar[] {
  const known = effects.flatMap(({ key, labelSv, ore }, at) => (ore === null ? [] : [{ key, name: key === 'interplay' ? labelSv : `${String(at + 1)}. ${labelSv}`, ore }]));
  let end = 0;
  const bars = known.map(({ key, name, ore }) => {
    const from = end;
    end = sumOre([from, ore]);
    return { key, name, from, to: end, ore, isTotal: false };
  });
  return total === null ? bars : [...bars, { key: 'total', name: 'Skillnad i resultatet', from: 0, to: total, ore: total, isTotal: true }];
}

/** The effects as bars around zero: to the right is better, to the left worse. The signs and the table say it too. */
export function EffectBars({ effects, total, print }: Props): ReactNode {
  const { place, width } = useWidth<SVGSVGElement>(640);
  const id = useId();
  const bars = effectSteps(effects, total);
  const ends = [0, ...bars.flatMap(({ from, to }) => [from, to])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const x = scaleLinear([least === most ? -1 : least, least === most ? 1 : most], [6, width - 6]);
  const height = TOP + bars.length * STEP;
  return (
    <figure className="effect-chart effect-bars">
      <svg ref={place} viewBox={`0 0 ${String(width)} ${String(height)}`} height={height} role="img" aria-labelledby={`${id}namn`} aria-describedby={`${id}text`}>
        <title id={`${id}namn`}>Varje ändrings verkan på resultatet</title>
        <desc id={`${id}text`}>{`${bars.map(({ name, ore }) => `${name}: ${signedAmount(ore, print)}`).join('. ')}. Alla siffror står i tabellen efter diagrammet.`}</desc>
        {bars.map(({ key }, at) => (
          <line key={`noll ${key}`} className="zero-line" x1={x(0)} x2={x(0)} y1={TOP + at * STEP + 21} y2={TOP + at * STEP + 27 + THICK} />
        ))}
        {bars.slice(0, -1).map(({ key, to }, at) => (at === bars.length - 2 && total !== null ? null : <line key={`länk ${key}`} className="effect-join" x1={x(to)} x2={x(to)} y1={TOP + at * STEP + 24 + THICK} y2={TOP + (at + 1) * STEP + 24} />))}
        <text className="effect-side is-worse" x={Math.max(0, x(0) - 10)} y="14" textAnchor="end">
          {x(0) > 110 ? '◀ sämre resultat' : ''}
        </text>
        <text className="effect-side is-better" x={x(0) + 10} y="14">
          {width - x(0) > 110 ? 'bättre resultat ▶' : ''}
        </text>
        {bars.map(({ key, name, from, to, ore, isTotal }, at) => {
          const top = TOP + at * STEP;
          const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
          return (
            <g key={key} className={isTotal ? 'is-total' : undefined}>
              <text x="0" y={top + 15} className="effect-name">
                {shortened(name, width - 150)}
              </text>
              <text x={width} y={top + 15} textAnchor="end" className="effect-amount">
                {signedAmount(ore, print)}
              </text>
              <rect className={ore < 0 ? 'is-worse' : 'is-better'} x={start} y={top + 24} width={Math.max(end - start, 1.5)} height={THICK} />
            </g>
          );
        })}
      </svg>
      <figcaption className="visually-hidden">{total === null ? 'Summan är inte känd.' : `Tillsammans ${formatAmount(total, print)}.`}</figcaption>
    </figure>
  );
}
