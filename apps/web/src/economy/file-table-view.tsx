import { formatNumber } from '@hjm/core/text';
import type { FileCell, FileTable } from '@hjm/economics';
import type { ReactNode } from 'react';
import { dayText } from '../ui/day.js';

/** A table of the library as it stands, the first column naming the row, such as a year. An empty cell says that there is no figure. */
export function FileTableView({ table: { columns, rows }, caption, decimals }: { readonly table: FileTable; readonly caption: string; readonly decimals?: number }): ReactNode {
  const numeric = columns.map((_, at) => at > 0 && rows.some((row) => isNumber(row[at] ?? null)));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="stacking economy-table is-dense" role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((header, at) => (
              <th key={header} role="columnheader" scope="col" className={numeric[at] === true ? 'number' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, line) => (
            <tr role="row" key={line}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={at} role="rowheader" scope="row">
                    {isNumber(cell) ? cell.number : cellText(cell)}
                  </th>
                ) : (
                  <td key={at} role="cell" data-label={columns[at]} className={numeric[at] === true ? 'number' : undefined}>
                    {cell === null ? <span className="quiet">saknas</span> : cellText(cell, decimals)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isNumber = (cell: FileCell): cell is { readonly number: string } => typeof cell === 'object' && cell !== null && 'number' in cell;

function cellText(cell: FileCell, decimals?: number): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return 'number' in cell ? formatNumber(cell.number, decimals === undefined ? {} : { decimals }) : dayText(cell.day);
}
