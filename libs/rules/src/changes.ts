import type { Change } from './answer-types.js';
import type { CellFact } from './cells.js';
import type { CompiledEdition } from './compile.js';
import { representative } from './representative.js';
import type { Outcome } from './package-types.js';

const RANK: Readonly<Record<Outcome, number>> = { undetermined: -1, denied: 0, conditional: 1, allowed: 2 };
const MOST = 20;
const TRIES = 20_000;

/**
 * All inclusion-minimal sets of the facts `over` whose change leads to a strictly better outcome, smallest first, at most 20.
 * Facts that are not known are left unknown; an outcome that they could still spoil does not count.
 */
export function minimalChanges({ diagrams, facts, outcome, levels }: CompiledEdition, cells: readonly number[], over: readonly string[], outcomeOf: (bits: number) => Outcome): { readonly changes: readonly Change[]; readonly more: boolean } {
  const probe = [...cells];
  const rank = (): number => RANK[outcomeOf(diagrams.reach(outcome, probe))];
  const now = rank();
  const movable = now < 0 || now === RANK.allowed ? [] : over.map((id) => levels.get(id) ?? -1).filter((level) => (cells[level] ?? -1) >= 0);
  const found: (readonly number[])[] = [];
  const changes: Change[] = [];
  let tries = 0;

  /** Each way of giving all the chosen facts another value that leads to something better. */
  const waysOf = (chosen: readonly number[], turned: number): Change['ways'][number][] => {
    const level = chosen[turned];
    if (level === undefined) {
      const reached = outcomeOf(diagrams.reach(outcome, probe));
      tries++;
      return RANK[reached] > now ? [{ set: Object.fromEntries(chosen.map((at) => [idOf(at), representative(facts[at] as CellFact, probe[at] as number)])), outcome: reached }] : [];
    }
    const ways = [];
    for (let cell = 0; cell < (facts[level] as CellFact).arity; cell++) {
      probe[level] = cell;
      if (cell !== cells[level]) ways.push(...waysOf(chosen, turned + 1));
    }
    probe[level] = cells[level] as number;
    return ways;
  };
  const idOf = (level: number): string => (facts[level] as CellFact).def.id;

  for (let sets: (readonly number[])[] = [[]]; sets.length > 0; ) {
    sets = sets.flatMap((set) => movable.slice(movable.indexOf(set.at(-1) ?? -1) + 1).map((level) => [...set, level]));
    sets = sets.filter((set) => !found.some((smaller) => smaller.every((level) => set.includes(level))));
    for (const set of sets) {
      const ways = waysOf(set, 0);
      if (tries > TRIES || (ways.length > 0 && changes.length === MOST)) return { changes, more: true };
      if (ways.length > 0) {
        found.push(set);
        changes.push({ facts: set.map(idOf), ways });
      }
    }
  }
  return { changes, more: false };
}
