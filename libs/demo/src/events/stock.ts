import type { KpiRecord } from '@hjm/kpi';
import { allocate } from '@hjm/core/money';
import { DEMO_PARTIES, MARKED_STOCK } from '../parties.js';
import { PUBLISHED_VOLUMES, UNALLOCATED, type Volume } from '../volumes.js';
import { dateText } from '../world-days.js';
import { groupWeights } from './marks.js';
import { type DemoMonth, MONTHS } from './months.js';

/** Parts in a thousand of all items that are at customers: 92,2 % in April 2023, 92,3 % in April 2024; otherwise ours. */
const AT_CUSTOMERS = [920, 921, 921, 922, 923, 924, 922, 921, 922, 923, 924, 922, 921, 922, 923, 923, 924, 925];

/** Months of the two published stocks. */
const [FIRST, SECOND] = [3, 15] as const;

/**
 * The stock at the end of each month. At customers: by principal and group, exactly the published volumes on 30 April, and in between
 * and beside on the straight line through both. At the centre: by group; nobody's.
 */
export function* stock(): Generator<KpiRecord, void, undefined> {
  for (const month of MONTHS) {
    const marked = DEMO_PARTIES.map(({ nameSv }, place) => ({ principal: nameSv, quantity: onLine(MARKED_STOCK[place], month) }));
    yield* kindOf(month, 'marked', marked);
    yield* kindOf(month, 'unmarked', [{ principal: UNALLOCATED.nameSv, quantity: onLine(UNALLOCATED.counted, month) }]);
  }
}

function* kindOf(month: DemoMonth, kind: 'marked' | 'unmarked', out: readonly { readonly principal: string; readonly quantity: number }[]): Generator<KpiRecord, void, undefined> {
  const day = dateText(month.last);
  const weights = groupWeights(kind === 'marked');
  const byGroup = (quantity: number): readonly { readonly group: string; readonly quantity: number }[] =>
    allocate(quantity, weights.map(({ weight }) => weight)).flatMap((part, place) => (part === 0 ? [] : [{ group: (weights[place] as (typeof weights)[number]).nameSv, quantity: part }]));
  for (const { principal, quantity } of out) {
    const principalKind = PUBLISHED_VOLUMES.parties.find(({ nameSv }) => nameSv === principal)?.of ?? null;
    for (const part of byGroup(quantity)) yield { day, kind, place: 'customer', quantity: part.quantity, principalKind, principal, unit: null, group: part.group };
  }
  const atCustomers = out.reduce((sum, { quantity }) => sum + quantity, 0);
  const share = AT_CUSTOMERS[month.index] as number;
  for (const part of byGroup(Math.round((atCustomers * (1000 - share)) / share))) {
    yield { day, kind, place: 'centre', quantity: part.quantity, principalKind: null, principal: null, unit: null, group: part.group };
  }
}

function onLine(volume: Volume | undefined, { index }: DemoMonth): number {
  if (volume === undefined) return 0;
  const { y2023, y2024 } = volume;
  return y2023 + Math.round(((y2024 - y2023) * (index - FIRST)) / (SECOND - FIRST));
}
