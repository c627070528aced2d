import { describeForecastMethods, describeScenario, describeSurplusPolicy, type Economy, type EconomyPart, type EconomyParts, forecastInputs, forecastStatement, partTables, partTitle } from '@hjm/economics';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLoaded } from '../scorecard/use-loaded.js';
import { attempt } from './attempt.js';
import type { KeptPart } from './economy-api.js';
import { readRevision } from './economy-parts-api.js';
import { FileTableView } from './file-table-view.js';
import { fileOfPart, PartFiles } from './part-files.js';
import { calledPart } from './part-revisions.js';
import { Sentences } from './sentences.js';

type Props = { readonly economy: Economy; readonly of: KeptPart; readonly onClose: () => void };

/** A revision of a part to be looked at and taken home, not to be changed. */
export function PartReading({ economy, of, onClose }: Props): ReactNode {
  const { part, name, revision } = of;
  const title = useRef<HTMLParagraphElement>(null);
  const [saved, setSaved] = useState('');
  const loaded = useLoaded(`${economy.id} ${calledPart(of)} ${String(revision)}`, () => readRevision(economy.id, of));
  useEffect(() => { title.current?.focus(); }, [revision]);
  const called = `${calledPart(of)}, version ${String(revision)}`;
  const content = loaded.kind === 'done' ? loaded.value.content : undefined;
  return (
    <section className="part-reading stack" aria-label={called}>
      <p ref={title} tabIndex={-1}>
        <strong>{called}</strong>
        {content === undefined ? null : <>: {partTitle(economy, part, content as never)}</>}
      </p>
      {loaded.kind === 'loading' ? <p role="status">Hämtar …</p> : null}
      {loaded.kind === 'failed' ? <p role="alert" className="notice is-error">{loaded.problem}</p> : null}
      {content === undefined ? null : (
        <>
          <Sentences of={textsOf(economy, part, content)} />
          {partTables(economy, part, content as never).map(({ titleSv, table }) => (
            <FileTableView key={titleSv} table={table} caption={`${titleSv}, version ${String(revision)}`} />
          ))}
        </>
      )}
      <div className="row">
        {content === undefined ? null : <PartFiles economy={economy} part={part} content={content} file={`${fileOfPart(part, name)}-version-${String(revision)}`} called={called} onSaid={setSaved} />}
        <button type="button" className="link-button" aria-label={`Stäng ${called}`} onClick={onClose}>
          Stäng
        </button>
        <span role="status" className="quiet">
          {saved}
        </span>
      </div>
    </section>
  );
}

/** What of a part is no table, in sentences of the library. */
function textsOf(economy: Economy, part: EconomyPart, content: unknown): readonly string[] {
  if (part === 'policies') return describeSurplusPolicy(content as EconomyParts['policies']);
  if (part === 'scenarios') return describeScenario(content as EconomyParts['scenarios'], economy.chart);
  if (part !== 'forecasts') return [];
  const plan = content as EconomyParts['forecasts'];
  const done = attempt(() => describeForecastMethods(forecastStatement(economy.chart, plan, forecastInputs(economy, plan))));
  return done.ok ? done.value : [done.error.message];
}
