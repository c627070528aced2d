import { type ActivityPlan, assignmentStatusSv, goalAssessmentSv } from '@hjm/economics';
import type { ReactNode } from 'react';

/** Who asked for what, which activities serve it, how it goes, and the goals with their assessment. */
export function AssignmentTable({ plan: { assignments, activities, goals } }: { readonly plan: ActivityPlan }): ReactNode {
  return (
    <>
      {assignments.length === 0 ? null : (
        <>
          <h3>Uppdrag</h3>
          <table className="stacking economy-table" role="table">
            <caption className="visually-hidden">Uppdrag och vilka aktiviteter som svarar mot dem</caption>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">Uppdrag</th>
                <th role="columnheader" scope="col">Från</th>
                <th role="columnheader" scope="col">Aktiviteter</th>
                <th role="columnheader" scope="col">Status</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {assignments.map(({ id, titleSv, bodySv, status }) => {
                const own = activities.filter((one) => one.assignments.includes(id));
                return (
                  <tr role="row" key={id}>
                    <th role="rowheader" scope="row">
                      {id}: {titleSv}
                    </th>
                    <td role="cell" data-label="Från">{bodySv ?? <span className="quiet">står inte</span>}</td>
                    <td role="cell" data-label="Aktiviteter">{own.length === 0 ? <span className="effect-sign is-more">▲ ingen aktivitet i planen</span> : own.map(({ titleSv: title }) => title).join('; ')}</td>
                    <td role="cell" data-label="Status">{assignmentStatusSv(status)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
      {goals.length === 0 ? null : (
        <>
          <h3>Mål</h3>
          <ul className="plain-list">
            {goals.map(({ key, titleSv, partOfSv, assessment }) => (
              <li key={key}>
                {titleSv}
                {partOfSv === null ? '' : ` (del av ${partOfSv})`}: {goalAssessmentSv(assessment).toLocaleLowerCase('sv')}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
