import type { ForecastPlan } from '@hjm/economics';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { putPart, type RefusedPart } from '../economy-parts-api.js';
import type { EconomyView } from '../economy-view.js';
import { Faults } from '../faults.js';
import { standing, standingOf } from '../part-revisions.js';
import { SaveConflict } from '../save-conflict.js';

type Props = {
  readonly view: EconomyView;
  readonly plan: ForecastPlan;
  /** The plan is kept as it stands on the page. */
  readonly onSaved: () => void;
  /** The plan is to be read again, with what was changed here on top of it. */
  readonly onReadAgain: () => void;
};

/** Keeps the plan as it stands on the page, in an economy of one's own. */
export function SavePlan({ view, plan, onSaved, onReadAgain }: Props): ReactNode {
  const id = useId();
  const { economy, demo, revisions } = view;
  const [typed, setTyped] = useState<string>();
  const [said, say] = useState('');
  const [refused, setRefused] = useState<RefusedPart>();
  if (demo) return null;
  const titleSv = typed ?? plan.titleSv;
  const save = async (expected: number): Promise<void> => {
    say('Sparar …');
    const done = await putPart(economy.id, 'forecasts', plan.id, { ...plan, titleSv: titleSv.trim() }, expected);
    setRefused(done.ok ? undefined : done);
    say(done.ok ? (done.value.unchanged ? 'Planen var redan sparad så.' : `Planen är sparad som version ${String(done.value.revision)}.`) : '');
    if (done.ok) onSaved();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void save(standingOf(revisions, 'forecasts', plan.id));
  };
  const [newer] = refused?.newer ?? [];
  return (
    <section className="card stack no-print" aria-labelledby={`${id}spara`}>
      <h2 id={`${id}spara`}>Spara planen</h2>
      <form className="kpi-form" onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor={`${id}namn`}>Namn</label>
          <input id={`${id}namn`} type="text" autoComplete="off" maxLength={200} value={titleSv} onChange={({ target }) => { setTyped(target.value); }} />
        </div>
        <button type="submit" className="button">
          Spara
        </button>
      </form>
      <p role="status" className="quiet">
        {said}
      </p>
      {refused === undefined || newer !== undefined ? null : <Faults of={refused} />}
      {newer === undefined ? null : (
        <SaveConflict view={view} newer={[newer]} overSv="Spara min ändå" onOver={() => void save(standing(newer))}>
          {newer.removed ? null : (
            <button
              type="button"
              className="button"
              onClick={() => {
                setRefused(undefined);
                say(`Sidan utgår nu från version ${String(newer.revision)}, med dina ändringar ovanpå. Spara när det ser rätt ut.`);
                onReadAgain();
              }}
            >
              Utgå från version {newer.revision}, med mina ändringar
            </button>
          )}
        </SaveConflict>
      )}
    </section>
  );
}
