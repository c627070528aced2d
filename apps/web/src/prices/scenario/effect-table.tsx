import { formatKronor, formatNumber } from '@hjm/core/text';
import { sumOre } from '@hjm/core/money';
import type { ScenarioEffect, ScenarioRow } from '@hjm/pricing/scenario';
import type { ReactNode } from 'react';
import type { RowOrder } from './ordered-rows.js';
import { signedKronor, signedShare } from './signed-kronor.js';

type Props = { readonly rows: readonly (ScenarioRow & { readonly name: string })[]; readonly caption: string; readonly head: string; readonly order: RowOrder; readonly titles: { readonly a: string; readonly b: string } };

const EFFECTS: Readonly<Record<ScenarioEffect, string>> = { loses: 'betalar mer', gains: 'betalar mindre', even: 'lika' };

/** Who pays more and who less, a row each, with the sum. */
export function EffectTable({ rows, caption, head, order, titles }: Props): ReactNode {
  const [a, b] = [sumOre(rows.map((row) => row.a)), sumOre(rows.map((row) => row.b))];
  return (
    <table className="stacking effect-table" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" aria-sort={order === 'name' ? 'ascending' : undefined}>{head}</th>
          <th role="columnheader" scope="col">Verkan</th>
          <th role="columnheader" scope="col" className="number" aria-sort={order === 'amount' ? 'descending' : undefined}>A: {titles.a}</th>
          <th role="columnheader" scope="col" className="number">B: {titles.b}</th>
          <th role="columnheader" scope="col" className="number" aria-sort={order === 'difference' ? 'descending' : undefined}>Skillnad</th>
          <th role="columnheader" scope="col" className="number">Andel</th>
          <th role="columnheader" scope="col" className="number">Uthyrningar</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={row.key ?? ''}>
            <th role="rowheader" scope="row">{row.name}</th>
            <td role="cell" data-label="Verkan">
              <span className={`effect-sign is-${row.effect === 'loses' ? 'more' : row.effect === 'gains' ? 'less' : 'even'}`}>
                {row.effect === 'loses' ? '▲' : row.effect === 'gains' ? '▼' : '='} {EFFECTS[row.effect]}
              </span>
            </td>
            <td role="cell" className="number" data-label="A">{formatKronor(row.a)}</td>
            <td role="cell" className="number" data-label="B">{formatKronor(row.b)}</td>
            <td role="cell" className="number" data-label="Skillnad">{signedKronor(row.difference)}</td>
            <td role="cell" className="number" data-label="Andel">{signedShare(row)}</td>
            <td role="cell" className="number" data-label="Uthyrningar">{formatNumber(row.rentals)}</td>
          </tr>
        ))}
        <tr role="row" className="is-sum">
          <th role="rowheader" scope="row">Summa</th>
          <td role="cell" />
          <td role="cell" className="number" data-label="A">{formatKronor(a)}</td>
          <td role="cell" className="number" data-label="B">{formatKronor(b)}</td>
          <td role="cell" className="number" data-label="Skillnad">{signedKronor(sumOre([b, -a]))}</td>
          <td role="cell" className="number" data-label="Andel">{signedShare({ a, difference: b - a })}</td>
          <td role="cell" />
        </tr>
      </tbody>
    </table>
  );
}
