import { type CapitalCosts, capitalCosts, type CapitalTerms, type FrameControl, purchasesOf } from '@hjm/economics';
import { type Attempt, attempt } from '../attempt.js';
import { typedDecimal, typedWhole } from '../typed-number.js';

/** What the cost of capital is asked with: nothing of it stands in the documents, so nothing is filled in. */
export type CapitalCase = {
  readonly months: { readonly [group: string]: string };
  readonly interest: string;
  readonly interestName: string;
  readonly start: CapitalTerms['start'];
  readonly interestOn: CapitalTerms['interestOn'];
};

/** The groups in which something is bought, in the order of the plan. */
export function boughtGroups({ groups }: FrameControl): readonly { readonly key: string; readonly labelSv: string }[] {
  return groups.filter(({ forecast }) => forecast !== 0);
}

/** Whether everything that must be stated has been. */
export function isAsked(of: CapitalCase, control: FrameControl): boolean {
  return of.interest.trim() !== '' && of.interestName.trim() !== '' && boughtGroups(control).every(({ key }) => (of.months[key] ?? '').trim() !== '');
}

/** What the purchases of the year, forecast included, cost in depreciation and interest. */
export function capitalAnswer(of: CapitalCase, control: FrameControl): Attempt<CapitalCosts> {
  const depreciationMonths = Object.fromEntries(boughtGroups(control).map(({ key }) => [key, typedWhole(of.months[key] ?? '') ?? Number.NaN]));
  return attempt(() => capitalCosts(purchasesOf(control), { depreciationMonths, interestPercent: typedDecimal(of.interest), interestNameSv: of.interestName, start: of.start, interestOn: of.interestOn, rounding: 'halfUp' }));
}
