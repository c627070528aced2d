export { definePriceModel } from './model/define-price-model.js';
export { describePrice, priceText } from './model/describe-price.js';
export type { DescribedLine, PriceDescription } from './model/describe-price.js';
export { describeFormula } from './model/describe-formula.js';
export type { DescribedStep } from './model/describe-formula.js';
export { explainPrice } from './model/explain-price.js';
export { formulaInputs } from './model/formula-inputs.js';
export { incomeChange } from './model/income-change.js';
export type { IncomeChange, IncomeChangeInput, JointEffect } from './model/income-change.js';
export { checkIncome } from './model/check-income.js';
export type { IncomeFinding, PrintedAmount, PublishedIncome } from './model/check-income.js';
export type { Basis, ChoiceOption, DecimalText, Formula, Operation, PriceModel, PriceModelEdition, PriceNote, PriceTable, PriceTopic, Step, StepGrounds } from './model/model-types.js';
export { passThrough } from './model/pass-through.js';
export type { PassedThrough, PricedArticle, RaisedPrice, SupplierRise } from './model/pass-through.js';
export type { CitedNote, EditionInForce, ExplainedStep, GroupMember, NeededInput, PriceAnswer, PriceInput, PriceInputs, PriceQuestion, PriceRecord, PriceResult, PriceUndetermined, PriceWarning, UndeterminedCode } from './model/price-types.js';
export { replayPrice } from './model/replay-price.js';
export type { PriceReplay } from './model/replay-price.js';
export { unitText } from './model/unit-text.js';
export { UNITS } from './model/units.js';
export type { Unit } from './model/units.js';
export { chargeUnit } from './model/kinds/charge.js';
export type { Charge } from './model/kinds/charge.js';
export { groupBearsCost, groupRent } from './model/kinds/group-rent.js';
export type { GroupRent } from './model/kinds/group-rent.js';
export { rentFromCosts } from './model/kinds/rent-from-costs.js';
export type { CostFactor, RentFromCosts } from './model/kinds/rent-from-costs.js';
export { residualValue } from './model/kinds/residual-value.js';
export { saleWithMarkup } from './model/kinds/sale-with-markup.js';
export type { SaleWithMarkup, StatedFigure } from './model/kinds/sale-with-markup.js';
export { fixedPrice, individualPrice } from './model/kinds/fixed-price.js';
export { serviceByHour } from './model/kinds/service-by-hour.js';
export type { ServiceByHour } from './model/kinds/service-by-hour.js';
export { applyPriceListEvent, priceListFrom } from './price-list/price-list-events.js';
export type { PriceListEvent } from './price-list/price-list-events.js';
export { definePriceList } from './price-list/price-list.js';
export type { Approval, PriceList, PriceListVersion, PriceRow } from './price-list/price-list.js';
export { openPriceList } from './price-list/price-book.js';
export type { PriceBook, VersionSpan } from './price-list/price-book.js';
export { comparePrices } from './price-list/compare-prices.js';
export type { ComparedPrice, ComparedPrices, PricesOf } from './price-list/compare-prices.js';
export { versionsInForce } from './price-list/versions-in-force.js';
export type { VersionInForce } from './price-list/versions-in-force.js';
export type { Changed, Delivered, Ended, Rental, RentalEvent, RentalTerms } from './rental/rental.js';
export { explainLine } from './run/explain-line.js';
export type { LineExplanation } from './run/explain-line.js';
export type { ChargeKind } from './run/charge.js';
export type { InvoiceLine } from './run/line.js';
export { describeProblem, problemTitle } from './run/problem.js';
export type { ProblemCode, RentalProblem } from './run/problem.js';
export { nextRun } from './run/next-run.js';
export type { KeptRun } from './run/next-run.js';
export { startRentRun } from './run/rent-run.js';
export type { RentRun, RunOutput, RunPeriod } from './run/rent-run.js';
export type { Article, Party, RunSetup, Tariff } from './run/setup.js';
export { strayNames } from './run/stray-names.js';
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
