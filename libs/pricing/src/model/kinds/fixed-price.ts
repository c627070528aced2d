import type { Formula, PriceTopic } from '../model-types.js';
import { ask, figure, rounded } from '../step-builders.js';
import { type Charge, chargeUnit } from './charge.js';
import type { StatedFigure } from './sale-with-markup.js';

/** A price that the source states as it is. */
export function fixedPrice(id: string, about: PriceTopic, labelSv: string, amount: StatedFigure): Formula {
  return { id, about, labelSv, steps: [figure('amount', labelSv, amount.value, 'kr', amount.citation), rounded('amount')] };
}

/** A price set for one single item: a rent for a charge, or a sale price. It is asked for, and nothing is made up. */
export function individualPrice(about: 'rent' | 'sale', charge: Charge = 'month', id: string = about): Formula {
  const unit = about === 'rent' ? chargeUnit(charge) : 'kr';
  return { id, about, labelSv: about === 'rent' ? 'Individuell hyra' : 'Individuellt pris', steps: [ask('individualPrice', 'Pris för just detta hjälpmedel', unit), rounded('individualPrice')] };
}
