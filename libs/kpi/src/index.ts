export { EVENT_TABLES } from './table/tables.js';
export { NO_DAY } from './table/table-types.js';
export type { ColumnBatch, ColumnData, EventTable, Field, KpiRecord } from './table/table-types.js';
export type * from './definition/definition-types.js';
export type { KpiPeriod, Month } from './period/period.js';
export type { KpiValue, MissingReason, Stated } from './value/value.js';
export type { KpiDerivation, KpiInterval, KpiMeasured, KpiPart, KpiResult, KpiStatus, KpiTrend } from './result/result-types.js';
