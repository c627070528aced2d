import { type AmountPrint, type Statement, statementLines } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Amount } from '../amount.js';

/** Every column beside the others. Where it is wider than the page, it is scrolled by itself. */
export function AllColumns({ statement, print }: { readonly statement: Statement; readonly print: AmountPrint }): ReactNode {
  const { chart, columns } = statement;
  const figures = columns.map(({ key }) => statementLines(statement, key));
  return (
    <div className="wide-table" role="region" aria-label="Alla kolumner" tabIndex={0}>
      <table className="kpi-table is-statement">
        <caption className="visually-hidden">Alla kolumner, belopp i {print.unit}</caption>
        <thead>
          <tr>
            <th scope="col">Rad</th>
            {columns.map(({ key, labelSv }) => (
              <th scope="col" className="number" key={key}>{labelSv}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.lines.map(({ key, labelSv, kind }, at) => (
            <tr key={key} className={key === chart.result ? 'is-result' : kind === 'sum' ? 'is-sum' : undefined}>
              <th scope="row">{labelSv}</th>
              {columns.map((column, place) => (
                <td className="number" key={column.key}><Amount ore={figures[place]?.[at]?.ore ?? null} print={print} /></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
