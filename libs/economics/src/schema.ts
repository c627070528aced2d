export { monthlyAmountsSchema, readChart, readMonthlyJson, readStatementJson, statementChartSchema, statementSchema } from './statement/statement-schema.js';
export { measurePlanSchema } from './measures/measure-schema.js';
export { forecastMethodSchema, forecastPlanSchema } from './forecast/forecast-schema.js';
export { capitalInvestmentSchema, capitalTermsSchema, frameMethodSchema, investmentChangeSchema, investmentCommitmentSchema, investmentOutcomesSchema, investmentPlanSchema, monthlyInvestmentsSchema, readInvestmentOutcomes, readInvestmentPlan } from './investments/investment-schema.js';
export { distributionKeySchema, surplusInputSchema, surplusPolicySchema } from './surplus/surplus-schema.js';
export { priceVolumeItemsSchema, priceVolumeOptionsSchema } from './effects/price-volume-schema.js';
export { scenarioSchema, whatIfOptionsSchema } from './whatif/scenario-schema.js';
export { riskRegisterSchema } from './control/risk-schema.js';
export { activityPlanSchema } from './activities/activity-schema.js';
