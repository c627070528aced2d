import { actionsFor } from '@hjm/rules/cases';
import { Link, getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { PageTitle } from '../shell/page-title.js';
import { Day } from '../ui/day.js';
import { ageText } from './age.js';
import { type CaseTerms, type StoredCase, listCases } from './case-api.js';
import { kronor } from './kronor.js';
import { PolicyNotice } from './policy-notice.js';
import { RoleChoice } from './role-choice.js';
import { roleOf } from './shown-as.js';
import { StateLabel } from './state-label.js';
import { useTerms } from './use-terms.js';
import '../styles/assortment-cases.css';

const route = getRouteApi('/arenden');
const filters = [
  { id: 'true', label: 'Öppna' },
  { id: 'false', label: 'Avslutade' },
] as const;

type State = { readonly cases: readonly StoredCase[]; readonly next: number | null; readonly problem?: string; readonly loaded: boolean };

/** *Ärenden*: the out-of-assortment cases, how they stand and how old they are. */
export function CasesPage(): ReactNode {
  const { som } = route.useSearch();
  const navigate = route.useNavigate();
  const terms = useTerms();
  const [open, setOpen] = useState<'true' | 'false'>('true');
  const [{ cases, next, problem, loaded }, set] = useState<State>({ cases: [], next: null, loaded: false });
  const load = async (which: 'true' | 'false', before: number | null): Promise<void> => {
    const page = await listCases({ open: which, ...(before === null ? {} : { before: String(before) }) });
    set((state) =>
      page.ok
        ? { cases: [...(before === null ? [] : state.cases), ...page.value.cases], next: page.value.next, loaded: true }
        : { ...state, problem: page.problem, loaded: true },
    );
  };
  useEffect(() => {
    void load(open, null);
  }, [open]);

  return (
    <>
      <PageTitle title="Ärenden">
        <p className="lead">Ärenden utanför sortiment och regelverk: det som sortimentet och reglerna inte ger, men som någon har ansökt om.</p>
      </PageTitle>
      <div role="status">
        {loaded ? null : <p>Hämtar ärenden …</p>}
        {problem === undefined ? null : (
          <div className="notice is-error stack">
            <p>
              <strong>Ärendena kan inte visas.</strong> {problem}
            </p>
          </div>
        )}
      </div>
      {problem !== undefined || terms?.ok !== true ? null : (
        <div className="stack">
          <PolicyNotice terms={terms.value} />
          <div className="row case-tools">
            <Link to="/arenden/ny" className="button primary">
              Ny ansökan
            </Link>
            <Link to="/arenden/statistik" className="button">
              Statistik
            </Link>
            <RoleChoice policy={terms.value.policy} value={roleOf(terms.value.policy, som).id} onChange={(id) => { void navigate({ search: { som: id }, replace: true }); }} />
          </div>
          <div className="row" role="group" aria-label="Vilka ärenden">
            {filters.map(({ id, label }) => (
              <button key={id} type="button" className="button case-filter" aria-pressed={open === id} onClick={() => { setOpen(id); }}>
                {label}
              </button>
            ))}
          </div>
          {cases.length === 0 && loaded ? <p className="card">{open === 'true' ? 'Inga ärenden är öppna.' : 'Inga ärenden är avslutade.'}</p> : null}
          <ol className="case-list">
            {cases.map((one) => (
              <li key={one.id} className="card case-row">
                <h2>
                  <Link to="/arenden/$id" params={{ id: one.id }} search={som === undefined ? {} : { som }}>
                    {one.view.application.product}
                  </Link>
                </h2>
                <StateLabel state={one.view.state} />
                <p className="quiet">
                  {terms.value.policy.kinds.find(({ id }) => id === one.view.application.kind)?.label}. ISO 9999 {one.view.application.isoCode}.
                  {one.caseReference === null ? null : ` Ärende ${one.caseReference}.`}
                </p>
                <p className="case-numbers">
                  <Age of={one} />
                  <Cost of={one} />
                </p>
                <Next of={one} terms={terms.value} som={som} />
              </li>
            ))}
          </ol>
          {next === null ? null : (
            <button type="button" className="button" onClick={() => void load(open, next)}>
              Visa äldre ärenden
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** What the chosen role can do in the case right now. */
function Next({ of: { view }, terms: { policy, today }, som }: { readonly of: StoredCase; readonly terms: CaseTerms; readonly som: string | undefined }): ReactNode {
  const ready = actionsFor(policy, view, roleOf(policy, som).actor, today).filter(({ event, obstacle }) => obstacle === null && (event !== 'complete' || view.state === 'sentBack' || view.missing.length > 0));
  if (!view.open || ready.length === 0) return null;
  return (
    <p className="case-next">
      <strong>Kan göras nu:</strong> {ready.map(({ label }) => label.toLowerCase()).join(', ')}
    </p>
  );
}

function Age({ of: { view, ageDays } }: { readonly of: StoredCase }): ReactNode {
  return (
    <span>
      Ansökt <Day date={view.openedOn} />
      {view.open ? `, ${ageDays === 0 ? 'i dag' : `för ${ageText(ageDays)} sedan`}` : view.decision === null ? null : `, beslutat efter ${ageText(ageDays)}`}
    </span>
  );
}

function Cost({ of: { view } }: { readonly of: StoredCase }): ReactNode {
  const ore = view.decision?.costOre ?? view.application.costOre;
  return <span>{ore === null ? 'Kostnaden är inte känd' : `${view.decision?.outcome === 'granted' ? 'Beviljad' : 'Beräknad'} kostnad ${kronor(ore)}`}</span>;
}
