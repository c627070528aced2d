import { formatNumber } from '@hjm/core/text';
import { type KpiDefinition, type KpiResult, type StatusScheme, describeMissing, describeResult, formatValue, statusText, targetText, trendText } from '@hjm/kpi';
import type { ReactNode } from 'react';
import { Figure } from '../../ui/figure.js';
import { baseText, intervalText, quotientText } from '../base-text.js';
import { StatusMark, TrendMark } from '../status-mark.js';

/** The outcome of the period, what it is held against, and all that is to be said of it in sentences. */
export function OutcomeCard({ result, definition, scheme }: { readonly result: KpiResult; readonly definition: KpiDefinition; readonly scheme: StatusScheme }): ReactNode {
  const { value, target, status, trend, earlier, interval, records, unknown, running } = result;
  const [base, missing] = [baseText(result, definition), describeMissing(value)];
  const hasEarlier = earlier !== undefined && earlier.state !== 'missing';
  const [, ...sentences] = describeResult(result, definition);
  return (
    <section className="card stack" aria-labelledby="utfall">
      <h2 id="utfall">
        Utfall <span className="sentence-part">{result.period.labelSv}</span>
      </h2>
      <div className="kpi-outcome-head">
        <p className={missing === undefined ? 'price-amount' : 'kpi-missing'}>{missing ?? formatValue(value, definition)}</p>
        {value.state === 'stated' ? <p className="quiet">Angivet, inte räknat ur poster.</p> : null}
        {status === 'none' ? null : (
          <p>
            <StatusMark status={status} text={statusText(status, scheme)} />
          </p>
        )}
      </div>
      <dl className="comparison-figures kpi-figures">
        {base === undefined ? null : <Figure name="Underlag">{base}</Figure>}
        {base === undefined && value.state === 'known' && definition.measure.kind === 'ratio' ? (
          <Figure name="Exakt kvot">{quotientText(value)}</Figure>
        ) : null}
        <Figure name="Målvärde">{target === undefined ? 'inget för perioden' : targetText(target, definition)}</Figure>
        <Figure name="Mot samma period året innan">
          {trend === 'unknown' && hasEarlier ? null : <TrendMark trend={trend} text={trendText(trend)} />}
          {hasEarlier ? <small> då {formatValue(earlier, definition)}</small> : null}
        </Figure>
        {interval === undefined ? null : <Figure name="Kan förklaras av slumpen (95 %)">{intervalText(interval)}</Figure>}
        {value.state === 'known' ? <Figure name="Poster">{formatNumber(records)}</Figure> : null}
        {value.state === 'masked' || unknown + running === 0 ? null : (
          <Figure name="Inte med">
            {[...(unknown === 0 ? [] : [`${formatNumber(unknown)} okända`]), ...(running === 0 ? [] : [`${formatNumber(running)} pågår`])].join(', ')}
          </Figure>
        )}
      </dl>
      <details className="disclosure">
        <summary>I ord</summary>
        <ul className="plain-list">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
