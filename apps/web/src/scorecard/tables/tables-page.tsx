import { EVENT_TABLES, type EventTable } from '@hjm/kpi';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTitle } from '../../shell/page-title.js';
import { saveCsv } from '../save-file.js';
import { ScorecardNav } from '../scorecard-nav.js';
import { fieldKindText, templateOf } from './template-file.js';
import '../../styles/prices.css';
import '../../styles/scorecard.css';

/** The tables that indicators are counted from, with a template of each to fill in. */
export function TablesPage(): ReactNode {
  const search = useSearch({ from: '/styrkort/tabeller' });
  return (
    <>
      <ScorecardNav search={search} />
      <PageTitle title="Tabeller och mallar">
        <p className="lead">Det här räknas indikatorerna ur: {EVENT_TABLES.length} tabeller, en rad per händelse. Ta de tabeller som ni har; indikatorer utan sina tabeller säger att data saknas.</p>
        <p>Rubriker känns igen också under sina andra namn, i vilken ordning som helst. Svenska Exceltal, semikolon och datum går bra. En mall är en fil med rubriker och inga rader.</p>
      </PageTitle>
      <div className="kpi-card stack">
        {EVENT_TABLES.map((table) => (
          <OneTable key={table.id} table={table} />
        ))}
      </div>
    </>
  );
}

function OneTable({ table }: { readonly table: EventTable }): ReactNode {
  const { name, headers } = templateOf(table);
  return (
    <section className="card is-folding" aria-labelledby={`tabell-${table.id}`}>
      <details className="disclosure">
        <summary>
          <h2 id={`tabell-${table.id}`}>{table.labelSv}</h2>
        </summary>
        <p>
          {table.descriptionSv} Filen kan heta {table.files.join(', ')}, med vad som helst efter.
        </p>
        <table className="stacking kpi-table" role="table">
          <caption className="visually-hidden">Kolumner i {table.labelSv}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">Rubrik</th>
              <th role="columnheader" scope="col">Vad</th>
              <th role="columnheader" scope="col">Skrivs som</th>
              <th role="columnheader" scope="col">Måste finnas</th>
              <th role="columnheader" scope="col">Andra rubriker</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {table.fields.map((field) => (
              <tr role="row" key={field.key}>
                <th role="rowheader" scope="row">{field.labelSv}</th>
                <td role="cell" data-label="Vad">{field.descriptionSv}</td>
                <td role="cell" data-label="Skrivs som">{fieldKindText(field)}</td>
                <td role="cell" data-label="Måste finnas">{field.required ? 'ja' : 'nej'}</td>
                <td role="cell" data-label="Andra rubriker">{field.headers.length === 0 ? 'inga' : field.headers.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <button type="button" className="button" onClick={() => { saveCsv(name, [headers]); }}>
            Hämta mallen {name}
          </button>
        </p>
      </details>
    </section>
  );
}
