import { describeFrameControl, formatAmount, FRAME_STATUS_SV, frameControlTable, type FrameStatus, type InvestmentPlan, sumsByKind } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Figure } from '../../ui/figure.js';
import { OutcomeIcon } from '../../ui/outcome.js';
import type { EconomyView } from '../economy-view.js';
import { monthName } from '../month-names.js';
import { SaveTable } from '../save-table.js';
import { Sentences } from '../sentences.js';
import { BurnDownChart } from './burn-down-chart.js';
import { BurnDownTable } from './burn-down-table.js';
import { ControlMonths } from './control-months.js';
import type { FrameAnswer } from './frame-case.js';
import { GroupTable } from './group-table.js';

const OUTCOMES: { readonly [status in FrameStatus]: 'allowed' | 'conditional' | 'denied' } = { within: 'allowed', willExceed: 'conditional', exceeded: 'denied' };

/** How the frame stands: in a word, in figures, in sentences, as a line, by group, and month by month. */
export function FrameResult({ of: { control, points, byMonth, run }, plan, view: { print, economy } }: { readonly of: FrameAnswer; readonly plan: InvestmentPlan; readonly view: EconomyView }): ReactNode {
  const text = (ore: number): string => formatAmount(ore, print);
  const { frame, outcome, forecast, leftAtYearEnd, status, throughMonth, year } = control;
  const outcomeSv = OUTCOMES[status];
  const [told, withGrowth] = [describeFrameControl({ ...control, growth: [] }, print), describeFrameControl(control, print)];
  return (
    <>
      <section className="card stack" aria-labelledby="ramen">
        <h2 id="ramen" className={`sums-head frame-status is-${outcomeSv}`}>
          <OutcomeIcon outcome={outcomeSv} />
          <span className="sentence-block">{FRAME_STATUS_SV[status]}</span>
        </h2>
        <dl className="economy-figures comparison-figures">
          <Figure name={`Ram ${String(year)}`}>{text(frame)}</Figure>
          <Figure name={`Utfall till och med ${monthName(throughMonth)}`}>{text(outcome)}</Figure>
          <Figure name="Prognos för året">{text(forecast)}</Figure>
          <Figure name={leftAtYearEnd < 0 ? 'Över ramen vid årets slut' : 'Kvar vid årets slut'}>{text(Math.abs(leftAtYearEnd))}</Figure>
        </dl>
        <Sentences of={told} />
      </section>
      <section className="card stack" aria-labelledby="kvar">
        <h2 id="kvar">Kvar av ramen, månad för månad</h2>
        <BurnDownChart points={points} print={print} titleSv={control.titleSv} exceededIn={control.exceededIn} />
        <details className="disclosure">
          <summary>Siffrorna i diagrammet</summary>
          <BurnDownTable control={control} print={print} />
        </details>
      </section>
      <section className="card stack" aria-labelledby="grupper">
        <h2 id="grupper">Vilken grupp?</h2>
        <GroupTable control={control} kinds={sumsByKind(plan, control)} print={print} />
        {control.growth.length === 0 ? null : (
          <>
            <h3>Vad som ökar mot året innan</h3>
            <Sentences of={withGrowth.slice(told.length)} />
          </>
        )}
        <SaveTable table={frameControlTable(control)} name={`investeringar-${String(year)}-${String(throughMonth)}`} sheet={`Investeringar ${String(year)}`} noticeSv={economy.noticeSv} />
      </section>
      <ControlMonths byMonth={byMonth} run={run} print={print} />
    </>
  );
}
