import { type AmountPrint, MEASURE_STANDINGS_SV, type MeasureFollowUpRow, type MeasurePlan, type MeasureStanding, measureStatusSv, categorySv, kindSv } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Amount } from '../amount.js';
import { StandingMark } from '../standing-mark.js';

const OUTCOMES: { readonly [standing in MeasureStanding]: 'denied' | 'conditional' | 'undetermined' | 'allowed' | null } = { late: 'denied', short: 'conditional', unknown: 'undetermined', notYet: null, asPlanned: 'allowed' };

type Props = { readonly rows: readonly MeasureFollowUpRow[]; readonly plan: MeasurePlan; readonly print: AmountPrint };

/** How many measures stand in each way, the worst first. */
export function StandingCounts({ rows }: Pick<Props, 'rows'>): ReactNode {
  const counts = (Object.keys(OUTCOMES) as MeasureStanding[]).map((standing) => [standing, rows.filter((row) => row.standing === standing).length] as const).filter(([, count]) => count > 0);
  return (
    <ul className="standing-counts">
      {counts.map(([standing, count]) => (
        <li key={standing}>
          <StandingMark outcome={OUTCOMES[standing]} text={`${MEASURE_STANDINGS_SV[standing]}: ${String(count)}`} />
        </li>
      ))}
    </ul>
  );
}

/** Every measure with how it stands: those that are late first. */
export function FollowUpTable({ rows, plan, print }: Props): ReactNode {
  return (
    <table className="stacking economy-table" role="table">
      <caption>Effekt mot plan i {print.unit}, de år som är slut. Försenade först.</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Insats</th>
          <th role="columnheader" scope="col">Läge</th>
          <th role="columnheader" scope="col">Status</th>
          <th role="columnheader" scope="col" className="number">Mot plan</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, titleSv, standing, status, deviation, waitsFor }) => {
          const measure = plan.measures.find((one) => one.key === key);
          return (
            <tr role="row" key={key}>
              <th role="rowheader" scope="row">
                {titleSv}
                {measure === undefined ? null : (
                  <span className="row-note">
                    {categorySv(measure.category)}, {kindSv(measure.kind).toLocaleLowerCase('sv')}
                    {measure.ownerRoleSv === null ? '' : `, ${measure.ownerRoleSv}`}
                  </span>
                )}
              </th>
              <td role="cell" data-label="Läge">
                <StandingMark outcome={OUTCOMES[standing]} text={MEASURE_STANDINGS_SV[standing]} />
              </td>
              <td role="cell" data-label="Status">
                {measureStatusSv(status)}
                {waitsFor.map((one) => (
                  <span key={one.textSv} className="row-note">
                    Väntar på {one.textSv} ({measureStatusSv(one.status).toLocaleLowerCase('sv')})
                  </span>
                ))}
              </td>
              <td role="cell" className="number" data-label="Mot plan">
                <Amount ore={deviation} print={print} sign />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
