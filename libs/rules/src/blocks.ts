import type { Space } from './compile.js';
import { describeCells } from './describe-cells.js';
import type { Ref } from './diagrams.js';

/** The paths of a diagram to where `leads` wants as phrases; cells that lead to the same place are said together. */
export function blocksOf({ facts, diagrams }: Space, root: Ref, leads: (ref: Ref) => boolean, most: number): { where: string[]; more: boolean } {
  const where: string[] = [];
  let more = false;
  const go = (ref: Ref, phrases: readonly string[]): void => {
    if (where.length >= most) {
      more = true;
      return;
    }
    const level = diagrams.level(ref);
    const fact = facts[level];
    if (fact === undefined) {
      where.push(phrases.length === 0 ? 'alla fall' : phrases.join('; '));
      return;
    }
    const groups = new Map<Ref, number[]>();
    for (let cell = 0; cell < fact.arity; cell++) {
      const child = diagrams.child(ref, level, cell);
      if (leads(child)) groups.set(child, [...(groups.get(child) ?? []), cell]);
    }
    for (const [child, cells] of groups) go(child, [...phrases, describeCells(fact, cells)]);
  };
  if (leads(root)) go(root, []);
  return { where, more };
}
