export { describeEconomicsCheck, describeEconomicsCounts, PUBLISHED_VERDICTS_SV } from './describe-check.js';
export { economicsChecks, economicsDeviations, economicsOpen } from './economics-checks.js';
export { economicsGuide } from './economics-guide.js';
export { PUBLISHED_ACTIVITIES } from './published-activities.js';
export { PUBLISHED_FIGURES } from './published-figures.js';
export { PUBLISHED_INVESTMENTS } from './published-investments.js';
export { PUBLISHED_MEASURES } from './published-measures.js';
export { PUBLISHED_RISKS } from './published-risks.js';
export { PUBLISHED_STATEMENTS } from './published-statements.js';
export { publishedTables } from './published-tables.js';
export type {
  Cited,
  PrintedCell,
  Printed,
  PublishedCheck,
  PublishedFigures,
  PublishedInvestments,
  PublishedInvestmentSum,
  PublishedStatement,
  PublishedTable,
  PublishedUnit,
  PublishedVerdict,
} from './published-types.js';
