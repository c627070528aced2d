import { type AmountPrint, categorySv, type EffectSums, kindSv, type MeasuresSummary } from '@hjm/economics';
import type { ReactNode } from 'react';
import { SumText } from './sum-text.js';

type Props = { readonly summary: MeasuresSummary; readonly print: AmountPrint };
type Line = { readonly name: string; readonly sums: readonly (EffectSums & { readonly year: number })[] };

/** Planned beside realised, by category and year, then savings apart from redistributions, and all. */
export function EffectSumsTable({ summary: { years, byCategory, byKind, byYear }, print }: Props): ReactNode {
  const groups: readonly { readonly head: string; readonly lines: readonly Line[] }[] = [
    { head: 'Per kategori', lines: linesOf(byCategory, ({ category }) => categorySv(category)) },
    { head: 'Besparing och omfördelning', lines: linesOf(byKind, ({ kind }) => kindSv(kind)) },
    { head: 'Alla insatser', lines: [{ name: 'Summa', sums: byYear }] },
  ];
  return (
    <table className="stacking economy-table effect-sums" role="table">
      <caption>Ekonomisk effekt, {print.unit}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Insatser</th>
          {years.flatMap((year) => [
            <th key={`${String(year)} plan`} role="columnheader" scope="col" className="number">{year} planerat</th>,
            <th key={`${String(year)} utfall`} role="columnheader" scope="col" className="number">{year} realiserat</th>,
          ])}
        </tr>
      </thead>
      {groups.map(({ head, lines }, at) => (
        <tbody key={head} role="rowgroup" aria-label={head}>
          {lines.map(({ name, sums }, line) => (
            <tr role="row" key={name} className={at === groups.length - 1 ? 'is-sum' : line === lines.length - 1 ? 'is-part-sum' : undefined}>
              <th role="rowheader" scope="row">{name}</th>
              {years.flatMap((year) => {
                const sum = sums.find((one) => one.year === year);
                return (['planned', 'realised'] as const).map((column) => (
                  <td key={`${String(year)} ${column}`} role="cell" className="number" data-label={`${String(year)} ${column === 'planned' ? 'planerat' : 'realiserat'}`}>
                    {sum === undefined ? <span className="quiet">–</span> : <SumText of={sum[column]} print={print} />}
                  </td>
                ));
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function linesOf<Sums extends EffectSums & { readonly year: number }>(all: readonly Sums[], name: (of: Sums) => string): readonly Line[] {
  return [...new Set(all.map(name))].map((one) => ({ name: one, sums: all.filter((sums) => name(sums) === one) }));
}
