import type { AmountPrint, InvestmentPlan } from '@hjm/economics';
import { formatAmount, sumsByKind } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Amount } from '../amount.js';

/** A plan that has no outcome yet: its frame and the budget of each group. */
export function PlanTable({ plan, print }: { readonly plan: InvestmentPlan; readonly print: AmountPrint }): ReactNode {
  return (
    <section className="card stack" aria-labelledby="ram">
      <h2 id="ram">{plan.titleSv}: inget utfall än</h2>
      <p>
        Ramen är {formatAmount(plan.frame, print)}. När utfallet för januari är inläst visas här hur mycket som är kvar och när ramen tar slut.
      </p>
      <table className="stacking economy-table" role="table">
        <caption>Budget per grupp, {print.unit}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Grupp</th>
            <th role="columnheader" scope="col">Slag</th>
            <th role="columnheader" scope="col" className="number">Budget</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sumsByKind(plan).flatMap(({ labelSv: kindSv, groups }) =>
            plan.groups
              .filter(({ key }) => groups.includes(key))
              .map(({ key, labelSv, budget }) => (
                <tr role="row" key={key}>
                  <th role="rowheader" scope="row">{labelSv}</th>
                  <td role="cell" data-label="Slag"><span className="sentence-block">{kindSv}</span></td>
                  <td role="cell" className="number" data-label="Budget">{budget === null ? <span className="quiet">ingen egen</span> : <Amount ore={budget} print={print} />}</td>
                </tr>
              )),
          )}
          <tr role="row" className="is-sum">
            <th role="rowheader" scope="row">Ram</th>
            <td role="cell" />
            <td role="cell" className="number" data-label="Ram"><Amount ore={plan.frame} print={print} /></td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
