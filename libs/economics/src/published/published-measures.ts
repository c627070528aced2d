import type { AmountPrint } from '../amount/amount-unit.js';
import type { Cited, Printed } from './published-types.js';
import type { MeasurePlan } from '../measures/measure-types.js';
import { DALARNA_ADAPTIVE } from './data/dalarna-adaptive.js';
import { DALARNA_IMMEDIATE } from './data/dalarna-immediate.js';
import { DALARNA_STRATEGIC } from './data/dalarna-strategic.js';
import { INTERIM_2024_EFFECTS } from './data/interim-2024-effects.js';
import { ACTION_PLAN_DALARNA, cite } from './documents.js';

const TKR_ONE: AmountPrint = { unit: 'tkr', decimals: 1, rounding: 'halfUp' };

/** The measures of Hjälpmedel Dalarna with their effects 2023–2025 and the matrix of consequences; no sums are printed. */
export const DALARNA_MEASURES: Cited<Printed<MeasurePlan>> = {
  id: 's4-effects',
  region: 'dalarna',
  titleSv: 'Insatser, mål och ekonomisk effekt',
  years: [2023, 2024, 2025],
  measures: [...DALARNA_IMMEDIATE, ...DALARNA_ADAPTIVE, ...DALARNA_STRATEGIC],
  citation: cite(ACTION_PLAN_DALARNA, 'Handlingsplanens insatser', 'Nitton insatser i tre grupper med ekonomisk effekt 2023–2025 i tkr, och deras risker och konsekvenser.'),
  roundedTo: TKR_ONE,
};

/** The plans of measures that the documents print. */
export const PUBLISHED_MEASURES: readonly Cited<Printed<MeasurePlan>>[] = [INTERIM_2024_EFFECTS, DALARNA_MEASURES];
