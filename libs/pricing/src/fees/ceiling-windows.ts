import { foundText, HjmError, isLocalDate, type LocalDate } from '@hjm/core';
import { addDays, addMonths } from '@hjm/core/calendar';
import { type Ore, sumOre } from '@hjm/core/money';
import type { CeilingReading, CeilingWindow, CountedFee, FeeUnderCeiling } from './ceiling-types.js';

/** The last day of a window that begins on a day. */
export function windowEnd(from: LocalDate, { months, lastDay }: Pick<CeilingReading, 'months' | 'lastDay'>): LocalDate {
  const anniversary = addMonths(from, months);
  return lastDay === 'anniversary' ? anniversary : addDays(anniversary, -1);
}

/** Fees by day, of one day by id: the order of the input never matters. */
export function inOrder<Fee extends { readonly id: string; readonly on: LocalDate }>(fees: readonly Fee[]): Fee[] {
  const key = ({ on, id }: Fee): string => `${on}\u0000${id}`;
  return fees.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * Takes fees through the windows of a ceiling. A fee that lies in no window opens one; in a window each is charged until the
 * ceiling is reached, and nothing after. What was charged never exceeds the ceiling of its window.
 */
export function foldCeiling(fees: readonly Required<CountedFee>[], reading: CeilingReading): FeeUnderCeiling[] {
  let window: CeilingWindow | null = null;
  const rows: { readonly fee: Required<CountedFee>; readonly charged: number; readonly key: LocalDate | null }[] = [];
  const windows = new Map<LocalDate, CeilingWindow>();
  for (const fee of inOrder(fees)) {
    if (window === null || fee.on > window.to) {
      const opens = fee.ore > 0 || reading.from === 'firstVisit';
      window = opens ? { from: fee.on, to: windowEnd(fee.on, reading), ceilingOre: fee.ceilingOre, counted: 0, reachedOn: null } : null;
    }
    if (window === null) {
      rows.push({ fee, charged: 0, key: null });
      continue;
    }
    const ceilingOre: Ore = reading.changed === 'feeDay' ? fee.ceilingOre : window.ceilingOre;
    const charged: Ore = Math.max(0, Math.min(fee.ore, ceilingOre - window.counted));
    const counted: Ore = window.counted + charged;
    const reachedOn: LocalDate | null = counted < ceilingOre ? null : charged > 0 || window.reachedOn === null ? fee.on : window.reachedOn;
    window = { ...window, ceilingOre, counted, reachedOn };
    windows.set(window.from, window);
    rows.push({ fee, charged, key: window.from });
  }
  return rows.map(({ fee: { id, on, ore }, charged, key }) => ({ id, on, charged, free: ore - charged, window: key === null ? null : (windows.get(key) ?? null) }));
}

/** @throws HjmError `bad-counted-fee` for a day, an amount or an id that cannot be, and for two fees with one id */
export function checkCounted(fees: readonly CountedFee[]): void {
  const ids = new Set<string>();
  for (const [index, fee] of fees.entries()) {
    const path = `history.${index}`;
    if (typeof fee !== 'object' || (fee as unknown) === null) throw bad(path, 'en avgift', fee);
    const { id, on, ore, ceilingOre } = fee;
    if (typeof id !== 'string' || id === '') throw bad(`${path}.id`, 'en nyckel', id);
    if (ids.has(id)) throw bad(`${path}.id`, 'en nyckel som ingen annan avgift har', id);
    ids.add(id);
    if (!isLocalDate(on)) throw bad(`${path}.on`, 'en dag skriven ÅÅÅÅ-MM-DD', on);
    for (const [name, value] of Object.entries({ ore, ceilingOre })) {
      if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) throw bad(`${path}.${name}`, 'ett helt antal öre från 0', value);
    }
  }
  sumOre(fees.map(({ ore }) => ore));
}

export function bad(path: string, expected: string, value: unknown): HjmError {
  const found = foundText(value);
  return new HjmError('bad-counted-fee', `${path}: väntade ${expected}, fick ${found}.`, [{ path, expected, found }]);
}
