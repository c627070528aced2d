import type { PriceModelEdition, Step } from './model-types.js';
import { optionsOf } from './operands.js';
import type { NeededInput } from './price-types.js';

/** What a step that must be given asks for. */
export function neededInput(step: Step, edition: PriceModelEdition): NeededInput {
  const { id, labelSv } = step;
  const help = 'helpSv' in step ? { helpSv: step.helpSv } : {};
  if (step.kind === 'yesNo') return { id, labelSv, kind: 'yesNo', ...help };
  if (step.kind === 'oneOf') return { id, labelSv, kind: 'oneOf', options: optionsOf(step, edition.tables ?? []), ...help };
  const unit = 'unit' in step ? { unit: step.unit } : {};
  return { id, labelSv, kind: step.kind === 'members' ? 'members' : 'number', ...unit, ...help };
}
