import { formatDate } from '@hjm/core/calendar';
import { formatKronor, formatNumber, formatPercent } from '@hjm/core/text';
import { Decimal } from 'decimal.js';
import type { GroupLifetimes, LifetimeStatistics, Part } from './lifetime-statistics.js';
import type { QuantileRule, Quartiles } from './quantile.js';

/** What the figures do and do not say; belongs with every table of them. */
export const LIFETIME_NOTES: readonly string[] = [
  'Livslängden är skattad enligt Kaplan–Meier: individer som fortfarande används räknas med så länge de hittills har hållit. Medianen av enbart skrotade individer blir för kort.',
  'Individer utan inköpsdag har varken ålder eller livslängd och räknas för sig.',
  'Undvikna inköp är uthyrningar av individer som har varit uthyrda tidigare, värderade till inköpspriset. Kostnader för rekonditionering, reparation och transport är inte avdragna, och det antas att en ny individ annars hade köpts.',
  'Uthyrningar som skedde innan registret började syns inte, så återbruket kan vara större. En individ som går tillbaka till samma brukare räknas också som återbruk.',
];

/** The statistics in Swedish, a sentence a line: all groups together, then each. Days as years with one decimal, a year being 365.25 days. */
export function describeLifetimes({ on, quantiles, all, groups }: LifetimeStatistics): string[] {
  const several = groups.length > 1 ? [all, ...groups] : groups;
  return [`Livslängd och ålder den ${formatDate(on)}. Kvartiler av åldrar: ${RULES[quantiles]}.`, ...several.flatMap(describeGroup), ...LIFETIME_NOTES];
}

function describeGroup(group: GroupLifetimes): string[] {
  const name = group.group ?? 'Alla grupper';
  const { ages, depreciated, lives, rentedDays, reuse, withoutPurchaseDay } = group;
  return [
    `${name}: ${formatNumber(group.inUse)} individer i bruk och ${formatNumber(group.scrapped)} skrotade${withoutPurchaseDay > 0 ? `, varav ${formatNumber(withoutPurchaseDay)} utan inköpsdag` : ''}.`,
    ...agesText(ages),
    ...(depreciated.of > 0 ? [`Äldre än avskrivningstiden: ${partText(depreciated)}.`] : []),
    ...(lives.scrapped > 0 ? [`Livslängd, median: ${lives.median === null ? 'går inte att säga än, eftersom mer än hälften fortfarande används' : years(lives.median)}.`] : []),
    ...(rentedDays.of > 0 ? [`Uthyrda dagar av ägda: ${partText(rentedDays)}.`] : []),
    ...(reuse.rentals > 0 ? [`Undvikna inköp genom återbruk: ${formatNumber(reuse.reused)} av ${formatNumber(reuse.rentals)} uthyrningar, ${formatKronor(reuse.ore)}${reuse.withoutPrice > 0 ? ` (${formatNumber(reuse.withoutPrice)} utan pris)` : ''}.`] : []),
  ];
}

function agesText({ items, lower, median, upper, most }: Quartiles): string[] {
  if (items === 0 || lower === null || median === null || upper === null || most === null) return [];
  return [`Ålder: median ${years(median)}, halva beståndet mellan ${years(lower)} och ${years(upper)}, äldst ${years(most)}.`];
}

function partText({ part, of, percent }: Part): string {
  return `${formatNumber(part)} av ${formatNumber(of)}${percent === null ? '' : ` (${formatPercent(percent)})`}`;
}

function years(days: number): string {
  return `${formatNumber(new Decimal(days).div('365.25'), { decimals: 1 })} år`;
}

const RULES: Readonly<Record<QuantileRule, string>> = {
  nearestRank: 'minsta värde som minst så stor andel inte överstiger',
  interpolated: 'interpolerade, som i ett kalkylblad',
};
