import { HjmError, type HjmIssue } from '@hjm/core';
import * as z from 'zod';
import { activityPlanSchema } from '../activities/activity-schema.js';
import { defineActivityPlan } from '../activities/define-activity-plan.js';
import { defineRiskRegister } from '../control/define-risk-register.js';
import { riskRegisterSchema } from '../control/risk-schema.js';
import { defineForecastPlan } from '../forecast/define-forecast-plan.js';
import { forecastPlanSchema } from '../forecast/forecast-schema.js';
import { defineInvestmentPlan } from '../investments/define-plan.js';
import { investmentCommitmentSchema, investmentOutcomesSchema, investmentPlanSchema } from '../investments/investment-schema.js';
import { issue, throwIssues } from '../issues/issues.js';
import { readJson } from '../json/read-json.js';
import { checkMapping } from '../ledger/mapping/check-mapping.js';
import { accountMappingSchema } from '../ledger/mapping/mapping-schema.js';
import { defineMeasurePlan } from '../measures/define-measure-plan.js';
import { measurePlanSchema } from '../measures/measure-schema.js';
import { planText } from '../plan/plan-schema.js';
import { checkStatement } from '../statement/check-statement.js';
import { defineChart } from '../statement/define-chart.js';
import { checkMonthly } from '../statement/monthly.js';
import { monthlyAmountsSchema, statementChartSchema, statementColumnsSchema } from '../statement/statement-schema.js';
import type { StatementChart } from '../statement/statement-types.js';
import { checkKey } from '../surplus/check-key.js';
import { defineSurplusPolicy } from '../surplus/define-surplus-policy.js';
import { distributionKeySchema, surplusPolicySchema } from '../surplus/surplus-schema.js';
import { checkScenario } from '../whatif/check-scenario.js';
import { scenarioSchema } from '../whatif/scenario-schema.js';
import { ECONOMY_PARTS, emptyEconomy, partName, withPart } from './economy-parts.js';
import type { Economy, EconomyPart, EconomyParts, PlanOutcomes } from './economy-types.js';

type Reader<Part extends EconomyPart> = { readonly schema: z.ZodType<EconomyParts[Part]>; readonly check: (content: EconomyParts[Part], chart: StatementChart) => unknown };

const planOutcomesSchema = z.strictObject({ plan: z.string().min(1).max(80), outcomes: investmentOutcomesSchema, commitments: z.array(investmentCommitmentSchema).max(1000).optional() }) as unknown as z.ZodType<PlanOutcomes>;

/** The shape of each part, and what it must hold besides. */
const READERS: { readonly [Part in EconomyPart]: Reader<Part> } = {
  // Signs and sizes that were accepted when the statement came in are accepted here.
  statements: { schema: statementColumnsSchema, check: (content, chart) => checkStatement({ chart, ...content }, { accept: chart.lines.filter(({ kind }) => kind !== 'sum').map(({ key }) => key) }) },
  months: { schema: monthlyAmountsSchema, check: (content, chart) => checkMonthly(chart, content) },
  mappings: { schema: accountMappingSchema, check: checkMapping },
  forecasts: { schema: forecastPlanSchema, check: (content, chart) => defineForecastPlan(chart, content) },
  policies: { schema: surplusPolicySchema, check: defineSurplusPolicy },
  keys: { schema: distributionKeySchema, check: (content) => checkKey(content) },
  investments: { schema: investmentPlanSchema, check: defineInvestmentPlan },
  outcomes: { schema: planOutcomesSchema, check: () => undefined },
  measures: { schema: measurePlanSchema, check: defineMeasurePlan },
  risks: { schema: riskRegisterSchema, check: defineRiskRegister },
  activities: { schema: activityPlanSchema, check: defineActivityPlan },
  // Which columns there are is known when the scenario is reckoned.
  scenarios: { schema: scenarioSchema, check: (content, chart) => checkScenario({ chart, columns: [{ key: content.base, labelSv: content.base, account: 'budget', year: 2000 }], amounts: {}, roundedTo: null }, content) },
};

/** The shape of a part's content; what it must hold besides, {@link readPart} sees to. */
export function partSchema<Part extends EconomyPart>(part: Part): z.ZodType<EconomyParts[Part]> {
  const reader: Reader<Part> = READERS[part];
  return reader.schema;
}

/**
 * The content of a part from JSON, as an object or as text: its shape, and that it holds together and fits the chart.
 *
 * @throws HjmError `unknown-part` for a part that there is not; `invalid-part` for the shape; else as the part's own check
 */
export function readPart<Part extends EconomyPart>(part: Part, json: unknown, chart: StatementChart): EconomyParts[Part] {
  const names = Object.keys(ECONOMY_PARTS);
  if (!names.includes(part)) throwIssues('unknown-part', 'Delen finns inte.', [issue('part', `en av ${names.join(', ')}`, part, names)]);
  const { schema, check }: Reader<Part> = READERS[part];
  const content = readJson(schema, json, 'invalid-part', `${ECONOMY_PARTS[part].labelSv}: innehållet är inte rätt skrivet.`);
  check(content, chart);
  return content;
}

const lists = Object.fromEntries(Object.keys(ECONOMY_PARTS).map((part) => [part, z.array(z.unknown()).max(1000).default([])]));
const headSchema = z.strictObject({ format: z.literal('hjm.economy/1'), id: z.string().min(1).max(80), region: z.string().min(1).max(80), titleSv: planText, noticeSv: planText.nullable().default(null), chart: statementChartSchema, ...lists });

/**
 * An economy from JSON, as an object or as text. Lists that are left out are empty. The faults of all parts come together, each path beginning with its place.
 *
 * @throws HjmError `invalid-economy`
 */
export function readEconomy(json: unknown): Economy {
  const head = readJson(headSchema, json, 'invalid-economy', 'Ekonomifilen är inte rätt skriven.', ['format', 'id', 'region', 'titleSv', 'noticeSv', 'chart', ...Object.keys(ECONOMY_PARTS)]) as EconomyHead;
  const { id, region, titleSv, noticeSv } = head;
  const issues: HjmIssue[] = [];
  const chart = gathered(issues, 'chart', () => defineChart(head.chart));
  let economy: Economy = emptyEconomy({ id, region, titleSv, chart: chart ?? head.chart, ...(noticeSv === null ? {} : { noticeSv }) });
  for (const part of Object.keys(ECONOMY_PARTS) as EconomyPart[]) {
    const names: string[] = [];
    for (const [index, one] of head[part].entries()) {
      const place = `${part}.${String(index)}`;
      const content = chart === undefined ? undefined : gathered(issues, place, () => readPart(part, one, chart));
      if (content === undefined) continue;
      const name = partName(part, content);
      if (names.includes(name)) issues.push(issue(place, 'ett innehåll med eget namn', name));
      names.push(name);
      economy = withPart(economy, part, content);
    }
  }
  throwIssues('invalid-economy', 'Ekonomifilen går inte att använda.', issues);
  return economy;
}

type EconomyHead = Pick<Economy, 'format' | 'id' | 'region' | 'titleSv' | 'noticeSv' | 'chart'> & { readonly [part in EconomyPart]: readonly unknown[] };

/** What it gives, or its faults among the others with the place before them. */
function gathered<T>(issues: HjmIssue[], place: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    issues.push(...error.issues.map((one) => ({ ...one, path: one.path === '' ? place : `${place}.${one.path}` })));
    return undefined;
  }
}

/** JSON Schema of an economy's head with its lists, draft 2020-12; of the parts each, by {@link partJsonSchema}. */
export function economyJsonSchema(): { readonly [keyword: string]: unknown } {
  const { properties, ...rest } = z.toJSONSchema(headSchema, { io: 'input' });
  const parts = Object.fromEntries((Object.keys(READERS) as EconomyPart[]).map((part) => [part, { type: 'array', items: partJsonSchema(part) }]));
  return { ...rest, properties: { ...properties, ...parts } };
}

/** JSON Schema of a part, draft 2020-12, for editors and for other languages. */
export function partJsonSchema(part: EconomyPart): { readonly [keyword: string]: unknown } {
  const schema: { readonly [keyword: string]: unknown } = z.toJSONSchema(READERS[part].schema as z.ZodType, { io: 'input' });
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== '$schema'));
}
