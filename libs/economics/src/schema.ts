export { monthlyAmountsSchema, readChart, readMonthlyJson, readStatementJson, statementChartSchema, statementSchema } from './statement/statement-schema.js';
