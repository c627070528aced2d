import type { ControlRisk, RiskRegister } from './risk-types.js';

/** Limits of one's own for the risk value; the documents print none. */
export type RiskColours = {
  /** The lowest risk value that is red. */
  readonly redFrom: number;
  /** The lowest risk value that is yellow; below it is green. */
  readonly yellowFrom: number;
};

export type RiskColour = 'red' | 'yellow' | 'green';

/**
 * How the printed risk value of a risk stands to the product: they agree, they differ, none is printed, or none can be computed because a
 * number is missing.
 */
export type RiskValueFinding = {
  readonly key: string;
  readonly printed: number | null;
  readonly computed: number | null;
  readonly outcome: 'agrees' | 'differs' | 'notPrinted' | 'notComputable';
};

/** Probability × consequence; null when one of them is not judged. */
export function riskValue({ probability, consequence }: Pick<ControlRisk, 'probability' | 'consequence'>): number | null {
  return probability === null || consequence === null ? null : probability * consequence;
}

/** The colour of a risk value by limits of one's own; null when there is no value, which is not green. */
export function riskColour(value: number | null, { redFrom, yellowFrom }: RiskColours): RiskColour | null {
  if (value === null) return null;
  return value >= redFrom ? 'red' : value >= yellowFrom ? 'yellow' : 'green';
}

/**
 * The risk values of a document, printed beside recomputed.
 *
 * ```ts
 * import { riskValues } from '@hjm/economics';
 *
 * const risk = { riskSv: 'Risk', areaSv: 'Område', regulationSv: null, methodSv: null, deadline: null, ownerRoleSv: null, controlPoints: [], results: [] };
 * const register = {
 *   id: 'plan', titleSv: 'Eget exempel', region: 'exempel', year: 2025, scale: { probabilitySv: 'Sannolikhet', consequenceSv: 'Konsekvens', lowest: null, highest: null }, citation: null,
 *   risks: [{ ...risk, key: 'frame', probability: 4, consequence: 4, printedValue: 16 }, { ...risk, key: 'staff', probability: 4, consequence: 3, printedValue: null }],
 * };
 * riskValues(register).map(({ key, computed, outcome }) => [key, computed, outcome]); // => [['frame', 16, 'agrees'], ['staff', 12, 'notPrinted']]
 * ```
 */
export function riskValues({ risks }: RiskRegister): readonly RiskValueFinding[] {
  return risks.map((risk) => {
    const computed = riskValue(risk);
    const printed = risk.printedValue;
    const outcome = computed === null ? 'notComputable' : printed === null ? 'notPrinted' : printed === computed ? 'agrees' : 'differs';
    return { key: risk.key, printed, computed, outcome };
  });
}
