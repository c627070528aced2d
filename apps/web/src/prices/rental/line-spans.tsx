import { dateOfDay, dayNumber } from '@hjm/core/calendar';
import { formatKronor } from '@hjm/core/text';
import type { InvoiceLine } from '@hjm/pricing';
import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { useWidth } from '../../ui/use-width.js';
import type { ExplainedRental } from './examples.js';

const [TOP, STEP, THICK] = [30, 58, 20];

/** Which days each line is for, one row a line. Credits are outlined and not filled. The lines below say the same in words. */
export function LineSpans({ lines }: Pick<ExplainedRental, 'lines'>): ReactNode {
  const { place, width } = useWidth<SVGSVGElement>(900);
  const id = useId();
  const days = lines.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to) + 1]);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = scaleLinear([first, Math.max(last, first + 7)], [0, width]);
  const height = TOP + lines.length * STEP;
  const ticks = [...new Set(x.ticks(width < 620 ? 3 : 6).map(Math.round))].filter((day) => day < last);
  return (
    <svg ref={place} className="line-spans" viewBox={`0 0 ${String(width)} ${String(height)}`} height={height} role="img" aria-labelledby={id}>
      <title id={id}>{`Vilka dagar varje rad gäller. ${lines.map(inWords).join(' ')}`}</title>
      {ticks.map((day) => (
        <g key={day} className="tick">
          <line x1={x(day)} x2={x(day)} y1={TOP - 8} y2={height} />
          <text x={x(day) + 4} y={TOP - 12}>
            {dateOfDay(day).slice(5)}
          </text>
        </g>
      ))}
      {lines.map((line, index) => {
        const top = TOP + index * STEP;
        const [from, to] = [x(dayNumber(line.from)), x(dayNumber(line.to) + 1)];
        return (
          <g key={index}>
            <text x="0" y={top + 16} className="effect-name">
              {line.payerSv}
            </text>
            <text x={width} y={top + 16} textAnchor="end" className="effect-amount">
              {formatKronor(line.ore)}
            </text>
            <rect className={line.correction === 'credit' ? 'is-credit' : 'is-rent'} x={from + 1} y={top + 23} width={Math.max(2, to - from - 2)} height={THICK} rx="3" />
          </g>
        );
      })}
    </svg>
  );
}

/** What kind of line it is, in Swedish. */
export function kindText({ kind, correction }: Pick<InvoiceLine, 'kind' | 'correction'>): string {
  if (correction === 'credit') return 'Kreditering';
  if (correction === 'late') return 'Debiteras i efterhand';
  return kind === 'startFee' ? 'Startavgift' : kind === 'minimum' ? 'Upp till minsta hyra' : 'Hyra';
}

const inWords = (line: ExplainedRental['lines'][number]): string => `${kindText(line)} ${line.payerSv}, ${line.from} till ${line.to}: ${formatKronor(line.ore)}.`;
