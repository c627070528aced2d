import { HjmError, foundText, parseLocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { checked } from './define-price-model.js';
import { cited, editionInForce, latestDecision } from './edition-in-force.js';
import { type Fraction, exactText, times, whole } from './fraction.js';
import { misnamed, refuse } from './issues.js';
import type { PriceModel, PriceModelEdition, PriceNote, Step } from './model-types.js';
import { optionsOf } from './operands.js';
import type { CitedNote, EditionInForce, ExplainedStep, NeededInput, PriceInputs, PriceQuestion, PriceRecord, PriceResult, PriceWarning, UndeterminedCode } from './price-types.js';
import { readInputs } from './read-inputs.js';
import { roundingText } from './rounding-text.js';
import { stepTypes } from './step-types.js';
import { stepText } from './step-text.js';
import type { StepType } from './step-type.js';
import type { Unit } from './units.js';
import { workOut } from './work-out.js';

/**
 * What a formula of a price model gives on a day: the price in whole öre with every step that led to it, its amount and its
 * source, or why there is none. Amounts go in as kronor, percents as the figure before the sign; everything is exact until the last
 * step, which rounds once by a named rule. What is missing is asked for, never taken for zero.
 *
 * @throws HjmError `unknown-formula`, `invalid-input` (an input that the formula does not have, or that cannot be read),
 *   `invalid-date`, `invalid-price-model`, `amount-too-large`
 */
export function explainPrice(model: PriceModel, question: PriceQuestion): PriceResult {
  const sound = checked(model);
  const on = parseLocalDate(question.on, 'on');
  const knownAt = question.knownAt === undefined ? latestDecision(sound) : parseLocalDate(question.knownAt, 'knownAt');
  refuse('unknown-formula', `Prismodellen ${sound.id} har inte det priset.`, misnamed(question.formula, formulaIds(sound), 'formula', 'ett pris som modellen talar om'));
  const inForce = editionInForce(sound, on, knownAt);
  const asked: Asked = { model: sound, question: { ...question, on }, knownAt, inForce };
  if (inForce === undefined) return undetermined(asked, question.inputs, 'no-edition', `Ingen utgåva av prismodellen gäller ${on}.`);
  const { edition } = inForce;
  const formula = edition.formulas.find(({ id }) => id === question.formula);
  if (formula === undefined) {
    const unsaid = edition.uncovered?.find(({ id }) => id === question.formula)?.textSv;
    return undetermined(asked, question.inputs, 'not-stated', unsaid ?? 'Utgåvan har inte det priset.');
  }
  const { values: given, normal, issues } = readInputs(formula, edition, question.inputs);
  refuse('invalid-input', `Priset ${formula.id} kan inte räknas på uppgifterna.`, issues);
  const worked = workOut(formula, edition, given);
  switch (worked.outcome) {
    case 'missing':
      return undetermined(asked, normal, 'missing-input', `Det saknas uppgifter: ${worked.steps.map(({ labelSv }) => labelSv).join(', ')}.`, worked.steps.map((step) => needed(step, edition)));
    case 'notStated':
      return undetermined(asked, normal, 'not-stated', worked.step.textSv);
    case 'dividedByZero':
      return undetermined(asked, normal, 'divided-by-zero', `${worked.step.labelSv} går inte att räkna, för det man delar med är noll.`);
    case 'done':
  }
  const types = stepTypes(formula, edition);
  const unitOf = (id: string): Unit => unitOfType(types.get(id)) ?? 'share';
  const steps = worked.steps.map((step): ExplainedStep => {
    const value = worked.values.get(step.id);
    const type = types.get(step.id);
    return {
      id: step.id,
      labelSv: step.labelSv,
      kind: step.kind,
      value: typeof value === 'string' ? value : Array.isArray(value) ? String(value.length) : exactText(value as Fraction),
      unit: unitOfType(type) ?? null,
      textSv: stepText(step, formula, edition, worked.values, unitOf),
      basis: step.basis,
      ...(step.citation !== undefined && { citation: cited(edition, step.citation) }),
    };
  });
  const last = formula.steps.at(-1) as Step & { readonly kind: 'rounding' };
  const ore = toOre(worked.values.get(last.id) as Fraction);
  const record = recordOf(asked, normal, 'price', null, ore, steps);
  const notes = (list: readonly PriceNote[] | undefined): readonly CitedNote[] => (list ?? []).filter(({ about }) => about === formula.about).map(({ textSv, citation }) => ({ textSv, citation: cited(edition, citation) }));
  return {
    outcome: 'price',
    ore,
    unit: unitOf(last.id),
    formula: { id: formula.id, about: formula.about, labelSv: formula.labelSv },
    steps,
    edition: inForce.inShort,
    rounding: { rule: last.rule, to: last.to, textSv: roundingText(last.rule, last.to) },
    assumptions: worked.steps.filter(({ basis }) => basis === 'ours').map(({ id, labelSv }) => ({ id, labelSv })),
    ...(edition.time !== undefined && { time: { rule: edition.time.rule, textSv: edition.time.textSv, citation: cited(edition, edition.time.citation) } }),
    included: notes(edition.included),
    notIncluded: notes(edition.notIncluded),
    conditions: notes(edition.conditions),
    warnings: warningsOf(edition),
    record,
  };
}

type Asked = {
  readonly model: PriceModel;
  readonly question: PriceQuestion;
  readonly knownAt: string | null;
  readonly inForce: { readonly edition: PriceModelEdition; readonly inShort: EditionInForce } | undefined;
};

function undetermined(asked: Asked, inputs: PriceInputs, code: UndeterminedCode, reasonSv: string, neededInputs: readonly NeededInput[] = []): PriceResult {
  return {
    outcome: 'undetermined',
    code,
    reasonSv,
    needed: neededInputs,
    askWhom: asked.model.askWhom,
    edition: asked.inForce?.inShort ?? null,
    warnings: asked.inForce === undefined ? [] : warningsOf(asked.inForce.edition),
    record: recordOf(asked, inputs, 'undetermined', code, null, []),
  };
}

function recordOf({ model, question, knownAt, inForce }: Asked, inputs: PriceInputs, outcome: PriceRecord['outcome'], code: UndeterminedCode | null, ore: Ore | null, steps: readonly ExplainedStep[]): PriceRecord {
  return {
    format: 'hjm.price-record/1',
    model: model.id,
    version: model.version,
    edition: inForce?.inShort.id ?? null,
    formula: question.formula,
    on: question.on,
    knownAt,
    inputs,
    outcome,
    code,
    ore,
    steps: steps.map(({ id, value }) => [id, value] as const),
  };
}

/** Every formula that some edition gives or says that it leaves out. */
function formulaIds(model: PriceModel): readonly string[] {
  return [...new Set(model.editions.flatMap(({ formulas, uncovered = [] }) => [...formulas, ...uncovered].map(({ id }) => id)))];
}

function needed(step: Step, edition: PriceModelEdition): NeededInput {
  const { id, labelSv } = step;
  const help = 'helpSv' in step ? { helpSv: step.helpSv } : {};
  if (step.kind === 'yesNo') return { id, labelSv, kind: 'yesNo', ...help };
  if (step.kind === 'oneOf') return { id, labelSv, kind: 'oneOf', options: optionsOf(step, edition.tables ?? []), ...help };
  const unit = 'unit' in step ? { unit: step.unit } : {};
  return { id, labelSv, kind: step.kind === 'members' ? 'members' : 'number', ...unit, ...help };
}

function warningsOf(edition: PriceModelEdition): readonly PriceWarning[] {
  const start: readonly PriceWarning[] = edition.validFrom === null ? [{ code: 'start-unknown', textSv: 'Källan säger inte från vilken dag prismodellen gäller.' }] : [];
  return [...start, ...(edition.warnings ?? []).map((textSv): PriceWarning => ({ code: 'partial', textSv }))];
}

function unitOfType(type: StepType | undefined): Unit | undefined {
  return type?.kind === 'number' ? type.unit : undefined;
}

function toOre(kronor: Fraction): Ore {
  const ore = Number(times(kronor, whole(100)).n);
  if (Number.isSafeInteger(ore)) return ore === 0 ? 0 : ore;
  throw new HjmError('amount-too-large', 'Priset är för stort för att räknas exakt.', [{ path: 'inputs', expected: 'högst 90 071 992 547 409,91 kr', found: foundText(ore) }]);
}
