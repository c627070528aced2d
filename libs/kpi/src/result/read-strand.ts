import { dayNumber } from '@hjm/core/calendar';
import type { KpiDefinition } from '../definition/definition-types.js';
import type { Cell } from '../fold/cells.js';
import { JOINT } from '../fold/group-reader.js';
import type { KpiPartial } from '../fold/partial.js';
import { foldedStrands } from '../fold/strand.js';
import { firstDay, lastDay, monthNumber } from '../period/month.js';
import type { KpiPeriod } from '../period/period.js';
import type { KpiPart } from './result-types.js';

/** What a strand adds up to in a period. */
export type StrandTotal = {
  readonly numerator: number;
  readonly denominator: number;
  readonly records: number;
  readonly unknown: number;
  readonly running: number;
  /** Of a stock: the last day in the period with a record. */
  readonly day?: number;
};

const NOTHING: StrandTotal = { numerator: 0, denominator: 0, records: 0, unknown: 0, running: 0 };

/** Adds up the cells of a strand in the period, of the whole or of a part. */
export function readStrand(definition: KpiDefinition, id: string, partial: KpiPartial, period: KpiPeriod, part: KpiPart | undefined): StrandTotal {
  const strand = foldedStrands(definition).find((each) => each.id === id);
  const cells = partial.cells[id];
  if (strand === undefined || cells === undefined) return NOTHING;
  const key = part === undefined ? '|' : `${part.breakdown}|${part.values.join(JOINT)}`;
  if (strand.work.kind === 'stock') {
    const day = lastStockDay(cells, period);
    return day === undefined ? NOTHING : { ...total([cells[`${day}|${key}`]]), day };
  }
  const names = monthsOf(period).map((month) => `${month}|${key}`);
  const sums = total(names.map((name) => cells[name]));
  const groups = partial.groups[id];
  return strand.work.kind === 'groups' && groups !== undefined ? { ...sums, numerator: countGroups(names.map((name) => groups[name] ?? {})) } : sums;
}

function total(cells: readonly (Cell | undefined)[]): StrandTotal {
  let [numerator, denominator, records, unknown, running] = [0, 0, 0, 0, 0];
  for (const cell of cells) {
    if (cell === undefined) continue;
    numerator += cell[0];
    denominator += cell[1];
    records += cell[2];
    unknown += cell[3];
    running += cell[4];
  }
  return { numerator, denominator, records, unknown, running };
}

/** The last day in the period on which the stock of the whole was counted; a part without records that day has none. */
function lastStockDay(cells: { readonly [cell: string]: Cell }, period: KpiPeriod): number | undefined {
  const first = dayNumber(firstDay(monthNumber(period.from)));
  const last = dayNumber(lastDay(monthNumber(period.to)));
  const days = Object.keys(cells).filter((cell) => cell.endsWith('||')).map((cell) => Number.parseInt(cell, 10));
  return days.filter((day) => day >= first && day <= last).reduce<number | undefined>((latest, day) => (latest === undefined || day > latest ? day : latest), undefined);
}

function countGroups(months: readonly { readonly [group: string]: readonly [records: number, need: number] }[]): number {
  const records = new Map<string, readonly [number, number]>();
  for (const groups of months) {
    for (const [group, [count, need]] of Object.entries(groups)) records.set(group, [(records.get(group)?.[0] ?? 0) + count, Math.max(need, records.get(group)?.[1] ?? 0)]);
  }
  return [...records.values()].filter(([count, need]) => count >= need).length;
}

function monthsOf(period: KpiPeriod): readonly number[] {
  const first = monthNumber(period.from);
  return Array.from({ length: monthNumber(period.to) - first + 1 }, (_, place) => first + place);
}
