import { formatKronor } from '@hjm/core/text';
import { DEMO_ARTICLES } from '@hjm/demo';
import { UNIFORM_PRICE_VARMLAND } from '@hjm/pricing/scenario';
import type { ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';
import type { ComparisonReport } from './comparison.js';
import { signedKronor } from './signed-kronor.js';

const names = new Map(DEMO_ARTICLES.map(({ id, nameSv }) => [id, nameSv]));

/** The one price that each product gets, what it was made of, and what rounding does to the income. */
export function NewPrices({ of: { articles, totals, withoutVolume } }: { readonly of: NonNullable<ComparisonReport['unified']> }): ReactNode {
  return (
    <section className="card stack" aria-labelledby="nya-priser">
      <h2 id="nya-priser">Priset per produkt</h2>
      <p>
        Priset är medelpriset, vägt med hur mycket som hyrs av varje orsak, avrundat till hela ören. På månadens volym blir intäkten {formatKronor(totals.after)} mot {formatKronor(totals.before)}:{' '}
        {totals.rest === 0 ? 'ingen skillnad' : `avrundningen gör ${signedKronor(totals.rest)}`}.
      </p>
      <p className="quiet">Att priset ska vara ett per produkt är nämndens rekommendation. Hur det ska räknas fram säger källan inte: det vägda medelvärdet är vårt.</p>
      <Citations of={[UNIFORM_PRICE_VARMLAND]} />
      {withoutVolume.length === 0 ? null : <p className="notice is-warning">Inget pris kan räknas fram för det som ingen hyr: {withoutVolume.map((id) => names.get(id) ?? id).join(', ')}.</p>}
      <details className="disclosure">
        <summary>Visa alla {articles.length} priser</summary>
        <table className="stacking" role="table">
          <caption className="visually-hidden">Priser före och efter, per månad</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">Produkt</th>
              <th role="columnheader" scope="col">Pris efter orsak</th>
              <th role="columnheader" scope="col" className="number">Ett pris</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {articles.map(({ article, from, ore }) => (
              <tr role="row" key={article}>
                <th role="rowheader" scope="row">{names.get(article) ?? article}</th>
                <td role="cell" data-label="Pris efter orsak">{from.map(({ reason, ore: was }) => `${reason ?? 'utan orsak'} ${formatKronor(was)}`).join(', ')}</td>
                <td role="cell" className="number" data-label="Ett pris">{formatKronor(ore)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
