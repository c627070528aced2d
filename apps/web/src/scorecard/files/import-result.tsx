import { formatNumber } from '@hjm/core/text';
import type { ReactNode } from 'react';
import { tableCalled } from '../result/record-columns.js';
import { saveCsv } from '../save-file.js';
import { badRowsTable } from './bad-rows-file.js';
import type { BadRow, ImportDone, Refused } from './import-api.js';
import { FaultCells, FaultHeaders } from '../../ui/fault-cells.js';

const SHOWN = 20;

type Props = { readonly file: string; readonly table: string; readonly outcome: { readonly ok: true; readonly value: ImportDone } | Refused; readonly children?: ReactNode };

/** What became of a file: rows added, unchanged and corrected, and every row that was set aside, with line and reason. */
export function ImportResult({ file, table, outcome, children }: Props): ReactNode {
  return (
    <article className="kpi-import">
      <h4>
        <span className="kpi-filename">{file}</span> <span className="quiet">{tableCalled(table)?.labelSv}</span>
      </h4>
      {outcome.ok ? <Done of={outcome.value} file={file} /> : <NotDone of={outcome} />}
      {children}
    </article>
  );
}

function NotDone({ of: { problem, issues } }: { readonly of: Refused }): ReactNode {
  return (
    <div role="alert" className="notice is-error">
      <p>
        <strong>Filen är inte inläst.</strong> {problem}
      </p>
      {issues.length === 0 ? null : (
        <ul className="plain-list">
          {issues.map(({ expected, found, nearest }, at) => (
            <li key={at}>
              Väntat: {expected}. Funnet: {found}.{nearest === undefined ? '' : ` Menas ${nearest}?`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Done({ of: { repeated, counts, unknownHeaders, badRows }, file }: { readonly of: ImportDone; readonly file: string }): ReactNode {
  const told = [
    ['Rader', counts.rows],
    ['Nya', counts.added],
    ['Oförändrade', counts.unchanged],
    ['Rättade', counts.corrected],
    ...(counts.removed === 0 ? [] : [['Borttagna', counts.removed] as const]),
    ['Felaktiga', counts.badRows],
  ] as const;
  return (
    <>
      {repeated ? <p>Inget i filen var nytt. Ingenting har ändrats.</p> : null}
      <dl className="kpi-counts">
        {told.map(([name, count]) => (
          <div key={name} className={name === 'Felaktiga' && count > 0 ? 'is-bad' : undefined}>
            <dt>{name}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {unknownHeaders.length === 0 ? null : (
        <p>
          Kolumner som inte används: {unknownHeaders.map(({ header, nearest }) => (nearest === undefined ? header : `${header} (menas ${nearest}?)`)).join(', ')}.
        </p>
      )}
      {badRows.length === 0 ? null : <BadRows badRows={badRows} all={counts.badRows} file={file} />}
    </>
  );
}

function BadRows({ badRows, all, file }: { readonly badRows: readonly BadRow[]; readonly all: number; readonly file: string }): ReactNode {
  return (
    <>
      <p>
        <strong>{all === 1 ? 'En rad är lagd åt sidan.' : `${formatNumber(all)} rader är lagda åt sidan.`}</strong> De andra är inlästa. Rätta raderna i filen och läs in den igen.
      </p>
      <table className="stacking kpi-table" role="table">
        <caption className="visually-hidden">Felaktiga rader i {file}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="number kpi-line">Rad</th>
            <th role="columnheader" scope="col">Kolumn</th>
            <FaultHeaders />
          </tr>
        </thead>
        <tbody role="rowgroup">
          {badRows.slice(0, SHOWN).flatMap(({ line, problems }) =>
            problems.map(({ column, expected, found, nearest }, at) => (
              <tr role="row" key={`${String(line)} ${String(at)}`}>
                <th role="rowheader" scope="row" className="number kpi-line" data-label="Rad">{formatNumber(line)}</th>
                <td role="cell" data-label="Kolumn">{column === '' ? 'hela raden' : column}</td>
                <FaultCells expected={expected} found={found} nearest={nearest} />
              </tr>
            )),
          )}
        </tbody>
      </table>
      {all > SHOWN ? <p className="quiet">De första {formatNumber(Math.min(SHOWN, badRows.length))} av {formatNumber(all)} rader. Filen har {badRows.length < all ? `de första ${formatNumber(badRows.length)}` : 'alla'}.</p> : null}
      <p>
        <button type="button" className="button" onClick={() => { saveCsv(`felrader-${file.replace(/\.[^.]+$/, '')}.csv`, badRowsTable(file, badRows)); }}>
          Hämta felraderna som CSV
        </button>
      </p>
    </>
  );
}
