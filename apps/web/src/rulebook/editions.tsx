import type { LocalDate } from '@hjm/core';
import type { RulePackage } from '@hjm/rules';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pathOf } from '../rulebooks.js';
import { Day } from '../ui/day.js';
import type { EditionPeriod } from './edition-periods.js';
import { Timeline } from './timeline.js';

type Props = { readonly package: RulePackage; readonly periods: readonly EditionPeriod[]; readonly selected: string; readonly today: LocalDate };

/** The editions on a time line and as a table; choosing one shows its rules. */
export function Editions({ package: pkg, periods, selected, today }: Props): ReactNode {
  return (
    <section aria-labelledby="utgavor" className="card stack">
      <h2 id="utgavor">Utgåvor</h2>
      <figure className="timeline-figure">
        <Timeline periods={periods} selected={selected} today={today} />
        <figcaption className="quiet">
          <span aria-hidden="true">◇</span> dagen då utgåvan beslutades. Där stapeln tonar ut med ett frågetecken framgår det inte av källan när reglerna började gälla.
        </figcaption>
      </figure>
      <table className="stacking" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Utgåva</th>
            <th role="columnheader" scope="col">Gäller från</th>
            <th role="columnheader" scope="col">Gäller till och med</th>
            <th role="columnheader" scope="col">Beslutad</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {periods.map(({ edition, from, to, replaced }) => (
            <tr key={edition.id} role="row">
              <th role="rowheader" scope="row">
                <Link to="/regelverk/$region/$name" params={pathOf(pkg)} search={{ utgava: edition.id }} resetScroll={false} aria-current={edition.id === selected ? 'true' : undefined} className="edition-link">
                  {edition.title}
                </Link>
                {edition.id === selected ? <span className="chip">visas nedan</span> : null}
              </th>
              <td role="cell" data-label="Gäller från">
                {from === null ? 'Okänt: framgår inte av källan' : <Day date={from} />}
              </td>
              <td role="cell" data-label="Gäller till och med">
                {replaced ? 'Ersatt innan den började' : to === null ? 'Tills vidare' : <Day date={to} />}
              </td>
              <td role="cell" data-label="Beslutad">
                {edition.decided === null ? 'Framgår inte av källan' : <Day date={edition.decided} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
