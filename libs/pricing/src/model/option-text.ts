import type { ChoiceOption } from './model-types.js';

/** What may be chosen, on one line. */
export function optionText(options: readonly ChoiceOption[]): string {
  return options.map(({ labelSv, id }) => (labelSv === id ? id : `${labelSv} (${id})`)).join(', ');
}
