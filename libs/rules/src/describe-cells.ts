import type { CellFact } from './cells.js';
import { type Diagrams, type Ref, YES } from './diagrams.js';
import { representative } from './representative.js';
import type { FactValue, Facts } from './package-types.js';
import { describeValue, orList } from './text.js';

/** Some cells of a fact as a phrase: "Yrke är ”Logoped” eller ”Arbetsterapeut”", "Ålder är 0–17 år", "Kod hör till 22 21". */
export function describeCells(fact: CellFact, cells: readonly number[]): string {
  const { def, marks } = fact;
  if (def.type === 'yesNo' && cells.length === 1) return `${def.label}: ${cells[0] === 0 ? 'ja' : 'nej'}`;
  const labels = cellLabels(fact, cells).map((label) => (def.type === 'oneOf' ? `”${label}”` : label));
  return `${def.label} ${def.type === 'isoCode' && !cells.some((cell) => marks[cell] === '') ? 'hör till' : 'är'} ${orList(labels)}`;
}

/** The label of each cell; neighbouring intervals are joined, and a code that stands under another one given is left out. */
export function cellLabels(fact: CellFact, cells: readonly number[]): string[] {
  const { def, marks } = fact;
  if (def.type === 'isoCode') return codeLabels(marks as readonly string[], cells);
  if (typeof marks[0] !== 'number') return cells.map((cell) => describeValue(def, representative(fact, cell)));
  const spans: [number, number][] = [];
  for (const cell of cells) {
    const last = spans.at(-1);
    if (last?.[1] === cell - 1) last[1] = cell;
    else spans.push([cell, cell]);
  }
  return spans.map(([first, last]) => spanLabel(fact, first, last));
}

function spanLabel(fact: CellFact, first: number, last: number): string {
  const { def, marks } = fact;
  const from = describeValue(def, representative(fact, first));
  const end = marks[last + 1] as number | undefined;
  const low = marks[first] as number;
  if (def.type === 'date') {
    if (end === undefined) return first === 0 ? 'vilken dag som helst' : `${from} eller senare`;
    const to = describeValue(def, valueAt(fact, end - 1));
    return first === 0 ? `${to} eller tidigare` : low === end - 1 ? from : `${from} till ${to}`;
  }
  const high = end === undefined ? ('max' in def ? def.max : low) : end - 1;
  if (high === low) return from;
  const to = describeValue(def, high);
  const unit = /[\s\u00A0]\D+$/u.exec(to)?.[0] ?? '';
  return `${unit !== '' && from.endsWith(unit) ? from.slice(0, -unit.length) : from}–${to}`;
}

/** Groups of codes, each without the finer groups that are cells of their own and not among those given. */
function codeLabels(marks: readonly string[], cells: readonly number[]): string[] {
  const given = new Set(cells.map((cell) => marks[cell] as string));
  const above = (mark: string): string => marks.findLast((other) => other !== mark && mark.startsWith(other)) ?? '';
  const spaced = (mark: string): string => mark.replace(/..(?!$)/g, '$& ');
  const starts = [...given].filter((mark) => mark === '' || !given.has(above(mark))).sort((a, b) => Number(a === '') - Number(b === ''));
  return starts.map((mark) => {
    // The finer groups at which what is given ends, all the way down from this one.
    const inside = (other: string): boolean => other === mark || (other.startsWith(mark) && given.has(other) && inside(above(other)));
    const without = marks.filter((other) => other !== '' && other.startsWith(mark) && !given.has(other) && inside(above(other))).map(spaced);
    if (mark === '') return without.length === 0 ? 'vilken kod som helst' : `annan kod än ${orList(without)}`;
    return without.length === 0 ? spaced(mark) : `${spaced(mark)} (utom ${orList(without)})`;
  });
}

function valueAt(fact: CellFact, number: number): FactValue {
  return fact.def.type === 'date' ? new Date(number * 864e5).toISOString().slice(0, 10) : number;
}

/** An input with every fact given, for a cell per level. */
export function factsAt(facts: readonly CellFact[], cells: readonly number[]): Facts {
  return Object.fromEntries(facts.map((fact, level) => [fact.def.id, representative(fact, cells[level] ?? 0)]));
}

/** An input where both diagrams hold, found without drawing where: a cell per level, 0 where the level does not matter. */
export function meeting(diagrams: Diagrams, a: Ref, b: Ref): number[] | undefined {
  const dead = new Map<Ref, Set<Ref>>();
  const cells = diagrams.arity.map(() => 0);
  const go = (x: Ref, y: Ref): boolean => {
    if (x < 0 && y < 0) return x === YES && y === YES;
    if ((x < 0 && x !== YES) || (y < 0 && y !== YES) || dead.get(x)?.has(y)) return false;
    const level = Math.min(diagrams.level(x), diagrams.level(y));
    for (let cell = 0; cell < (diagrams.arity[level] as number); cell++) {
      cells[level] = cell;
      if (go(diagrams.child(x, level, cell), diagrams.child(y, level, cell))) return true;
    }
    cells[level] = 0;
    dead.set(x, (dead.get(x) ?? new Set<Ref>()).add(y));
    return false;
  };
  return go(a, b) ? cells : undefined;
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

/** The exact number of inputs that reach each terminal; with `only`, of those that lie in one cell of one level. */
export function countTerminals(diagrams: Diagrams, root: Ref, only?: { readonly level: number; readonly cell: number }): Map<Ref, bigint> {
  const arity = diagrams.arity.map((cells, level) => (level === only?.level ? 1 : cells));
  /** For each level, the number of ways to fill in the levels above it. */
  const above = [1n];
  for (const cells of arity) above.push((above.at(-1) as bigint) * BigInt(cells));
  const waysTo = (level: number): bigint => above[level] as bigint;
  const counts = new Map<Ref, bigint>([[root, waysTo(diagrams.level(root))]]);
  const pending: Ref[][] = [...arity.map(() => []), []];
  pending[diagrams.level(root)]?.push(root);
  for (const [level, cells] of arity.entries()) {
    for (const ref of pending[level] ?? []) {
      for (let cell = 0; cell < cells; cell++) {
        const child = diagrams.child(ref, level, level === only?.level ? only.cell : cell);
        const below = diagrams.level(child);
        const count = ((counts.get(ref) as bigint) * waysTo(below)) / waysTo(level + 1);
        const known = counts.get(child);
        if (known === undefined) pending[below]?.push(child);
        counts.set(child, (known ?? 0n) + count);
      }
    }
  }
  return new Map([...counts].filter(([ref]) => ref < 0));
}
