import { sumOre } from '@hjm/core/money';
import { formatKronor } from '@hjm/core/text';
import type { SurplusDistribution } from '@hjm/economics';
import type { ReactNode } from 'react';

/** Each principal with its share and its amount to the öre, and the sum, which is what is repaid. */
export function ShareTable({ of: { parts, undivided, refundOre, remainder } }: { readonly of: SurplusDistribution }): ReactNode {
  const extra = new Map(remainder.parts.map(({ id, ore }) => [id, ore]));
  return (
    <table className="stacking economy-table" role="table">
      <caption className="visually-hidden">Andel och belopp per huvudman</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Huvudman</th>
          <th role="columnheader" scope="col" className="number">Andel</th>
          <th role="columnheader" scope="col" className="number">{refundOre < 0 ? 'Betalar' : 'Får tillbaka'}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {parts.map(({ id, nameSv, shareSv, ore }) => (
          <tr role="row" key={id}>
            <th role="rowheader" scope="row">
              {nameSv}
              {extra.has(id) ? <span className="quiet"> (med {formatKronor(extra.get(id) ?? 0)} som blev över)</span> : null}
            </th>
            <td role="cell" className="number" data-label="Andel">{shareSv}</td>
            <td role="cell" className="number" data-label={refundOre < 0 ? 'Betalar' : 'Får tillbaka'}>{formatKronor(Math.abs(ore))}</td>
          </tr>
        ))}
        {undivided.map(({ recipient, nameSv, ore }) => (
          <tr role="row" key={`odelat ${recipient}`}>
            <th role="rowheader" scope="row">{nameSv}, inte fördelat</th>
            <td role="cell" className="number" data-label="Andel">–</td>
            <td role="cell" className="number" data-label="Belopp">{formatKronor(Math.abs(ore))}</td>
          </tr>
        ))}
        <tr role="row" className="is-sum">
          <th role="rowheader" scope="row">Summa</th>
          <td role="cell" />
          <td role="cell" className="number" data-label="Summa">{formatKronor(Math.abs(sumOre([...parts, ...undivided].map(({ ore }) => ore))))}</td>
        </tr>
      </tbody>
    </table>
  );
}
