export { formatKronor, formatNumber, formatPercent } from './number-format.js';
export type { NumberFormat } from './number-format.js';
export { parseNumber, parsePercent } from './number-parse.js';
