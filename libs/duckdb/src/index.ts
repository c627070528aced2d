export { fillCalendars } from './calendar-tables.js';
export { measureBySql } from './measure-by-sql.js';
export type { SqlRow, SqlSource } from './measure-by-sql.js';
export { readParquet } from './read-parquet.js';
export type { ParquetOptions } from './read-parquet.js';
export { relationSql } from './relation-sql.js';
export type { RelationOptions, SourceColumn } from './relation-sql.js';
export { sqlOf } from './sql-of.js';
export type { SqlOptions } from './sql-options.js';
