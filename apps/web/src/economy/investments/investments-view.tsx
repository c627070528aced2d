import type { FrameInputs, InvestmentPlan } from '@hjm/economics';
import { planRemarks } from '@hjm/economics';
import { type ReactNode, useState } from 'react';
import { Citations } from '../../ui/citations.js';
import { useEconomyAddress } from '../economy-address.js';
import type { EconomyView } from '../economy-view.js';
import { Sentences } from '../sentences.js';
import { CapitalView } from './capital-view.js';
import { ChangePlan } from './change-plan.js';
import { FrameChoices } from './frame-choices.js';
import { type FrameCase, frameAnswer, groupsWithoutMethod, inputsOf } from './frame-case.js';
import { FrameResult } from './frame-result.js';
import { PlanTable } from './plan-table.js';

/** One plan of investments: the latest that has an outcome, when the address names none. */
export function InvestmentsView({ view }: { readonly view: EconomyView }): ReactNode {
  const { investments } = view.economy;
  const [{ plan: asked }] = useEconomyAddress();
  const followed = investments.filter((one) => inputsOf(view.economy, one) !== undefined);
  const plan = investments.find(({ id }) => id === asked) ?? (followed.length > 0 ? followed : investments).toSorted((a, b) => a.year - b.year).at(-1);
  if (plan === undefined) return <p className="card">Ekonomin har ingen investeringsplan. Lägg till en under Egna filer.</p>;
  return <OnePlan key={plan.id} plan={plan} found={inputsOf(view.economy, plan)} view={view} />;
}

type Props = { readonly plan: InvestmentPlan; readonly found: FrameInputs | undefined; readonly view: EconomyView };

function OnePlan({ plan, found, view }: Props): ReactNode {
  const last = found?.throughMonth ?? 0;
  const [of, setCase] = useState<FrameCase>({ plan: plan.id, throughMonth: last, method: 'linear', straight: [], withCommitments: (found?.commitments ?? []).length > 0, asIf: { group: '', percent: '', fromMonth: Math.min(12, last + 1) } });
  const answer = found === undefined ? undefined : frameAnswer(of, view.economy, plan);
  return (
    <>
      <FrameChoices of={of} plan={plan} found={found} view={view} answer={answer} onChange={(part) => { setCase((now) => ({ ...now, ...part })); }} />
      {answer === undefined ? (
        <PlanTable plan={plan} print={view.print} />
      ) : answer.ok ? (
        <>
          <FrameResult of={answer.value} plan={plan} view={view} />
          <CapitalView control={answer.value.control} print={view.print} noticeSv={view.economy.noticeSv} chart={view.economy.chart} />
        </>
      ) : (
        <Refused without={groupsWithoutMethod(answer, plan)} message={answer.error.message} onStraight={(straight) => { setCase((now) => ({ ...now, straight })); }} />
      )}
      <section className="card stack" aria-labelledby="planen">
        <h2 id="planen">Om planen</h2>
        <Sentences of={planRemarks(plan)} />
        {plan.citation === null ? <p className="quiet">Planen har ingen angiven källa.</p> : <Citations of={[plan.citation]} />}
        <ChangePlan plan={plan} view={view} />
      </section>
    </>
  );
}

/** Why there is no forecast, and the way on where some groups have nothing to go by. */
function Refused({ without, message, onStraight }: { readonly without: InvestmentPlan['groups']; readonly message: string; readonly onStraight: (groups: readonly string[]) => void }): ReactNode {
  return (
    <div className="notice is-error stack" role="alert">
      {without.length === 0 ? (
        <p>{message}</p>
      ) : (
        <>
          <p>
            <strong>Metoden har inget att gå på för {without.map(({ labelSv }) => labelSv).join(' och ')}.</strong> Inget köptes i de grupperna under samma månader tidigare år.
          </p>
          <p>
            <button type="button" className="button" onClick={() => { onStraight(without.map(({ key }) => key)); }}>
              Räkna de grupperna rakt fram
            </button>
          </p>
        </>
      )}
    </div>
  );
}
