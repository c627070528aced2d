import type { AmountPrint, PerPrincipal } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Amount } from '../amount.js';

type Props = { readonly byChanges: PerPrincipal; readonly byRents: PerPrincipal; readonly print: AmountPrint };

/** What each principal pays more or less: by the changes, and by what the result then asks for. */
export function PrincipalsTable({ byChanges, byRents, print }: Props): ReactNode {
  const [line] = byRents.lines;
  return (
    <>
      <table className="stacking economy-table" role="table">
        <caption>
          {line?.labelSv ?? ''}, {print.unit}. Plus är att betala mer.
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Huvudman</th>
            <th role="columnheader" scope="col" className="number">Andel</th>
            <th role="columnheader" scope="col" className="number">Av ändringarna</th>
            <th role="columnheader" scope="col" className="number">För att nå resultatet</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {byRents.parts.map(({ id, nameSv, shareSv, ore }) => (
            <tr role="row" key={id}>
              <th role="rowheader" scope="row">{nameSv}</th>
              <td role="cell" className="number" data-label="Andel">{shareSv}</td>
              <td role="cell" className="number" data-label="Av ändringarna"><Amount ore={byChanges.parts.find((part) => part.id === id)?.ore ?? null} print={print} sign /></td>
              <td role="cell" className="number" data-label="För att nå resultatet"><Amount ore={ore} print={print} sign /></td>
            </tr>
          ))}
          <tr role="row" className="is-sum">
            <th role="rowheader" scope="row">Summa</th>
            <td role="cell" />
            <td role="cell" className="number" data-label="Av ändringarna"><Amount ore={byChanges.ore} print={print} sign /></td>
            <td role="cell" className="number" data-label="För att nå resultatet"><Amount ore={byRents.ore} print={print} sign /></td>
          </tr>
        </tbody>
      </table>
      <p className="quiet">{byRents.remainderSv}</p>
    </>
  );
}
