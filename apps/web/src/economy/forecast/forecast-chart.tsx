import type { Ore } from '@hjm/core/money';
import { formatNumber } from '@hjm/core/text';
import { type AmountPrint, exactAmount, type ForecastCurve, formatAmount, MONTHS_SV } from '@hjm/economics';
import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { AmountAxis, axisRoom } from '../../ui/amount-axis.js';
import { useWidth } from '../../ui/use-width.js';
import { apart, pathOf } from './curve-lines.js';

const HEIGHT = 320;
const [TOP, BOTTOM] = [26, 34];
const NARROW = 640;

type Props = { readonly curve: ForecastCurve; readonly text: string; readonly print: AmountPrint };

/** Outcome, budget and the year before from January on, and the forecast of the year's end. Told apart by dashes and dots, not by colour alone. */
export function ForecastChart({ curve, text, print }: Props): ReactNode {
  const { place, width } = useWidth<SVGSVGElement>(900);
  const id = useId();
  const { outcome, budget, budgetOfYear, before, forecast, throughMonth, year } = curve;
  const narrow = width < NARROW;
  const ends = [
    { key: 'prognos', labelSv: `Prognos ${String(year)}`, ore: forecast },
    { key: 'budget', labelSv: `Budget ${String(year)}`, ore: budgetOfYear },
    { key: 'innan', labelSv: `Utfall ${String(year - 1)}`, ore: before[11] ?? null },
  ].filter((end): end is typeof end & { ore: Ore } => end.ore !== null);
  const known = [0, ...outcome, ...budget, ...before, ...ends.map(({ ore }) => ore)].filter((ore) => ore !== null);
  const y = scaleLinear([Math.min(...known), Math.max(...known)], [HEIGHT - BOTTOM, TOP]).nice(5);
  const tickText = (tick: number): string => formatNumber(exactAmount(Math.round(tick), print.unit).toString());
  const left = axisRoom(y, tickText);
  const x = scaleLinear([0, 12], [left, width - (narrow ? 10 : 190)]);
  const placed = apart(ends.map(({ ore }) => y(ore)), 34, HEIGHT - BOTTOM - 14);
  const booked = outcome[throughMonth - 1] ?? null;
  return (
    <figure className="month-chart forecast-chart">
      <svg ref={place} viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} height={HEIGHT} role="img" aria-labelledby={`${id}namn`} aria-describedby={`${id}text`}>
        <title id={`${id}namn`}>{`${curve.labelSv}, från januari räknat`}</title>
        <desc id={`${id}text`}>{`${text} Alla siffror står i tabellen efter diagrammet.`}</desc>
        <AmountAxis y={y} left={left} right={x(12)} unit={print.unit} text={tickText} />
        {MONTHS_SV.map((month, at) =>
          narrow && at % 3 !== 2 ? null : (
            <text key={month} className="month-name" x={x(at + 1)} y={HEIGHT - 10} textAnchor="middle">
              {month}
            </text>
          ),
        )}
        <path className="before-line" d={pathOf(before, x, y)} />
        <path className="target-line" d={pathOf(budget, x, y)} />
        {budgetOfYear === null ? null : <rect className="budget-end" x={x(12) - 4} y={y(budgetOfYear) - 4} width="8" height="8" />}
        <path className="value-line" d={pathOf(outcome, x, y)} />
        {booked === null ? null : <circle className="is-filled" cx={x(throughMonth)} cy={y(booked)} r="4.5" />}
        {booked === null || forecast === null ? null : <path className="forecast-line" d={`M${String(x(throughMonth))} ${String(y(booked))}L${String(x(12))} ${String(y(forecast))}`} />}
        {forecast === null ? null : <circle className="is-open" cx={x(12)} cy={y(forecast)} r="5.5" />}
        {narrow
          ? null
          : ends.map(({ key, labelSv, ore }, at) => (
              <text key={key} className={`end-label is-${key}`} x={x(12) + 14} y={placed[at]} dominantBaseline="central">
                <tspan x={x(12) + 14} dy="-0.5em">{labelSv}</tspan>
                <tspan x={x(12) + 14} dy="1.15em" className="end-amount">{formatAmount(ore, print)}</tspan>
              </text>
            ))}
      </svg>
      <figcaption className="chart-legend" aria-hidden="true">
        <span>
          <svg viewBox="0 0 28 12" className="is-wide"><path className="value-line" d="M1 6h26" /></svg> utfall {year}
        </span>
        <span>
          <svg viewBox="0 0 28 12" className="is-wide"><path className="forecast-line" d="M1 6h20" /><circle className="is-open" cx="23" cy="6" r="4" /></svg> till prognosen av årets slut; vägen dit är inte räknad
        </span>
        <span>
          <svg viewBox="0 0 28 12" className="is-wide"><path className="target-line" d="M1 6h20" /><rect className="budget-end" x="20" y="3" width="6" height="6" /></svg> budget {year}
        </span>
        <span>
          <svg viewBox="0 0 28 12" className="is-wide"><path className="before-line" d="M1 6h26" /></svg> utfall {year - 1}
        </span>
      </figcaption>
    </figure>
  );
}
