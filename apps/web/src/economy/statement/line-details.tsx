import { type AmountPrint, describeLineOrigin, type Economy, type LineOrigin, lineOrigin, MONTHS_SV, type StatementColumn } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Amount } from '../amount.js';

type Props = { readonly economy: Economy; readonly line: string; readonly columns: readonly StatementColumn[]; readonly print: AmountPrint };

/** Where the figures of a line come from, and its months. */
export function LineDetails({ economy, line, columns, print }: Props): ReactNode {
  const origins = columns.flatMap(({ key }, at) => {
    const origin = columns.findIndex((column) => column.key === key) === at ? lineOrigin(economy, key, line) : undefined;
    return origin === undefined ? [] : [origin];
  });
  const told: string[] = [];
  const sentences = origins.map((origin) => {
    const fresh = describeLineOrigin(origin, print).filter((sentence) => !told.includes(sentence));
    told.push(...fresh);
    return fresh.join(' ');
  });
  const withMonths = origins.filter(({ months }) => months !== null);
  return (
    <div className="stack">
      <h3>Varifrån kommer siffrorna?</h3>
      <ul className="plain-list">
        {sentences.filter((sentence) => sentence !== '').map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {withMonths.length === 0 ? <p className="quiet">Det finns inga belopp månad för månad.</p> : <MonthTable origins={withMonths} print={print} />}
    </div>
  );
}

/** The months of a line, each column's year beside the other's. Months that the column does not count are set apart. */
function MonthTable({ origins, print }: { readonly origins: readonly LineOrigin[]; readonly print: AmountPrint }): ReactNode {
  const label = ({ column: { labelSv } }: LineOrigin): string => labelSv;
  const counts = ({ column }: LineOrigin, at: number): boolean => at < (column.throughMonth ?? 12);
  return (
    <div className="wide-table" role="region" aria-label={`${origins[0]?.labelSv ?? ''}, månad för månad`} tabIndex={0}>
      <table className="kpi-table is-months-small">
        <caption>
          {origins[0]?.labelSv}, månad för månad ({print.unit})
        </caption>
        <thead>
          <tr>
            <th scope="col">Månad</th>
            {origins.map((origin) => (
              <th scope="col" className="number" key={origin.column.key}>{label(origin)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MONTHS_SV.map((month, at) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              {origins.map((origin) => (
                <td className={counts(origin, at) ? 'number' : 'number is-beyond'} key={origin.column.key}>
                  <Amount ore={origin.months?.[at] ?? null} print={print} />
                  {counts(origin, at) || (origin.months?.[at] ?? null) === null ? null : <span className="visually-hidden"> räknas inte med</span>}
                </td>
              ))}
            </tr>
          ))}
          <tr className="is-sum">
            <th scope="row">Summa</th>
            {origins.map((origin) => (
              <td className="number" key={origin.column.key}><Amount ore={origin.monthsGive} print={print} /></td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
