import type { Ore } from '@hjm/core/money';
import { formatKronor, formatNumber, formatPercent } from '@hjm/core/text';
import { under } from '../record/under.js';
import type { CapitalCosts } from './capital-types.js';

const START: { readonly [start in CapitalCosts['terms']['start']]: string } = { sameMonth: 'från och med inköpsmånaden', nextMonth: 'från och med månaden efter inköpet' };
const BASE: { readonly [on in CapitalCosts['terms']['interestOn']]: string } = { openingValue: 'värdet vid månadens början', averageValue: 'medelvärdet av månadens början och slut' };

/** What purchases cost by year, and on what terms, in Swedish. `names`: what groups are called; one that has none is told by its key. */
export function describeCapitalCosts({ terms, invested, years, groups }: CapitalCosts, names: { readonly [group: string]: string } = {}): string[] {
  const text = (ore: Ore): string => formatKronor(ore);
  const times = groups.map(({ group }) => `${under(names, group) ?? group} ${formatNumber(terms.depreciationMonths[group] ?? 0)} mån`).join(', ');
  return [
    `Investerat ${text(invested)} skrivs av rakt ${START[terms.start]}${times === '' ? '' : `: ${times}`}.`,
    `Ränta: ${terms.interestNameSv}, ${formatPercent(terms.interestPercent)} om året på ${BASE[terms.interestOn]}; en tolftedel varje månad.`,
    'Avskrivningen är lika stor varje månad, avrundad nedåt till hela ören; sista månaden tar det som är kvar.',
    ...years.map(({ year, depreciation, interest, remaining }) => `${String(year)}: avskrivning ${text(depreciation)}, ränta ${text(interest)}, kvarvarande värde ${text(remaining)}.`),
  ];
}
