export { monthlyAmountsSchema, readChart, readMonthlyJson, readStatementJson, statementChartSchema, statementSchema } from './statement/statement-schema.js';
export { measurePlanSchema } from './measures/measure-schema.js';
