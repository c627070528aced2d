export { EXACT_KR, MNKR_ONE, ORE_PER, WHOLE_KR, WHOLE_TKR } from './amount/amount-unit.js';
export type { AmountPrint, AmountUnit } from './amount/amount-unit.js';
export type * from './statement/statement-types.js';
export type * from './table/file-table.js';
export type * from './measures/measure-types.js';
export type * from './control/risk-types.js';
export type * from './activities/activity-types.js';
