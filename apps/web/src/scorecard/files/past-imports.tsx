import { formatNumber } from '@hjm/core/text';
import type { ReactNode } from 'react';
import { tableCalled } from '../result/record-columns.js';
import { useLoaded } from '../use-loaded.js';
import { readImports } from './import-api.js';

const time = new Intl.DateTimeFormat('sv', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Stockholm' });

/** The files that were read in, the latest first, with the columns that were used. */
export function PastImports({ dataset, round }: { readonly dataset: string; readonly round: number }): ReactNode {
  const loaded = useLoaded(`${dataset} ${String(round)}`, () => readImports(dataset));
  if (loaded.kind !== 'done' || loaded.value.imports.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>Inlästa filer ({formatNumber(loaded.value.imports.length)})</summary>
      <table className="stacking kpi-table" role="table">
        <caption className="visually-hidden">Inlästa filer</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">När</th>
            <th role="columnheader" scope="col">Tabell</th>
            <th role="columnheader" scope="col" className="number">Nya</th>
            <th role="columnheader" scope="col" className="number">Rättade</th>
            <th role="columnheader" scope="col" className="number">Felaktiga</th>
            <th role="columnheader" scope="col">Sparade kolumnval</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {loaded.value.imports.map(({ seq, storedAt, table, counts, mapping }) => (
            <tr role="row" key={seq}>
              <th role="rowheader" scope="row">
                <time dateTime={storedAt}>{time.format(new Date(storedAt))}</time>
              </th>
              <td role="cell" data-label="Tabell">{tableCalled(table)?.labelSv ?? table}</td>
              <td role="cell" className="number" data-label="Nya">{formatNumber(counts.added)}</td>
              <td role="cell" className="number" data-label="Rättade">{formatNumber(counts.corrected)}</td>
              <td role="cell" className="number" data-label="Felaktiga">{formatNumber(counts.badRows)}</td>
              <td role="cell" data-label="Sparade kolumnval" className="quiet">
                {Object.entries(mapping).map(([key, header]) => `${tableCalled(table)?.fields.find((field) => field.key === key)?.labelSv ?? key}: ${header}`).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
