import type { AmountPrint, FrameControl } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Amount } from '../amount.js';
import { monthName } from '../month-names.js';

/** The same months as the chart, in numbers. */
export function BurnDownTable({ control: { months }, print }: { readonly control: FrameControl; readonly print: AmountPrint }): ReactNode {
  return (
    <table className="stacking economy-table" role="table">
      <caption>Ackumulerat och kvar av ramen, {print.unit}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Månad</th>
          <th role="columnheader" scope="col">Slag</th>
          <th role="columnheader" scope="col" className="number">Sedan januari</th>
          <th role="columnheader" scope="col" className="number">Kvar</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {months.map(({ month, kind, cumulative, left }) => (
          <tr role="row" key={month}>
            <th role="rowheader" scope="row"><span className="sentence-block">{monthName(month)}</span></th>
            <td role="cell" data-label="Slag">{kind === 'outcome' ? 'utfall' : 'prognos'}</td>
            <td role="cell" className="number" data-label="Sedan januari"><Amount ore={cumulative} print={print} /></td>
            <td role="cell" className="number" data-label="Kvar"><Amount ore={left} print={print} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
