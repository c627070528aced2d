import type { LocalDate } from '@hjm/core';
import { type ActivityGroup, activityList, type ActivityListRow, type ActivityPlan, type ActivityStanding, activityStandingSv, activityStatusSv, activityTable, groupActivities } from '@hjm/economics';
import { type ReactNode, useId, useState } from 'react';
import { Citations } from '../../ui/citations.js';
import type { EconomyView } from '../economy-view.js';
import { useFollowUpDay } from '../follow-up-day.js';
import { OrderChoice } from '../order-choice.js';
import { SaveTable } from '../save-table.js';
import { StandingMark } from '../standing-mark.js';
import { AssignmentTable } from './assignment-table.js';

const OUTCOMES: { readonly [standing in ActivityStanding]: 'denied' | 'conditional' | 'allowed' | null } = { late: 'denied', notKnown: 'conditional', finished: 'allowed', due: null, noQuarter: null };
type Order = 'none' | 'quarter' | 'goal';
const ORDERS: { readonly [order in Order]: string } = { none: 'försenade först', quarter: 'per kvartal', goal: 'per mål' };

type Props = { readonly plan: ActivityPlan; readonly view: EconomyView; readonly demoDay: LocalDate | undefined };

/** The activities of a plan, the late ones first, and the assignments that they serve. */
export function ActivitiesView({ plan, view: { economy }, demoDay }: Props): ReactNode {
  const day = useFollowUpDay(demoDay);
  const id = useId();
  const [order, setOrder] = useState<Order>('none');
  const rows = activityList(plan, { today: day });
  const groups: readonly ActivityGroup[] = order === 'none' ? [{ nameSv: '', rows }] : groupActivities(rows, order);
  return (
    <section className="card stack is-wide-list" aria-labelledby={`${id}plan`}>
      <h2 id={`${id}plan`}>{plan.titleSv}</h2>
      <OrderChoice orders={ORDERS} value={order} onChange={setOrder} />
      {groups.map(({ nameSv, rows: own }) => (
        <ActivityRows key={nameSv ?? 'utan'} titleSv={order === 'none' ? undefined : (nameSv ?? (order === 'quarter' ? 'Kvartal står inte' : 'Mål står inte'))} rows={own} />
      ))}
      <SaveTable table={activityTable(plan)} name={`aktiviteter-${String(plan.year)}`} sheet={`Aktiviteter ${String(plan.year)}`} noticeSv={economy.noticeSv}>
        <button type="button" className="button" onClick={() => { window.print(); }}>
          Skriv ut
        </button>
      </SaveTable>
      <AssignmentTable plan={plan} />
      {plan.citation === null ? null : <Citations of={[plan.citation]} />}
    </section>
  );
}

function ActivityRows({ titleSv, rows }: { readonly titleSv: string | undefined; readonly rows: readonly ActivityListRow[] }): ReactNode {
  return (
    <>
      {titleSv === undefined ? null : <h3>{titleSv}</h3>}
      <table className="stacking economy-table" role="table">
        <caption className="visually-hidden">{titleSv === undefined ? 'Aktiviteter' : `Aktiviteter, ${titleSv}`}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Aktivitet</th>
            <th role="columnheader" scope="col">Kvartal</th>
            <th role="columnheader" scope="col">Läge</th>
            <th role="columnheader" scope="col">Status och kommentar</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => {
            const { key, titleSv: title, linkedToSv, assignments, quarter, ownerRolesSv, status, commentSv, estimatedEffectSv } = row.activity;
            return (
              <tr role="row" key={key}>
                <th role="rowheader" scope="row">
                  {title}
                  <span className="row-note">{[...linkedToSv, ...assignments, ...ownerRolesSv].join(' · ')}</span>
                  {estimatedEffectSv === null ? null : <span className="row-note">Beräknad effekt: {estimatedEffectSv}</span>}
                </th>
                <td role="cell" data-label="Kvartal">{quarter ?? <span className="quiet">står inte</span>}</td>
                <td role="cell" data-label="Läge">
                  <StandingMark outcome={OUTCOMES[row.standing]} text={activityStandingSv(row)} />
                </td>
                <td role="cell" data-label="Status">
                  {activityStatusSv(status)}
                  {commentSv === null ? null : <span className="row-note">{commentSv}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
