import type { LocalDate } from '@hjm/core';
import type { PayerFault, PayerReason, PayerRules, Situation } from './payer-rules.js';

/** Who pays on a day: as the rules say, as the register says where nothing is known of the person yet, or nobody that can be said. */
export type PayerOn =
  | { readonly by: 'rules'; readonly payer: string; readonly reasons: readonly PayerReason[] }
  | { readonly by: 'register' }
  | { readonly by: 'nobody'; readonly fault: PayerFault };

/** The situations as known on a day, in order; those of one day that were registered together stand together. */
export type Known<Facts> = readonly { readonly from: LocalDate; readonly situations: readonly Situation<Facts>[] }[];

/** What was known at the end of a day. */
export function knownSituations<Facts>(situations: readonly Situation<Facts>[], knownAt: LocalDate): Known<Facts> {
  const days = new Map<LocalDate, { seen: LocalDate; situations: Situation<Facts>[] }>();
  for (const situation of situations) {
    const seen = situation.registered ?? situation.from;
    const before = days.get(situation.from);
    if (seen > knownAt || (before !== undefined && before.seen > seen)) continue;
    if (before?.seen === seen) before.situations.push(situation);
    else days.set(situation.from, { seen, situations: [situation] });
  }
  return [...days].map(([from, day]) => ({ from, situations: day.situations })).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Who pays on a day by what was known. */
export function payerOn<Facts>(known: Known<Facts>, on: LocalDate, knownAt: LocalDate, rules: PayerRules<Facts>): PayerOn {
  const day = known.findLast(({ from }) => from <= on);
  if (day === undefined) return { by: 'register' };
  const answers = day.situations.map(({ facts }) => byRules(facts, on, knownAt, rules));
  const [first, ...others] = answers as [PayerOn, ...PayerOn[]];
  return others.every((other) => sameSlice(first, other)) ? first : { by: 'nobody', fault: { code: 'two-situations', from: day.from } };
}

function byRules<Facts>(facts: Facts, on: LocalDate, knownAt: LocalDate, { ask, party }: PayerRules<Facts>): PayerOn {
  const answer = ask(facts, on, knownAt);
  if ('undetermined' in answer) return { by: 'nobody', fault: { code: 'undetermined', ...answer.undetermined } };
  const found = party(answer.payer, facts);
  if ('party' in found) return { by: 'rules', payer: found.party, reasons: answer.reasons };
  return { by: 'nobody', fault: { code: 'unknown-party', payer: answer.payer, ...found } };
}

/** Whether two days are told as one: the same payer, or the same reason for none. */
export function sameSlice(a: PayerOn, b: PayerOn): boolean {
  if (a.by === 'rules' && b.by === 'rules') return a.payer === b.payer;
  return a.by === b.by && (a.by !== 'nobody' || JSON.stringify(a.fault) === JSON.stringify((b as typeof a).fault));
}
