import * as z from 'zod';
import { readJson } from '../json/read-json.js';
import { planCitation, planPrint, planText as text, planYear as year, typed } from '../plan/plan-schema.js';
import type { CapitalInvestment, CapitalTerms } from './capital-types.js';
import { defineInvestmentPlan } from './define-plan.js';
import type { FrameMethod, InvestmentChange, InvestmentCommitment } from './frame-method.js';
import type { InvestmentOutcomes, InvestmentPlan, MonthlyInvestments } from './investment-types.js';

const ore = z.int().min(0);
const month = z.int().min(1).max(12);
const group = z.strictObject({
  key: text,
  labelSv: text,
  section: text.optional(),
  kind: z.enum(['reinvestment', 'new']).nullable(),
  reasonSv: z.string().optional(),
  budget: ore.nullable(),
});
const plan = z.strictObject({
  id: text,
  region: text,
  titleSv: text,
  year,
  frame: ore,
  transferred: ore.nullable(),
  sections: z.array(z.strictObject({ key: text, labelSv: text, budget: ore.nullable() })),
  groups: z.array(group).min(1),
  citation: planCitation.nullable(),
  roundedTo: planPrint.nullable(),
});
const monthly = z.strictObject({ year, groups: z.record(z.string(), z.array(ore.nullable()).length(12)) });
const toDate = z.strictObject({ year, throughMonth: month, toDate: z.record(z.string(), ore.nullable()) });
const byMonth = z.record(z.string(), z.array(ore).length(12));
const method = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('linear') }),
  z.strictObject({ kind: z.literal('seasonal'), earlier: z.array(monthly).min(1) }),
  z.strictObject({ kind: z.enum(['budgetShape', 'restAsBudgeted']), months: byMonth }),
]);

/** A plan as it goes in a file or through an interface. Whether it holds together is for `defineInvestmentPlan`. */
export const investmentPlanSchema: z.ZodType<InvestmentPlan> = typed<InvestmentPlan>(plan);

/** Outcomes month by month. */
export const monthlyInvestmentsSchema: z.ZodType<MonthlyInvestments> = monthly;

/** Outcomes, month by month or to date. */
export const investmentOutcomesSchema: z.ZodType<InvestmentOutcomes> = z.union([monthly, toDate]);

/** How the rest of the year is foretold. */
export const frameMethodSchema: z.ZodType<FrameMethod> = method;

/** A known purchase to come. */
export const investmentCommitmentSchema: z.ZodType<InvestmentCommitment> = z.strictObject({ group: text, amount: ore, month: month.nullable(), reasonSv: text });

/** A thought change of the forecast. */
export const investmentChangeSchema: z.ZodType<InvestmentChange> = z.strictObject({ group: text.nullable(), fromMonth: month, percent: text, titleSv: text });

/** A purchase that is written off. */
export const capitalInvestmentSchema: z.ZodType<CapitalInvestment> = z.strictObject({ group: text, amount: ore, year, month });

/** What the cost of capital follows from. */
export const capitalTermsSchema: z.ZodType<CapitalTerms> = z.strictObject({
  depreciationMonths: z.record(z.string(), z.int().min(1).max(1200)),
  interestPercent: text,
  interestNameSv: text,
  start: z.enum(['sameMonth', 'nextMonth']),
  interestOn: z.enum(['openingValue', 'averageValue']),
  rounding: z.enum(['halfUp', 'halfEven', 'up', 'down']),
});

const FIELDS = ['id', 'region', 'titleSv', 'year', 'frame', 'transferred', 'sections', 'groups', 'key', 'labelSv', 'section', 'kind', 'reasonSv', 'budget', 'citation', 'roundedTo', 'throughMonth', 'toDate'];

/**
 * A plan from JSON, checked as `defineInvestmentPlan` checks it.
 *
 * @throws HjmError `invalid-investment-plan` with every defect of its shape, or else of its content
 */
export function readInvestmentPlan(json: unknown): InvestmentPlan {
  return defineInvestmentPlan(readJson(investmentPlanSchema, json, 'invalid-investment-plan', 'Investeringsplanen är inte rätt skriven.', FIELDS));
}

/**
 * Outcomes from JSON. Whether they fit a plan is told where they are used with it.
 *
 * @throws HjmError `invalid-investment-outcomes` with every defect of their shape
 */
export function readInvestmentOutcomes(json: unknown): InvestmentOutcomes {
  return readJson(investmentOutcomesSchema, json, 'invalid-investment-outcomes', 'Investeringsutfallet är inte rätt skrivet.', FIELDS);
}
