import { describeFileColumn, ECONOMY_FILES, type Economy, type EconomyFileKind, economyTemplate } from '@hjm/economics';
import { type ReactNode, useState } from 'react';
import { saveCsv } from '../../scorecard/save-file.js';
import { today } from '../../today.js';

/** Every kind of file, what its columns are, and a template of it to fill in. */
export function TemplateList({ economy: { chart } }: { readonly economy: Economy }): ReactNode {
  const year = Number(today().slice(0, 4));
  const [said, say] = useState('');
  return (
    <section className="stack" aria-labelledby="mallar">
      <h2 id="mallar">Mallar</h2>
      <p>Vad varje slags fil har för kolumner, med en mall att fylla i. Rubrikerna får stå i vilken ordning som helst.</p>
      {ECONOMY_FILES.map((kind) => (
        <div className="card is-folding" key={kind.id}>
          <details className="disclosure">
            <summary>
              <h3>{kind.labelSv}</h3>
            </summary>
            <p>{kind.aboutSv}</p>
            {kind.columns === null ? null : <Columns kind={kind} columns={kind.columns(year)} />}
            <p>
              <button
                type="button"
                className="button"
                aria-label={`Hämta mall (CSV): ${kind.labelSv}`}
                onClick={() => {
                  const { columns, rows } = economyTemplate(kind, chart, year);
                  saveCsv(`mall-${kind.id}.csv`, [columns, ...rows]);
                  say(`Sparad som mall-${kind.id}.csv.`);
                }}
              >
                Hämta mall (CSV)
              </button>
            </p>
          </details>
        </div>
      ))}
      <p role="status" className="quiet">
        {said}
      </p>
    </section>
  );
}

function Columns({ kind, columns }: { readonly kind: EconomyFileKind; readonly columns: ReturnType<NonNullable<EconomyFileKind['columns']>> }): ReactNode {
  return (
    <table className="stacking kpi-table" role="table">
      <caption className="visually-hidden">Kolumner i {kind.labelSv}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Rubrik</th>
          <th role="columnheader" scope="col">Vad</th>
          <th role="columnheader" scope="col">Måste finnas</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {columns.map((column) => (
          <tr role="row" key={column.key}>
            <th role="rowheader" scope="row">{column.headers.join(' eller ')}</th>
            <td role="cell" data-label="Vad">{describeFileColumn(column)}</td>
            <td role="cell" data-label="Måste finnas">{column.required ? 'ja' : 'nej'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
