import { HjmError, foundText } from '@hjm/core';
import { explainPrice } from './explain-price.js';
import type { PriceModel } from './model-types.js';
import type { PriceRecord, PriceResult } from './price-types.js';

/** Whether a record comes to the same price again, and in what it does not. */
export type PriceReplay = {
  readonly same: boolean;
  readonly differences: readonly { readonly path: string; readonly then: string; readonly now: string }[];
  readonly result: PriceResult;
};

/**
 * Works a recorded price out again with the model of today, as known when it was recorded, and compares outcome, edition,
 * price and every step. A model with another version may well come to the same: what counts is the content.
 *
 * @throws HjmError `wrong-price-model` when the record is of another model; else as `explainPrice`
 */
export function replayPrice(record: PriceRecord, model: PriceModel): PriceReplay {
  if (record.model !== model.id) {
    throw new HjmError('wrong-price-model', `Posten gäller prismodellen ${record.model}, inte ${model.id}.`, [{ path: 'record.model', expected: model.id, found: foundText(record.model) }]);
  }
  const result = explainPrice(model, { formula: record.formula, on: record.on, inputs: record.inputs, ...(record.knownAt !== null && { knownAt: record.knownAt }) });
  const now = result.record;
  const then = new Map(record.steps);
  const again = new Map(now.steps);
  const order = ({ steps }: PriceRecord): string => steps.map(([id]) => id).join(' ');
  const pairs: [string, unknown, unknown][] = [
    ['outcome', record.outcome, now.outcome],
    ['code', record.code, now.code],
    ['edition', record.edition, now.edition],
    ['ore', record.ore, now.ore],
    // A step that stands twice, or in another place, is no record of this price, though each of its values is right.
    ['steps', order(record), order(now)],
    ...[...new Set([...then.keys(), ...again.keys()])].map((id): [string, unknown, unknown] => [`steps.${id}`, then.get(id), again.get(id)]),
  ];
  const differences = pairs.flatMap(([path, before, after]) => (before === after ? [] : [{ path, then: foundText(before), now: foundText(after) }]));
  return { same: differences.length === 0, differences, result };
}
