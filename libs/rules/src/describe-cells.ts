import type { CellFact } from './cells.js';
import type { Diagrams, Ref } from './diagrams.js';
import { representative } from './representative.js';
import type { FactValue, Facts } from './package-types.js';
import { describeValue, orList } from './text.js';

/** Some cells of a fact as a phrase: "Yrke är Logoped eller Arbetsterapeut", "Ålder är 0–17 år". */
export function describeCells(fact: CellFact, cells: readonly number[]): string {
  const { def } = fact;
  if (def.type === 'yesNo' && cells.length === 1) return `${def.label}: ${cells[0] === 0 ? 'ja' : 'nej'}`;
  return `${def.label} är ${orList(cellLabels(fact, cells))}`;
}

/** The label of each cell; neighbouring intervals are joined. */
export function cellLabels(fact: CellFact, cells: readonly number[]): string[] {
  const { def, marks } = fact;
  if (def.type === 'isoCode') return cells.map((cell) => (marks[cell] === '' ? 'någon annan kod' : (marks[cell] as string).replace(/..(?!$)/g, '$& ')));
  if (typeof marks[0] !== 'number') return cells.map((cell) => describeValue(def, representative(fact, cell)));
  const spans: [number, number][] = [];
  for (const cell of cells) {
    const last = spans.at(-1);
    if (last?.[1] === cell - 1) last[1] = cell;
    else spans.push([cell, cell]);
  }
  return spans.map(([first, last]) => {
    const from = describeValue(def, representative(fact, first));
    const end = marks[last + 1] as number | undefined;
    if (end === undefined) return first === 0 ? 'vad som helst' : def.type === 'date' ? `${from} eller senare` : `${from} eller mer`;
    const to = describeValue(def, valueAt(fact, end - 1));
    if (first === 0 && def.type === 'date') return `${to} eller tidigare`;
    return from === to ? from : `${from}–${to}`;
  });
}

function valueAt(fact: CellFact, number: number): FactValue {
  return fact.def.type === 'date' ? new Date(number * 864e5).toISOString().slice(0, 10) : number;
}

/** An input with every fact given, for a cell per level. */
export function factsAt(facts: readonly CellFact[], cells: readonly number[]): Facts {
  return Object.fromEntries(facts.map((fact, level) => [fact.def.id, representative(fact, cells[level] ?? 0)]));
}

/** A path to `terminal`, as a cell per level (0 where the level does not matter), or `undefined` when there is none. */
export function pathTo(diagrams: Diagrams, ref: Ref, terminal: Ref): number[] | undefined {
  const dead = new Set<Ref>();
  const cells = diagrams.arity.map(() => 0);
  const go = (at: Ref): boolean => {
    if (at < 0) return at === terminal;
    if (dead.has(at)) return false;
    const level = diagrams.level(at);
    for (let cell = 0; cell < (diagrams.arity[level] as number); cell++) {
      cells[level] = cell;
      if (go(diagrams.child(at, level, cell))) return true;
    }
    cells[level] = 0;
    dead.add(at);
    return false;
  };
  return go(ref) ? cells : undefined;
}

/** The exact number of inputs that reach each terminal. */
export function countTerminals(diagrams: Diagrams, root: Ref): Map<Ref, bigint> {
  const { arity } = diagrams;
  const weights = new Map<Ref, bigint>([[root, skipped(arity, -1, diagrams.level(root))]]);
  const pending: Ref[][] = [...arity.map(() => []), []];
  const seen = new Set<Ref>([root]);
  pending[diagrams.level(root)]?.push(root);
  for (const [level, cells] of arity.entries()) {
    for (const ref of pending[level] ?? []) {
      for (let cell = 0; cell < cells; cell++) {
        const child = diagrams.child(ref, level, cell);
        const weight = (weights.get(ref) as bigint) * skipped(arity, level, diagrams.level(child));
        weights.set(child, (weights.get(child) ?? 0n) + weight);
        if (!seen.has(child)) {
          seen.add(child);
          pending[diagrams.level(child)]?.push(child);
        }
      }
    }
  }
  return new Map([...weights].filter(([ref]) => ref < 0));
}

function skipped(arity: readonly number[], above: number, below: number): bigint {
  let product = 1n;
  for (let level = above + 1; level < below; level++) product *= BigInt(arity[level] as number);
  return product;
}
