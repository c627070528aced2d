import { sumOre } from '@hjm/core/money';
import { formatKronor } from '@hjm/core/text';
import type { ReactNode } from 'react';
import { OutcomeIcon } from '../../ui/outcome.js';
import type { ComparedSides } from './comparison.js';
import { DIMENSIONS } from './ordered-rows.js';

/** One way of adding up: what the rows come to on each side, what is kept apart included. */
export type AddedUp = { readonly by: string; readonly a: number; readonly b: number };

/** The sums of every table, and of the two rent runs, which they must equal to the öre. */
export function addedUp({ tables, runs, compared, apart }: ComparedSides): { readonly sums: readonly AddedUp[]; readonly equal: boolean } {
  const sideSum = (side: 'a' | 'b'): number => sumOre([compared[side], apart.onlyA[side], apart.onlyB[side], apart.neither[side]]);
  const whole = runs === undefined ? { by: 'alla uthyrningar', a: sideSum('a'), b: sideSum('b') } : { by: 'hyreskörningen', a: runs.a.ore, b: runs.b.ore };
  const sums = [
    whole,
    ...tables.map(({ dimension, rows }) => ({
      by: `per ${DIMENSIONS[dimension].toLocaleLowerCase('sv')}`,
      a: sumOre(rows.flatMap((row) => [row.a, row.apart.a])),
      b: sumOre(rows.flatMap((row) => [row.b, row.apart.b])),
    })),
  ];
  return { sums, equal: sums.every(({ a, b }) => a === whole.a && b === whole.b) };
}

/** Shows that each way of telling it comes to the same, to the öre. */
export function EqualSums({ of }: { readonly of: ComparedSides }): ReactNode {
  const { sums, equal } = addedUp(of);
  return (
    <section className="card stack" aria-labelledby="summor">
      <h2 id="summor" className="sums-head">
        <OutcomeIcon outcome={equal ? 'allowed' : 'denied'} />
        {equal ? 'Summorna stämmer på öret' : 'Summorna stämmer inte'}
      </h2>
      <table className="stacking" role="table">
        <caption className="visually-hidden">Samma summa, hur den än räknas</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Summerat</th>
            <th role="columnheader" scope="col" className="number">A</th>
            <th role="columnheader" scope="col" className="number">B</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sums.map(({ by, a, b }) => (
            <tr role="row" key={by}>
              <th role="rowheader" scope="row">{by}</th>
              <td role="cell" className="number" data-label="A">{formatKronor(a)}</td>
              <td role="cell" className="number" data-label="B">{formatKronor(b)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
