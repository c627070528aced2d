import type { Change } from './answer-types.js';
import type { CellFact } from './cells.js';
import type { CompiledEdition } from './compile.js';
import { Diagrams, type Ref } from './diagrams.js';
import { representative } from './representative.js';
import type { FactValue, Outcome } from './package-types.js';

/** From worse to better; an answer that is undetermined is neither. */
const RANK: readonly Outcome[] = ['denied', 'conditional', 'allowed'];
const MOST = 20;
/** Sets that are followed at a node, and ways that are told of a set. */
const BOUND = 100;

/**
 * All inclusion-minimal sets of the facts `over` whose change leads to a strictly better outcome, smallest first, at most 20.
 * Facts that are not known are left unknown; an outcome that they could still spoil does not count.
 */
export function minimalChanges({ diagrams, facts, outcome, levels }: CompiledEdition, cells: readonly number[], over: readonly string[], outcomeOf: (bits: number) => Outcome): { readonly changes: readonly Change[]; readonly more: boolean } {
  const now = RANK.indexOf(outcomeOf(diagrams.reach(outcome, cells)));
  const movable = now < 0 || now === 2 ? [] : over.map((id) => levels.get(id) ?? -1).filter((level) => (cells[level] ?? -1) >= 0);
  if (movable.length === 0) return { changes: [], more: false };
  let exceeded = 0;

  // A diagram over the movable facts alone: its terminals are the outcomes that the unknown facts leave possible, as bits.
  const small = new Diagrams(diagrams.arity);
  const root = small.apply(diagrams.restrictInto(small, outcome, cells.map((cell, level) => (movable.includes(level) ? -1 : cell))), -1, (x) => (x < 0 ? ~(1 << ~x) : undefined));
  const better = cells.reduce((ref, cell, level) => (cell < 0 ? small.forget(ref, level, (a, b) => (a === b ? a : a < 0 && b < 0 ? ~(~a | ~b) : undefined)) : ref), root);

  /** The smallest sets of levels to change below a node. */
  const known = new Map<Ref, readonly (readonly number[])[]>();
  const setsBelow = (ref: Ref): readonly (readonly number[])[] => {
    if (ref < 0) return RANK.indexOf(outcomeOf(~ref)) > now ? [[]] : [];
    let sets = known.get(ref);
    if (sets === undefined) {
      const level = small.level(ref);
      const all = cellsAt(level).flatMap((cell) => setsBelow(small.child(ref, level, cell)).map((set) => (cell === cells[level] ? set : [level, ...set])));
      const least: (readonly number[])[] = [];
      for (const set of all.sort((a, b) => a.length - b.length)) if (!least.some((smaller) => smaller.every((one) => set.includes(one)))) least.push(set);
      if (least.length > BOUND) exceeded++;
      sets = least.slice(0, BOUND);
      known.set(ref, sets);
    }
    return sets;
  };
  const cellsAt = (level: number): number[] => Array.from({ length: diagrams.arity[level] as number }, (_, cell) => cell);

  /** Each way of changing all the levels of a set that leads to something better, up to the bound. */
  const waysOf = (set: readonly number[]): Change['ways'] => {
    const ways: Change['ways'][number][] = [];
    const go = (ref: Ref, changed: readonly (readonly [string, FactValue])[]): void => {
      if (ways.length === BOUND) exceeded++;
      else if (ref < 0) ways.push({ set: Object.fromEntries(changed), outcome: outcomeOf(~ref) });
      else {
        const level = small.level(ref);
        const fact = facts[level] as CellFact;
        for (const cell of cellsAt(level)) {
          const child = small.child(ref, level, cell);
          if ((cell !== cells[level]) !== set.includes(level) || setsBelow(child).length === 0) continue;
          go(child, set.includes(level) ? [...changed, [fact.def.id, representative(fact, cell)]] : changed);
        }
      }
    };
    go(better, []);
    return ways;
  };

  const sets = setsBelow(better);
  const changes = sets.slice(0, MOST).map((set) => ({ facts: set.map((level) => (facts[level] as CellFact).def.id), ways: waysOf(set) }));
  return { changes, more: exceeded > 0 || sets.length > MOST };
}
