import { type AmountPrint, type BurnDownPoint, exactAmount, formatAmount, type FrameControl, MONTHS_SV } from '@hjm/economics';
import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { AmountAxis, axisRoom } from '../../ui/amount-axis.js';
import { useWidth } from '../../ui/use-width.js';
import { monthName } from '../month-names.js';

type Known = BurnDownPoint & { readonly left: number };
type Props = { readonly points: readonly BurnDownPoint[]; readonly print: AmountPrint; readonly titleSv: string; readonly exceededIn: FrameControl['exceededIn'] };

const HEIGHT = 320;
const [TOP, BOTTOM] = [28, 46];
const NARROW = 560;

/** What is left of the frame: the outcome as a filled area, the forecast dashed, and below nothing what is beyond the frame. */
export function BurnDownChart({ points, print, titleSv, exceededIn }: Props): ReactNode {
  const { place, width } = useWidth<SVGSVGElement>(900);
  const id = useId();
  const narrow = width < NARROW;
  const known = points.filter((point): point is Known => point.left !== null);
  const amounts = known.map(({ left }) => exactAmount(left, print.unit).toNumber());
  const y = scaleLinear([Math.min(0, ...amounts), Math.max(1, ...amounts)], [HEIGHT - BOTTOM, TOP]).nice(5);
  const left = axisRoom(y);
  const x = scaleLinear([0, 12], [left + 6, width - 18]);
  const at = ({ month, left: ore }: Known): string => `${x(month).toFixed(1)} ${y(exactAmount(ore, print.unit).toNumber()).toFixed(1)}`;
  const past = known.filter(({ kind }) => kind !== 'forecast');
  const coming = [...past.slice(-1), ...known.filter(({ kind }) => kind === 'forecast')];
  const end = known.at(-1);
  return (
    <figure className="month-chart burn-down">
      <svg ref={place} viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} height={HEIGHT} role="img" aria-labelledby={`${id}namn`} aria-describedby={`${id}text`}>
        <title id={`${id}namn`}>{`Kvar av ramen, ${titleSv}`}</title>
        <desc id={`${id}text`}>{inWords(known, print, exceededIn)}</desc>
        <AmountAxis y={y} left={left} right={width} unit={print.unit} />
        {past.length > 1 ? <path className="burn-area" d={`M${x(past[0]?.month ?? 0).toFixed(1)} ${y(0).toFixed(1)}L${past.map(at).join('L')}L${x(past.at(-1)?.month ?? 0).toFixed(1)} ${y(0).toFixed(1)}Z`} /> : null}
        <line className="zero-line" x1={left} x2={width} y1={y(0)} y2={y(0)} />
        {past.length > 1 ? <path className="value-line" d={`M${past.map(at).join('L')}`} /> : null}
        {coming.length > 1 ? <path className="burn-forecast" d={`M${coming.map(at).join('L')}`} /> : null}
        {known.map((point) => (
          <circle key={point.month} className={point.kind === 'forecast' ? 'is-open' : 'is-filled'} cx={x(point.month)} cy={y(exactAmount(point.left, print.unit).toNumber())} r={narrow ? 3.2 : 4.5} />
        ))}
        {MONTHS_SV.map((month, index) =>
          narrow && index % 3 !== 2 ? null : (
            <text key={month} className="burn-month" x={x(index + 1)} y={HEIGHT - 10} textAnchor="middle">
              {month}
            </text>
          ),
        )}
        {end === undefined ? null : (
          <text className={`burn-end ${end.left < 0 ? 'is-over' : ''}`} x={x(end.month) - 9} y={y(exactAmount(end.left, print.unit).toNumber()) + 13} textAnchor="end">
            {formatAmount(end.left, print)}
          </text>
        )}
      </svg>
      <figcaption className="chart-legend" aria-hidden="true">
        <span>
          <svg viewBox="0 0 28 12" className="is-wide"><path className="value-line" d="M1 6h26" /></svg> utfall
        </span>
        <span>
          <svg viewBox="0 0 28 12" className="is-wide"><path className="burn-forecast" d="M1 6h26" /></svg> prognos
        </span>
        <span>under noll: över ramen</span>
      </figcaption>
    </figure>
  );
}

/** What the line shows, for who does not see it. */
function inWords(points: readonly Known[], print: AmountPrint, exceededIn: FrameControl['exceededIn']): string {
  const now = points.findLast(({ kind }) => kind === 'outcome');
  const end = points.at(-1);
  return [
    ...(points[0] === undefined ? [] : [`Ramen är ${formatAmount(points[0].left, print)}.`]),
    ...(now === undefined ? [] : [`Efter ${monthName(now.month)} är ${formatAmount(now.left, print)} kvar.`]),
    ...(end?.kind !== 'forecast' ? [] : [`Prognosen är ${formatAmount(end.left, print)} vid årets slut.`]),
    ...(exceededIn === null ? [] : [`Linjen går under noll i ${monthName(exceededIn.latest)}.`]),
    'Alla siffror står i tabellen efter diagrammet.',
  ].join(' ');
}
