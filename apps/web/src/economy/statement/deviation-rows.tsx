import { formatPercent } from '@hjm/core/text';
import type { Economy, LineDeviation, Statement } from '@hjm/economics';
import { Fragment, type ReactNode, useId } from 'react';
import { Amount } from '../amount.js';
import type { EconomyView } from '../economy-view.js';
import { EffectMark } from './effect-mark.js';
import { LineDetails } from './line-details.js';

type Props = {
  readonly statement: Statement;
  readonly deviations: readonly LineDeviation[];
  readonly columns: readonly [of: Statement['columns'][number], against: Statement['columns'][number]];
  readonly economy: Economy;
  readonly print: EconomyView['print'];
  /** The line whose origin is shown. */
  readonly open: string | undefined;
  readonly onOpen: (line: string | undefined) => void;
};

/** The statement line by line: sums in bold, and each line opens to where its figures come from. */
export function DeviationRows({ statement, deviations, columns, economy, print, open, onOpen }: Props): ReactNode {
  const id = useId();
  const [of, against] = columns;
  const { result } = statement.chart;
  return (
    <table className="stacking kpi-table is-statement" role="table">
      <caption className="visually-hidden">
        {of.labelSv} mot {against.labelSv}, belopp i {print.unit}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Rad</th>
          <th role="columnheader" scope="col" className="number">{of.labelSv}</th>
          <th role="columnheader" scope="col" className="number">{against.labelSv}</th>
          <th role="columnheader" scope="col" className="number">Avvikelse</th>
          <th role="columnheader" scope="col" className="number">Procent</th>
          <th role="columnheader" scope="col">För resultatet</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {deviations.map(({ key, labelSv, kind, of: ore, against: other, difference, percent, effect }) => (
          <Fragment key={key}>
            <tr role="row" className={key === result ? 'is-result' : kind === 'sum' ? 'is-sum' : undefined}>
              <th role="rowheader" scope="row">
                <button type="button" className="line-button" aria-expanded={open === key} aria-controls={open === key ? `${id}${key}` : undefined} onClick={() => { onOpen(open === key ? undefined : key); }}>
                  {labelSv}
                </button>
              </th>
              <td role="cell" className="number" data-label={of.labelSv}><Amount ore={ore} print={print} /></td>
              <td role="cell" className="number" data-label={against.labelSv}><Amount ore={other} print={print} /></td>
              <td role="cell" className="number" data-label="Avvikelse"><Amount ore={difference} print={print} sign /></td>
              <td role="cell" className="number" data-label="Procent">{percent === null ? <span className="quiet">–<span className="visually-hidden"> går inte att räkna</span></span> : <span className="amount">{formatPercent(percent, { decimals: 1 })}</span>}</td>
              <td role="cell" data-label="För resultatet"><EffectMark effect={effect} /></td>
            </tr>
            {open === key ? (
              <tr role="row" className="line-details">
                <td role="cell" colSpan={6} id={`${id}${key}`}>
                  <LineDetails economy={economy} line={key} columns={columns} print={print} />
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
