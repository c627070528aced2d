export { mergeStock } from './merge-stock.js';
export { seriesDays, stockSeries } from './stock-series.js';
export type { StockSeries } from './stock-series.js';
export { startStock } from './stock.js';
export type { StockOutput, StockRun } from './stock.js';
export type { OutDays, Stock, StockCell, StockCount, StockOnDay, StockQuestion } from './stock-types.js';
