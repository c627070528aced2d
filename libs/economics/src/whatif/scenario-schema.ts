import * as z from 'zod';
import { readExact } from '../exact/exact.js';
import { planCitation, planText, typed } from '../plan/plan-schema.js';
import type { Scenario } from './scenario-types.js';
import type { WhatIfOptions } from './whatif-types.js';

const decimal = z.string().refine((text) => readExact(text) !== undefined, 'exakt decimaltext, till exempel "3" eller "-2.5"');
const ore = z.int();
const month = z.int().min(1).max(12);
const any = { labelSv: planText.optional(), citation: planCitation.optional() };
const capital = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('amount'), ore: ore.min(0), basisSv: planText }),
  z.strictObject({ from: z.literal('remainingValues'), items: z.array(z.strictObject({ key: planText, labelSv: planText, ore: ore.min(0) })).min(1) }),
]);
const drivers = z.strictObject({ id: planText, titleSv: planText, follows: z.record(planText, decimal), citation: planCitation.nullable() });

const change = z.discriminatedUnion('kind', [
  z.strictObject({ ...any, kind: z.literal('volume'), percent: decimal, drivers }),
  z.strictObject({ ...any, kind: z.literal('price'), percent: decimal, lines: z.array(planText).min(1) }),
  z.strictObject({ ...any, kind: z.literal('socialContributions'), line: planText, fromPercent: decimal, toPercent: decimal, carriesPercent: decimal }),
  z.strictObject({ ...any, kind: z.literal('interest'), line: planText, points: decimal, capital, fromMonth: month }),
  z.strictObject({ ...any, kind: z.literal('staff'), line: planText, fullTimeEquivalents: decimal, costPerYearOre: ore.min(1), fromMonth: month }),
  z.strictObject({ ...any, kind: z.literal('line'), line: planText, ore, reasonSv: planText }),
]);

/** A scenario as JSON: its shape. That it fits a statement, `checkScenario` sees to. */
export const scenarioSchema: z.ZodType<Scenario> = typed<Scenario>(
  z.strictObject({ id: planText, titleSv: planText, base: planText, changes: z.array(change).max(100), assumptionsSv: z.array(planText).optional() }),
);

/** How a scenario is reckoned, as JSON. */
export const whatIfOptionsSchema: z.ZodType<WhatIfOptions> = z.strictObject({ rounding: z.enum(['halfUp', 'halfEven', 'up', 'down']), interplay: z.enum(['inOrder', 'apart']) });
