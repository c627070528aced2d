import { formatNumber } from '@hjm/core/text';
import { type KpiDefinition, type KpiResult, type StatusScheme, formatValue, partText, roundValue, statusText } from '@hjm/kpi';
import { type ReactNode, useId } from 'react';
import { baseText, intervalText } from '../base-text.js';
import { StatusMark } from '../status-mark.js';

type Props = { readonly labelSv: string; readonly results: readonly KpiResult[]; readonly definition: KpiDefinition; readonly scheme: StatusScheme };

/** The parts of an indicator by one breakdown, with bars. Small groups are masked already, and say so. */
export function PartTable({ labelSv, results, definition, scheme }: Props): ReactNode {
  const id = useId();
  const numbers = results.map(({ value }) => Number(roundValue(value, definition.unit, definition.decimals) ?? NaN));
  const parts = numbers.filter((number, at) => results[at]?.part !== undefined && !Number.isNaN(number));
  const most = definition.unit === 'percent' && definition.measure.kind === 'share' ? 100 : Math.max(...parts, 0);
  const withBars = most > 0 && parts.every((number) => number >= 0);
  const uncertain = results.some(({ interval }) => interval !== undefined);
  const judged = results.some(({ part, status }) => part !== undefined && status !== 'none');
  return (
    <section className="kpi-parts" aria-labelledby={id}>
      <h3 id={id}>{labelSv}</h3>
      <table className="stacking kpi-table is-parts" role="table" aria-labelledby={id}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Del</th>
            <th role="columnheader" scope="col" className="number kpi-part-outcome">Utfall</th>
            {withBars ? <td role="cell" className="kpi-bar-cell" /> : null}
            <th role="columnheader" scope="col" className="number kpi-part-base">Underlag</th>
            {uncertain ? <th role="columnheader" scope="col" className="number kpi-part-interval">95&nbsp;%-intervall</th> : null}
            {judged ? <th role="columnheader" scope="col" className="kpi-part-judged">Bedömning</th> : null}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {results.map((result, at) => (
            <tr role="row" key={result.part?.values.join('\u0000') ?? ''} className={result.part === undefined ? 'is-whole' : undefined}>
              <th role="rowheader" scope="row"><span className="sentence-block">{result.part === undefined ? 'Alla' : partText(result.part, definition)}</span></th>
              <td role="cell" className="number" data-label="Utfall">
                <span className={result.value.state === 'masked' ? 'kpi-none' : undefined}>{formatValue(result.value, definition)}</span>
              </td>
              {withBars ? (
                <td role="cell" className="kpi-bar-cell">
                  <Bar share={(numbers[at] ?? NaN) / most} isWhole={result.part === undefined && most !== 100} />
                </td>
              ) : null}
              <td role="cell" className="number" data-label="Underlag">
                {baseText(result, definition) ?? (result.value.state === 'known' ? `${formatNumber(result.records)} ${result.records === 1 ? 'post' : 'poster'}` : '')}
              </td>
              {uncertain ? (
                <td role="cell" className="number" data-label="95 %-intervall">
                  {result.interval === undefined ? '' : intervalText(result.interval)}
                </td>
              ) : null}
              {judged ? (
                <td role="cell" data-label="Bedömning">
                  <StatusMark status={result.status} text={statusText(result.status, scheme)} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** As long as its share of the longest. The whole of an amount is longer than any part, and has none. */
function Bar({ share, isWhole }: { readonly share: number; readonly isWhole: boolean }): ReactNode {
  if (Number.isNaN(share) || isWhole) return null;
  return (
    <svg className="kpi-bar" aria-hidden="true" focusable="false">
      <rect className="is-ground" width="100%" height="100%" />
      <rect width={`${(Math.min(1, share) * 100).toFixed(2)}%`} height="100%" />
    </svg>
  );
}
