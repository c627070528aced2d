import type { PriceModel } from './model-types.js';
import { neededInput } from './needed-input.js';
import { isAsked } from './operands.js';
import type { NeededInput, PriceQuestion } from './price-types.js';
import { settlePrice } from './settle-price.js';

/**
 * Everything that a formula may ask for on a day, in the order of its steps, whatever is chosen; `undefined` when no edition covers
 * the day or the one that does has no such formula. `explainPrice` asks for less: only what the way to the price needs.
 *
 * @throws HjmError as `explainPrice`
 */
export function formulaInputs(model: PriceModel, question: Omit<PriceQuestion, 'inputs'>): readonly NeededInput[] | undefined {
  const edition = settlePrice(model, { ...question, inputs: {} }).asked.inForce?.edition;
  const formula = edition?.formulas.find(({ id }) => id === question.formula);
  return edition && formula?.steps.filter(isAsked).map((step) => neededInput(step, edition));
}
