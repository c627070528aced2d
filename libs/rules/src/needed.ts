import type { CellFact } from './cells.js';
import type { CompiledEdition } from './compile.js';
import { Diagrams, type Ref } from './diagrams.js';
import { IMPOSSIBLE } from './terminals.js';

/**
 * The levels of the facts that can still change the answer, best question first. With constraints between facts, a fact is
 * left out when those that remain settle the answer without it.
 *
 * The order: the fact after which, over its cells, the fewest questions remain on average; ties in the order of the package.
 */
export function neededLevels(compiled: CompiledEdition, cells: readonly number[]): number[] {
  const open = openLevels(compiled, cells);
  if (open.length < 2) return open;
  const probe = [...cells];
  const remaining = new Map<number, number>();
  for (const level of open) {
    let sum = 0;
    let count = 0;
    for (let cell = 0; cell < (compiled.facts[level] as CellFact).arity; cell++) {
      probe[level] = cell;
      if (compiled.diagrams.reach(compiled.outcome, probe) === 1 << IMPOSSIBLE) continue;
      sum += openLevels(compiled, probe).length;
      count++;
    }
    probe[level] = -1;
    remaining.set(level, sum / count);
  }
  return open.sort((a, b) => (remaining.get(a) as number) - (remaining.get(b) as number) || a - b);
}

/** Leaves out one fact after the other as long as no two possible inputs that differ only in it have different answers. */
function openLevels({ diagrams, outcome, duties }: CompiledEdition, cells: readonly number[]): number[] {
  const small = new Diagrams(diagrams.arity);
  let current = [outcome, ...duties.map(({ status }) => status)].map((ref) => diagrams.restrictInto(small, ref, cells));
  return small.support(current).reverse().filter((level) => {
    let clashes = 0;
    const merge = (a: Ref, b: Ref): Ref | undefined => {
      if (a === b || b === ~IMPOSSIBLE) return a;
      if (a === ~IMPOSSIBLE) return b;
      if (a >= 0 || b >= 0) return undefined;
      clashes++;
      return a;
    };
    const merged = current.map((ref) => small.forget(ref, level, merge));
    if (clashes === 0) current = merged;
    return clashes > 0;
  });
}
