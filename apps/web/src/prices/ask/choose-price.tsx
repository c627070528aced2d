import type { PriceModel } from '@hjm/pricing';
import { type ReactNode, useId } from 'react';
import { DayField } from '../../ui/day-field.js';
import { type PriceCase, newPriceCase, pricesOf, TOPICS } from './price-case.js';

type Props = { readonly case: PriceCase; readonly models: readonly PriceModel[]; readonly onChange: (next: PriceCase) => void };

/** Which model, which of its prices, and for which day. */
export function ChoosePrice({ case: of, models, onChange }: Props): ReactNode {
  const id = useId();
  const prices = pricesOf(of.model);
  const topics = [...new Set(prices.map(({ about }) => about))];
  return (
    <div className="card stack">
      <div className="field">
        <label htmlFor={`${id}modell`}>Prismodell</label>
        <select
          id={`${id}modell`}
          value={of.model.id}
          onChange={({ target }) => {
            const model = models.find((one) => one.id === target.value);
            if (model !== undefined) onChange(newPriceCase(model, of.on));
          }}
        >
          {models.map((model) => (
            <option key={model.id} value={model.id}>
              {model.titleSv}
            </option>
          ))}
        </select>
        <span className="hint">{of.model.region}. Det som modellen inte svarar på svarar {of.model.askWhom} på.</span>
      </div>
      <div className="field">
        <label htmlFor={`${id}pris`}>Pris</label>
        <select id={`${id}pris`} value={of.formula} onChange={({ target }) => { onChange({ ...newPriceCase(of.model, of.on, target.value), knownAt: of.knownAt }); }}>
          {topics.map((topic) => (
            <optgroup key={topic} label={TOPICS[topic]}>
              {prices
                .filter(({ about }) => about === topic)
                .map((price) => (
                  <option key={price.id} value={price.id}>
                    {price.covered ? price.labelSv : `${price.labelSv} – framgår inte av källan`}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <DayField
        label="Dag som priset gäller"
        hint="Dagen avgör vilken utgåva av modellen som svarar."
        value={of.on}
        emptyProblem="Välj en dag."
        onChange={(on) => { if (on !== null) onChange({ ...of, on }); }}
      />
      {of.knownAt === null ? null : (
        <p className="quiet">
          Bara beslut som var fattade {of.knownAt} räknas.{' '}
          <button type="button" className="link-button" onClick={() => { onChange({ ...of, knownAt: null }); }}>
            Räkna med alla
          </button>
        </p>
      )}
    </div>
  );
}
