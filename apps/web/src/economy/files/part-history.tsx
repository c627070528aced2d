import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Said } from '../../ui/said.js';
import type { KeptPart } from '../economy-api.js';
import { putPart, readRevision, SAVING } from '../economy-parts-api.js';
import type { EconomyView } from '../economy-view.js';
import { PartReading } from '../part-reading.js';
import { standing, whatHappened } from '../part-revisions.js';
import { SaveConflict } from '../save-conflict.js';
import { StoredAt } from '../stored-at.js';

type Props = { readonly view: EconomyView; readonly called: string; /** Of the part, oldest first. */ readonly revisions: readonly KeptPart[]; readonly onClose: () => void };

/** The revisions of a part, newest first: to look at, and to make the newest again, which is a new revision. */
export function PartHistory({ view, called, revisions, onClose }: Props): ReactNode {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [reading, read] = useState<KeptPart>();
  const [{ said, problem }, say] = useState<{ readonly said?: string; readonly problem?: string }>({});
  const [conflict, setConflict] = useState<{ readonly of: KeptPart; readonly newer: KeptPart }>();
  const { economy, reload } = view;
  const newest = revisions.at(-1);
  useEffect(() => { heading.current?.focus(); }, []);
  const restore = async (of: KeptPart, expected: number): Promise<void> => {
    if (said === SAVING) return;
    setConflict(undefined);
    say({ said: SAVING });
    const was = await readRevision(economy.id, of);
    const done = was.ok ? await putPart(economy.id, of.part, of.name, was.value.content, expected) : { ...was, issues: [] };
    const [newer] = done.ok ? [] : (done.newer ?? []);
    if (newer !== undefined) setConflict({ of, newer });
    const number = String(of.revision);
    if (done.ok) say({ said: done.value.unchanged ? `Version ${number} är likadan som den som gäller. Ingenting är ändrat.` : `Version ${number} gäller igen, som version ${String(done.value.revision)}.` });
    else say(newer === undefined ? { problem: done.problem } : {});
    if (done.ok) reload();
  };
  return (
    <section className="part-history stack no-print" aria-labelledby={`${id}versioner`}>
      <h3 id={`${id}versioner`} ref={heading} tabIndex={-1}>
        Versioner av {called}
      </h3>
      <table className="stacking kpi-table is-parts-list" role="table">
        <caption className="visually-hidden">Versioner av {called}, den senaste först</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Version</th>
            <th role="columnheader" scope="col">Sparad</th>
            <th role="columnheader" scope="col">Vad som hände</th>
            <th role="columnheader" scope="col"><span className="visually-hidden">Titta eller återställ</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {revisions.toReversed().map((one) => (
            <tr role="row" key={one.revision}>
              <th role="rowheader" scope="row">Version {one.revision}</th>
              <td role="cell" data-label="Sparad"><StoredAt at={one.storedAt} /></td>
              <td role="cell" data-label="Vad som hände">
                {whatHappened(one, revisions[revisions.indexOf(one) - 1])}
                {one === newest && !one.removed ? <strong> (gäller nu)</strong> : null}
              </td>
              <td role="cell">
                {one.removed ? null : (
                  <span className="row">
                    <button type="button" className="link-button" aria-label={`Visa version ${String(one.revision)}`} onClick={() => { read(one); }}>
                      Visa
                    </button>
                    {one === newest ? null : (
                      <button type="button" className="link-button" aria-label={`Låt gälla igen: version ${String(one.revision)}`} onClick={() => void restore(one, standing(newest))}>
                        Låt gälla igen
                      </button>
                    )}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">Ingenting raderas: en version som får gälla igen sparas som en ny.</p>
      <Said said={said} problem={problem} />
      {conflict === undefined ? null : <SaveConflict view={view} newer={[conflict.newer]} overSv={`Låt version ${String(conflict.of.revision)} gälla ändå`} onOver={() => void restore(conflict.of, standing(conflict.newer))} />}
      {reading === undefined ? null : <PartReading economy={economy} of={reading} onClose={() => { read(undefined); }} />}
      <div className="row">
        <button type="button" className="button" onClick={onClose}>
          Stäng versionerna
        </button>
      </div>
    </section>
  );
}
