export { conditionSchema, kpiDefinitionSchema, kpiFileSchema } from './definition/definition-schema.js';
export type { FileOpeningHours, KpiFile, KpiFileContent } from './definition/kpi-file.js';
export { kpiJsonSchema, readKpi, readKpiDefinitions } from './definition/read-kpi.js';
export { tableSchema } from './table/table-schema.js';
