import type { ForecastPlan } from '@hjm/economics';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { putPart, type RefusedPart } from '../economy-parts-api.js';
import type { EconomyView } from '../economy-view.js';
import { Faults } from '../faults.js';

/** Keeps the plan as it stands on the page, in an economy of one's own. */
export function SavePlan({ view: { economy, demo, reload }, plan }: { readonly view: EconomyView; readonly plan: ForecastPlan }): ReactNode {
  const id = useId();
  const [titleSv, setTitle] = useState(plan.titleSv);
  const [said, say] = useState('');
  const [refused, setRefused] = useState<RefusedPart>();
  if (demo) return null;
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    say('Sparar …');
    const done = await putPart(economy.id, 'forecasts', plan.id, { ...plan, titleSv: titleSv.trim() });
    setRefused(done.ok ? undefined : done);
    say(done.ok ? (done.value.unchanged ? 'Planen var redan sparad så.' : `Planen är sparad som version ${String(done.value.revision)}.`) : '');
    if (done.ok) reload();
  };
  return (
    <section className="card stack no-print" aria-labelledby={`${id}spara`}>
      <h2 id={`${id}spara`}>Spara planen</h2>
      <form className="kpi-form" onSubmit={(event) => void submit(event)} noValidate>
        <div className="field">
          <label htmlFor={`${id}namn`}>Namn</label>
          <input id={`${id}namn`} type="text" autoComplete="off" maxLength={200} value={titleSv} onChange={({ target }) => { setTitle(target.value); }} />
        </div>
        <button type="submit" className="button">
          Spara
        </button>
      </form>
      <p role="status" className="quiet">
        {said}
      </p>
      {refused === undefined ? null : <Faults of={refused} />}
    </section>
  );
}
