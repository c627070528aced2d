import type { Change } from './answer-types.js';
import type { CellFact } from './cells.js';
import type { CompiledEdition } from './compile.js';
import { Diagrams, type Ref } from './diagrams.js';
import { representative } from './representative.js';
import { ALLOWED, CONDITIONAL, IMPOSSIBLE } from './terminals.js';
import type { Facts, Outcome } from './package-types.js';

/** The outcomes that are better than one, as bits; an answer that is undetermined has none. */
const BETTER: { readonly [Of in Outcome]?: number } = { denied: (1 << ALLOWED) | (1 << CONDITIONAL), conditional: 1 << ALLOWED };
const MOST = 20;
const NONE = { changes: [], more: false };
const FREE: readonly (readonly number[])[] = [[]];
/** Sets that are followed at a node, and ways that are told of a set. */
const BOUND = 100;

/**
 * All inclusion-minimal sets of the facts on the levels `over` whose change leads to a strictly better outcome, smallest first, at most 20.
 * Facts that are not known are left unknown; an outcome that they could still spoil does not count.
 */
export function minimalChanges({ diagrams, facts, outcome }: CompiledEdition, cells: readonly number[], over: readonly number[], now: Outcome, outcomeOf: (bits: number) => Outcome): { readonly changes: readonly Change[]; readonly more: boolean } {
  const better = BETTER[now] ?? 0;
  if (better === 0) return NONE;
  const open = cells.slice();
  for (const level of over) open[level] = -1;
  if ((diagrams.reach(outcome, open) & better) === 0) return NONE;
  let exceeded = 0;

  // Where facts are unknown, a diagram without them: its terminals are the outcomes that they leave possible, as bits.
  let store = diagrams;
  let root = outcome;
  let bitsOf = (ref: Ref): number => 1 << ~ref;
  if (cells.includes(-1)) {
    store = new Diagrams(diagrams.arity);
    root = store.apply(diagrams.restrictInto(store, outcome, open), -1, (x) => (x < 0 ? ~(1 << ~x) : undefined));
    cells.forEach((cell, level) => {
      if (cell < 0) root = store.forget(root, level, (a, b) => (a === b ? a : a < 0 && b < 0 ? ~(~a | ~b) : undefined));
    });
    bitsOf = (ref) => ~ref;
  }
  /** Down to the next fact that can be changed. */
  const settle = (ref: Ref): Ref => {
    let at = ref;
    while (at >= 0 && (open[store.level(at)] as number) >= 0) at = store.children(at)[open[store.level(at)] as number] as Ref;
    return at;
  };

  /** The smallest sets of levels to change below a node. */
  const known = new Map<Ref, readonly (readonly number[])[]>();
  const setsBelow = (ref: Ref): readonly (readonly number[])[] => {
    const at = settle(ref);
    const bits = at < 0 ? bitsOf(at) & ~(1 << IMPOSSIBLE) : 0;
    if (at < 0) return (bits & better) !== 0 && (bits & ~better) === 0 ? FREE : [];
    let sets = known.get(at);
    if (sets === undefined) {
      const level = store.level(at);
      const all: (readonly number[])[] = [];
      store.children(at).forEach((child, cell) => {
        for (const set of setsBelow(child)) all.push(cell === cells[level] ? set : [level, ...set]);
      });
      const least: (readonly number[])[] = [];
      for (const set of all.length > 1 ? all.sort((a, b) => a.length - b.length) : all) if (!least.some((smaller) => smaller.every((one) => set.includes(one)))) least.push(set);
      if (least.length > BOUND) exceeded++;
      sets = least.slice(0, BOUND);
      known.set(at, sets);
    }
    return sets;
  };

  /** Each way of changing all the levels of a set that leads to something better, up to the bound. */
  const waysOf = (set: readonly number[]): Change['ways'] => {
    const ways: Change['ways'][number][] = [];
    const go = (ref: Ref, changed: Facts): void => {
      const at = settle(ref);
      if (ways.length === BOUND) exceeded++;
      else if (at < 0) ways.push({ set: changed, outcome: outcomeOf(bitsOf(at)) });
      else {
        const level = store.level(at);
        const fact = facts[level] as CellFact;
        store.children(at).forEach((child, cell) => {
          if ((cell !== cells[level]) !== set.includes(level) || setsBelow(child).length === 0) return;
          go(child, set.includes(level) ? { ...changed, [fact.def.id]: representative(fact, cell) } : changed);
        });
      }
    };
    go(root, {});
    return ways;
  };

  const sets = setsBelow(root);
  const changes = sets.slice(0, MOST).map((set) => ({ facts: set.map((level) => (facts[level] as CellFact).def.id), ways: waysOf(set) }));
  return { changes, more: exceeded > 0 || sets.length > MOST };
}
