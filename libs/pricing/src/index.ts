export { definePriceList } from './price-list/price-list.js';
export type { Approval, PriceList, PriceListVersion, PriceRow } from './price-list/price-list.js';
export { openPriceList } from './price-list/price-book.js';
export type { PriceBook, VersionSpan } from './price-list/price-book.js';
export type { Changed, Delivered, Ended, Rental, RentalEvent, RentalTerms } from './rental/rental.js';
export { explainLine } from './run/explain-line.js';
export type { LineExplanation } from './run/explain-line.js';
export type { ChargeKind } from './run/charge.js';
export type { InvoiceLine } from './run/line.js';
export { describeProblem } from './run/problem.js';
export type { ProblemCode, RentalProblem } from './run/problem.js';
export { startRentRun } from './run/rent-run.js';
export type { RentRun, RunOutput, RunPeriod } from './run/rent-run.js';
export type { Article, Party, RunSetup, Tariff } from './run/setup.js';
export { mergeTotals } from './run/totals.js';
export type { RentTotals, Sum } from './run/totals.js';
export { defineTimeRule } from './time/time-rule.js';
export type { Counting, PriceUnit, Stop, TimeRule } from './time/time-rule.js';
export {
  BEGUN_30_DAYS,
  DAYS_BOTH_ENDS,
  MONTH_BY_DAYS,
  PRIVATE_AT_LEAST_A_MONTH,
  stoppingAfterPickupOrder,
  TIME_RULES,
  TOUCHED_CALENDAR_MONTHS,
} from './time/time-rules.js';
