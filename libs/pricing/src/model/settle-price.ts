import { HjmError, type LocalDate, foundText, parseLocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { checked } from './define-price-model.js';
import { editionInForce, latestDecision } from './edition-in-force.js';
import { type Fraction, times, whole } from '../fraction.js';
import { misnamed, refuse } from '../json/issues.js';
import type { Formula, PriceModel, PriceModelEdition, Step } from './model-types.js';
import { neededInput } from './needed-input.js';
import type { EditionInForce, NeededInput, PriceInputs, PriceQuestion, UndeterminedCode } from './price-types.js';
import { readInputs } from './read-inputs.js';
import { type WorkedOut, workOut } from './work-out.js';

/** A question as it was understood: the model, the day, what was known, and the edition in force. */
export type Asked = {
  readonly model: PriceModel;
  readonly question: PriceQuestion;
  readonly knownAt: LocalDate | null;
  readonly inForce: { readonly edition: PriceModelEdition; readonly inShort: EditionInForce } | undefined;
  /** The inputs as plain JSON in the order of the steps, as far as they were read. */
  readonly inputs: PriceInputs;
};

/** A price without its explanation, or why there is none. */
export type Settled =
  | { readonly outcome: 'price'; readonly asked: Asked; readonly ore: Ore; readonly edition: PriceModelEdition; readonly inShort: EditionInForce; readonly formula: Formula; readonly worked: WorkedOut & { readonly outcome: 'done' } }
  | { readonly outcome: 'undetermined'; readonly asked: Asked; readonly code: UndeterminedCode; readonly reasonSv: string; readonly needed: readonly NeededInput[] };

/** Works a price out; `explainPrice` tells how it came about. */
export function settlePrice(model: PriceModel, question: PriceQuestion): Settled {
  const sound = checked(model);
  const on = parseLocalDate(question.on, 'on');
  const knownAt = question.knownAt === undefined ? latestDecision(sound) : parseLocalDate(question.knownAt, 'knownAt');
  refuse('unknown-formula', `Prismodellen ${sound.id} har inte det priset.`, misnamed(question.formula, formulaIds(sound), 'formula', 'ett pris som modellen talar om'));
  const inForce = editionInForce(sound, on, knownAt);
  const asked: Asked = { model: sound, question, knownAt, inForce, inputs: question.inputs };
  if (inForce === undefined) return undetermined(asked, 'no-edition', `Ingen utgåva av prismodellen gäller ${on}.`);
  const { edition, inShort } = inForce;
  const formula = edition.formulas.find(({ id }) => id === question.formula);
  if (formula === undefined) return undetermined(asked, 'not-stated', edition.uncovered?.find(({ id }) => id === question.formula)?.textSv ?? 'Utgåvan har inte det priset.');
  const { values, normal, issues } = readInputs(formula, edition, question.inputs);
  refuse('invalid-input', `Priset ${formula.id} kan inte räknas på uppgifterna.`, issues);
  const read: Asked = { ...asked, inputs: normal };
  const worked = workOut(formula, edition, values);
  switch (worked.outcome) {
    case 'missing':
      return undetermined(read, 'missing-input', `Det saknas uppgifter: ${worked.steps.map(({ labelSv }) => labelSv).join(', ')}.`, worked.steps.map((step) => neededInput(step, edition)));
    case 'notStated':
      return undetermined(read, 'not-stated', worked.step.textSv);
    case 'dividedByZero':
      return undetermined(read, 'divided-by-zero', `${worked.step.labelSv} går inte att räkna, för det man delar med är noll.`);
    case 'done':
      return { outcome: 'price', asked: read, ore: toOre(worked.values.get(lastOf(formula).id) as Fraction), edition, inShort, formula, worked };
  }
}

/** The rounding that a checked formula ends in. */
export function lastOf(formula: Formula): Step & { readonly kind: 'rounding' } {
  return formula.steps.at(-1) as Step & { readonly kind: 'rounding' };
}

function undetermined(asked: Asked, code: UndeterminedCode, reasonSv: string, neededInputs: readonly NeededInput[] = []): Settled {
  return { outcome: 'undetermined', asked, code, reasonSv, needed: neededInputs };
}

/** Every formula that some edition gives or says that it leaves out. */
function formulaIds(model: PriceModel): readonly string[] {
  return [...new Set(model.editions.flatMap(({ formulas, uncovered = [] }) => [...formulas, ...uncovered].map(({ id }) => id)))];
}

function toOre(kronor: Fraction): Ore {
  const ore = Number(times(kronor, whole(100)).n);
  if (Number.isSafeInteger(ore)) return ore === 0 ? 0 : ore;
  throw new HjmError('amount-too-large', 'Priset är för stort för att räknas exakt.', [{ path: 'inputs', expected: 'högst 90 071 992 547 409,91 kr', found: foundText(ore) }]);
}
