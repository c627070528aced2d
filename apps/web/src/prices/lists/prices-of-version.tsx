import { formatKronor } from '@hjm/core/text';
import { DEMO_ARTICLES } from '@hjm/demo';
import type { PriceList } from '@hjm/pricing';
import { type ReactNode, useId, useState } from 'react';

const names = new Map(DEMO_ARTICLES.map(({ id, nameSv }) => [id, nameSv]));
const UNITS = { day: 'dag', '30days': '30 dagar', month: 'månad' } as const;

/** The prices of one version, found by word. */
export function PricesOfVersion({ list }: { readonly list: PriceList }): ReactNode {
  const id = useId();
  const [chosen, setChosen] = useState(list.versions.at(-1)?.id);
  const [query, setQuery] = useState('');
  const version = list.versions.find((one) => one.id === chosen);
  if (version === undefined) return null;
  const rows = version.prices
    .map(({ article, reason, ore }) => ({ article, name: names.get(article) ?? article, reason, ore }))
    .filter(({ name, article }) => `${name} ${article}`.toLocaleLowerCase('sv').includes(query.trim().toLocaleLowerCase('sv')));
  return (
    <section className="card stack" aria-labelledby="priser">
      <h3 id="priser">Priser per {UNITS[list.unit]}</h3>
      <div className="comparison-form no-print">
        <div className="field">
          <label htmlFor={`${id}version`}>Version</label>
          <select id={`${id}version`} value={chosen} onChange={({ target }) => { setChosen(target.value); }}>
            {list.versions.map((one) => (
              <option key={one.id} value={one.id}>
                {one.id}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}sok`}>Sök artikel</label>
          <input id={`${id}sok`} type="search" autoComplete="off" value={query} onChange={({ target }) => { setQuery(target.value); }} />
        </div>
      </div>
      <p role="status" className="quiet">
        {rows.length === 1 ? '1 pris.' : `${String(rows.length)} priser.`} Utan moms.
      </p>
      {rows.length === 0 ? null : (
        <table className="stacking" role="table">
          <caption className="visually-hidden">Priser i versionen {version.id}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">Artikel</th>
              <th role="columnheader" scope="col">Orsak till hyran</th>
              <th role="columnheader" scope="col" className="number">Pris per {UNITS[list.unit]}</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ article, name, reason, ore }) => (
              <tr role="row" key={`${article} ${reason ?? ''}`}>
                <th role="rowheader" scope="row">{name}</th>
                <td role="cell" data-label="Orsak till hyran">{reason ?? 'alla'}</td>
                <td role="cell" className="number" data-label={`Pris per ${UNITS[list.unit]}`}>{formatKronor(ore)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
