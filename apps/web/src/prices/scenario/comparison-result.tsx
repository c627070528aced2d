import { formatKronor, formatNumber } from '@hjm/core/text';
import type { KeptApart, ScenarioDimension, ScenarioRow } from '@hjm/pricing/scenario';
import { type ReactNode, useId, useState } from 'react';
import { Figure } from '../../ui/figure.js';
import { type ComparedSides, type ComparisonReport, groupName } from './comparison.js';
import { saveComparison } from './comparison-file.js';
import { EffectChart } from './effect-chart.js';
import { EffectTable } from './effect-table.js';
import { EqualSums } from './equal-sums.js';
import { NewPrices } from './new-prices.js';
import { DIMENSIONS, ORDERS, orderedRows, type RowOrder } from './ordered-rows.js';
import { signedKronor, signedShare } from './signed-kronor.js';

/** Who pays more and who less: in short, as bars, as a table, and that the sums are equal. */
export function ComparisonResult({ of }: { readonly of: ComparisonReport }): ReactNode {
  const { question, result, titles, unified } = of;
  const dimensions = shownDimensions(result.tables);
  const [dimension, setDimension] = useState<ScenarioDimension>('principal');
  const [order, setOrder] = useState<RowOrder>('difference');
  const id = useId();
  const table = result.tables.find((one) => one.dimension === dimension) ?? result.tables[0];
  const rows = orderedRows(table?.rows ?? [], order, nameOf(dimension));
  const head = DIMENSIONS[dimension];
  const title = `Vem betalar mer och mindre, per ${head.toLocaleLowerCase('sv')}`;
  const { compared } = result;
  return (
    <div className="stack comparison">
      <section className="card stack" aria-labelledby="i-korthet">
        <h2 id="i-korthet">I korthet</h2>
        <dl className="comparison-figures">
          <Figure name={`A: ${titles.a}`}>{formatKronor(compared.a)}</Figure>
          <Figure name={`B: ${titles.b}`}>{formatKronor(compared.b)}</Figure>
          <Figure name="Skillnad">
            {signedKronor(compared.difference)} <small>({signedShare(compared)})</small>
          </Figure>
          <Figure name="Uthyrningar som blir dyrare">{formatNumber(compared.more)}</Figure>
          <Figure name="som blir billigare">{formatNumber(compared.less)}</Figure>
          <Figure name="som kostar lika mycket">{formatNumber(compared.equal)}</Figure>
        </dl>
        {leftOutOf(result).map((line) => (
          <p key={line} className="quiet">
            {line}
          </p>
        ))}
        {question?.kind === 'godkannanden' && question.month < '2024-04' ? <p className="notice">Det rekommenderade priset gäller från april 2024. Före dess är båda sidor lika.</p> : null}
      </section>
      <section className="card stack" aria-labelledby="vem">
        <h2 id="vem">Vem betalar mer, och vem mindre?</h2>
        <div className="row comparison-choices no-print">
          <fieldset>
            <legend className="field-label">Visa per</legend>
            <div className="radios is-in-row">
              {dimensions.map((one) => (
                <label key={one}>
                  <input type="radio" name={`${id}per`} checked={one === dimension} onChange={() => { setDimension(one); }} />
                  {DIMENSIONS[one]}
                </label>
              ))}
            </div>
          </fieldset>
          <div className="field">
            <label htmlFor={`${id}ordning`}>Ordna efter</label>
            <select id={`${id}ordning`} value={order} onChange={({ target }) => { setOrder(target.value as RowOrder); }}>
              {(Object.keys(ORDERS) as RowOrder[]).map((one) => (
                <option key={one} value={one}>
                  {ORDERS[one]}
                </option>
              ))}
            </select>
          </div>
        </div>
        <EffectChart rows={rows} title={title} />
        <EffectTable rows={rows} caption={title} head={head} order={order} titles={titles} />
        <p>
          <button type="button" className="button" onClick={() => { saveComparison(of); }}>
            Hämta alla tabeller som CSV
          </button>
        </p>
      </section>
      {unified === null ? null : <NewPrices of={unified} />}
      <EqualSums of={result} />
    </div>
  );
}

/** What is not in the figures above: nothing to charge, or no price on one side or both. */
function leftOutOf({ notCharged, apart }: ComparedSides): readonly string[] {
  const line = ({ rentals, a, b }: KeptApart, why: string): string[] => (rentals === 0 ? [] : [`${formatNumber(rentals)} uthyrningar ${why} och ligger utanför jämförelsen: ${formatKronor(a)} i A mot ${formatKronor(b)} i B.`]);
  return [
    ...(notCharged === 0 ? [] : [`${formatNumber(notCharged)} uthyrningar har inget att debitera i perioden.`]),
    ...line(apart.onlyA, 'kan bara A prissätta'),
    ...line(apart.onlyB, 'kan bara B prissätta'),
    ...line(apart.neither, 'kan ingen sida prissätta fullt ut'),
  ];
}

const nameOf =
  (dimension: ScenarioDimension) =>
  (row: ScenarioRow): string =>
    dimension === 'group' && row.key !== null ? groupName(row.key) : row.labelSv;

/** Units are left out where every principal is one unit, and reasons where there is only one price for all. */
function shownDimensions(tables: ComparisonReport['result']['tables']): readonly ScenarioDimension[] {
  const keys = (dimension: ScenarioDimension): string => (tables.find((one) => one.dimension === dimension)?.rows ?? []).map(({ key }) => key).join();
  return tables.map(({ dimension }) => dimension).filter((dimension) => dimension !== 'party' || keys('party') !== keys('principal'));
}
