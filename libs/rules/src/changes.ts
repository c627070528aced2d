import type { Change } from './answer-types.js';
import type { CellFact } from './cells.js';
import type { CompiledEdition } from './compile.js';
import { representative } from './representative.js';
import type { Facts, Outcome } from './package-types.js';

const RANK: Readonly<Record<Outcome, number>> = { undetermined: -1, denied: 0, conditional: 1, allowed: 2 };
const MOST = 20;
const TRIES = 20_000;

/**
 * All inclusion-minimal sets of the facts `over` whose change leads to a strictly better outcome, smallest first, at most 20.
 * Facts that are not known are left unknown; an outcome that they could still spoil does not count.
 */
export function minimalChanges(compiled: CompiledEdition, cells: readonly number[], over: readonly string[], outcomeOf: (bits: number) => Outcome): { readonly changes: readonly Change[]; readonly more: boolean } {
  const { diagrams, facts, outcome, levels } = compiled;
  const outcomeAt = (at: readonly number[]): Outcome => outcomeOf(diagrams.reach(outcome, at));
  const now = RANK[outcomeAt(cells)];
  const movable = over.map((id) => levels.get(id) ?? -1).filter((level) => level >= 0 && (cells[level] as number) >= 0);
  const changes: Change[] = [];
  let tries = 0;
  let more = false;
  if (now < 0 || now === RANK.allowed) return { changes, more };

  const found: (readonly number[])[] = [];
  for (let size = 1; size <= movable.length; size++) {
    for (const chosen of subsets(movable, size)) {
      if (found.some((smaller) => smaller.every((level) => chosen.includes(level)))) continue;
      const ways: { set: Facts; outcome: Outcome }[] = [];
      const probe = [...cells];
      const turn = (index: number): void => {
        const level = chosen[index];
        if (level === undefined) {
          tries++;
          const reached = outcomeAt(probe);
          if (RANK[reached] > now) {
            const set = Object.fromEntries(chosen.map((at) => [(facts[at] as CellFact).def.id, representative(facts[at] as CellFact, probe[at] as number)]));
            ways.push({ set, outcome: reached });
          }
          return;
        }
        for (let cell = 0; cell < (facts[level] as CellFact).arity; cell++) {
          if (cell === cells[level]) continue;
          probe[level] = cell;
          turn(index + 1);
        }
      };
      turn(0);
      if (tries > TRIES) return { changes, more: true };
      if (ways.length === 0) continue;
      if (changes.length === MOST) return { changes, more: true };
      found.push(chosen);
      changes.push({ facts: chosen.map((level) => (facts[level] as CellFact).def.id), ways });
    }
  }
  return { changes, more };
}

function* subsets(items: readonly number[], size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) yield [];
  for (let i = from; size > 0 && i <= items.length - size; i++) {
    for (const rest of subsets(items, size - 1, i + 1)) yield [items[i] as number, ...rest];
  }
}
