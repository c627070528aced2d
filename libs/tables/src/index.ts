export { cellsOf } from './columns/cells-of.js';
export { guardText, unguardText } from './formula-guard.js';
export type { BooleanCell, Cell, DayCell, ErrorCell, MomentCell, NumberCell, Row, Sheet } from './table-types.js';
export { matchHeaders } from './columns/match-headers.js';
export type { HeaderMatch, UnknownHeader } from './columns/match-headers.js';
export { readRecords, recordReader } from './columns/read-records.js';
export type { Records, RecordSource, RowRead } from './columns/read-records.js';
export { tableOf } from './columns/table-of.js';
export type { BadRow, Column, ColumnMapping, ProblemCode, RecordOf, RowProblem } from './columns/column-types.js';
