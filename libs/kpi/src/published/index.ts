export { PUBLISHED_TABLES } from './data/published-tables.js';
export { deviationGuide } from './deviation-guide.js';
export { deviations, describeDeviation, openFigures, recomputePublished } from './deviations.js';
export { deviationsOf } from './deviations-of.js';
export type { Derivation, Explanation, How, Recomputed } from './derivation-types.js';
export { kpiValueOf, publishedFigures, publishedSeries } from './figures.js';
export { PUBLISHED_DERIVATIONS, PUBLISHED_FIGURES, PUBLISHED_SERIES } from './published-derivations.js';
export type {
  PrintedCell,
  PrintedStatus,
  PrintedValue,
  PublishedColumn,
  PublishedFigure,
  PublishedPoint,
  PublishedRow,
  PublishedSeries,
  PublishedTable,
  PublishedUnit,
  RowRelation,
} from './published-types.js';
export { readPrinted } from './read-printed.js';
export { recompute } from './recompute.js';
export { seriesDerivations, tableDerivations } from './table-derivations.js';
