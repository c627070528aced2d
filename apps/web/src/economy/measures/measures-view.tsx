import type { LocalDate } from '@hjm/core';
import { describeMeasuresSummary, formatAmount, measureFollowUp, measuresSummary, measuresSummaryTable, measureTable } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';
import { Figure } from '../../ui/figure.js';
import { useEconomyAddress } from '../economy-address.js';
import type { EconomyView } from '../economy-view.js';
import { FollowUpDay, useFollowUpDay } from '../follow-up-day.js';
import { SaveTable } from '../save-table.js';
import { SelectField } from '../select-field.js';
import { ConsequenceList } from './consequence-list.js';
import { EffectChart } from './effect-chart.js';
import { EffectSumsTable } from './effect-sums-table.js';
import { FollowUpTable, StandingCounts } from './follow-up-table.js';
import { SumText } from './sum-text.js';

type Props = { readonly view: EconomyView; readonly demoDay: LocalDate | undefined };

/** One plan of measures: its sums, how each measure stands, and its risks. */
export function MeasuresView({ view: { economy, print }, demoDay }: Props): ReactNode {
  const [{ plan: asked, tom }, set] = useEconomyAddress();
  const day = useFollowUpDay(demoDay);
  const plan = economy.measures.find(({ id }) => id === asked) ?? economy.measures[0];
  if (plan === undefined) return <p className="card">Ekonomin har ingen handlingsplan. Lägg till en under Egna filer.</p>;
  const through = plan.years.find((year) => String(year) === tom);
  const summary = measuresSummary(plan, through === undefined ? {} : { throughYear: through });
  const rows = measureFollowUp(plan, { today: day });
  const saved = summary.byKind.filter(({ kind }) => kind !== 'redistribution');
  return (
    <>
      <div className="card comparison-form no-print">
        <SelectField label="Handlingsplan" value={plan.id} choices={economy.measures.map(({ id, titleSv }) => ({ value: id, label: titleSv }))} onChange={(id) => { set({ plan: id, tom: undefined }); }} />
        <SelectField label="Summera till och med" value={String(through ?? '')} choices={[{ value: '', label: 'alla år' }, ...plan.years.map((year) => ({ value: String(year), label: String(year) }))]} onChange={(year) => { set({ tom: year === '' ? undefined : year }); }} />
        <FollowUpDay key={day} day={day} demoDay={demoDay} />
      </div>
      <section className="card stack" aria-labelledby="summor">
        <h2 id="summor">{plan.titleSv}</h2>
        <dl className="comparison-figures">
          {summary.years.map((year) => {
            const sum = summary.byYear.find((one) => one.year === year);
            return (
              <Figure key={year} name={`Planerat ${String(year)}`}>
                {sum?.planned.sum === null || sum === undefined ? 'inte känt' : formatAmount(sum.planned.sum, print)}
                <small className="figure-note">
                  realiserat {sum === undefined ? 'inte känt' : <SumText of={sum.realised} print={print} unit />}
                </small>
              </Figure>
            );
          })}
        </dl>
        <p className="sentence">{describeMeasuresSummary(summary, print).at(-1)}</p>
        {saved.length === summary.byKind.length ? null : <p className="quiet">En omfördelning flyttar bara pengar mellan samma parter. Den visas för sig och är ingen besparing.</p>}
        <EffectChart sums={summary.byKind} print={print} />
        <EffectSumsTable summary={summary} print={print} />
        {plan.citation === null ? null : <Citations of={[plan.citation]} />}
        <h3>Summorna som fil</h3>
        <SaveTable table={measuresSummaryTable(summary)} name="insatser-summor" sheet="Summor" noticeSv={economy.noticeSv} />
        <h3>Insatserna som fil</h3>
        <SaveTable table={measureTable(plan)} name="handlingsplan" sheet="Handlingsplan" noticeSv={economy.noticeSv}>
          <button type="button" className="button" onClick={() => { window.print(); }}>
            Skriv ut
          </button>
        </SaveTable>
      </section>
      <section className="card stack" aria-labelledby="lage">
        <h2 id="lage">Hur går det?</h2>
        <StandingCounts rows={rows} />
        <FollowUpTable rows={rows} plan={plan} print={print} />
      </section>
      <section className="card stack is-wide-list" aria-labelledby="risker">
        <h2 id="risker">Risk och konsekvens</h2>
        <ConsequenceList plan={plan} />
      </section>
    </>
  );
}
