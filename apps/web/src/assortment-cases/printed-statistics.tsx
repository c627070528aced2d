import type { ReactNode } from 'react';
import { useId } from 'react';
import { Citations } from '../ui/citations.js';
import type { Statistics } from './case-api.js';
import { kronor } from './kronor.js';

const SECOND = 'Läst för alla';

/** Statistics that somebody has printed. Where an amount can be read in two ways both readings stand, and neither is chosen. */
export function PrintedStatistics({ of: { printed, read } }: { readonly of: Statistics['printed'][number] }): ReactNode {
  const headingId = useId();
  const twoWays = read.ambiguous.length > 0;
  const first = twoWays ? 'Läst per ärende' : 'Kostnad';
  return (
    <section className="card stack" aria-labelledby={headingId}>
      <h2 id={headingId}>Publicerat: {printed.title}</h2>
      <p>
        {read.granted} beviljade och {read.refused} avslagna.
        {twoWays ? ` Källan säger inte om beloppet för ${read.ambiguous.join(', ')} gäller varje ärende eller alla tillsammans. Båda läsningarna står kvar.` : null}
      </p>
      <table className="case-table" role="table">
        <caption className="visually-hidden">Beviljade ärenden, {printed.title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">Hjälpmedel</th>
            <th scope="col" role="columnheader" className="is-number">Ärenden</th>
            <th scope="col" role="columnheader" className="is-number">{first}</th>
            {twoWays ? <th scope="col" role="columnheader" className="is-number">{SECOND}</th> : null}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {read.perCase.lines.map(({ label, cases, costOre }, index) => (
            <tr role="row" key={label} className={read.ambiguous.includes(label) ? 'is-two-ways' : undefined}>
              <th scope="row" role="rowheader">{label}</th>
              <td role="cell" className="is-number" data-label="Ärenden">{cases}</td>
              <td role="cell" className="is-number" data-label={first}>{kronor(costOre)}</td>
              {twoWays ? <td role="cell" className="is-number" data-label={SECOND}>{kronor(read.together.lines[index]?.costOre ?? 0)}</td> : null}
            </tr>
          ))}
        </tbody>
        <tfoot role="rowgroup">
          <tr role="row">
            <th scope="row" role="rowheader">Summa</th>
            <td role="cell" className="is-number" data-label="Ärenden">{read.casesOnLines}</td>
            <td role="cell" className="is-number" data-label={first}>{kronor(read.perCase.totalOre)}</td>
            {twoWays ? <td role="cell" className="is-number" data-label={SECOND}>{kronor(read.together.totalOre)}</td> : null}
          </tr>
        </tfoot>
      </table>
      <Citations of={[printed.citation]} />
    </section>
  );
}
