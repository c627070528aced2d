import type { AmountUnit } from '@hjm/economics';
import { type ReactNode, useId } from 'react';
import { useEconomyAddress } from './economy-address.js';
import type { EconomyHead } from './economy-api.js';
import { economySearch } from './economy-search.js';
import { PRINTS } from './economy-view.js';

type Props = { readonly economies: readonly EconomyHead[]; readonly chosen: string | undefined; readonly withUnit: boolean };

/** Which economy, and the unit of its amounts where the page has a choice of it. The page follows at once. */
export function ChooseEconomy({ economies, chosen, withUnit }: Props): ReactNode {
  const id = useId();
  const [search, set] = useEconomyAddress();
  const { enhet } = economySearch(search);
  // What was chosen on the page belongs to the economy that it was chosen in.
  const nothingElse = Object.fromEntries(Object.keys(search).filter((name) => name !== 'enhet').map((name) => [name, undefined]));
  return (
    <div className="economy-choice no-print">
      <div className="field">
        <label htmlFor={`${id}ekonomi`}>Ekonomi</label>
        <select id={`${id}ekonomi`} value={chosen ?? ''} onChange={({ target }) => { set({ ...nothingElse, ekonomi: target.value }); }}>
          {economies.some((one) => one.id === chosen) ? null : <option value={chosen ?? ''}>Välj en ekonomi</option>}
          {economies.map((one) => (
            <option key={one.id} value={one.id}>
              {one.titleSv}
            </option>
          ))}
        </select>
      </div>
      {withUnit ? (
        <fieldset className="unit-choice">
          <legend className="field-label">Belopp i</legend>
          <div className="segments">
            {(Object.keys(PRINTS) as AmountUnit[]).map((unit) => (
              <label key={unit} className="segment">
                <input type="radio" name={`${id}enhet`} checked={(enhet ?? 'tkr') === unit} onChange={() => { set({ enhet: unit }); }} />
                {unit}
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
    </div>
  );
}
