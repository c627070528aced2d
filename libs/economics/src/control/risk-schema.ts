import * as z from 'zod';
import { readJson } from '../json/read-json.js';
import { planCitation, planDay, planText, planYear, typed } from '../plan/plan-schema.js';
import { CONTROL_INTERVALS, CONTROL_OUTCOMES } from './control-words.js';
import { defineRiskRegister } from './define-risk-register.js';
import type { RiskRegister } from './risk-types.js';

const step = z.int().nullable();
const points = z.array(z.strictObject({ textSv: planText, interval: z.enum(CONTROL_INTERVALS).nullable() }));

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
    controlPoints: points,
    results: z.array(z.strictObject({ day: planDay, outcome: z.enum(CONTROL_OUTCOMES), textSv: planText })),
  })),
  followUp: points.optional(),
  citation: planCitation.nullable(),
}));

const FIELDS = [
  ...['id', 'titleSv', 'region', 'year', 'scale', 'probabilitySv', 'consequenceSv', 'lowest', 'highest', 'readingSv', 'risks', 'key', 'riskSv', 'areaSv', 'regulationSv', 'methodSv', 'probability', 'consequence'],
  ...['printedValue', 'deadline', 'ownerRoleSv', 'controlPoints', 'followUp', 'textSv', 'interval', 'results', 'day', 'outcome', 'citation', 'body', 'decided', 'paragraph', 'diaryNumber', 'document', 'section', 'summary', 'url'],
];

/**
 * A register of risks from JSON, checked as `defineRiskRegister` checks it.
 *
 * @throws HjmError `invalid-risk-register` with every defect of its shape, or else of its content
 */
export function readRiskRegister(json: unknown): RiskRegister {
  return defineRiskRegister(readJson(riskRegisterSchema, json, 'invalid-risk-register', 'Planen för intern kontroll är inte rätt skriven.', FIELDS));
}
