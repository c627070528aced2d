import { type Ore, sumOre } from '@hjm/core/money';
import type { Measure, MeasureCategory, MeasureEffect, MeasureKind, MeasurePlan } from './measure-types.js';

/** A measure in a year. */
export type MeasureYear = { readonly measure: string; readonly year: number };

/** A sum of effects. */
export type EffectSum = {
  /** Whole öre; null when a part has no figure, for what is missing is not zero. */
  readonly sum: Ore | null;
  /** What the parts that have a figure add up to; null when none has. */
  readonly known: Ore | null;
  /** The parts without a figure. */
  readonly missing: readonly MeasureYear[];
};

/** Effects of some measures, planned beside realised. */
export type EffectSums = {
  readonly planned: EffectSum;
  readonly realised: EffectSum;
  /** Values of which the source does not show whether they are planned or realised; in neither sum. Null when there are none. */
  readonly notRecoverable: Ore | null;
};

/** Effects of the measures of one category and one kind in one year. */
export type EffectCell = EffectSums & { readonly category: MeasureCategory | null; readonly kind: MeasureKind | null; readonly year: number };

/** Sums of a plan of measures. Groups without measures are left out; null is a group: without category, not classified. */
export type MeasuresSummary = {
  readonly plan: string;
  /** The years that are summed. */
  readonly years: readonly number[];
  readonly cells: readonly EffectCell[];
  readonly byCategory: readonly (EffectSums & { readonly category: MeasureCategory | null; readonly year: number })[];
  /** Redistributions told apart from savings; what is not classified is a group of its own. */
  readonly byKind: readonly (EffectSums & { readonly kind: MeasureKind | null; readonly year: number })[];
  readonly byYear: readonly (EffectSums & { readonly year: number })[];
  readonly total: EffectSums;
};

const CATEGORIES = ['immediate', 'adaptive', 'strategic', null] as const;
const KINDS = ['saving', 'redistribution', null] as const;

/**
 * Adds up the effects of a plan per category, kind and year. The order of the measures does not matter for any sum.
 *
 * ```ts
 * import { measuresSummary } from '@hjm/economics';
 *
 * const measure = { category: 'immediate', ownerRoleSv: null, dependsOn: [], riskSv: null, consequences: {}, status: null, followUp: [] } as const;
 * const plan = {
 *   id: 'plan', region: 'exempel', titleSv: 'Eget exempel', years: [2023], citation: null, roundedTo: null,
 *   measures: [
 *     { ...measure, key: 'returns', titleSv: 'Returer', kind: 'saving', effects: { 2023: { planned: 5_460_000, realised: null } } },
 *     { ...measure, key: 'surplus', titleSv: 'Överskott', kind: 'redistribution', effects: { 2023: { planned: 378_000_000, realised: null } } },
 *   ],
 * } as const;
 * const { byKind, total } = measuresSummary(plan);
 * byKind.map(({ kind, planned }) => [kind, planned.sum]); // => [['saving', 5460000], ['redistribution', 378000000]]
 * total.realised; // => { sum: null, known: null, missing: [{ measure: 'returns', year: 2023 }, { measure: 'surplus', year: 2023 }] }
 * ```
 *
 * @param options - `throughYear`: the last year to sum; left out, all years of the plan
 * @throws HjmError `amount-too-large` when a sum is no safe integer
 */
export function measuresSummary(plan: MeasurePlan, options: { readonly throughYear?: number } = {}): MeasuresSummary {
  const { throughYear = Infinity } = options;
  const years = plan.years.filter((year) => year <= throughYear);
  const { measures } = plan;
  const perYear = <Head extends object>(head: Head, members: readonly Measure[]): readonly (EffectSums & Head & { readonly year: number })[] =>
    members.length === 0 ? [] : years.map((year) => ({ ...head, year, ...effectSums(members, [year]) }));
  const ofCategory = (category: MeasureCategory | null): readonly Measure[] => measures.filter((one) => one.category === category);
  return {
    plan: plan.id,
    years,
    cells: CATEGORIES.flatMap((category) => KINDS.flatMap((kind) => perYear({ category, kind }, ofCategory(category).filter((one) => one.kind === kind)))),
    byCategory: CATEGORIES.flatMap((category) => perYear({ category }, ofCategory(category))),
    byKind: KINDS.flatMap((kind) => perYear({ kind }, measures.filter((one) => one.kind === kind))),
    byYear: perYear({}, measures),
    total: effectSums(measures, years),
  };
}

function effectSums(measures: readonly Measure[], years: readonly number[]): EffectSums {
  const parts = measures.flatMap(({ key, effects }) => years.map((year) => ({ measure: key, year, effect: effects[String(year)] })));
  const unplaced = parts.flatMap(({ effect }) => (effect !== undefined && 'column' in effect ? [effect.amount] : []));
  const add = (column: 'planned' | 'realised'): EffectSum => {
    const known = parts.flatMap(({ effect }) => amountIn(effect, column) ?? []);
    const missing = parts.filter(({ effect }) => amountIn(effect, column) === null).map(({ measure, year }) => ({ measure, year }));
    return { sum: missing.length === 0 ? sumOre(known) : null, known: known.length === 0 && missing.length > 0 ? null : sumOre(known), missing };
  };
  return { planned: add('planned'), realised: add('realised'), notRecoverable: unplaced.length === 0 ? null : sumOre(unplaced) };
}

/** The effect in a column; null when there is no figure, or when its column cannot be told. */
export function amountIn(effect: MeasureEffect | undefined, column: 'planned' | 'realised'): Ore | null {
  return effect === undefined || 'column' in effect ? null : effect[column];
}
