import { type AmountPrint, describeForecastCurve, type Forecast, forecastCurve, type ForecastInputs, MONTHS_SV, type StatementChart } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Amount } from '../amount.js';
import { SelectField } from '../select-field.js';
import { ForecastChart } from './forecast-chart.js';

type Props = {
  readonly chart: StatementChart;
  readonly forecast: Forecast;
  readonly inputs: ForecastInputs;
  readonly line: string;
  /** How the line is forecast, from what. */
  readonly text: string;
  readonly print: AmountPrint;
  readonly onChoose: (line: string) => void;
};

/** A line through the year, cumulated, as a chart, in words and in numbers. */
export function LineCurve({ chart, forecast, inputs, line, text, print, onChoose }: Props): ReactNode {
  const curve = forecastCurve(chart, forecast, inputs, line);
  const sentences = describeForecastCurve(curve, print);
  return (
    <>
      <div className="economy-fields no-print">
        <SelectField label="Rad i diagrammet" value={line} choices={chart.lines.map(({ key, labelSv }) => ({ value: key, label: labelSv }))} onChange={onChoose} />
      </div>
      <h3>{curve.labelSv}, från januari räknat</h3>
      <p>{sentences.join(' ')}</p>
      <ForecastChart curve={curve} text={sentences.join(' ')} print={print} />
      <details className="disclosure">
        <summary>Så är prognosen räknad</summary>
        <p>{text}</p>
      </details>
      <details className="disclosure">
        <summary>Siffrorna i diagrammet</summary>
        <div className="wide-table" role="region" aria-label={`${curve.labelSv}, från januari räknat`} tabIndex={0}>
          <table className="kpi-table is-months-small">
            <caption>
              {curve.labelSv}, från januari till och med månaden ({print.unit})
            </caption>
            <thead>
              <tr>
                <th scope="col">Månad</th>
                <th scope="col" className="number">Utfall {curve.year}</th>
                <th scope="col" className="number">Budget {curve.year}</th>
                <th scope="col" className="number">Utfall {curve.year - 1}</th>
              </tr>
            </thead>
            <tbody>
              {MONTHS_SV.map((month, at) => (
                <tr key={month}>
                  <th scope="row">{month}</th>
                  <td className="number"><Amount ore={curve.outcome[at] ?? null} print={print} /></td>
                  <td className="number"><Amount ore={curve.budget[at] ?? null} print={print} /></td>
                  <td className="number"><Amount ore={curve.before[at] ?? null} print={print} /></td>
                </tr>
              ))}
              <tr className="is-sum">
                <th scope="row">Prognos, året</th>
                <td className="number"><Amount ore={curve.forecast} print={print} /></td>
                <td className="number"><Amount ore={curve.budgetOfYear} print={print} /></td>
                <td className="number"><Amount ore={curve.before[11] ?? null} print={print} /></td>
              </tr>
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
