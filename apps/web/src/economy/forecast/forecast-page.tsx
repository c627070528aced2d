import { amountLines, describeForecast, describePrint, type Economy, type ForecastAdjustment, type ForecastPlan, forecastInputs, forecastStatement, forecastTable, latestOutcome } from '@hjm/economics';
import { Link, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useAskBeforeLeaving } from '../ask-before-leaving.js';
import { attempt } from '../attempt.js';
import { useEconomyAddress } from '../economy-address.js';
import { EconomyPageFrame } from '../economy-page-frame.js';
import type { EconomyView } from '../economy-view.js';
import { withSaved } from '../save-target.js';
import { Sentences } from '../sentences.js';
import { TakeAway } from '../take-away.js';
import { Adjustments } from './adjustments.js';
import { BudgetSentences } from './budget-sentences.js';
import { ChoosePlan } from './choose-plan.js';
import { ForecastRows } from './forecast-rows.js';
import { LineCurve } from './line-curve.js';
import { methodsOf, methodsText, withChosen } from './methods-in-address.js';
import { MissingForecasts } from './missing-forecasts.js';
import { plansToChoose } from './plans-to-choose.js';
import { RankMethods } from './rank-methods.js';
import { SavePlan } from './save-plan.js';

/** *Prognos*: what the year becomes, line by line, by methods that answer at once when they are changed. */
export function ForecastPage(): ReactNode {
  return (
    <EconomyPageFrame title="Prognos" lead="Vad året blir, rad för rad. Välj metod och se genast vad den ger, och hur fel den hade tidigare år.">
      {(view) => <Shown view={view} />}
    </EconomyPageFrame>
  );
}

function Shown({ view }: { readonly view: EconomyView }): ReactNode {
  const { plan: chosen } = useSearch({ from: '/ekonomi/prognos' });
  const [saved, setSaved] = useState<{ readonly before: Economy; readonly plan: ForecastPlan }>();
  const latest = latestOutcome(view.economy.months);
  if (latest === undefined) {
    return (
      <div className="card stack">
        <p>En prognos görs ur utfallet månad för månad, och ekonomin har inget än.</p>
        <p>
          <Link to="/ekonomi/filer" search={{ ekonomi: view.economy.id }} className="button">
            Läs in filer
          </Link>
        </p>
      </div>
    );
  }
  // What was saved stands among the plans at once; when the economy has been read again it is there by itself.
  const kept = withSaved(view.economy.forecasts, saved?.before === view.economy ? saved.plan : undefined);
  const plans = plansToChoose(kept, latest);
  const plan = plans.find(({ id }) => id === chosen) ?? plans[0];
  return plan === undefined ? null : <Forecast view={view} plans={plans} kept={kept} plan={plan} onSaved={(done) => { setSaved({ before: view.economy, plan: done }); }} />;
}

type Props = { readonly view: EconomyView; readonly plans: readonly ForecastPlan[]; readonly kept: readonly ForecastPlan[]; readonly plan: ForecastPlan; readonly onSaved: (plan: ForecastPlan) => void };

function Forecast({ view, plans, kept, plan, onSaved }: Props): ReactNode {
  const { rad, metoder } = useSearch({ from: '/ekonomi/prognos' });
  const [, set] = useEconomyAddress();
  const [{ of, adjustments }, setAdded] = useState<{ readonly of: string; readonly adjustments: readonly ForecastAdjustment[] }>({ of: plan.id, adjustments: [] });
  const added = of === plan.id ? adjustments : [];
  const add = (all: readonly ForecastAdjustment[]): void => { setAdded({ of: plan.id, adjustments: all }); };
  useAskBeforeLeaving(added.length > 0, 'Justeringarna är inte sparade. Vill du lämna dem?');
  const { economy, print } = view;
  const { chart } = economy;
  const saved = (now: ForecastPlan): void => {
    add([]);
    onSaved(now);
    set({ plan: now.id, metoder: undefined }, { isSaved: true });
    view.reload();
  };
  const readAgain = (): void => {
    set({ plan: plan.id }, { isSaved: true });
    view.reload();
  };
  const methods = methodsOf(metoder);
  const planned = withChosen(plan, methods, amountLines(chart).map(({ key }) => key));
  const changed: ForecastPlan = added.length === 0 ? planned : { ...planned, adjustments: [...planned.adjustments, ...added] };
  const isChanged = changed !== plan;
  const done = attempt(() => {
    const inputs = forecastInputs(economy, changed);
    return { inputs, forecast: forecastStatement(chart, changed, inputs) };
  });
  const choose = <ChoosePlan plans={plans} kept={kept.length} chosen={plan} isChanged={isChanged} onChoose={(id) => { set({ plan: id, metoder: undefined }); }} />;
  if (!done.ok) {
    return (
      <>
        {choose}
        <div className="notice is-error stack" role="alert">
          <p>{done.error.message}</p>
          <Sentences of={done.error.issues.map(({ expected, found }) => `Väntade ${expected}; fick ${found}.`)} />
        </div>
      </>
    );
  }
  const { inputs, forecast } = done.value;
  const line = chart.lines.find(({ key }) => key === rad)?.key ?? chart.result;
  const at = forecast.lines.findIndex((one) => one.line === line);
  const texts = describeForecast(forecast, print);
  const setMethod = (of: string, method: string | undefined): void => { set({ metoder: methodsText(methods, of, method) }); };
  return (
    <>
      {choose}
      <section className="card stack" aria-labelledby="aret">
        <h2 id="aret">
          {forecast.column.labelSv} <span className="sentence-part">efter {String(forecast.throughMonth)} {forecast.throughMonth === 1 ? 'månad' : 'månader'}</span>
        </h2>
        <BudgetSentences economy={economy} forecast={forecast} print={print} />
        <MissingForecasts forecast={forecast} />
        {isChanged ? (
          <p className="row no-print">
            Planen är ändrad här på sidan.
            <button
              type="button"
              className="link-button"
              onClick={() => {
                add([]);
                set({ metoder: undefined });
              }}
            >
              Tillbaka till planen
            </button>
          </p>
        ) : null}
        <LineCurve chart={chart} forecast={forecast} inputs={inputs} line={line} text={texts[at + 1] ?? ''} print={print} onChoose={(of) => { set({ rad: of === chart.result ? undefined : of }); }} />
      </section>
      <section className="card stack" aria-labelledby="prognosrader">
        <h2 id="prognosrader">Rad för rad, {print.unit}</h2>
        <p className="quiet">Plus i avvikelsen är bättre för resultatet. Felet är hur mycket samma metod i medel hade missat tidigare år, efter lika många månader. {describePrint(print)}</p>
        <ForecastRows economy={economy} forecast={forecast} plan={plan} methods={methods} line={line} print={print} onMethod={setMethod} onLine={(of) => { set({ rad: of }); }} />
      </section>
      <RankMethods chart={chart} inputs={inputs} plan={changed} line={line} print={print} onUse={setMethod} />
      <Adjustments chart={chart} plan={changed} print={print} added={added} onChange={add} />
      <SavePlan view={view} kept={kept} plan={changed} onSaved={saved} onReadAgain={readAgain} />
      <TakeAway view={view} table={forecastTable(forecast)} name={`prognos-${String(forecast.year)}`} sheet="Prognos" />
    </>
  );
}
