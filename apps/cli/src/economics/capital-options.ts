import { type CapitalCosts, type CapitalEffectYear, capitalEffects, type CapitalTerms, type Economy, type InvestmentPlan, lineKeyNamed, type StatementChart } from '@hjm/economics';
import { usageError } from '../usage-error.js';
import { toldByFlag } from './told-by-flag.js';
import { pairOption, wholeOption, wordOption } from './written-amount.js';
import { percentOf } from './frame-options.js';

export type CapitalOptions = { readonly depreciation?: readonly string[]; readonly interest?: string; readonly interestName?: string; readonly start?: string; readonly interestOn?: string; readonly depreciationLine?: readonly string[]; readonly interestLine?: string };

/** On what terms purchases are written off; undefined when the options do not ask for it. None of it has a default, for no document states it. */
export function capitalTerms({ depreciation = [], interest, interestName, start, interestOn }: CapitalOptions, plan: InvestmentPlan): CapitalTerms | undefined {
  if (depreciation.length === 0) {
    if ([interest, interestName, start, interestOn].some((given) => given !== undefined)) throw usageError('Kapitalkostnader räknas med --depreciation <grupp=månader>: hur många månader varje grupp skrivs av på.');
    return undefined;
  }
  const missing = Object.entries({ '--interest': interest, '--interest-name': interestName, '--start': start, '--interest-on': interestOn }).filter(([, given]) => given === undefined).map(([flag]) => flag);
  if (interest === undefined || interestName === undefined || start === undefined || interestOn === undefined) throw usageError(`Kapitalkostnader räknas på villkor som ni anger; det saknas ${missing.join(', ')}.`);
  const keys = plan.groups.map(({ key }) => key);
  const given = new Map(depreciation.map((text) => pairOption(text, '--depreciation', '<grupp=månader>, till exempel mobility=60 eller alla=60')).map(([group, months]) => [group, wholeOption(months, `--depreciation ${group}`, 1, 1200)] as const));
  for (const group of given.keys()) if (group !== 'alla' && !keys.includes(group)) throw usageError(`--depreciation: gruppen ${group} finns inte i planen.`, group, [...keys, 'alla']);
  const rest = given.get('alla');
  const months = keys.flatMap((key) => { const own = given.get(key) ?? rest; return own === undefined ? [] : [[key, own] as const]; });
  return {
    depreciationMonths: Object.fromEntries(months),
    interestPercent: percentOf(interest, '--interest'),
    interestNameSv: interestName,
    start: wordOption(start, '--start', ['sameMonth', 'nextMonth']),
    interestOn: wordOption(interestOn, '--interest-on', ['openingValue', 'averageValue']),
    rounding: 'halfUp',
  };
}

/** What the purchases do to the lines of the statements to come, and the chart that the lines are of. */
export type CapitalEffect = { readonly chart: StatementChart; readonly years: readonly CapitalEffectYear[] };

/** The effect on the lines that the options name; undefined when they name none. */
export function capitalEffectOn({ depreciationLine = [], interestLine }: CapitalOptions, costs: CapitalCosts | undefined, economy: Economy | undefined): CapitalEffect | undefined {
  if (depreciationLine.length === 0 && interestLine === undefined) return undefined;
  if (costs === undefined) throw usageError('--depreciation-line och --interest-line visar kapitalkostnaderna på resultaträkningens rader; de räknas med --depreciation.');
  if (economy === undefined) throw usageError('--depreciation-line och --interest-line är rader i en uppställning; ange --economy eller --demo.');
  if (depreciationLine.length === 0 || interestLine === undefined) throw usageError(`Ange också ${interestLine === undefined ? '--interest-line' : '--depreciation-line'}: raden som ${interestLine === undefined ? 'räntan' : 'avskrivningen'} hör till.`);
  const { chart } = economy;
  const given = depreciationLine.map((text) => (text.includes('=') ? pairOption(text, '--depreciation-line', '<rad> eller <grupp=rad>') : (['alla', text] as const)));
  const lines = new Map(given.map(([group, line]) => [group, lineKeyNamed(chart, line, '--depreciation-line')] as const));
  const rest = lines.get('alla');
  const depreciation = Object.fromEntries(costs.groups.flatMap(({ group }) => { const line = lines.get(group) ?? rest; return line === undefined ? [] : [[group, line] as const]; }));
  return { chart, years: toldByFlag({ 'lines.depreciation': '--depreciation-line' }, () => capitalEffects(costs, { depreciation, interest: lineKeyNamed(chart, interestLine, '--interest-line') })) };
}
