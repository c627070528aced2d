import { EVENT_TABLES, tableOfFile } from '@hjm/kpi';
import type { ColumnMapping } from '@hjm/tables';
import { Link } from '@tanstack/react-router';
import { type ReactNode, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import type { Dataset } from '../indicator-api.js';
import { monthText } from '../month-text.js';
import { monthOf } from '../period-choice.js';
import { useLoaded } from '../use-loaded.js';
import { type ImportDone, type Refused, importFile, readImports } from './import-api.js';
import { ImportResult } from './import-result.js';
import { MapColumns } from './map-columns.js';

/** A file on its way in. */
type Chosen = { readonly file: File; readonly table: string; readonly outcome?: { readonly ok: true; readonly value: ImportDone } | Refused };
type Progress = { readonly at: number; readonly name: string; readonly share: number };

/** How many years before the last known day a file may be said to cover. */
const YEARS = 6;

/** Files into a dataset, one after the other: which table each is of, which months they cover, and what became of every row. */
export function ImportFiles({ dataset, round, onImported }: { readonly dataset: Dataset; readonly round: number; readonly onImported: () => void }): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [covers, setCovers] = useState({ from: '', to: '', replace: false });
  const [progress, setProgress] = useState<Progress>();
  const [problem, setProblem] = useState<string>();
  const past = useLoaded(`${dataset.id} ${String(round)}`, () => readImports(dataset.id));
  const kept = (table: string): ColumnMapping | undefined => (past.kind === 'done' ? past.value.imports.find((one) => one.table === table)?.mapping : undefined);
  const isDone = chosen.length > 0 && progress === undefined && chosen.every(({ outcome }) => outcome !== undefined);

  // What was done is read next.
  useEffect(() => {
    if (isDone) heading.current?.focus();
  }, [isDone]);

  const readOne = async (one: Chosen, at: number, mapping?: ColumnMapping): Promise<Chosen> => {
    const asked = { table: one.table, ...(covers.from === '' ? {} : { covers: `${covers.from}..${covers.to}`, ...(covers.replace ? { replace: true as const } : {}) }) };
    const onSent = (share: number): void => { setProgress({ at, name: one.file.name, share }); };
    onSent(0);
    const first = await importFile(dataset.id, one.file, mapping === undefined ? asked : { ...asked, mapping }, onSent);
    const before = kept(one.table);
    // Headers that are not known were perhaps chosen by hand for the file before.
    const again = !first.ok && first.code === 'headers-not-matched' && mapping === undefined && before !== undefined;
    return { ...one, outcome: again ? await importFile(dataset.id, one.file, { ...asked, mapping: before }, onSent) : first };
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const wrong = chosen.length === 0 ? 'Välj en eller flera filer.' : chosen.some(({ table }) => table === '') ? 'Välj vilken tabell varje fil är av.' : (covers.from === '') !== (covers.to === '') || covers.from > covers.to ? 'Välj både första och sista månaden, den första först, eller ingen av dem.' : undefined;
    setProblem(wrong);
    if (wrong !== undefined) return;
    const read: Chosen[] = [];
    for (const [at, one] of chosen.entries()) {
      read.push(await readOne(one, at));
      setChosen([...read, ...chosen.slice(at + 1)]);
    }
    setProgress(undefined);
    onImported();
  };
  const again = async (at: number, mapping: ColumnMapping): Promise<void> => {
    const one = chosen[at];
    if (one === undefined) return;
    const read = await readOne(one, at, mapping);
    setChosen((all) => all.map((other, place) => (place === at ? read : other)));
    setProgress(undefined);
    onImported();
  };
  const clear = (): void => {
    setChosen([]);
    if (input.current !== null) input.current.value = '';
  };
  const last = Number(dataset.asOf.slice(0, 4));
  const months = Array.from({ length: YEARS * 12 }, (_, place) => monthOf(last - Math.floor(place / 12), 12 - (place % 12))).filter((month) => month <= dataset.asOf.slice(0, 7));
  return (
    <section className="card stack" aria-labelledby={`${id}lasin`}>
      <h2 id={`${id}lasin`}>Läs in filer i {dataset.titleSv}</h2>
      <p>
        CSV eller Excel, en tabell per fil. Vilka kolumner som ska finnas, och en mall att fylla i, står under{' '}
        <Link to="/styrkort/tabeller" search={{ data: dataset.id }}>
          Tabeller och mallar
        </Link>
        . Samma fil en gång till ändrar ingenting.
      </p>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <div className="field">
          <label htmlFor={`${id}filer`}>Filer</label>
          <input
            id={`${id}filer`}
            ref={input}
            type="file"
            multiple
            accept=".csv,.xlsx,text/csv"
            disabled={progress !== undefined}
            aria-describedby={`${id}filerom`}
            onChange={({ target }) => {
              setProblem(undefined);
              setChosen([...(target.files ?? [])].map((file) => ({ file, table: tableOfFile(file.name)?.id ?? '' })));
            }}
          />
          <span className="hint" id={`${id}filerom`}>En fil som heter arbetsordrar-2024.csv känns igen som tabellen Arbetsordrar.</span>
        </div>
        {chosen.map(({ file, table, outcome }, at) =>
          outcome !== undefined ? null : (
            <div className="field kpi-file" key={`${file.name} ${String(at)}`}>
              <label htmlFor={`${id}tabell${String(at)}`}>
                Tabell för <span className="kpi-filename">{file.name}</span>
              </label>
              <select id={`${id}tabell${String(at)}`} value={table} disabled={progress !== undefined} onChange={({ target }) => { setChosen(chosen.map((one, place) => (place === at ? { ...one, table: target.value } : one))); }}>
                <option value="">Välj tabell</option>
                {EVENT_TABLES.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.labelSv}
                  </option>
                ))}
              </select>
            </div>
          ),
        )}
        <details className="disclosure">
          <summary>Månader som filerna täcker</summary>
          <div className="kpi-form">
            <p className="is-wide">Utan uppgift gäller första raden till sista. Ange månaderna om en månad kan vara utan rader: då är den noll och inte okänd. Ange dem för alla filer i en tabell eller för ingen.</p>
            {(['from', 'to'] as const).map((end) => (
              <div className="field" key={end}>
                <label htmlFor={`${id}${end}`}>{end === 'from' ? 'Från och med' : 'Till och med'}</label>
                <select id={`${id}${end}`} value={covers[end]} onChange={({ target }) => { setCovers({ ...covers, [end]: target.value }); }}>
                  <option value="">anges inte</option>
                  {months.map((month) => (
                    <option key={month} value={month}>
                      {monthText(month)}
                    </option>
                  ))}
                </select>
              </div>
            ))}
            <label className="row is-wide">
              <input type="checkbox" checked={covers.replace} disabled={covers.from === ''} onChange={({ target }) => { setCovers({ ...covers, replace: target.checked }); }} />
              Filerna är allt som finns för månaderna: ta bort rader som de inte har
            </label>
          </div>
        </details>
        {problem === undefined ? null : (
          <p role="alert" className="notice is-error">
            {problem}
          </p>
        )}
        <div className="row">
          <button type="submit" className="button primary" disabled={progress !== undefined || isDone}>
            Läs in
          </button>
          {isDone ? (
            <button type="button" className="button" onClick={clear}>
              Läs in fler filer
            </button>
          ) : null}
        </div>
      </form>
      <div className="comparison-progress" role="status">
        {progress === undefined ? null : (
          <p>
            <progress max={chosen.length} value={progress.at + progress.share * 0.9} aria-label="Inläsning" /> Läser in fil {progress.at + 1} av {chosen.length}: {progress.name}
          </p>
        )}
        {isDone ? <p className="visually-hidden">Inläsningen är klar.</p> : null}
      </div>
      {chosen.some(({ outcome }) => outcome !== undefined) ? (
        <div className="stack">
          <h3 ref={heading} tabIndex={-1}>
            Det här blev inläst
          </h3>
          {chosen.map(({ file, table, outcome }, at) =>
            outcome === undefined ? null : (
              <ImportResult key={`${file.name} ${String(at)}`} file={file.name} table={table} outcome={outcome}>
                {!outcome.ok && outcome.code === 'headers-not-matched' ? <MapColumns file={file} table={table} onMapped={(mapping) => void again(at, mapping)} /> : null}
              </ImportResult>
            ),
          )}
        </div>
      ) : null}
    </section>
  );
}
