import { requiredFor } from '@hjm/rules/cases';
import { Link, getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Reply } from '../service-call.js';
import { PageTitle } from '../shell/page-title.js';
import { Day } from '../ui/day.js';
import { ageText } from './age.js';
import { CaseActions } from './case-actions.js';
import { type CaseTerms, type StoredCase, readCase } from './case-api.js';
import { CaseHistory } from './case-history.js';
import { EraseCase } from './erase-case.js';
import { kronor } from './kronor.js';
import { PolicyNotice } from './policy-notice.js';
import { RoleChoice } from './role-choice.js';
import { roleOf } from './shown-as.js';
import { StateLabel } from './state-label.js';
import { useTerms } from './use-terms.js';
import '../styles/assortment-cases.css';

const route = getRouteApi('/arenden/$id');

/** One case: how it stands, what the chosen role may do, and what has happened. */
export function OneCasePage(): ReactNode {
  const { id } = route.useParams();
  const terms = useTerms();
  const [found, setFound] = useState<Reply<StoredCase>>();
  useEffect(() => {
    void readCase(id).then(setFound);
  }, [id]);
  const problem = found?.ok === false ? found.problem : terms?.ok === false ? terms.problem : undefined;
  const title = found?.ok === true ? found.value.view.application.product : 'Ärende';
  return (
    <>
      <PageTitle title={title}>
        <p>
          <Link to="/arenden">Alla ärenden</Link>
        </p>
      </PageTitle>
      <div role="status">
        {problem === undefined ? null : (
          <p className="notice is-error">
            <strong>Ärendet kan inte visas.</strong> {problem}
          </p>
        )}
      </div>
      {found?.ok === true && terms?.ok === true ? <Shown of={found.value} terms={terms.value} onChange={(value) => { setFound({ ok: true, value }); }} /> : null}
    </>
  );
}

function Shown({ of, terms, onChange }: { readonly of: StoredCase; readonly terms: CaseTerms; readonly onChange: (now: StoredCase) => void }): ReactNode {
  const { som } = route.useSearch();
  const navigate = route.useNavigate();
  const stand = useRef<HTMLHeadingElement>(null);
  const { policy } = terms;
  const role = roleOf(policy, som);
  const { view } = of;
  const { application, decision } = view;
  return (
    <div className="stack case-page">
      <PolicyNotice terms={terms} />
      <section className="card stack" aria-labelledby="lage">
        <h2 id="lage" ref={stand} tabIndex={-1} className="case-stand">
          <span className="visually-hidden">Ärendet är </span>
          <StateLabel state={view.state} />
        </h2>
        {decision === null ? null : (
          <div className="stack">
            <p>
              <strong>
                {decision.level.label} {decision.outcome === 'granted' ? 'beviljade' : 'avslog'} ansökan den <Day date={decision.on} />
                {decision.costOre === null ? null : `: ${kronor(decision.costOre)}`}.
              </strong>
            </p>
            <p>{decision.reason}</p>
            <p className="quiet">{decision.appeal.text}</p>
          </div>
        )}
        {view.missing.length === 0 || !view.open ? null : (
          <div className="notice is-warning">
            <p>
              <strong>Det här saknas i ansökan:</strong>
            </p>
            <ul className="plain-list">
              {view.missing.map(({ id, label }) => (
                <li key={id}>{label}</li>
              ))}
            </ul>
          </div>
        )}
        {view.lastDay === null ? null : (
          <p>
            {view.state === 'granted' ? 'Kan användas' : 'Ska kompletteras'} till och med <Day date={view.lastDay} />.
          </p>
        )}
        {view.replacedBy === null ? null : (
          <p>
            Ersatt av <Link to="/arenden/$id" params={{ id: view.replacedBy }} search={som === undefined ? {} : { som }}>ett nytt ärende</Link>.
          </p>
        )}
        <dl className="record-terms">
          <Term name="Sort">{policy.kinds.find(({ id }) => id === application.kind)?.label ?? application.kind}</Term>
          <Term name="ISO 9999">{application.isoCode}</Term>
          <Term name="Beräknad kostnad">{application.costOre === null ? 'Inte känd' : kronor(application.costOre)}</Term>
          <Term name={decision === null ? 'Ålder' : 'Tid till beslut'}>{ageText(of.ageDays)}</Term>
          <Term name="Ärendereferens">{of.caseReference ?? 'Ingen'}</Term>
          <Term name="Sparas till och med">
            <Day date={of.keepUntil} />
          </Term>
          {application.replaces === undefined ? null : (
            <Term name="Ska ersätta">
              <Link to="/arenden/$id" params={{ id: application.replaces }} search={som === undefined ? {} : { som }}>ett beviljat ärende</Link>
            </Term>
          )}
        </dl>
      </section>
      <section className="card stack no-print" aria-labelledby="gora">
        <h2 id="gora">Vad kan göras?</h2>
        <RoleChoice policy={policy} value={role.id} onChange={(id) => { void navigate({ search: { som: id }, replace: true }); }} />
        <CaseActions key={`${role.id} ${String(of.events.length)}`} of={of} terms={terms} role={role} onDone={(now) => { onChange(now); stand.current?.focus(); }} />
      </section>
      <section className="card stack" aria-labelledby="underlag">
        <h2 id="underlag">Underlag</h2>
        <dl className="case-told">
          {requiredFor(policy, application.kind).map(({ id, label, type }) => {
            const told = application.information[id];
            return (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{told === undefined || told === '' ? 'Saknas' : typeof told === 'boolean' ? (told ? 'Ja' : 'Nej') : type === 'date' ? <Day date={told} /> : told}</dd>
              </div>
            );
          })}
        </dl>
      </section>
      <section className="card stack" aria-labelledby="handelser">
        <h2 id="handelser">Händelser</h2>
        <CaseHistory of={of} policy={policy} />
      </section>
      <EraseCase of={of} />
    </div>
  );
}

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
