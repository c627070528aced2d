import { type AmountPrint, FRAME_POINT_RESULTS_SV, FRAME_STATUS_SV, type FrameControl, type FramePointRun, type PointResult } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';
import { Amount } from '../amount.js';
import { monthName } from '../month-names.js';
import { Sentences } from '../sentences.js';
import { StandingMark } from '../standing-mark.js';

const OUTCOMES: { readonly [result in PointResult]: 'allowed' | 'conditional' | 'denied' | 'undetermined' } = { ok: 'allowed', watch: 'conditional', deviation: 'denied', missing: 'undetermined' };

type Props = { readonly byMonth: readonly FrameControl[]; readonly run: FramePointRun | undefined; readonly print: AmountPrint };

/** What the control said after each month, and the point of internal control that asks for it. */
export function ControlMonths({ byMonth, run, print }: Props): ReactNode {
  return (
    <section className="card stack" aria-labelledby="manadskontroll">
      <h2 id="manadskontroll">Kontrollen månad för månad</h2>
      <p>Så såg prognosen ut efter varje månad, räknad med samma metod.</p>
      <table className="stacking economy-table" role="table">
        <caption>Prognos efter varje månad, {print.unit}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Efter</th>
            <th role="columnheader" scope="col" className="number">Utfall</th>
            <th role="columnheader" scope="col" className="number">Prognos</th>
            <th role="columnheader" scope="col" className="number">Kvar vid årets slut</th>
            <th role="columnheader" scope="col">Läge</th>
            {run === undefined ? null : <th role="columnheader" scope="col">Intern kontroll</th>}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {byMonth.map(({ throughMonth, outcome, forecast, leftAtYearEnd, status }) => {
            const point = run?.months.find(({ month }) => month === throughMonth);
            return (
              <tr role="row" key={throughMonth}>
                <th role="rowheader" scope="row"><span className="sentence-block">{monthName(throughMonth)}</span></th>
                <td role="cell" className="number" data-label="Utfall"><Amount ore={outcome} print={print} /></td>
                <td role="cell" className="number" data-label="Prognos"><Amount ore={forecast} print={print} /></td>
                <td role="cell" className="number" data-label="Kvar vid årets slut"><Amount ore={leftAtYearEnd} print={print} /></td>
                <td role="cell" data-label="Läge"><span className="sentence-block">{FRAME_STATUS_SV[status]}</span></td>
                {point === undefined ? null : (
                  <td role="cell" data-label="Intern kontroll">
                    <StandingMark outcome={OUTCOMES[point.result]} text={FRAME_POINT_RESULTS_SV[point.result]} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {run === undefined ? null : (
        <>
          <h3>{run.point.titleSv}: det kontrollen kräver</h3>
          <Sentences of={[...run.point.asksSv, `Ansvarig: ${run.point.roleSv}. Klar: ${run.point.doneBySv}.`, ...run.oursSv]} />
          {run.point.citation === null ? null : <Citations of={[run.point.citation]} />}
        </>
      )}
    </section>
  );
}
