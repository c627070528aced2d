import { type AmountPrint, type CapitalCosts, capitalCostsTable, describeCapitalCosts, type FrameControl, type StatementChart } from '@hjm/economics';
import { type ReactNode, useState } from 'react';
import { Amount } from '../amount.js';
import { problemAt } from '../attempt.js';
import { SaveTable } from '../save-table.js';
import { SelectField } from '../select-field.js';
import { Sentences } from '../sentences.js';
import { TextField } from '../text-field.js';
import { CapitalEffect } from './capital-effect.js';
import { boughtGroups, type CapitalCase, capitalAnswer, isAsked } from './capital-case.js';

type Props = { readonly control: FrameControl; readonly print: AmountPrint; readonly noticeSv: string | null; readonly chart: StatementChart };

/** What the purchases cost in later years. The documents say no times and no rate: all of it is asked for. */
export function CapitalView({ control, print, noticeSv, chart }: Props): ReactNode {
  const [of, setCase] = useState<CapitalCase>({ months: {}, interest: '', interestName: '', start: 'nextMonth', interestOn: 'openingValue' });
  const change = (part: Partial<CapitalCase>): void => { setCase((now) => ({ ...now, ...part })); };
  const groups = boughtGroups(control);
  const asked = isAsked(of, control);
  const answer = capitalAnswer(of, control);
  const all = new Set(groups.map(({ key }) => of.months[key] ?? ''));
  const known = answer.ok || !answer.error.issues.some(({ path }) => path.startsWith('groups.'));
  return (
    <section className="card stack" aria-labelledby="kapital">
      <h2 id="kapital">Kapitalkostnad i kommande år</h2>
      <p>Avskrivningar och ränta på årets inköp, prognosen inräknad. Avskrivningstider och ränta står inte i källorna och fylls därför i här.</p>
      {known ? (
        <>
          <div className="comparison-form no-print">
            <TextField label="Avskrivningstid, alla grupper" unit="månader" value={all.size === 1 ? ([...all][0] ?? '') : ''} onChange={(text) => { change({ months: Object.fromEntries(groups.map(({ key }) => [key, text])) }); }} />
            <TextField label="Ränta om året" unit="%" value={of.interest} problem={asked ? problemAt(answer, 'terms.interestPercent') : undefined} onChange={(interest) => { change({ interest }); }} />
            <TextField kind="text" label="Vad räntan heter" value={of.interestName} hint="Till exempel regionens internränta 2025." onChange={(interestName) => { change({ interestName }); }} />
            <SelectField label="Börjar" value={of.start} choices={[{ value: 'nextMonth', label: 'månaden efter köpet' }, { value: 'sameMonth', label: 'köpmånaden' }]} onChange={(start) => { change({ start: start === 'sameMonth' ? 'sameMonth' : 'nextMonth' }); }} />
            <SelectField label="Ränta på" value={of.interestOn} choices={[{ value: 'openingValue', label: 'värdet vid månadens början' }, { value: 'averageValue', label: 'månadens medelvärde' }]} onChange={(on) => { change({ interestOn: on === 'averageValue' ? 'averageValue' : 'openingValue' }); }} />
          </div>
          <details className="disclosure no-print">
            <summary>Olika tid för olika grupper</summary>
            <div className="comparison-form">
              {groups.map(({ key, labelSv }) => (
                <TextField key={key} label={labelSv} unit="månader" value={of.months[key] ?? ''} problem={asked ? problemAt(answer, `terms.depreciationMonths.${key}`) : undefined} onChange={(text) => { change({ months: { ...of.months, [key]: text } }); }} />
              ))}
            </div>
          </details>
          {asked && answer.ok ? <><Costs of={answer.value} control={control} print={print} noticeSv={noticeSv} /><CapitalEffect of={answer.value} chart={chart} noticeSv={noticeSv} /></> : null}
          {asked && !answer.ok ? <p className="notice is-error" role="alert">{answer.error.message}</p> : null}
          {asked ? null : <p className="quiet">Fyll i avskrivningstid, ränta och vad räntan heter, så räknas kostnaden år för år.</p>}
        </>
      ) : (
        <p className="quiet">Inköpen månad för månad är inte kända, bara summan hittills. Avskrivningen börjar per månad och går därför inte att räkna.</p>
      )}
    </section>
  );
}

function Costs({ of, control, print, noticeSv }: Omit<Props, 'chart'> & { readonly of: CapitalCosts }): ReactNode {
  return (
    <div className="stack" role="status">
      <table className="stacking economy-table" role="table">
        <caption>Kostnad år för år, {print.unit}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">År</th>
            <th role="columnheader" scope="col" className="number">Avskrivning</th>
            <th role="columnheader" scope="col" className="number">Ränta</th>
            <th role="columnheader" scope="col" className="number">Kvarvarande värde</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {of.years.map(({ year, depreciation, interest, remaining }) => (
            <tr role="row" key={year}>
              <th role="rowheader" scope="row">{year}</th>
              <td role="cell" className="number" data-label="Avskrivning"><Amount ore={depreciation} print={print} /></td>
              <td role="cell" className="number" data-label="Ränta"><Amount ore={interest} print={print} /></td>
              <td role="cell" className="number" data-label="Kvarvarande värde"><Amount ore={remaining} print={print} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      <Sentences of={describeCapitalCosts(of, Object.fromEntries(control.groups.map(({ key, labelSv }) => [key, labelSv]))).slice(0, 3)} />
      <SaveTable table={capitalCostsTable(of)} name={`kapitalkostnad-${String(control.year)}`} sheet={`Kapitalkostnad ${String(control.year)}`} noticeSv={noticeSv} />
    </div>
  );
}
