import { type KpiDefinition, type KpiResult, type StatusScheme, formatValue, statusText, targetText } from '@hjm/kpi';
import type { ReactNode } from 'react';
import { baseText } from '../base-text.js';
import { StatusMark } from '../status-mark.js';

/** The same months as the chart, in numbers, the latest first. */
export function MonthTable({ months, definition, scheme }: { readonly months: readonly KpiResult[]; readonly definition: KpiDefinition; readonly scheme: StatusScheme }): ReactNode {
  return (
    <table className="stacking kpi-table is-months" role="table">
      <caption className="visually-hidden">{definition.labelSv}, månad för månad</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Månad</th>
          <th role="columnheader" scope="col" className="number">Utfall</th>
          <th role="columnheader" scope="col" className="number">Underlag</th>
          <th role="columnheader" scope="col">Målvärde</th>
          <th role="columnheader" scope="col">Bedömning</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {months.toReversed().map((result) => (
          <tr role="row" key={result.period.id}>
            <th role="rowheader" scope="row"><span className="sentence-block">{result.period.labelSv}</span></th>
            <td role="cell" className="number" data-label="Utfall">{formatValue(result.value, definition)}</td>
            <td role="cell" className="number" data-label="Underlag">{baseText(result, definition) ?? ''}</td>
            <td role="cell" data-label="Målvärde">{result.target === undefined ? <span className="quiet">inget</span> : targetText(result.target, definition)}</td>
            <td role="cell" data-label="Bedömning"><StatusMark status={result.status} text={statusText(result.status, scheme)} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
