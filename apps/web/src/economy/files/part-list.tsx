import { ECONOMY_PARTS, type EconomyPart, markTable, partName, partTables, partTitle } from '@hjm/economics';
import { type ReactNode, useState } from 'react';
import { saveFile } from '../../scorecard/save-file.js';
import { deletePart } from '../economy-parts-api.js';
import type { EconomyView } from '../economy-view.js';
import { Said } from '../../ui/said.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Everything that the economy has, each part to take home as a workbook or as JSON, or to take away. */
export function PartList({ view }: { readonly view: EconomyView }): ReactNode {
  const { economy, demo, revisions, reload } = view;
  const [{ said, problem }, say] = useState<{ readonly said?: string; readonly problem?: string }>({});
  const [asking, ask] = useState<string>();
  const parts = (Object.keys(ECONOMY_PARTS) as EconomyPart[]).flatMap((part) => economy[part].map((content) => ({ part, content, name: partName(part, content as never), title: partTitle(economy, part, content as never), tables: partTables(economy, part, content as never) })));
  const workbook = async ({ part, name, tables }: (typeof parts)[number]): Promise<void> => {
    const { columnsFor, writeXlsx } = await import('@hjm/tables/xlsx');
    const sheets = tables.map(({ titleSv, table }) => {
      const { columns, rows } = markTable(table, economy.noticeSv, part === 'statements' || part === 'months' ? 'row' : 'column');
      return { name: titleSv, columns: columnsFor(columns, rows), rows };
    });
    const file = `${fileName(part, name)}.xlsx`;
    saveFile(file, [(await writeXlsx(sheets, { title: ECONOMY_PARTS[part].labelSv })) as BlobPart], WORKBOOK);
    say({ said: `Sparad som ${file}.` });
  };
  const json = (file: string, content: unknown): void => {
    saveFile(file, [JSON.stringify(content, null, 2)], 'application/json');
    say({ said: `Sparad som ${file}.` });
  };
  const remove = async (part: EconomyPart, name: string): Promise<void> => {
    ask(undefined);
    const done = await deletePart(economy.id, part, name);
    say(done.ok ? { said: `${ECONOMY_PARTS[part].labelSv} ${name} är borttagen. Tidigare versioner finns kvar i historiken.` } : { problem: done.problem });
    if (done.ok) reload();
  };
  return (
    <section className="card stack" aria-labelledby="innehall-ekonomi">
      <h2 id="innehall-ekonomi">Vad {economy.titleSv} har</h2>
      {parts.length === 0 ? (
        <p>Ingenting än.</p>
      ) : (
        <table className="stacking kpi-table is-parts-list" role="table">
          <caption className="visually-hidden">Delar av {economy.titleSv}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">Del</th>
              <th role="columnheader" scope="col">Namn</th>
              {demo ? null : <th role="columnheader" scope="col" className="number">Version</th>}
              <th role="columnheader" scope="col" className="no-print">Hämta</th>
              {demo ? null : <th role="columnheader" scope="col" className="no-print"><span className="visually-hidden">Ta bort</span></th>}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {parts.map((one) => {
              const { part, content, name, title, tables } = one;
              const called = `${ECONOMY_PARTS[part].labelSv} ${name}`;
              return (
                <tr role="row" key={called}>
                  <th role="rowheader" scope="row">{ECONOMY_PARTS[part].labelSv}</th>
                  <td role="cell" data-label="Namn">{title}</td>
                  {demo ? null : <td role="cell" className="number" data-label="Version">{revisions.find((kept) => kept.part === part && kept.name === name)?.revision}</td>}
                  <td role="cell" className="no-print">
                    <span className="row">
                      {tables.length === 0 ? null : (
                        <button type="button" className="link-button" aria-label={`Excel: ${called}`} onClick={() => void workbook(one)}>
                          Excel
                        </button>
                      )}
                      <button type="button" className="link-button" aria-label={`JSON: ${called}`} onClick={() => { json(`${fileName(part, name)}.json`, content); }}>
                        JSON
                      </button>
                    </span>
                  </td>
                  {demo ? null : (
                    <td role="cell" className="no-print">
                      {asking === called ? (
                        <span className="row">
                          <button type="button" className="link-button" autoFocus onClick={() => void remove(part, name)}>
                            Ja, ta bort {called}
                          </button>
                          <button type="button" className="link-button" onClick={() => { ask(undefined); }}>
                            Behåll
                          </button>
                        </span>
                      ) : (
                        <button type="button" className="link-button" aria-label={`Ta bort ${called}`} onClick={() => { ask(called); }}>
                          Ta bort
                        </button>
                      )}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <div className="row no-print">
        <button type="button" className="button" onClick={() => { json(`${economy.id}.json`, economy); }}>
          Hämta hela ekonomin (JSON)
        </button>
      </div>
      <Said said={said} problem={problem} />
    </section>
  );
}

const fileName = (part: EconomyPart, name: string): string => (part === name || part === 'statements' ? part : `${part}-${name}`);
