import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { PageTitle } from '../shell/page-title.js';
import { ChainCheck } from './chain-check.js';
import { KeptDecision } from './kept-decision.js';
import { type RecordTerms, type StoredRecord, listRecords, readTerms } from './record-api.js';
import '../styles/records.css';

type State = { readonly records: readonly StoredRecord[]; readonly next: number | null; readonly terms?: RecordTerms; readonly problem?: string; readonly loaded: boolean };

/** *Sparade beslut*: what users have chosen to keep, the chain that shows that nothing was changed, replay and erasure. */
export function RecordsPage(): ReactNode {
  const [{ records, next, terms, problem, loaded }, set] = useState<State>({ records: [], next: null, loaded: false });

  const load = async (before: number | null): Promise<void> => {
    const [page, conditions] = await Promise.all([listRecords(before), readTerms()]);
    set((state) => ({
      records: page.ok ? [...(before === null ? [] : state.records), ...page.value.records] : state.records,
      next: page.ok ? page.value.next : state.next,
      ...(conditions.ok ? { terms: conditions.value } : {}),
      ...(page.ok ? {} : { problem: page.problem }),
      loaded: true,
    }));
  };
  useEffect(() => {
    void load(null);
  }, []);

  return (
    <>
      <PageTitle title="Sparade beslut">
        <p className="lead">Beslut som någon har valt att spara. Posterna hänger ihop i en kedja, så att det syns om något har ändrats eller tagits bort.</p>
      </PageTitle>
      <div role="status">
        {loaded ? null : <p>Hämtar beslut …</p>}
        {problem === undefined ? null : (
          <div className="notice is-error stack">
            <p>
              <strong>Besluten kan inte visas.</strong> {problem}
            </p>
            <p>
              <Link to="/">Till Får jag förskriva?</Link>
            </p>
          </div>
        )}
      </div>
      {!loaded || problem !== undefined ? null : (
        <>
          <ChainCheck />
          {records.length === 0 ? (
            <p className="card">
              Inga beslut är sparade. Du sparar ett beslut under svaret i <Link to="/">Får jag förskriva?</Link>
            </p>
          ) : (
            <ol className="records">
              {records.map((record) => (
                <li key={record.id}>
                  <KeptDecision
                    of={record}
                    terms={terms}
                    onErased={(erased) => { set((state) => ({ ...state, records: state.records.map((old) => (old.id === erased.id ? erased : old)) })); }}
                  />
                </li>
              ))}
            </ol>
          )}
          {next === null ? null : (
            <button type="button" className="button" onClick={() => void load(next)}>
              Visa äldre beslut
            </button>
          )}
        </>
      )}
    </>
  );
}
