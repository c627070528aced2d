import { type KpiDefinition, formatValue } from '@hjm/kpi';
import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { AmountAxis, axisRoom } from '../../ui/amount-axis.js';
import { useWidth } from '../../ui/use-width.js';
import { shortMonth } from '../month-text.js';
import { type MonthPoint, chartText } from './month-points.js';

const HEIGHT = 280;
const [TOP, BOTTOM] = [22, 34];
const NARROW = 560;

type Props = { readonly points: readonly MonthPoint[]; readonly definition: KpiDefinition };

/** The months as a line with its target, dashed. The months that meet the target are filled dots, the others are open: not by colour alone. */
export function MonthChart({ points, definition }: Props): ReactNode {
  const { place, width } = useWidth<SVGSVGElement>(900);
  const id = useId();
  const numbers = points.flatMap(({ number, target }) => [number, target]).filter((number) => number !== undefined);
  const narrow = width < NARROW;
  const least = Math.min(...numbers);
  const y = scaleLinear(least === Math.max(...numbers) ? [least - 1, least + 1] : [least, Math.max(...numbers)], [HEIGHT - BOTTOM, TOP]).nice(5);
  const left = axisRoom(y);
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [left + 8, width - 14]);
  const every = Math.max(1, Math.ceil(points.length / (narrow ? 4 : 9)));
  const isTick = (at: number, month: string): boolean => (points.length <= (narrow ? 4 : 9) ? true : every <= 3 ? (Number(month.slice(5)) - 1) % 3 === 0 : (Number(month.slice(5)) - 1) % 6 === 0) || (at === 0 && points.length < 4);
  return (
    <figure className="month-chart">
      <svg ref={place} viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} height={HEIGHT} role="img" aria-labelledby={`${id}namn`} aria-describedby={`${id}text`}>
        <title id={`${id}namn`}>{`${definition.labelSv}, månad för månad`}</title>
        <desc id={`${id}text`}>{`${chartText(points, definition)} Alla siffror står i tabellen efter diagrammet.`}</desc>
        <AmountAxis y={y} left={left} right={width} unit={UNITS[definition.unit] ?? ''} />
        {points.map(({ month }, at) =>
          isTick(at, month) ? (
            <g key={month} className="tick">
              <line x1={x(at)} x2={x(at)} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM + 5} />
              <text x={Math.min(x(at), width - 18)} y={HEIGHT - 10} textAnchor="middle">
                {shortMonth(month)}
              </text>
            </g>
          ) : null,
        )}
        {runsOf(points, ({ target }) => target, true).map((run) => (
          <path key={run[0]?.[0]} className="target-line" d={lineOf(run.map(([at, number]) => [x(at), y(number)]))} />
        ))}
        {runsOf(points, ({ number }) => number, false).map((run) => (
          <path key={run[0]?.[0]} className="value-line" d={lineOf(run.map(([at, number]) => [x(at), y(number)]))} />
        ))}
        {points.map(({ month, number, result }, at) =>
          number === undefined || result === undefined ? null : (
            <circle key={month} className={result.status === 'notReached' ? 'is-open' : 'is-filled'} cx={x(at)} cy={y(number)} r={narrow ? 3.5 : 4.5}>
              <title>{`${shortMonth(month)}: ${formatValue(result.value, definition)}`}</title>
            </circle>
          ),
        )}
      </svg>
      <Legend points={points} />
    </figure>
  );
}

const UNITS: Readonly<Partial<Record<KpiDefinition['unit'], string>>> = { percent: 'procent', ore: 'kronor', principals: 'huvudmän', index: 'index', count: 'antal', ratio: 'kvot' };

function Legend({ points }: { readonly points: readonly MonthPoint[] }): ReactNode {
  const judged = points.some(({ result }) => result?.status === 'reached' || result?.status === 'notReached');
  if (!judged && !points.some(({ target }) => target !== undefined)) return null;
  return (
    <figcaption className="chart-legend" aria-hidden="true">
      {judged ? (
        <>
          <span>
            <svg viewBox="0 0 12 12"><circle className="is-filled" cx="6" cy="6" r="4.5" /></svg> når målvärdet
          </span>
          <span>
            <svg viewBox="0 0 12 12"><circle className="is-open" cx="6" cy="6" r="4.5" /></svg> når inte målvärdet
          </span>
        </>
      ) : null}
      {points.some(({ target }) => target !== undefined) ? (
        <span>
          <svg viewBox="0 0 28 12" className="is-wide"><path className="target-line" d="M1 6h26" /></svg> målvärde
        </span>
      ) : null}
    </figcaption>
  );
}

type Placed = readonly [at: number, number: number];

/** Months in a row that have the number; with `steps`, a new run where the number changes. */
function runsOf(points: readonly MonthPoint[], of: (point: MonthPoint) => number | undefined, steps: boolean): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [[]];
  points.forEach((point, at) => {
    const number = of(point);
    const run = runs.at(-1) as Placed[];
    if (number === undefined) runs.push([]);
    else if (steps && run.length > 0 && run[0]?.[1] !== number) runs.push([[at, number]]);
    else run.push([at, number]);
  });
  return runs.filter((run) => run.length > 0);
}

/** A single point is a short dash, so that it shows. */
function lineOf(run: readonly (readonly [number, number])[]): string {
  const [first] = run;
  if (first !== undefined && run.length === 1) return `M${String(first[0] - 6)} ${String(first[1])}h12`;
  return `M${run.map(([a, b]) => `${a.toFixed(1)} ${b.toFixed(1)}`).join('L')}`;
}
