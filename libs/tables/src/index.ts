export { guardText, unguardText } from './formula-guard.js';
export type { BooleanCell, Cell, DayCell, ErrorCell, MomentCell, NumberCell, Row, Sheet } from './table-types.js';
