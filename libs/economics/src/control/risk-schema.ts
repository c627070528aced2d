import * as z from 'zod';
import { planCitation, planDay, planText, planYear, typed } from '../plan/plan-schema.js';
import { CONTROL_INTERVALS, CONTROL_OUTCOMES } from './control-words.js';
import type { RiskRegister } from './risk-types.js';

const step = z.int().nullable();

/** A register of risks as JSON: its shape. That it holds together, `defineRiskRegister` sees to. */
export const riskRegisterSchema: z.ZodType<RiskRegister> = typed<RiskRegister>(z.strictObject({
  id: planText,
  titleSv: planText,
  region: planText,
  year: planYear,
  scale: z.strictObject({ probabilitySv: planText, consequenceSv: planText, lowest: step, highest: step, readingSv: planText.optional() }),
  risks: z.array(z.strictObject({
    key: planText,
    riskSv: planText,
    areaSv: planText,
    regulationSv: planText.nullable(),
    methodSv: planText.nullable(),
    probability: step,
    consequence: step,
    printedValue: step,
    deadline: planText.nullable(),
    ownerRoleSv: planText.nullable(),
    controlPoints: z.array(z.strictObject({ textSv: planText, interval: z.enum(CONTROL_INTERVALS).nullable() })),
    results: z.array(z.strictObject({ day: planDay, outcome: z.enum(CONTROL_OUTCOMES), textSv: planText })),
  })),
  citation: planCitation.nullable(),
}));
