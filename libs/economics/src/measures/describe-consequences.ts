import { counted, withoutStop } from '../plan/sentence.js';
import type { MeasurePerspective, MeasurePlan } from './measure-types.js';
import { MEASURE_PERSPECTIVES, MEASURE_PERSPECTIVES_SV } from './measure-words.js';

/** What the measures of a plan mean for one perspective. */
export type PerspectiveConsequences = {
  readonly perspective: MeasurePerspective;
  readonly labelSv: string;
  /** A line for each measure that says something, in the order of the plan. */
  readonly linesSv: readonly string[];
  /** How many say nothing of it; empty when all do. */
  readonly blankSv: string;
};

/** The consequences of a plan by perspective. A measure that says nothing is counted, for a blank does not mean that there is no risk. */
export function describeConsequences({ measures }: Pick<MeasurePlan, 'measures'>): readonly PerspectiveConsequences[] {
  return MEASURE_PERSPECTIVES.map((perspective) => {
    const linesSv = measures.flatMap(({ titleSv, consequences }) => (consequences[perspective] === undefined ? [] : [`${titleSv}: ${withoutStop(consequences[perspective])}.`]));
    const blank = measures.length - linesSv.length;
    const blankSv = blank === 0 ? '' : `${counted(blank, 'insats säger inget om det, vilket inte betyder att den', 'insatser säger inget om det, vilket inte betyder att de')} saknar konsekvenser.`;
    return { perspective, labelSv: MEASURE_PERSPECTIVES_SV[perspective], linesSv, blankSv };
  });
}
