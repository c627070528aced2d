import type { HjmIssue } from '@hjm/core';
import { sumOre, type Ore } from '@hjm/core/money';
import { issue, throwIssues } from '../issues/issues.js';
import type { LineAmounts } from '../statement/statement-types.js';
import { under } from '../record/under.js';
import type { CapitalCost, CapitalCosts, CapitalInvestment, CapitalMonth, CapitalTerms, CapitalYear } from './capital-types.js';
import { isSpending, SPENDING } from './define-plan.js';
import { monthNumber, writeOff } from './write-off.js';

/**
 * Depreciation and interest of purchases in the months and years to come, straight-line. All depreciation adds up to the purchases exactly;
 * interest is rounded once for each purchase and month, and years are sums of months.
 *
 * ```ts
 * import { capitalCosts } from '@hjm/economics';
 *
 * const terms = { depreciationMonths: { mobility: 3 }, interestPercent: '12', interestNameSv: 'eget exempel', start: 'nextMonth', interestOn: 'openingValue', rounding: 'halfUp' } as const;
 * const { years } = capitalCosts([{ group: 'mobility', amount: 10_000, year: 2025, month: 11 }], terms);
 * years[0]; // => { year: 2025, depreciation: 3333, interest: 100, remaining: 6667 }
 * years[1]; // => { year: 2026, depreciation: 6667, interest: 100, remaining: 0 }
 * ```
 *
 * @throws HjmError `invalid-capital-costs` with everything that is wrong; a group without a time to be written off in is an error
 */
export function capitalCosts(investments: readonly CapitalInvestment[], terms: CapitalTerms): CapitalCosts {
  throwIssues('invalid-capital-costs', 'Kapitalkostnaderna går inte att räkna.', capitalIssues(investments, terms));
  const written = investments.map((investment) => ({ investment, costs: writeOff(investment, terms) }));
  const months = monthsOf(written);
  const keys = [...new Set(investments.map(({ group }) => group))].sort();
  const groups = keys.map((group) => {
    const own = written.filter(({ investment }) => investment.group === group);
    return { group, invested: sumOre(own.map(({ investment }) => investment.amount)), years: yearsOf(monthsOf(own)) };
  });
  return { terms, invested: sumOre(investments.map(({ amount }) => amount)), months, years: yearsOf(months), groups };
}

/**
 * What the purchases do to an income statement in a year: signed costs by the keys of its lines. `lines.depreciation` may be one line for all
 * groups, or a line for each.
 *
 * @throws HjmError `invalid-capital-costs` when a group has no line
 */
export function capitalEffect(costs: CapitalCosts, year: number, lines: { readonly depreciation: string | { readonly [group: string]: string }; readonly interest: string }): LineAmounts {
  const { depreciation } = lines;
  const parts: { line: string; ore: Ore }[] = [];
  const issues: HjmIssue[] = [];
  for (const { group, years } of costs.groups) {
    const line = typeof depreciation === 'string' ? depreciation : under(depreciation, group);
    const cost = years.find((one) => one.year === year);
    if (line === undefined) issues.push(issue(`lines.depreciation.${group}`, `en rad för avskrivningar av ${group}`, line));
    else parts.push({ line, ore: -(cost?.depreciation ?? 0) }, { line: lines.interest, ore: -(cost?.interest ?? 0) });
  }
  throwIssues('invalid-capital-costs', 'Effekten på resultaträkningen går inte att räkna.', issues);
  return Object.fromEntries([...new Set(parts.map(({ line }) => line))].map((line) => [line, sumOre(parts.filter((part) => part.line === line).map(({ ore }) => ore))]));
}

function monthsOf(written: readonly { readonly costs: ReadonlyMap<number, CapitalCost> }[]): CapitalMonth[] {
  const numbers = written.flatMap(({ costs }) => [...costs.keys()]);
  if (numbers.length === 0) return [];
  const first = numbers.reduce((least, number) => Math.min(least, number));
  const last = numbers.reduce((most, number) => Math.max(most, number));
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const found = written.flatMap(({ costs }) => costs.get(first + at) ?? []);
    return { year: Math.floor((first + at) / 12), month: ((first + at) % 12) + 1, ...added(found), remaining: sumOre(found.map(({ remaining }) => remaining)) };
  });
}

function yearsOf(months: readonly CapitalMonth[]): CapitalYear[] {
  return [...new Set(months.map(({ year }) => year))].map((year) => {
    const own = months.filter((one) => one.year === year);
    return { year, ...added(own), remaining: own.at(-1)?.remaining ?? 0 };
  });
}

function added(costs: readonly CapitalCost[]): Pick<CapitalCost, 'depreciation' | 'interest'> {
  return { depreciation: sumOre(costs.map(({ depreciation }) => depreciation)), interest: sumOre(costs.map(({ interest }) => interest)) };
}

function capitalIssues(investments: readonly CapitalInvestment[], { depreciationMonths, interestPercent, interestNameSv }: CapitalTerms): HjmIssue[] {
  const groups = [...new Set(investments.map(({ group }) => group))];
  const lacking = groups.filter((group) => !Object.hasOwn(depreciationMonths, group));
  return [
    ...investments.flatMap(({ amount, year, month }, at) => [
      ...(isSpending(amount) ? [] : [issue(`investments.${String(at)}.amount`, SPENDING, amount)]),
      ...(Number.isInteger(year) && year >= 1900 && year <= 2199 ? [] : [issue(`investments.${String(at)}.year`, 'ett år med fyra siffror', year)]),
      ...(Number.isSafeInteger(monthNumber(year, month)) && month >= 1 && month <= 12 ? [] : [issue(`investments.${String(at)}.month`, 'en månad, 1–12', month)]),
    ]),
    ...lacking.map((group) => issue(`terms.depreciationMonths.${group}`, `avskrivningstiden för ${group} i månader`, undefined)),
    ...Object.entries(depreciationMonths).flatMap(([group, count]) => (Number.isInteger(count) && count >= 1 && count <= 1200 ? [] : [issue(`terms.depreciationMonths.${group}`, 'hela månader, 1–1200', count)])),
    ...(/^\d{1,3}(\.\d{1,9})?$/.test(interestPercent) ? [] : [issue('terms.interestPercent', 'procent per år som decimaltext, till exempel "2.5"', interestPercent)]),
    ...(interestNameSv.trim() === '' ? [issue('terms.interestNameSv', 'vad räntan heter', interestNameSv)] : []),
  ];
}
