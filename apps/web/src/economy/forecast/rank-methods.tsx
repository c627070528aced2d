import { type AmountPrint, compareMethods, FORECAST_METHODS, type ForecastInputs, type ForecastPlan, listedMethodOf, type StatementChart } from '@hjm/economics';
import { type ReactNode, useMemo } from 'react';
import { Amount } from '../amount.js';
import { whyNotRanked } from './why-not-ranked.js';

type Props = { readonly chart: StatementChart; readonly inputs: ForecastInputs; readonly plan: ForecastPlan; readonly line: string; readonly print: AmountPrint; readonly onUse: (line: string, method: string) => void };

/** Every named method tried on the earlier years of a line, the one that missed least first. */
export function RankMethods({ chart, inputs, plan, line, print, onUse }: Props): ReactNode {
  const { throughMonth } = plan;
  const comparison = useMemo(() => compareMethods(chart, FORECAST_METHODS, inputs, throughMonth), [chart, inputs.actual, throughMonth]);
  const ranking = comparison.lines.find((one) => one.line === line);
  const why = useMemo(() => new Map((ranking?.methods ?? []).filter(({ place }) => place === null).map((method) => [method.id, whyNotRanked(chart, method, line, inputs, throughMonth)])), [ranking]);
  if (ranking === undefined) return null;
  const isAmount = chart.lines.find(({ key }) => key === line)?.kind !== 'sum';
  const now = listedMethodOf(plan.methods[line] ?? plan.fallback)?.id;
  return (
    <section className="card stack" aria-labelledby="metoder">
      <h2 id="metoder">Metoderna prövade på tidigare år: {ranking.labelSv}</h2>
      <p>
        {inputs.history.length === 0
          ? 'Ekonomin har inga utfall från tidigare år, så metoderna går inte att pröva.'
          : ranking.comparedYears.length === 0
          ? 'Det finns inget tidigare år som metoderna kan prövas på tillsammans.'
          : `Som om det vore samma månad ${ranking.comparedYears.join(', ')}, med bara det som var känt då. Metoden som missade minst står först. Avtalade belopp och justeringar hör till sitt eget år och prövas inte.`}
      </p>
      <table className="stacking kpi-table is-ranked" role="table">
        <caption className="visually-hidden">Metoder för {ranking.labelSv} efter fel tidigare år, {print.unit}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Metod</th>
            <th role="columnheader" scope="col" className="number">Plats</th>
            <th role="columnheader" scope="col" className="number">Fel i medel</th>
            <th role="columnheader" scope="col" className="number">För högt + eller lågt −</th>
            {isAmount ? <th role="columnheader" scope="col" className="no-print"><span className="visually-hidden">Välj</span></th> : null}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {ranking.methods.map(({ id, methodSv, place, meanAbsoluteError, bias }) => (
            <tr role="row" key={id}>
              <th role="rowheader" scope="row">
                {methodSv}
                {why.get(id) === undefined || why.get(id) === '' ? null : <span className="kpi-base">{why.get(id)}</span>}
              </th>
              <td role="cell" className="number" data-label="Plats">{place ?? <span className="quiet">går inte</span>}</td>
              <td role="cell" className="number" data-label="Fel i medel">{meanAbsoluteError === null ? <span className="quiet">–<span className="visually-hidden"> inte prövad</span></span> : <Amount ore={meanAbsoluteError} print={print} />}</td>
              <td role="cell" className="number" data-label="För högt + eller lågt −">{bias === null ? <span className="quiet">–<span className="visually-hidden"> inte prövad</span></span> : <Amount ore={bias} print={print} sign />}</td>
              {isAmount ? (
                <td role="cell" className="no-print">
                  {id === now ? (
                    <span className="quiet">Används</span>
                  ) : (
                    <button type="button" className="link-button" aria-label={`Använd: ${methodSv}`} onClick={() => { onUse(line, id); }}>
                      Använd
                    </button>
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
