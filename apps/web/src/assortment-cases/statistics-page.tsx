import type { LocalDate } from '@hjm/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import type { Reply } from '../service-call.js';
import { PageTitle } from '../shell/page-title.js';
import { today } from '../today.js';
import { DayField } from '../ui/day-field.js';
import { Figure } from '../ui/figure.js';
import { ageText } from './age.js';
import { type Statistics, readStatistics } from './case-api.js';
import { kronor } from './kronor.js';
import { PolicyNotice } from './policy-notice.js';
import { PrintedStatistics } from './printed-statistics.js';
import { useTerms } from './use-terms.js';
import '../styles/assortment-cases.css';

/** *Statistik*: granted and refused with cost, of the cases here and as others have printed it. */
export function StatisticsPage(): ReactNode {
  const [from, setFrom] = useState<LocalDate | null>(`${today().slice(0, 4)}-01-01`);
  const [to, setTo] = useState<LocalDate | null>(today());
  const terms = useTerms();
  const [found, setFound] = useState<Reply<Statistics>>();
  useEffect(() => {
    void readStatistics({ ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }).then(setFound);
  }, [from, to]);
  return (
    <>
      <PageTitle title="Statistik över ärenden">
        <p>
          <Link to="/arenden">Alla ärenden</Link>
        </p>
      </PageTitle>
      <div className="stack case-page">
        {terms?.ok === true ? <PolicyNotice terms={terms.value} /> : null}
        <section className="card stack" aria-labelledby="har">
          <h2 id="har">Ärenden här</h2>
          <div className="row case-period">
            <DayField label="Beslutade från" hint="Tomt: från början." value={from} onChange={setFrom} />
            <DayField label="till och med" hint="Tomt: alla." value={to} onChange={setTo} />
          </div>
          <div role="status">{found?.ok === false ? <p className="notice is-error">{found.problem}</p> : null}</div>
          {found?.ok === true ? <Own of={found.value.own} /> : null}
        </section>
        {found?.ok === true ? found.value.printed.map((one) => <PrintedStatistics key={one.printed.id} of={one} />) : null}
      </div>
    </>
  );
}

function Own({ of: { granted, refused, lines, totalOre, open, oldestOpenDays } }: { readonly of: Statistics['own'] }): ReactNode {
  return (
    <>
      <dl className="case-figures">
        <Figure name="Beviljade">{granted}</Figure>
        <Figure name="Avslagna">{refused}</Figure>
        <Figure name="Beviljad kostnad">{kronor(totalOre)}</Figure>
        <Figure name="Öppna i dag">{open}</Figure>
        <Figure name="Äldsta öppna">{oldestOpenDays === null ? 'Inget' : ageText(oldestOpenDays)}</Figure>
      </dl>
      {lines.length === 0 ? null : (
        <table className="case-table" role="table">
          <caption className="visually-hidden">Beviljat, efter hjälpmedel</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">Hjälpmedel</th>
              <th scope="col" role="columnheader" className="is-number">Ärenden</th>
              <th scope="col" role="columnheader" className="is-number">Kostnad</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {lines.map(({ product, cases, costOre }) => (
              <tr role="row" key={product}>
                <th scope="row" role="rowheader">{product}</th>
                <td role="cell" className="is-number" data-label="Ärenden">{cases}</td>
                <td role="cell" className="is-number" data-label="Kostnad">{kronor(costOre)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
