import type { HjmIssue } from '@hjm/core';
import { sumOre, type Ore } from '@hjm/core/money';
import { EXACT_KR } from '../amount/amount-unit.js';
import { formatAmount } from '../amount/amount.js';
import { issue, throwIssues } from '../issues/issues.js';
import type { InvestmentPlan } from './investment-types.js';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const SPENDING = 'ett helt antal öre, minst 0 (investeringar skrivs utan minus)';
/** A section that a group names must be one that the plan says. */
export const SECTION_EXPECTED = 'en av planens delar (grupper med gemensam budget; planen säger själv vilka de är)';

/** Whether an amount can be spending: whole öre, not negative. */
export function isSpending(ore: unknown): boolean {
  return Number.isSafeInteger(ore) && Number(ore) >= 0;
}

/**
 * The plan as it is, when it holds together: keys told apart, sections that exist, amounts that can be spent. Budgets that do not add up to
 * the frame are no error, see {@link planRemarks}.
 *
 * @throws HjmError `invalid-investment-plan` with everything that is wrong
 */
export function defineInvestmentPlan(plan: InvestmentPlan): InvestmentPlan {
  const issues: HjmIssue[] = [];
  if (!KEY.test(plan.id)) issues.push(issue('id', 'ett namn med gemener, siffror och bindestreck', plan.id));
  if (plan.titleSv.trim() === '') issues.push(issue('titleSv', 'vad planen heter', plan.titleSv));
  if (!Number.isInteger(plan.year) || plan.year < 1900 || plan.year > 2199) issues.push(issue('year', 'ett år med fyra siffror', plan.year));
  if (!isSpending(plan.frame)) issues.push(issue('frame', SPENDING, plan.frame));
  if (plan.transferred !== null && !isSpending(plan.transferred)) issues.push(issue('transferred', `${SPENDING}, eller null när det inte är känt`, plan.transferred));
  else if (plan.transferred !== null && plan.transferred > plan.frame) issues.push(issue('transferred', 'högst ramen, som överförda medel ingår i', plan.transferred));
  const sections = plan.sections.map(({ key }) => key);
  for (const [at, { key, labelSv, budget }] of plan.sections.entries()) {
    issues.push(...partIssues(`sections.${String(at)}`, { key, labelSv, budget }, sections, at));
    if (!KEY.test(key)) issues.push(issue(`sections.${String(at)}.key`, 'ett namn med gemener, siffror och bindestreck', key));
  }
  const keys = plan.groups.map(({ key }) => key);
  if (keys.length === 0) issues.push(issue('groups', 'minst en grupp', plan.groups));
  for (const [at, group] of plan.groups.entries()) {
    const path = `groups.${String(at)}`;
    issues.push(...partIssues(path, group, keys, at));
    if (group.section !== undefined && !sections.includes(group.section)) issues.push(issue(`${path}.section`, SECTION_EXPECTED, group.section, sections));
  }
  throwIssues('invalid-investment-plan', `Investeringsplanen ${plan.id} går inte att använda.`, issues);
  return plan;
}

type Part = { readonly key: string; readonly labelSv: string; readonly budget: Ore | null };

function partIssues(path: string, { key, labelSv, budget }: Part, keys: readonly string[], at: number): HjmIssue[] {
  return [
    ...(key.trim() === '' ? [issue(`${path}.key`, 'ett namn', key)] : []),
    ...(keys.indexOf(key) === at ? [] : [issue(`${path}.key`, 'ett namn som inte redan finns', key)]),
    ...(labelSv.trim() === '' ? [issue(`${path}.labelSv`, 'en benämning', labelSv)] : []),
    ...(budget === null || isSpending(budget) ? [] : [issue(`${path}.budget`, `${SPENDING}, eller null när gruppen saknar egen budget`, budget)]),
  ];
}

/** The sum of budgets; null when one of them is missing. */
function sumOf(parts: readonly { readonly budget: Ore | null }[]): Ore | null {
  const budgets = parts.flatMap(({ budget }) => (budget === null ? [] : [budget]));
  return budgets.length === parts.length && parts.length > 0 ? sumOre(budgets) : null;
}

/**
 * What a reader of the plan needs to know and that is no error, in Swedish: budgets beyond the frame or below it, groups without a budget,
 * and transferred money that is not stated.
 */
export function planRemarks(plan: InvestmentPlan): string[] {
  const text = (ore: Ore): string => formatAmount(ore, plan.roundedTo ?? EXACT_KR);
  const against = (ofSv: string, whole: Ore, wholeSv: string, sum: Ore | null): string[] =>
    sum === null || sum === whole ? [] : [`${ofSv} är tillsammans ${text(sum)}, ${text(Math.abs(sum - whole))} ${sum > whole ? 'mer' : 'mindre'} än ${wholeSv} ${text(whole)}.`];
  const lacking = plan.groups.filter(({ budget }) => budget === null);
  return [
    ...against('Gruppernas budgetar', plan.frame, 'ramen', sumOf(plan.groups)),
    ...against('Delarnas budgetar', plan.frame, 'ramen', sumOf(plan.sections)),
    ...plan.sections.flatMap(({ key, labelSv, budget }) => (budget === null ? [] : against(`Gruppernas budgetar i ${labelSv}`, budget, 'delens budget', sumOf(plan.groups.filter(({ section }) => section === key))))),
    ...(lacking.length === 0 ? [] : [`Utan egen budget: ${lacking.map(({ labelSv }) => labelSv).join(', ')}.`]),
    ...(plan.transferred === null ? ['Hur mycket av ramen som är överfört från tidigare år framgår inte.'] : []),
  ];
}
