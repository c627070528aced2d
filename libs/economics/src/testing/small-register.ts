import fc from 'fast-check';
import { CONTROL_INTERVALS, CONTROL_OUTCOMES } from '../control/control-words.js';
import type { ControlRisk, RiskRegister } from '../control/risk-types.js';
import { orNull, planDays, planWords } from './plan-arbitraries.js';

/** A risk of our own, with what a case needs. */
export function smallRisk(key: string, more: Partial<ControlRisk> = {}): ControlRisk {
  return { key, riskSv: `Risk ${key}`, areaSv: 'Ramen', regulationSv: null, methodSv: null, probability: null, consequence: null, printedValue: null, deadline: null, ownerRoleSv: null, controlPoints: [], results: [], ...more };
}

/** A register of our own with a scale of one to four. */
export function smallRegister(...risks: readonly ControlRisk[]): RiskRegister {
  return { id: 'eget-exempel', titleSv: 'Eget exempel', region: 'exempel', year: 2025, scale: { probabilitySv: 'sannolikhet', consequenceSv: 'konsekvens', lowest: 1, highest: 4 }, risks, citation: null };
}

const step = orNull(fc.integer({ min: 1, max: 4 }));
const risk = fc.record({
  riskSv: planWords,
  areaSv: planWords,
  regulationSv: orNull(planWords),
  methodSv: orNull(planWords),
  probability: step,
  consequence: step,
  printedValue: orNull(fc.integer({ min: 1, max: 16 })),
  deadline: orNull(fc.oneof(planWords, planDays)),
  ownerRoleSv: orNull(planWords),
  controlPoints: fc.uniqueArray(fc.record({ textSv: planWords, interval: orNull(fc.constantFrom(...CONTROL_INTERVALS)) }), { maxLength: 3, selector: ({ textSv }) => textSv }),
  results: fc.array(fc.record({ day: planDays, outcome: fc.constantFrom(...CONTROL_OUTCOMES), textSv: planWords }), { maxLength: 3 }).map((rows) => rows.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))),
});

/** A register that holds together. */
export const riskRegisters: fc.Arbitrary<RiskRegister> = fc.array(risk, { maxLength: 5 }).map((risks) => smallRegister(...risks.map((one, index) => ({ ...one, key: `r${String(index)}` }))));
