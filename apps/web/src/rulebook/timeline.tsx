import type { LocalDate } from '@hjm/core';
import { type ScaleTime, scaleUtc } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { dayText } from '../ui/day.js';
import { useWidth } from '../ui/use-width.js';
import type { EditionPeriod } from './edition-periods.js';

type Props = { readonly periods: readonly EditionPeriod[]; readonly selected: string; readonly today: LocalDate };

const ROW = 56;
const TOP = 34;
const BAR = 20;
const FADE = 80;
const YEAR = 365.25 * 864e5;
const at = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);

/** The editions on a time line. The table beside it says the same in words, so the picture is one image to a screen reader. */
export function Timeline({ periods, selected, today }: Props): ReactNode {
  const { place, width } = useWidth<HTMLDivElement>(960);
  const days = [today, ...periods.flatMap(({ from, to, edition }) => [from, to, edition.decided].flatMap((day) => day ?? []))].map((day) => at(day).getTime());
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = scaleUtc([new Date(first - YEAR), new Date(last + YEAR / 2)], [0, width]);
  const height = TOP + periods.length * ROW + 30;
  const years = x.ticks(Math.min(8, Math.floor(width / 90))).filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
  return (
    <div ref={place}>
      <svg className="timeline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Tidslinje. ${periods.map(periodText).join(' ')}`}>
        {years.map((tick) => (
          <g key={tick.getTime()} className="tick">
            <line x1={x(tick)} x2={x(tick)} y1={TOP - 10} y2={height - 24} />
            <text x={x(tick)} y={height - 8} textAnchor="middle">
              {tick.getUTCFullYear()}
            </text>
          </g>
        ))}
        {periods.map((period, index) => (
          <Period key={period.edition.id} of={period} x={x} y={TOP + index * ROW} width={width} isSelected={period.edition.id === selected} />
        ))}
        <g className="today">
          <line x1={x(at(today))} x2={x(at(today))} y1={TOP - 14} y2={height - 24} />
          <text x={x(at(today))} y="14" textAnchor="middle">
            i dag
          </text>
        </g>
      </svg>
    </div>
  );
}

type PeriodProps = { readonly of: EditionPeriod; readonly x: ScaleTime<number, number>; readonly y: number; readonly width: number; readonly isSelected: boolean };

/** One edition: a bar that fades out where its start is unknown and points on where it has no end. */
function Period({ of: { edition, from, to, replaced }, x, y, width, isSelected }: PeriodProps): ReactNode {
  const fade = useId();
  const start = from === null ? FADE : x(at(from));
  const end = to === null ? width - 12 : x(at(to));
  const late = start > width * 0.55;
  return (
    <g className={isSelected ? 'period is-selected' : 'period'}>
      {from === null ? (
        <>
          <linearGradient id={fade}>
            <stop offset="0" stopColor="currentColor" stopOpacity="0.05" />
            <stop offset="1" stopColor="currentColor" />
          </linearGradient>
          <rect x="0" y={y} width={FADE} height={BAR} fill={`url(#${fade})`} />
          <text className="unknown" x="5" y={y + 15}>
            ?
          </text>
        </>
      ) : null}
      {replaced ? null : <rect className="bar-body" x={start} y={y} width={Math.max(2, end - start - (to === null ? 0 : 1))} height={BAR} />}
      {to === null && !replaced ? <path className="bar-body" d={`M${width - 12.5} ${y}h3.5l9 ${BAR / 2}-9 ${BAR / 2}h-3.5z`} /> : null}
      <text x={from === null ? 4 : late ? width - 4 : start} y={y + BAR + 18} textAnchor={late ? 'end' : 'start'}>
        {edition.title}
      </text>
      {edition.decided === null ? null : <path className="decided" d={`M${x(at(edition.decided))} ${y + 1}l9 9-9 9-9-9z`} />}
    </g>
  );
}

/** The period of an edition in words. */
export function periodText({ edition, from, to, replaced }: EditionPeriod): string {
  const decided = edition.decided === null ? 'beslutsdagen framgår inte av källan' : `beslutad ${dayText(edition.decided)}`;
  if (replaced) return `${edition.title}: ersatt innan den började gälla, ${decided}.`;
  return `${edition.title}: ${from === null ? 'okänd start' : `från ${dayText(from)}`} ${to === null ? 'tills vidare' : `till och med ${dayText(to)}`}, ${decided}.`;
}
