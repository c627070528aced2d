import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { PageTitle } from '../../shell/page-title.js';
import { Day } from '../../ui/day.js';
import { ServiceAway, useChoices } from '../chosen.js';
import { DatasetNotice } from '../dataset-notice.js';
import type { Choices, Dataset } from '../indicator-api.js';
import { monthText } from '../month-text.js';
import { tableCalled } from '../result/record-columns.js';
import { ScorecardNav } from '../scorecard-nav.js';
import { CreateDataset } from './create-dataset.js';
import { EraseDataset } from './erase-dataset.js';
import { ImportFiles } from './import-files.js';
import { PastImports } from './past-imports.js';
import '../../styles/prices.css';
import '../../styles/scorecard.css';

/** *Egna filer*: datasets of one's own, files into them, and their erasure. */
export function FilesPage(): ReactNode {
  const search = useSearch({ from: '/styrkort/filer' });
  const navigate = useNavigate();
  const [round, setRound] = useState(0);
  const [known, setKnown] = useState<Choices>();
  const loaded = useChoices(round);
  // While a new answer is on its way, what was there stays.
  const choices = loaded.kind === 'done' ? loaded.value : known;
  const reload = (): void => {
    setKnown(choices);
    setRound(round + 1);
  };
  const own = choices?.datasets.filter(({ demo }) => !demo) ?? [];
  const chosen = choices?.datasets.find(({ id }) => id === search.data) ?? own.at(-1);
  return (
    <>
      <ScorecardNav search={search} />
      <PageTitle title="Egna filer">
        <p className="lead">Läs in centralens egna poster och få samma styrkort på dem. Filerna stannar i den tjänst som sidan kommer från.</p>
      </PageTitle>
      {loaded.kind === 'loading' && choices === undefined ? <p role="status">Hämtar datamängder …</p> : null}
      {loaded.kind === 'failed' ? <ServiceAway problem={loaded.problem} /> : null}
      {choices === undefined ? null : (
        <div className="kpi-card stack">
          <section className="card stack" aria-labelledby="datamangder">
            <h2 id="datamangder">Datamängder</h2>
            {own.length === 0 ? <p>Det finns inga egna datamängder än. Skapa en här nedanför.</p> : <OwnDatasets own={own} chosen={chosen} />}
            <details className="disclosure" open={own.length === 0}>
              <summary>Ny datamängd</summary>
              <CreateDataset
                choices={choices}
                onCreated={({ id }) => {
                  reload();
                  void navigate({ to: '/styrkort/filer', search: { data: id }, resetScroll: false });
                }}
              />
            </details>
          </section>
          {chosen === undefined ? null : chosen.demo ? (
            <div className="card stack">
              <DatasetNotice of={chosen} />
              <p>Demodata kan inte ändras. Skapa en egen datamängd för att läsa in filer.</p>
            </div>
          ) : (
            <OneDataset
              key={chosen.id}
              dataset={chosen}
              onChanged={reload}
              onErased={() => {
                reload();
                void navigate({ to: '/styrkort/filer', search: {}, resetScroll: false });
              }}
            />
          )}
        </div>
      )}
    </>
  );
}

function OwnDatasets({ own, chosen }: { readonly own: readonly Dataset[]; readonly chosen: Dataset | undefined }): ReactNode {
  return (
    <ul className="kpi-datasets">
      {own.map(({ id, titleSv, asOf, keepUntil }) => (
        <li key={id}>
          <Link to="/styrkort/filer" search={{ data: id }} resetScroll={false} aria-current={id === chosen?.id ? 'true' : undefined} className="kpi-dataset">
            {titleSv}
          </Link>
          <span className="quiet">
            Känt till och med <Day date={asOf} />.{' '}
            {keepUntil === undefined ? null : (
              <>
                Gallras efter <Day date={keepUntil} />.
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

type OneProps = { readonly dataset: Dataset; readonly onChanged: () => void; readonly onErased: () => void };

function OneDataset({ dataset, onChanged, onErased }: OneProps): ReactNode {
  const [round, setRound] = useState(0);
  const covers = Object.entries(dataset.covers);
  return (
    <>
      <ImportFiles
        dataset={dataset}
        round={round}
        onImported={() => {
          setRound(round + 1);
          onChanged();
        }}
      />
      <section className="card stack" aria-labelledby="innehall-data">
        <h2 id="innehall-data">Vad {dataset.titleSv} har</h2>
        {covers.length === 0 ? (
          <p>Inga poster än.</p>
        ) : (
          <>
            <table className="stacking kpi-table" role="table">
              <caption className="visually-hidden">Månader som varje tabell täcker</caption>
              <thead role="rowgroup">
                <tr role="row">
                  <th role="columnheader" scope="col">Tabell</th>
                  <th role="columnheader" scope="col">Månader</th>
                  <th role="columnheader" scope="col">Månader som saknas</th>
                </tr>
              </thead>
              <tbody role="rowgroup">
                {covers.map(([table, { from, to, gaps, stated }]) => (
                  <tr role="row" key={table}>
                    <th role="rowheader" scope="row">{tableCalled(table)?.labelSv ?? table}</th>
                    <td role="cell" data-label="Månader">
                      {from === to ? monthText(from) : `${monthText(from)} till ${monthText(to)}`} <span className="quiet">({stated ? 'angivet' : 'första till sista raden'})</span>
                    </td>
                    <td role="cell" data-label="Månader som saknas">{gaps.length === 0 ? 'inga' : gaps.map(monthText).join(', ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p>
              <Link to="/styrkort" search={{ data: dataset.id }} className="button">
                Visa styrkortet
              </Link>
            </p>
          </>
        )}
        <PastImports dataset={dataset.id} round={round} />
      </section>
      <EraseDataset dataset={dataset} onErased={onErased} />
    </>
  );
}
