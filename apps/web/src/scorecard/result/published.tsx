import type { Interim } from '@hjm/kpi';
import type { ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';
import type { ResultDetail } from '../indicator-api.js';
import { periodIn } from '../period-choice.js';

/** What the documents print of the indicator, with the source, and where the print does not agree with itself. */
export function Published({ of: { published, deviations }, interims }: { readonly of: Pick<ResultDetail, 'published' | 'deviations'>; readonly interims: readonly Interim[] }): ReactNode {
  const outcomes = published.filter(({ role }) => role === 'outcome');
  return (
    <section className="card stack" aria-labelledby="tryckt">
      <h2 id="tryckt">Tryckt i dokumenten</h2>
      {outcomes.length === 0 ? (
        <p>Dokumenten har inget utfall för indikatorn.</p>
      ) : (
        <table className="stacking kpi-table" role="table">
          <caption className="visually-hidden">Publicerade utfall</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">Period</th>
              <th role="columnheader" scope="col" className="number">Tryckt utfall</th>
              <th role="columnheader" scope="col">Källa</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {outcomes.map(({ period, figure }) => (
              <tr role="row" key={figure.id}>
                <th role="rowheader" scope="row"><span className="sentence-block">{periodIn(period, interims)?.labelSv ?? period}</span></th>
                <td role="cell" className="number" data-label="Tryckt utfall">{figure.printed}</td>
                <td role="cell" data-label="Källa">
                  <Citations of={[figure.citation]} />
                  {figure.noteSv === undefined ? null : <p className="quiet">{figure.noteSv}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {deviations.length === 0 ? null : (
        <>
          <h3>Där trycket inte går ihop</h3>
          <p>Tal som har räknats om ur de andra talen i dokumentet, och blir något annat än det tryckta.</p>
          <ul className="plain-list kpi-deviations">
            {deviations.map(({ id, textSv }) => (
              <li key={id}>{textSv}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
