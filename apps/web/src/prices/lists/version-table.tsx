import type { LocalDate } from '@hjm/core';
import type { PriceList } from '@hjm/pricing';
import { type ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';
import { Day } from '../../ui/day.js';

/** The versions of a list, newest first. Nothing is edited: new prices are a new version. */
export function VersionTable({ list, on }: { readonly list: PriceList; readonly on: LocalDate }): ReactNode {
  return (
    <section className="card stack" aria-labelledby="versioner">
      <h3 id="versioner">Versioner</h3>
      <table className="stacking" role="table">
        <caption className="visually-hidden">Prislistans versioner</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Version</th>
            <th role="columnheader" scope="col">Gäller från och med</th>
            <th role="columnheader" scope="col">Beslutad</th>
            <th role="columnheader" scope="col" className="number">Priser</th>
            <th role="columnheader" scope="col">Källa</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {list.versions.toReversed().map(({ id, validFrom, validTo, decided, prices, citation }) => (
            <tr role="row" key={id}>
              <th role="rowheader" scope="row">
                <span className="sentence-block">{id}</span>
              </th>
              <td role="cell" data-label="Gäller från och med">
                <Day date={validFrom} />
                {validTo === undefined ? null : (
                  <>
                    {' '}till och med <Day date={validTo} />
                  </>
                )}
                {validFrom > on ? <span className="quiet"> (inte än)</span> : null}
              </td>
              <td role="cell" data-label="Beslutad">{decided === null ? 'Framgår inte' : <Day date={decided} />}</td>
              <td role="cell" className="number" data-label="Priser">{prices.length}</td>
              <td role="cell" data-label="Källa">{citation === null ? 'Ingen angiven' : <Citations of={[citation]} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
