import { ECONOMY_PARTS, type EconomyPart, partName, partTitle } from '@hjm/economics';
import { type ReactNode, useState } from 'react';
import { saveFile } from '../../scorecard/save-file.js';
import { Said } from '../../ui/said.js';
import type { KeptPart } from '../economy-api.js';
import { deletePart } from '../economy-parts-api.js';
import type { EconomyView } from '../economy-view.js';
import { fileOfPart, PartFiles } from '../part-files.js';
import { calledPart, standing, standingOf } from '../part-revisions.js';
import { SaveConflict } from '../save-conflict.js';
import { PartHistories } from './part-histories.js';

/** Everything that the economy has, each part to take home as a workbook or as JSON, to see the revisions of, or to take away. */
export function PartList({ view }: { readonly view: EconomyView }): ReactNode {
  const { economy, demo, revisions, reload } = view;
  const [{ said, problem }, say] = useState<{ readonly said?: string; readonly problem?: string }>({});
  const [asking, ask] = useState<string>();
  const [opened, open] = useState<string>();
  const [newer, setNewer] = useState<KeptPart>();
  const parts = (Object.keys(ECONOMY_PARTS) as EconomyPart[]).flatMap((part) => economy[part].map((content) => ({ part, content, name: partName(part, content as never), title: partTitle(economy, part, content as never) })));
  const onSaid = (text: string): void => { say({ said: text }); };
  const remove = async (part: EconomyPart, name: string, expected: number): Promise<void> => {
    ask(undefined);
    const done = await deletePart(economy.id, part, name, expected);
    const [other] = done.ok ? [] : (done.newer ?? []);
    const gone = done.ok || other?.removed === true;
    setNewer(gone ? undefined : other);
    say(gone ? { said: `${calledPart({ part, name })} är borttagen. Versionerna av den finns kvar.` } : other === undefined ? { problem: done.problem } : {});
    if (gone) reload();
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
              {demo ? null : <th role="columnheader" scope="col">Version</th>}
              <th role="columnheader" scope="col" className="no-print">Hämta</th>
              {demo ? null : <th role="columnheader" scope="col" className="no-print"><span className="visually-hidden">Ta bort</span></th>}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {parts.map(({ part, content, name, title }) => {
              const called = calledPart({ part, name });
              const revision = standingOf(revisions, part, name);
              return (
                <tr role="row" key={called}>
                  <th role="rowheader" scope="row">{ECONOMY_PARTS[part].labelSv}</th>
                  <td role="cell" data-label="Namn">{title}</td>
                  {demo ? null : (
                    <td role="cell" data-label="Version">
                      <span className="row">
                        {revision}
                        <button type="button" className="link-button no-print" aria-label={`Versioner av ${called}`} aria-expanded={opened === called} onClick={() => { open(opened === called ? undefined : called); }}>
                          Versioner
                        </button>
                      </span>
                    </td>
                  )}
                  <td role="cell" className="no-print">
                    <PartFiles economy={economy} part={part} content={content} file={fileOfPart(part, name)} called={called} onSaid={onSaid} />
                  </td>
                  {demo ? null : (
                    <td role="cell" className="no-print">
                      {asking === called ? (
                        <span className="row">
                          <button type="button" className="link-button" autoFocus onClick={() => void remove(part, name, revision)}>
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
      <Said said={said} problem={problem} />
      {newer === undefined ? null : <SaveConflict view={view} newer={[newer]} overSv="Ta bort ändå" onOver={() => void remove(newer.part, newer.name, standing(newer))} />}
      {demo ? null : <PartHistories view={view} opened={opened} onOpen={open} />}
      <div className="row no-print">
        <button
          type="button"
          className="button"
          onClick={() => {
            saveFile(`${economy.id}.json`, [JSON.stringify(economy, null, 2)], 'application/json');
            onSaid(`Sparad som ${economy.id}.json.`);
          }}
        >
          Hämta hela ekonomin (JSON)
        </button>
      </div>
    </section>
  );
}
