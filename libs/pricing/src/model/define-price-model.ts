import { modelIssues } from './check-model.js';
import { refuse } from '../json/issues.js';
import type { PriceModel } from './model-types.js';

/** The models that were checked: an answer does not check again. */
const defined = new WeakSet<PriceModel>();

/**
 * A price model, checked whole: every name exists and refers backwards, units fit (kronor times kronor is an error), what is
 * stated has a citation, editions leave no gap and do not overlap, every step is used, and each formula ends in one named rounding.
 * It is plain data, frozen.
 *
 * @throws HjmError `invalid-price-model` with every defect: path, what was expected, what was found, the nearest right word
 */
export function definePriceModel(model: Omit<PriceModel, 'format'>): PriceModel {
  const whole: PriceModel = { format: 'hjm.price-model/1', ...model };
  refuse('invalid-price-model', `Prismodellen ${model.id} går inte att använda.`, modelIssues(whole));
  defined.add(whole);
  return deepFreeze(whole);
}

/** The model itself when it was made by {@link definePriceModel}; else it is checked first. */
export function checked(model: PriceModel): PriceModel {
  return defined.has(model) ? model : definePriceModel(model);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
