import { type AmountPrint, describeDeviations, type Economy, type Forecast, forecastSourceRemarks, formatAmount } from '@hjm/economics';
import type { ReactNode } from 'react';
import { besideBudget } from './beside-budget.js';

/** What the forecast says of the year, against its budget where there is one. */
export function BudgetSentences({ economy, forecast, print }: { readonly economy: Economy; readonly forecast: Forecast; readonly print: AmountPrint }): ReactNode {
  const beside = besideBudget(economy, forecast);
  const result = forecast.lines.find(({ line }) => line === economy.chart.result);
  const alone = result?.forecast == null ? 'Resultatet har ingen prognos: en rad saknar den.' : `${result.labelSv}: ${formatAmount(result.forecast, print)}. Ingen budget för året att jämföra med.`;
  return (
    <>
      <div className="economy-told stack" role="status">
        {(beside === undefined ? [alone] : describeDeviations(beside.statement, beside.deviations, beside.budget, print)).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {forecastSourceRemarks(economy, forecast, print).map((remark) => (
        <p key={remark} className="notice is-warning">{remark}</p>
      ))}
    </>
  );
}
