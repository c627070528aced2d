import { isLocalDate, type LocalDate } from '@hjm/core';
import { sumOre } from '@hjm/core/money';
import type { CeilingChoices, CeilingNeeds, CeilingReading, CeilingState, CountedFee, FeeUnderCeiling } from './ceiling-types.js';
import { bad, checkCounted, foldCeiling } from './ceiling-windows.js';
import type { FeeNeed } from './charge-types.js';
import type { Ceiling } from './fee-types.js';

/** All fees with what is charged of each, or what must be told first. */
export type FeesUnderCeiling = CeilingNeeds | { readonly outcome: 'settled'; readonly fees: readonly FeeUnderCeiling[]; readonly reading: CeilingReading };

/**
 * Fees that count towards one ceiling, by day, with what is charged of each and what the ceiling takes away. What the source
 * leaves open is read every way, and asked for where two ways differ. A fee that is registered late takes its place by its
 * day; `corrections` says what that changes.
 *
 * @throws HjmError `bad-counted-fee`
 */
export function feesUnderCeiling(fees: readonly CountedFee[], ceiling: Ceiling, choices: CeilingChoices = {}): FeesUnderCeiling {
  checkCounted(fees);
  checkChoices(choices);
  const needs: FeeNeed[] = [];
  const months = ceiling.months ?? choices.months;
  if (months === undefined) needs.push({ name: 'ceiling.months', question: 'Hur många månader är perioden för taket?' });
  const ore = ceiling.ore ?? choices.ore;
  if (ore === undefined && fees.some(({ ceilingOre }) => ceilingOre === undefined)) needs.push({ name: 'ceiling.ore', question: 'Vilket är taket, i öre?' });
  if (months === undefined || needs.length > 0) return { outcome: 'undetermined', needs };
  const dated = fees.map((fee) => ({ ...fee, ceilingOre: fee.ceilingOre ?? ore ?? 0 }));
  const froms = pick(ceiling.from ?? choices.from, FROM);
  const changes = pick(choices.changed, CHANGED);
  const read = froms.flatMap((from) => changes.map((changed) => ({ lastDay: choices.lastDay ?? 'dayBefore', from, changed, months }) as const));
  const ways = read.map((reading) => ({ reading, fees: foldCeiling(dated, reading) }));
  const [first] = ways;
  const key = (way: (typeof ways)[number]): string => JSON.stringify(way.fees.map(({ charged, window }) => [charged, window?.from, window?.to, window?.reachedOn]));
  if (first !== undefined && ways.every((way) => key(way) === key(first))) return { outcome: 'settled', fees: first.fees, reading: first.reading };
  const differs = (name: 'from' | 'changed'): boolean => ways.some((a) => ways.some((b) => a.reading[name] !== b.reading[name] && key(a) !== key(b) && (name === 'from' ? a.reading.changed === b.reading.changed : a.reading.from === b.reading.from)));
  if (differs('from')) needs.push({ name: 'ceiling.from', question: 'Räknas perioden från det första besöket eller den första avgiften?', values: FROM });
  if (differs('changed')) needs.push({ name: 'ceiling.changed', question: CHANGED_QUESTION, values: CHANGED });
  return { outcome: 'undetermined', needs };
}

/**
 * Where somebody stands on a day, by the fees up to and including it: the window, what is left to pay, and the free pass.
 * `ceiling` is the one of that day; fees of days with another carry theirs.
 *
 * ```ts
 * import { ceilingState } from '@hjm/pricing/fees';
 *
 * const ceiling = { id: 'hjalpmedel', ore: 130000, months: 12, from: 'firstVisit' } as const;
 * const state = ceilingState([{ id: 'a', on: '2023-03-15', ore: 25000 }], ceiling, '2024-03-14');
 * state.outcome === 'open' && [state.remaining, state.window?.to]; // => [105000, '2024-03-14']
 * ```
 *
 * @throws HjmError `bad-counted-fee`
 */
export function ceilingState(history: readonly CountedFee[], ceiling: Ceiling, on: LocalDate, choices: CeilingChoices = {}): CeilingState {
  if (!isLocalDate(on)) throw bad('on', 'en dag skriven ÅÅÅÅ-MM-DD', on);
  checkCounted(history);
  const known = history.filter((fee) => fee.on <= on);
  const under = feesUnderCeiling(known, ceiling, choices);
  if (under.outcome === 'undetermined') return under;
  const ore = ceiling.ore ?? choices.ore;
  const window = under.fees.findLast((fee) => fee.window !== null && fee.window.to >= on)?.window ?? null;
  if (window === null && ore === undefined) return { outcome: 'undetermined', needs: [{ name: 'ceiling.ore', question: 'Vilket är taket, i öre?' }] };
  const counted = window?.counted ?? 0;
  const raised = window !== null && ore !== undefined && ore !== window.ceilingOre;
  if (raised && choices.changed === undefined) return { outcome: 'undetermined', needs: [{ name: 'ceiling.changed', question: CHANGED_QUESTION, values: CHANGED }] };
  const limit = raised && choices.changed === 'feeDay' ? ore : (window?.ceilingOre ?? ore ?? 0);
  const remaining = Math.max(0, limit - counted);
  const freePass = window === null || remaining > 0 ? null : { from: window.reachedOn ?? on, to: window.to };
  return { outcome: 'open', window, counted, remaining, freePass, above: sumOre(under.fees.map(({ free }) => free)), reading: under.reading };
}

/** What of one more fee is charged, after a history. */
export type AppliedCeiling = CeilingNeeds | { readonly outcome: 'applied'; readonly fee: FeeUnderCeiling; readonly corrections: readonly Correction[]; readonly reading: CeilingReading };

/** What another fee, registered late, changes for one that was charged: less is a credit, more a further charge. */
export type Correction = { readonly id: string; readonly on: LocalDate; readonly before: number; readonly after: number };

/**
 * What of one more fee is charged, after a history, and what it changes for fees after its day. Nothing of the history is
 * edited: corrections are lines of their own.
 *
 * ```ts
 * import { applyCeiling } from '@hjm/pricing/fees';
 *
 * const ceiling = { id: 'hjalpmedel', ore: 130000, months: 12, from: 'firstVisit' } as const;
 * const history = [{ id: 'a', on: '2023-03-15', ore: 120000 }];
 * const applied = applyCeiling(history, ceiling, { id: 'b', on: '2023-05-01', ore: 25000 });
 * applied.outcome === 'applied' && [applied.fee.charged, applied.fee.free]; // => [10000, 15000]
 * ```
 *
 * @throws HjmError `bad-counted-fee`
 */
export function applyCeiling(history: readonly CountedFee[], ceiling: Ceiling, fee: CountedFee, choices: CeilingChoices = {}): AppliedCeiling {
  const after = feesUnderCeiling([...history, fee], ceiling, choices);
  if (after.outcome === 'undetermined') return after;
  const before = feesUnderCeiling(history, ceiling, { ...choices, ...after.reading });
  if (before.outcome === 'undetermined') return before;
  const own = after.fees.find(({ id }) => id === fee.id);
  if (own === undefined) throw bad('fee.id', 'en nyckel', fee.id);
  return { outcome: 'applied', fee: own, corrections: corrections(before.fees, after.fees), reading: after.reading };
}

/** What differs between two ways that the same fees were charged, by day; fees that stand on one side only are left out. */
export function corrections(before: readonly FeeUnderCeiling[], after: readonly FeeUnderCeiling[]): Correction[] {
  const was = new Map(before.map(({ id, charged }) => [id, charged]));
  return after.flatMap(({ id, on, charged }) => {
    const old = was.get(id);
    return old === undefined || old === charged ? [] : [{ id, on, before: old, after: charged }];
  });
}

const FROM = ['firstVisit', 'firstFee'] as const;
const CHANGED = ['windowStart', 'feeDay'] as const;
const CHANGED_QUESTION = 'Vilket tak gäller i en period då taket ändras: det på periodens första dag eller det på avgiftens dag?';

function pick<Value>(given: Value | undefined, all: readonly Value[]): readonly Value[] {
  return given === undefined ? all : [given];
}

function checkChoices({ lastDay, from, changed, ore, months }: CeilingChoices): void {
  const words: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['lastDay', lastDay, ['dayBefore', 'anniversary']],
    ['from', from, FROM],
    ['changed', changed, CHANGED],
  ];
  for (const [name, value, values] of words) if (value !== undefined && !values.includes(value as string)) throw bad(`choices.${name}`, values.join(' eller '), value);
  if (ore !== undefined && !(Number.isSafeInteger(ore) && ore >= 0)) throw bad('choices.ore', 'ett helt antal öre från 0', ore);
  if (months !== undefined && !(Number.isSafeInteger(months) && months > 0)) throw bad('choices.months', 'ett heltal från 1', months);
}
