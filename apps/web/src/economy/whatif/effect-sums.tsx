import { sumOre } from '@hjm/core/money';
import type { AmountPrint, KnownOre, ScenarioEffect } from '@hjm/economics';
import { formatKronor } from '@hjm/core/text';
import type { ReactNode } from 'react';
import { OutcomeIcon } from '../../ui/outcome.js';
import { Amount } from '../amount.js';

type Props = { readonly effects: readonly ScenarioEffect[]; readonly total: KnownOre; readonly print: AmountPrint };

/** The same effects in numbers, and that they add up to the difference to the öre. */
export function EffectSums({ effects, total, print }: Props): ReactNode {
  const known = effects.every(({ ore }) => ore !== null);
  const sum = known ? sumOre(effects.map(({ ore }) => ore ?? 0)) : null;
  return (
    <>
      <table className="stacking economy-table" role="table">
        <caption className="visually-hidden">Varje ändrings verkan på resultatet, {print.unit}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Ändring</th>
            <th role="columnheader" scope="col" className="number">Verkan på resultatet ({print.unit})</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {effects.map(({ key, kind, labelSv, ore }, at) => (
            <tr role="row" key={key}>
              <th role="rowheader" scope="row">{kind === 'interplay' ? labelSv : `${String(at + 1)}. ${labelSv}`}</th>
              <td role="cell" className="number" data-label="Verkan"><Amount ore={ore} print={print} sign /></td>
            </tr>
          ))}
          <tr role="row" className="is-sum">
            <th role="rowheader" scope="row">Skillnad i resultatet</th>
            <td role="cell" className="number" data-label="Skillnad"><Amount ore={total.ore} print={print} sign /></td>
          </tr>
        </tbody>
      </table>
      {sum === null || total.ore === null ? null : (
        <p className={`key-sum is-${sum === total.ore ? 'allowed' : 'denied'}`}>
          <OutcomeIcon outcome={sum === total.ore ? 'allowed' : 'denied'} />
          <span>{sum === total.ore ? `Ändringarna summerar till skillnaden på öret: ${formatKronor(sum)}.` : 'Ändringarna summerar inte till skillnaden.'}</span>
        </p>
      )}
    </>
  );
}
