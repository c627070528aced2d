import { formatPercent } from '@hjm/core/text';
import { type AmountPrint, type Economy, type Forecast, FORECAST_METHODS, type ForecastPlan, forecastMethodText, listedMethodOf } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Amount } from '../amount.js';
import { EffectMark } from '../statement/effect-mark.js';
import { besideBudget } from './beside-budget.js';

type Props = {
  readonly economy: Economy;
  readonly forecast: Forecast;
  /** Before anything was changed by hand. */
  readonly plan: ForecastPlan;
  readonly methods: Readonly<Record<string, string>>;
  /** The line of the chart. */
  readonly line: string;
  readonly print: AmountPrint;
  readonly onMethod: (line: string, method: string | undefined) => void;
  readonly onLine: (line: string) => void;
};

/** The forecast line by line, beside its budget, with the method of each to choose and its error in earlier years. */
export function ForecastRows({ economy, forecast, plan, methods, line: shown, print, onMethod, onLine }: Props): ReactNode {
  const { result } = economy.chart;
  const beside = besideBudget(economy, forecast);
  return (
    <table className="stacking kpi-table is-statement is-forecast" role="table">
      <caption className="visually-hidden">{forecast.column.labelSv}, rad för rad, belopp i {print.unit}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Rad</th>
          <th role="columnheader" scope="col" className="number">Utfall hittills</th>
          <th role="columnheader" scope="col" className="number">Prognos</th>
          <th role="columnheader" scope="col" className="number">Budget</th>
          <th role="columnheader" scope="col" className="number">Avvikelse</th>
          <th role="columnheader" scope="col">Metod</th>
          <th role="columnheader" scope="col" className="number">Fel tidigare år</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {forecast.lines.map((line, at) => {
          const deviation = beside?.deviations[at];
          const adjusted = line.kind === 'amount' && line.adjustments.length > 0;
          return (
            <tr role="row" key={line.line} className={line.line === result ? 'is-result' : line.kind === 'sum' ? 'is-sum' : undefined}>
              <th role="rowheader" scope="row">
                <button type="button" className="line-button is-chosen-line" aria-pressed={line.line === shown} onClick={() => { onLine(line.line); }}>
                  {line.labelSv}
                </button>
              </th>
              <td role="cell" className="number" data-label="Utfall hittills"><Amount ore={line.toDate} print={print} /></td>
              <td role="cell" className="number" data-label="Prognos">
                <Amount ore={line.forecast} print={print} />
                {adjusted ? <span className="kpi-base">justerad</span> : null}
              </td>
              <td role="cell" className="number" data-label="Budget"><Amount ore={deviation?.against ?? null} print={print} /></td>
              <td role="cell" className="number" data-label="Avvikelse">
                <Amount ore={deviation?.difference ?? null} print={print} sign />
                {deviation?.effect == null ? null : <span className="kpi-base"><EffectMark effect={deviation.effect} /></span>}
              </td>
              <td role="cell" className="method-cell" data-label={line.kind === 'amount' ? 'Metod' : undefined}>
                {line.kind === 'amount' ? <MethodChoice line={line.line} label={line.labelSv} plan={plan} chosen={methods[line.line]} month={forecast.throughMonth} onMethod={onMethod} /> : null}
              </td>
              <td role="cell" className="number" data-label="Fel tidigare år">
                {line.earlier.meanAbsoluteError === null ? <span className="quiet">inte prövad</span> : <Amount ore={line.earlier.meanAbsoluteError} print={print} />}
                {line.earlier.years.map((year) =>
                  year.outcome === 'tested' && year.errorPercent !== null ? (
                    <span key={year.year} className="kpi-base">
                      {year.year}: {formatPercent(year.errorPercent, { decimals: 1 })}
                    </span>
                  ) : null,
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type ChoiceProps = { readonly line: string; readonly label: string; readonly plan: ForecastPlan; readonly chosen: string | undefined; readonly month: number; readonly onMethod: Props['onMethod'] };

function MethodChoice({ line, label, plan, chosen, month, onMethod }: ChoiceProps): ReactNode {
  const planned = plan.methods[line] ?? plan.fallback;
  const listed = listedMethodOf(planned);
  return (
    <>
      <select aria-label={`Metod för ${label}`} className="method-choice no-print" value={chosen ?? ''} onChange={({ target }) => { onMethod(line, target.value === '' ? undefined : target.value); }}>
        <option value="">{`${listed?.labelSv ?? forecastMethodText(planned, month)} (planen)`}</option>
        {FORECAST_METHODS.filter(({ id }) => id !== listed?.id).map(({ id, labelSv }) => (
          <option key={id} value={id}>
            {labelSv}
          </option>
        ))}
      </select>
      <span className="print-only">{FORECAST_METHODS.find(({ id }) => id === chosen)?.labelSv ?? listed?.labelSv ?? forecastMethodText(planned, month)}</span>
    </>
  );
}
