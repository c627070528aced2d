import type { Measure, MeasurePlan } from '../measures/measure-types.js';

/** A measure of our own, with what a case needs. */
export function smallMeasure(key: string, more: Partial<Measure> = {}): Measure {
  return { key, titleSv: `Insats ${key}`, category: 'immediate', kind: null, effects: {}, ownerRoleSv: null, dependsOn: [], riskSv: null, consequences: {}, status: null, followUp: [], ...more };
}

/** A plan of our own for 2023–2025. */
export function smallMeasurePlan(...measures: readonly Measure[]): MeasurePlan {
  return { id: 'eget-exempel', region: 'exempel', titleSv: 'Eget exempel', years: [2023, 2024, 2025], measures, citation: null, roundedTo: null };
}
