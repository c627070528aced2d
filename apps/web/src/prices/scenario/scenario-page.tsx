import { formatNumber } from '@hjm/core/text';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { PageTitle } from '../../shell/page-title.js';
import { DemoNotice } from '../demo-notice.js';
import { PricesNav } from '../prices-nav.js';
import { ComparisonForm } from './comparison-form.js';
import { ComparisonResult } from './comparison-result.js';
import { COMPARISONS, monthText, questionIn, searchOf } from './comparison-search.js';
import { OwnRegister } from './own-register.js';
import { useOwnRegister } from './own-register-api.js';
import { type Comparing, useComparison } from './use-comparison.js';
import '../../styles/prices.css';

/** *Jämför priser*: two price lists on the same rentals; who pays more and who less. */
export function ScenarioPage(): ReactNode {
  const own = useOwnRegister();
  const [register, setRegister] = useState<'demo' | 'own'>('demo');
  return (
    <>
      <PricesNav />
      <PageTitle title="Jämför priser">
        <p className="lead">Vem betalar mer och vem mindre med en annan prislista, på samma uthyrningar? Summan är densamma, hur den än delas upp.</p>
      </PageTitle>
      {own === undefined ? null : (
        <fieldset className="register-choice no-print">
          <legend className="field-label">Vilka uthyrningar?</legend>
          <div className="radios is-in-row">
            {(['demo', 'own'] as const).map((one) => (
              <label key={one}>
                <input type="radio" name="register" checked={one === register} onChange={() => { setRegister(one); }} />
                {one === 'demo' ? 'Demoregistret' : 'Vårt eget register'}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {own !== undefined && register === 'own' ? <OwnRegister of={own} /> : <DemoRegister />}
    </>
  );
}

function DemoRegister(): ReactNode {
  const search = useSearch({ from: '/priser/scenario' });
  const navigate = useNavigate();
  const question = questionIn(search);
  const state = useComparison(question);
  const { kind, month, percent, group } = question;
  return (
    <>
      <DemoNotice />
      <ComparisonForm key={`${kind} ${month} ${percent} ${group}`} question={question} onAsk={(next) => void navigate({ to: '/priser/scenario', search: searchOf(next), resetScroll: false })} />
      <p className="comparison-what">
        {COMPARISONS.find((one) => one.kind === kind)?.labelSv}, {monthText(month)}.
      </p>
      <Progress of={state} />
      {state.kind === 'done' ? (
        <>
          <ComparisonResult key={`${kind} ${month} ${percent} ${group}`} of={state.report} />
          <p className="comparison-print">
            <button type="button" className="button" onClick={() => { window.print(); }}>
              Skriv ut
            </button>
          </p>
        </>
      ) : null}
    </>
  );
}

/** How far it has come, for the eye; that it has begun and is done, also for the ear. */
function Progress({ of: state }: { readonly of: Comparing }): ReactNode {
  return (
    <div className="comparison-progress">
      <p role="status" className={state.kind === 'done' ? 'visually-hidden' : undefined}>
        {state.kind === 'working' ? 'Räknar …' : state.kind === 'done' ? `Klart. ${formatNumber(state.report.result.rentals)} uthyrningar har jämförts.` : null}
      </p>
      {state.kind === 'working' ? (
        <p className="quiet" aria-hidden="true">
          <progress /> {state.of > 1 ? `Steg ${String(state.at)} av ${String(state.of)}: ` : ''}
          {formatNumber(state.rentals)} uthyrningar
        </p>
      ) : null}
      {state.kind === 'failed' ? (
        <p className="notice is-error" role="alert">
          {state.problem}
        </p>
      ) : null}
    </div>
  );
}
