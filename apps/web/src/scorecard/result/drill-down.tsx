import { formatNumber } from '@hjm/core/text';
import type { KpiDefinition } from '@hjm/kpi';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { View } from '../chosen.js';
import { type Counts, type RecordPage, type TracedRecord, readRecords } from '../indicator-api.js';
import type { ScorecardSearch } from '../scorecard-search.js';
import { useLoaded } from '../use-loaded.js';
import { clockText, countsText, countsWords } from './counts-words.js';
import { columnsFor, fieldText, isNumber, tableCalled } from './record-columns.js';

const ROWS = 25;
/** Text up to so many letters is not broken. */
const SHORT = 12;

type Props = { readonly view: View; readonly definition: KpiDefinition; readonly search: ScorecardSearch };

/** The records behind the figure, a page at a time, with how each counts. Asked for only when somebody wants to see them. */
export function DrillDown({ view: { dataset, periodText }, definition, search }: Props): ReactNode {
  const words = countsWords(definition);
  const counts = words.find((one) => one.counts === search.poster)?.counts;
  const isOpen = search.poster === 'alla' || counts !== undefined;
  const page = isOpen ? (search.sida ?? 1) : 1;
  const here = { ...(search.data === undefined ? {} : { data: search.data }), ...(search.period === undefined ? {} : { period: search.period }) };
  const key = isOpen ? `${dataset.id} ${periodText} ${definition.id} ${counts ?? 'alla'} ${String(page)}` : undefined;
  const loaded = useLoaded(key, () => readRecords(dataset.id, definition.id, { period: periodText, counts, offset: (page - 1) * ROWS, limit: ROWS }));
  const choices: readonly { readonly poster: 'alla' | Counts; readonly wordSv: string }[] = [{ poster: 'alla', wordSv: 'Alla' }, ...words.map((one) => ({ poster: one.counts, wordSv: one.wordSv }))];
  return (
    <section className="card stack kpi-records" aria-labelledby="poster">
      <h2 id="poster">Posterna bakom siffran</h2>
      <p>
        Vilka poster som räknas, och vad klockan räknade för var och en. {dataset.demo ? 'Posterna är påhittade.' : 'Nycklar som ordernummer är personuppgifter också utan namn: visa dem bara för den som behöver dem.'}
      </p>
      <p className="kpi-shown no-print">
        {choices.map(({ poster, wordSv }) => (
          <Link
            key={poster}
            to="/styrkort/indikator/$kpi"
            params={{ kpi: definition.id }}
            search={{ ...here, poster }}
            resetScroll={false}
            aria-current={isOpen && (counts ?? 'alla') === poster ? 'true' : undefined}
            className="kpi-tab"
          >
            {wordSv}
          </Link>
        ))}
      </p>
      <div role="status">
        {!isOpen ? <p className="quiet">Välj vilka poster du vill se.</p> : loaded.kind === 'loading' ? <p>Hämtar posterna …</p> : loaded.kind === 'done' ? <p>{shownText(loaded.value)}</p> : null}
      </div>
      {isOpen && loaded.kind === 'failed' ? (
        <p role="alert" className="notice is-error">
          {loaded.problem}
        </p>
      ) : null}
      {isOpen && loaded.kind === 'done' && loaded.value.rows.length > 0 ? <Records page={loaded.value} definition={definition} /> : null}
      {isOpen && loaded.kind === 'done' && loaded.value.total > ROWS ? (
        <nav className="row no-print" aria-label="Sidor med poster">
          {page > 1 ? (
            <Link className="button" to="/styrkort/indikator/$kpi" params={{ kpi: definition.id }} search={{ ...here, poster: counts ?? 'alla', ...(page > 2 ? { sida: page - 1 } : {}) }} resetScroll={false}>
              Föregående
            </Link>
          ) : null}
          {page * ROWS < loaded.value.total ? (
            <Link className="button" to="/styrkort/indikator/$kpi" params={{ kpi: definition.id }} search={{ ...here, poster: counts ?? 'alla', sida: page + 1 }} resetScroll={false}>
              Nästa
            </Link>
          ) : null}
        </nav>
      ) : null}
    </section>
  );
}

function shownText({ total, offset, rows }: RecordPage): string {
  if (total === 0) return 'Inga sådana poster i perioden.';
  if (rows.length === 0) return `Sidan finns inte. Det finns ${formatNumber(total)} poster.`;
  return `Visar ${formatNumber(offset + 1)}–${formatNumber(offset + rows.length)} av ${formatNumber(total)} poster.`;
}

function Records({ page: { rows }, definition }: { readonly page: RecordPage; readonly definition: KpiDefinition }): ReactNode {
  const tables = [...new Set(rows.map(({ table }) => table))];
  return tables.map((table) => <RecordTable key={table} table={table} rows={rows.filter((row) => row.table === table)} definition={definition} />);
}

function RecordTable({ table, rows, definition }: { readonly table: string; readonly rows: readonly TracedRecord[]; readonly definition: KpiDefinition }): ReactNode {
  // A column that is empty on the whole page takes its room from the others.
  const columns = columnsFor(definition, table).filter((field) => rows.some(({ record }) => fieldText(field, record) !== ''));
  const hasClock = rows.some(({ trace }) => trace.clock !== undefined);
  return (
    <table className="stacking kpi-table is-records" role="table">
      <caption>{tableCalled(table)?.labelSv ?? table}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((field) => (
            <th role="columnheader" scope="col" key={field.key} className={isNumber(field) ? 'number' : undefined}>{field.labelSv}</th>
          ))}
          <th role="columnheader" scope="col">Räknas som</th>
          {hasClock ? <th role="columnheader" scope="col">Klockan</th> : null}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ record, trace }, at) => (
          <tr role="row" key={`${String(at)} ${trace.side}`}>
            {columns.map((field, place) =>
              place === 0 ? (
                <th role="rowheader" scope="row" key={field.key} className="is-short">{fieldText(field, record)}</th>
              ) : (
                <td role="cell" key={field.key} className={isNumber(field) ? 'number' : fieldText(field, record).length <= SHORT ? 'is-short' : undefined} data-label={field.labelSv}>{fieldText(field, record)}</td>
              ),
            )}
            <td role="cell" data-label="Räknas som" className={trace.counts === 'unknown' ? undefined : 'is-short'}>{countsText(trace, definition, table)}</td>
            {hasClock ? <td role="cell" data-label="Klockan">{clockText(trace)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
