import { defineInvestmentPlan, type InvestmentPlan, planRemarks } from '@hjm/economics';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { OutcomeIcon } from '../../ui/outcome.js';
import { attempt, problemAt } from '../attempt.js';
import { putPart, type RefusedPart, SAVING } from '../economy-parts-api.js';
import type { EconomyView } from '../economy-view.js';
import { Faults } from '../faults.js';
import { standing, standingOf } from '../part-revisions.js';
import { SaveConflict } from '../save-conflict.js';
import { Sentences } from '../sentences.js';
import { TextField } from '../text-field.js';
import { draftOfPlan, groupsInUse, isUnchanged, planOfDraft } from './plan-draft.js';
import { GroupRows, SectionRows } from './plan-rows.js';

type Props = { readonly plan: InvestmentPlan; readonly view: EconomyView };

/** The plan in fields: its frame, its sections and its groups, kept as a new version of the part. */
export function ChangePlan({ plan, view }: Props): ReactNode {
  const { economy, demo, revisions, reload } = view;
  const [draft, setDraft] = useState(() => draftOfPlan(plan));
  const [startedFrom, startFrom] = useState(() => standingOf(revisions, 'investments', plan.id));
  const [said, say] = useState('');
  const [refused, setRefused] = useState<RefusedPart>();
  if (demo) return <p className="quiet">I en egen ekonomi går planens ram, delar och grupper att ändra här.</p>;
  const meant = planOfDraft(draft, plan);
  const checked = attempt(() => defineInvestmentPlan(meant));
  const save = async (expected: number): Promise<void> => {
    if (!checked.ok) return;
    say(SAVING);
    const done = await putPart(economy.id, 'investments', plan.id, meant, expected);
    setRefused(done.ok ? undefined : done);
    say(done.ok ? (done.value.unchanged ? 'Planen var redan sparad så.' : `Planen är sparad som version ${String(done.value.revision)}.`) : '');
    if (!done.ok) return;
    startFrom(done.value.revision);
    reload();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (said !== SAVING) void save(startedFrom);
  };
  const [newer] = refused?.newer ?? [];
  return (
    <details className="disclosure no-print">
      <summary>Ändra planen</summary>
      <form className="stack plan-rows" onSubmit={submit} noValidate>
        <div className="comparison-form">
          <TextField kind="text" label="Namn" value={draft.titleSv} problem={problemAt(checked, 'titleSv')} onChange={(titleSv) => { setDraft({ ...draft, titleSv }); }} />
          <TextField label="Ram" unit="kr" value={draft.frame} problem={problemAt(checked, 'frame')} onChange={(frame) => { setDraft({ ...draft, frame }); }} />
          <TextField label="Varav överfört från tidigare år" unit="kr" hint="Tomt: inte känt." value={draft.transferred} problem={problemAt(checked, 'transferred')} onChange={(transferred) => { setDraft({ ...draft, transferred }); }} />
        </div>
        <p className="hint">En tom budget betyder att ingen egen budget finns.</p>
        <SectionRows of={draft} checked={checked} onChange={setDraft} />
        <GroupRows of={draft} checked={checked} inUse={groupsInUse(economy, plan.id)} onChange={setDraft} />
        {plan.citation === null || isUnchanged(meant, plan) ? null : (
          <label className="check-field">
            <input type="checkbox" checked={draft.fromSource} onChange={({ target }) => { setDraft({ ...draft, fromSource: target.checked }); }} />
            Den ändrade planen är den som källan beslutade. Annars sparas den utan källa.
          </label>
        )}
        <div role="status" className={`key-sum ${checked.ok ? 'is-allowed' : 'is-denied'}`}>
          <OutcomeIcon outcome={checked.ok ? 'allowed' : 'denied'} />
          <span>{checked.ok ? 'Planen går att använda.' : 'Planen går inte att använda än: rätta fälten.'}</span>
        </div>
        {checked.ok ? <Sentences of={planRemarks(checked.value)} /> : problemAt(checked, 'groups') !== undefined && draft.groups.length === 0 ? <p className="problem">{problemAt(checked, 'groups')}</p> : null}
        <div className="row">
          <button type="submit" className="button" disabled={!checked.ok}>
            Spara planen
          </button>
          <span role="status" className="quiet">
            {said}
          </span>
        </div>
      </form>
      {refused === undefined || newer !== undefined ? null : <Faults of={refused} />}
      {newer === undefined ? null : <SaveConflict view={view} newer={[newer]} overSv="Spara min ändå" onOver={() => void save(standing(newer))} />}
    </details>
  );
}
