import { type AmountPrint, categorySv, type EffectSums, kindSv, type MeasuresSummary } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Amount } from '../amount.js';
import { SumText } from './sum-text.js';

type Props = { readonly summary: MeasuresSummary; readonly print: AmountPrint };
type Column = keyof EffectSums;
type Line = { readonly name: string; readonly sums: readonly (EffectSums & { readonly year: number })[] };

const COLUMNS_SV: { readonly [column in Column]: string } = { planned: 'planerat', realised: 'realiserat', notRecoverable: 'planerat eller realiserat' };

/** Planned beside realised, by category and year, then savings apart from redistributions, and all. What the source does not show to be one or the other stands by itself, where there is such. */
export function EffectSumsTable({ summary: { years, byCategory, byKind, byYear, total }, print }: Props): ReactNode {
  const columns: readonly Column[] = total.notRecoverable === null ? ['planned', 'realised'] : ['planned', 'realised', 'notRecoverable'];
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
          {years.flatMap((year) =>
            columns.map((column) => (
              <th key={`${String(year)} ${column}`} role="columnheader" scope="col" className="number">
                {year} {COLUMNS_SV[column]}
              </th>
            )),
          )}
        </tr>
      </thead>
      {groups.map(({ head, lines }, at) => (
        <tbody key={head} role="rowgroup" aria-label={head}>
          {lines.map(({ name, sums }, line) => (
            <tr role="row" key={name} className={at === groups.length - 1 ? 'is-sum' : line === lines.length - 1 ? 'is-part-sum' : undefined}>
              <th role="rowheader" scope="row">{name}</th>
              {years.flatMap((year) => {
                const sum = sums.find((one) => one.year === year);
                return columns.map((column) => (
                  <td key={`${String(year)} ${column}`} role="cell" className="number" data-label={`${String(year)} ${COLUMNS_SV[column]}`}>
                    <Cell of={sum?.[column]} print={print} />
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

/** Nothing of the column is not an amount that is missing. */
function Cell({ of, print }: { readonly of: EffectSums[Column] | undefined; readonly print: AmountPrint }): ReactNode {
  if (of === undefined || of === null) return <span className="quiet">–</span>;
  return typeof of === 'number' ? <Amount ore={of} print={print} /> : <SumText of={of} print={print} />;
}

function linesOf<Sums extends EffectSums & { readonly year: number }>(all: readonly Sums[], name: (of: Sums) => string): readonly Line[] {
  return [...new Set(all.map(name))].map((one) => ({ name: one, sums: all.filter((sums) => name(sums) === one) }));
}
