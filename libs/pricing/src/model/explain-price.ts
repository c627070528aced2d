import type { Ore } from '@hjm/core/money';
import { cited } from './edition-in-force.js';
import { type Fraction, exactText } from '../fraction.js';
import type { PriceModel, PriceModelEdition, PriceNote } from './model-types.js';
import type { CitedNote, ExplainedStep, PriceQuestion, PriceRecord, PriceResult, PriceWarning, UndeterminedCode } from './price-types.js';
import { roundingText } from './rounding-text.js';
import { type Asked, type Settled, lastOf, settlePrice } from './settle-price.js';
import { stepText } from './step-text.js';
import { stepTypes } from './step-types.js';
import type { Unit } from './units.js';

/**
 * What a formula of a price model gives on a day: the price in whole öre with every step that led to it, its amount and its
 * source, or why there is none. Amounts go in as kronor, percents as the figure before the sign; everything is exact until the last
 * step, which rounds once by a named rule. What is missing is asked for, never taken for zero.
 *
 * ```ts
 * import { explainPrice } from '@hjm/pricing';
 * import { medelpunktenA } from '@hjm/pricing/models';
 *
 * // ten per cent of 60 000 kr is 6 000 kr, but the mark-up is capped at 5 000 kr for an order
 * const price = explainPrice(medelpunktenA, { formula: 'sale', on: '2024-01-01', inputs: { purchasePrice: 60_000 } });
 * price.outcome === 'price' && price.ore; // => 6500000
 * ```
 *
 * @throws HjmError `unknown-formula`, `invalid-input` (an input that the formula does not have, or that cannot be read),
 *   `invalid-date`, `invalid-price-model`, `amount-too-large`, `number-too-long`
 */
export function explainPrice(model: PriceModel, question: PriceQuestion): PriceResult {
  const settled = settlePrice(model, question);
  const { asked } = settled;
  if (settled.outcome === 'undetermined') {
    const { code, reasonSv, needed } = settled;
    return {
      outcome: 'undetermined',
      code,
      reasonSv,
      needed,
      askWhom: asked.model.askWhom,
      edition: asked.inForce?.inShort ?? null,
      warnings: asked.inForce === undefined ? [] : warningsOf(asked.inForce.edition),
      record: recordOf(asked, 'undetermined', code, null, []),
    };
  }
  const { ore, edition, inShort, formula, worked } = settled;
  const steps = explainedSteps(settled);
  const { rule, to } = lastOf(formula);
  const notes = (list: readonly PriceNote[] | undefined): readonly CitedNote[] => (list ?? []).filter(({ about }) => about === formula.about).map(({ textSv, citation }) => ({ textSv, citation: cited(edition, citation) }));
  return {
    outcome: 'price',
    ore,
    unit: steps.at(-1)?.unit ?? 'kr',
    formula: { id: formula.id, about: formula.about, labelSv: formula.labelSv },
    steps,
    edition: inShort,
    rounding: { rule, to, textSv: roundingText(rule, to) },
    assumptions: worked.steps.filter(({ basis }) => basis === 'ours').map(({ id, labelSv, assumptionSv }) => ({ id, labelSv, textSv: assumptionSv ?? labelSv })),
    ...(edition.time !== undefined && formula.about === 'rent' && { time: { rule: edition.time.rule, textSv: edition.time.textSv, citation: cited(edition, edition.time.citation) } }),
    included: notes(edition.included),
    notIncluded: notes(edition.notIncluded),
    conditions: notes(edition.conditions),
    warnings: warningsOf(edition),
    record: recordOf(asked, 'price', null, ore, steps),
  };
}

function explainedSteps({ edition, formula, worked }: Settled & { readonly outcome: 'price' }): readonly ExplainedStep[] {
  const types = stepTypes(formula, edition);
  const unitOf = (id: string): Unit | null => {
    const type = types.get(id);
    return type?.kind === 'number' ? type.unit : null;
  };
  return worked.steps.map((step) => {
    const value = worked.values.get(step.id);
    return {
      id: step.id,
      labelSv: step.labelSv,
      kind: step.kind,
      value: typeof value === 'string' ? value : Array.isArray(value) ? String(value.length) : exactText(value as Fraction),
      unit: unitOf(step.id),
      textSv: stepText(step, formula, edition, worked.values, (id) => unitOf(id) ?? 'share'),
      basis: step.basis,
      ...(step.citation !== undefined && { citation: cited(edition, step.citation) }),
    };
  });
}

function recordOf({ model, question, knownAt, inForce, inputs }: Asked, outcome: PriceRecord['outcome'], code: UndeterminedCode | null, ore: Ore | null, steps: readonly ExplainedStep[]): PriceRecord {
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

function warningsOf(edition: PriceModelEdition): readonly PriceWarning[] {
  const start: readonly PriceWarning[] = edition.validFrom === null ? [{ code: 'start-unknown', textSv: 'Källan säger inte från vilken dag prismodellen gäller.' }] : [];
  return [...start, ...(edition.warnings ?? []).map((textSv): PriceWarning => ({ code: 'partial', textSv }))];
}
