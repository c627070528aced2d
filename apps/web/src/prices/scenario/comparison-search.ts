import { HjmError } from '@hjm/core';
import { parseNumber } from '@hjm/core/text';
import { DEMO_DAYS, DEMO_GROUPS } from '@hjm/demo';
import type { ComparisonKind, ComparisonQuestion } from './comparison.js';

/** What stands in the address: nothing personal, so that it may be in the query. */
export type ComparisonSearch = { readonly jamfor?: string; readonly manad?: string; readonly procent?: string | number; readonly grupp?: string };

/** What may be compared, with what it is about. */
export const COMPARISONS: readonly { readonly kind: ComparisonKind; readonly labelSv: string; readonly aboutSv: string }[] = [
  {
    kind: 'ett-pris',
    labelSv: 'Från pris efter orsak till ett pris per produkt, samma intäkt',
    aboutSv: 'Sjutton huvudmän betalar i dag olika pris för samma produkt beroende på varför den hyrs. Här blir det ett pris per produkt: medelpriset, vägt med hur mycket som hyrs. Intäkten blir densamma, så när som på avrundningen.',
  },
  {
    kind: 'godkannanden',
    labelSv: 'Det rekommenderade priset, för de huvudmän som har godkänt det',
    aboutSv: 'Nämndens pris är en rekommendation. Det gäller en huvudman först från den dag som den har godkänt det; de andra betalar som förut.',
  },
  { kind: 'alla-godkanner', labelSv: 'Det rekommenderade priset, om alla godkänner det', aboutSv: 'Som om rekommendationen gällde alla sjutton hela månaden.' },
  { kind: 'nya-priser', labelSv: 'Prislistan 2023 mot prislistan från mars 2024', aboutSv: 'Två versioner av regionens prislista på samma uthyrningar, som om var och en hade gällt hela månaden.' },
  { kind: 'procent', labelSv: 'Ändra priserna i procent', aboutSv: 'Alla priser, eller dem i en produktgrupp. Varje pris avrundas en gång till hela ören.' },
];

/** The months of the demo register. */
export const MONTHS: readonly string[] = monthsBetween(DEMO_DAYS.from.slice(0, 7), DEMO_DAYS.to.slice(0, 7));
const MONTH = '2024-04';

/** The comparison in the address; what is missing or cannot be read is what the page begins with. */
export function questionIn({ jamfor, manad, procent, grupp }: ComparisonSearch): ComparisonQuestion {
  const kind = COMPARISONS.find((one) => one.kind === jamfor)?.kind ?? 'ett-pris';
  const month = MONTHS.find((one) => one === manad) ?? MONTH;
  if (kind !== 'procent') return { kind, month, percent: '0', group: '' };
  return { kind, month, percent: readPercent(String(procent ?? '')) ?? '3', group: DEMO_GROUPS.find(({ id }) => id === grupp)?.id ?? '' };
}

/** The address of a comparison. */
export function searchOf({ kind, month, percent, group }: ComparisonQuestion): ComparisonSearch {
  return { jamfor: kind, manad: month, ...(kind === 'procent' ? { procent: Number(percent), ...(group === '' ? {} : { grupp: group }) } : {}) };
}

/** A change in per cent as people write it: `3`, `2,5`, `−4 %`. Undefined when it is none, or takes more than there is. */
export function readPercent(text: string): string | undefined {
  try {
    const percent = parseNumber(text.trim().replace(/\s*%$/, '').replace(/^\+/, '').replace(/^(-?\d+)\.(\d+)$/, '$1,$2'));
    return percent.lessThan(-100) || percent.greaterThan(1000) ? undefined : percent.toFixed();
  } catch (error) {
    if (error instanceof HjmError) return undefined;
    throw error;
  }
}

const format = new Intl.DateTimeFormat('sv', { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** A month in Swedish words. */
export const monthText = (month: string): string => format.format(new Date(`${month}-01T00:00:00Z`));

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let [year, month] = from.split('-').map(Number) as [number, number]; ; month === 12 ? ((year += 1), (month = 1)) : (month += 1)) {
    const text = `${String(year)}-${String(month).padStart(2, '0')}`;
    months.push(text);
    if (text >= to) return months;
  }
}
