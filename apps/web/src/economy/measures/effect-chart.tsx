import { type AmountPrint, type EffectSums, exactAmount, formatAmount, kindSv, type MeasureKind } from '@hjm/economics';
import { scaleBand, scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { Hatching } from '../../ui/hatching.js';
import { AmountAxis, axisRoom } from '../../ui/amount-axis.js';
import { useWidth } from '../../ui/use-width.js';

type KindYear = EffectSums & { readonly kind: MeasureKind | null; readonly year: number };
type Props = { readonly sums: readonly KindYear[]; readonly print: AmountPrint };
type Column = 'planned' | 'realised';

const HEIGHT = 280;
const [TOP, BOTTOM] = [24, 44];
const COLUMNS: { readonly [column in Column]: string } = { planned: 'planerat', realised: 'realiserat' };
const CLASSES = (kind: MeasureKind | null): string => (kind === 'redistribution' ? 'is-redistribution' : kind === null ? 'is-unclassed' : 'is-saving');

/** Planned beside realised, year by year; redistributions in a pattern of their own on top of what is saved. */
export function EffectChart({ sums, print }: Props): ReactNode {
  const { place, width } = useWidth<SVGSVGElement>(900);
  const id = useId();
  const years = [...new Set(sums.map(({ year }) => year))];
  const kinds = [...new Set(sums.map(({ kind }) => kind))];
  const known = (year: number, kind: MeasureKind | null, column: Column): number => {
    const ore = sums.find((one) => one.year === year && one.kind === kind)?.[column].known ?? null;
    return ore === null ? 0 : Math.max(0, exactAmount(ore, print.unit).toNumber());
  };
  const stackOf = (year: number, column: Column): number => kinds.reduce((sum, kind) => sum + known(year, kind, column), 0);
  const y = scaleLinear([0, Math.max(1, ...years.flatMap((year) => [stackOf(year, 'planned'), stackOf(year, 'realised')]))], [HEIGHT - BOTTOM, TOP]).nice(4);
  const left = axisRoom(y);
  const x = scaleBand(years.map(String), [left, width]).paddingInner(0.35).paddingOuter(0.15);
  const half = x.bandwidth() / 2;
  const narrow = half < 72;
  return (
    <figure className="month-chart measure-chart">
      <svg ref={place} viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} height={HEIGHT} role="img" aria-labelledby={`${id}namn`} aria-describedby={`${id}text`}>
        <title id={`${id}namn`}>Planerad och realiserad effekt per år</title>
        <desc id={`${id}text`}>{`${inWords(sums, print)} Alla siffror står i tabellen efter diagrammet.`}</desc>
        <Hatching id={`${id}rand`} />
        <AmountAxis y={y} left={left} right={width} unit={print.unit} />
        {years.map((year) => (
          <g key={year}>
            {(Object.keys(COLUMNS) as Column[]).map((column, at) => {
              const start = (x(String(year)) ?? 0) + at * half;
              return (
                <g key={column}>
                  {kinds.map((kind, layer) => {
                    const below = kinds.slice(0, layer).reduce((sum, one) => sum + known(year, one, column), 0);
                    const size = known(year, kind, column);
                    return size === 0 ? null : <rect key={String(kind)} className={`${CLASSES(kind)} is-${column}`} x={start + 2} width={Math.max(4, half - 4)} y={y(below + size)} height={Math.max(1, y(below) - y(below + size))} {...(kind === 'redistribution' ? { fill: `url(#${id}rand)` } : {})} />;
                  })}
                  {narrow ? null : (
                    <text x={start + half / 2} y={HEIGHT - 26} textAnchor="middle" className="chart-unit">
                      {COLUMNS[column]}
                    </text>
                  )}
                </g>
              );
            })}
            <text x={(x(String(year)) ?? 0) + half} y={HEIGHT - 6} textAnchor="middle" className="chart-year">
              {year}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="chart-legend" aria-hidden="true">
        {kinds.map((kind) => (
          <span key={String(kind)}>
            <svg viewBox="0 0 14 14" className="legend-mark">
              <rect className={CLASSES(kind)} x="1" y="1" width="12" height="12" {...(kind === 'redistribution' ? { fill: `url(#${id}rand)` } : {})} />
            </svg>
            {kindSv(kind).toLocaleLowerCase('sv')}
          </span>
        ))}
        <span>{narrow ? 'till vänster planerat, till höger det som är känt av realiserat' : 'realiserat: det som är känt'}</span>
      </figcaption>
    </figure>
  );
}


function inWords(sums: readonly KindYear[], print: AmountPrint): string {
  const text = (ore: number | null): string => (ore === null ? 'inte känt' : formatAmount(ore, print));
  return sums.map(({ kind, year, planned, realised }) => `${kindSv(kind)} ${String(year)}: planerat ${text(planned.known)}, realiserat ${text(realised.known)}.`).join(' ');
}
