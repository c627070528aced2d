import fc from 'fast-check';
import type { Measure, MeasureEffect, MeasurePlan } from '../measures/measure-types.js';
import { MEASURE_CATEGORIES, MEASURE_KINDS, MEASURE_PERSPECTIVES, MEASURE_STATUSES } from '../measures/measure-words.js';

/** A text without spaces around it and without the mark between the parts of a list. */
export const planWords: fc.Arbitrary<string> = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `å${text.replaceAll('|', '').trim()}`.trim());

/** A day of 2024. */
export const planDays: fc.Arbitrary<string> = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([month, day]) => `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

export function orNull<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null });
}

const ore = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 });
const effect: fc.Arbitrary<MeasureEffect> = fc.oneof(
  fc.record({ planned: orNull(ore), realised: orNull(ore) }).filter(({ planned, realised }) => planned !== null || realised !== null),
  ore.map((amount) => ({ column: 'notRecoverable' as const, amount })),
);
const YEARS = [2023, 2024, 2025];

function measure(index: number): fc.Arbitrary<Measure> {
  const status = orNull(fc.constantFrom(...MEASURE_STATUSES));
  return fc
    .record({
      titleSv: planWords,
      category: orNull(fc.constantFrom(...MEASURE_CATEGORIES)),
      kind: orNull(fc.constantFrom(...MEASURE_KINDS)),
      reason: orNull(planWords),
      effects: fc.dictionary(fc.constantFrom(...YEARS.map(String)), effect),
      ownerRoleSv: orNull(planWords),
      above: fc.subarray(Array.from({ length: index }, (_, one) => ({ measure: `m${String(one)}` }))),
      outside: fc.uniqueArray(planWords, { maxLength: 2 }).map((texts) => texts.map((textSv) => ({ textSv }))),
      riskSv: orNull(planWords),
      consequences: fc.dictionary(fc.constantFrom(...MEASURE_PERSPECTIVES), planWords),
      status,
      followUp: fc.array(fc.record({ day: planDays, textSv: planWords, status }), { maxLength: 3 }).map((rows) => rows.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))),
    })
    .map(({ reason, above, outside, ...rest }) => ({ ...rest, effects: { ...rest.effects }, consequences: { ...rest.consequences }, key: `m${String(index)}`, dependsOn: [...above, ...outside], ...(reason === null || rest.kind === null ? {} : { kindReasonSv: reason }) }));
}

/** A plan of measures that holds together. */
export const measurePlans: fc.Arbitrary<MeasurePlan> = fc
  .integer({ min: 0, max: 5 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => measure(index))))
  .map((measures) => ({ id: 'plan', region: 'exempel', titleSv: 'Eget exempel', years: YEARS, measures, citation: null, roundedTo: null }));
