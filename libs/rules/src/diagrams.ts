import { HjmError } from '@hjm/core';

/**
 * A reference into a store of diagrams: a node when it is 0 or more, else the terminal `~ref`.
 * So `-1` is terminal 0 and `-2` is terminal 1.
 */
export type Ref = number;

/** The terminal 0 (false) as a reference. */
export const NO = -1;
/** The terminal 1 (true) as a reference. */
export const YES = -2;

/** Nodes that one store may hold before it gives up. */
export const DEFAULT_NODE_BUDGET = 400_000;

/**
 * Reduced ordered multi-valued decision diagrams, hash-consed: equal functions have equal references, so equality is `===`.
 * `arity[level]` is the number of cells of the fact on that level; lower levels stand above.
 */
export class Diagrams {
  readonly arity: readonly number[];
  size = 0;
  private readonly budget: number;
  private readonly levels: number[] = [];
  private readonly starts: number[] = [];
  private readonly children: number[] = [];
  private table: Int32Array = new Int32Array(256).fill(-1);

  constructor(arity: readonly number[], budget: number = DEFAULT_NODE_BUDGET) {
    this.arity = arity;
    this.budget = budget;
  }

  /** The level of a reference; terminals stand below everything. */
  level(ref: Ref): number {
    return ref < 0 ? this.arity.length : (this.levels[ref] as number);
  }

  /** The child of `ref` for a cell of `level`; `ref` itself when it does not look at that level. */
  child(ref: Ref, level: number, cell: number): Ref {
    return this.level(ref) === level ? (this.children[(this.starts[ref] as number) + cell] as number) : ref;
  }

  /** The one node with these children. */
  node(level: number, children: readonly Ref[]): Ref {
    const first = children[0] as number;
    let hash = level + 1;
    let same = true;
    for (const child of children) {
      hash = Math.imul(hash ^ child, 0x9e3779b1);
      hash ^= hash >>> 15;
      if (child !== first) same = false;
    }
    if (same) return first;
    for (let slot = hash & (this.table.length - 1); ; slot = (slot + 1) & (this.table.length - 1)) {
      const found = this.table[slot] as number;
      if (found < 0) return this.add(level, children, slot, hash);
      if (this.levels[found] === level && this.sameChildren(found, children)) return found;
    }
  }

  private sameChildren(ref: Ref, children: readonly Ref[]): boolean {
    const start = this.starts[ref] as number;
    for (let cell = 0; cell < children.length; cell++) if (this.children[start + cell] !== children[cell]) return false;
    return true;
  }

  private readonly hashes: number[] = [];

  private add(level: number, children: readonly Ref[], slot: number, hash: number): Ref {
    const ref = this.size++;
    if (ref >= this.budget) {
      throw new HjmError('node-budget', `mer än ${String(this.budget)} noder`);
    }
    this.levels.push(level);
    this.starts.push(this.children.length);
    this.hashes.push(hash);
    for (const child of children) this.children.push(child);
    this.table[slot] = ref;
    if (this.size * 2 > this.table.length) this.grow();
    return ref;
  }

  private grow(): void {
    const table = new Int32Array(this.table.length * 4).fill(-1);
    for (let ref = 0; ref < this.size; ref++) {
      let slot = (this.hashes[ref] as number) & (table.length - 1);
      while ((table[slot] as number) >= 0) slot = (slot + 1) & (table.length - 1);
      table[slot] = ref;
    }
    this.table = table;
  }

  /**
   * Combines two diagrams. `merge` gives the result for a pair of references as soon as it can tell; it must be able to for
   * two terminals. Every level is visited once per pair.
   */
  apply(a: Ref, b: Ref, merge: (a: Ref, b: Ref) => Ref | undefined): Ref {
    const memo = new Map<number, Ref>();
    const go = (x: Ref, y: Ref): Ref => {
      const known = merge(x, y);
      if (known !== undefined) return known;
      const key = (x + 0x2000000) * 0x4000000 + y + 0x2000000;
      const seen = memo.get(key);
      if (seen !== undefined) return seen;
      const level = Math.min(this.level(x), this.level(y));
      const children: Ref[] = [];
      for (let cell = 0; cell < (this.arity[level] as number); cell++) {
        children.push(go(this.child(x, level, cell), this.child(y, level, cell)));
      }
      const result = this.node(level, children);
      memo.set(key, result);
      return result;
    };
    return go(a, b);
  }

  /** Both hold. */
  and(a: Ref, b: Ref): Ref {
    return this.apply(a, b, (x, y) => (x === NO || y === NO ? NO : x === YES ? y : y === YES || x === y ? x : undefined));
  }

  /** At least one holds. */
  or(a: Ref, b: Ref): Ref {
    return this.apply(a, b, (x, y) => (x === YES || y === YES ? YES : x === NO ? y : y === NO || x === y ? x : undefined));
  }

  /** `a` holds and `b` does not. */
  minus(a: Ref, b: Ref): Ref {
    return this.apply(a, b, (x, y) => (x === NO || y === YES || x === y ? NO : y === NO ? x : x < 0 && y < 0 ? YES : undefined));
  }

  /** Folds many diagrams pairwise, halving the list each time, so that the intermediate results stay small. */
  fold(refs: readonly Ref[], empty: Ref, merge: (a: Ref, b: Ref) => Ref): Ref {
    let list = refs;
    while (list.length > 1) {
      const next: Ref[] = [];
      for (let i = 0; i < list.length; i += 2) next.push(i + 1 < list.length ? merge(list[i] as Ref, list[i + 1] as Ref) : (list[i] as Ref));
      list = next;
    }
    return list[0] ?? empty;
  }

  /** The terminal for a complete input, or -1 as soon as a fact that matters is unknown (cell below 0). */
  walk(ref: Ref, cells: ArrayLike<number>): number {
    let at = ref;
    while (at >= 0) {
      const cell = cells[this.levels[at] as number] as number;
      if (cell < 0) return -1;
      at = this.children[(this.starts[at] as number) + cell] as number;
    }
    return ~at;
  }

  /** The terminals (each below 31) that can still be reached, as bits. */
  reach(ref: Ref, cells: ArrayLike<number>): number {
    const settled = this.walk(ref, cells);
    if (settled >= 0) return 1 << settled;
    const seen = new Set<Ref>();
    let bits = 0;
    const go = (at: Ref): void => {
      if (at < 0) {
        bits |= 1 << ~at;
        return;
      }
      if (seen.has(at)) return;
      seen.add(at);
      const level = this.levels[at] as number;
      const cell = cells[level] as number;
      if (cell >= 0) go(this.child(at, level, cell));
      else for (let c = 0; c < (this.arity[level] as number); c++) go(this.child(at, level, c));
    };
    go(ref);
    return bits;
  }

  /** Copies `ref`, with the known cells filled in, into another store over the same facts. */
  restrictInto(target: Diagrams, ref: Ref, cells: ArrayLike<number>, memo: Map<Ref, Ref> = new Map()): Ref {
    if (ref < 0) return ref;
    let result = memo.get(ref);
    if (result === undefined) {
      const level = this.levels[ref] as number;
      const cell = cells[level] as number;
      if (cell >= 0) result = this.restrictInto(target, this.child(ref, level, cell), cells, memo);
      else {
        const children: Ref[] = [];
        for (let c = 0; c < (this.arity[level] as number); c++) {
          children.push(this.restrictInto(target, this.child(ref, level, c), cells, memo));
        }
        result = target.node(level, children);
      }
      memo.set(ref, result);
    }
    return result;
  }

  /** The levels that the diagrams look at, ascending. */
  support(refs: readonly Ref[]): number[] {
    const seen = new Set<Ref>();
    const levels = new Set<number>();
    const go = (ref: Ref): void => {
      if (ref < 0 || seen.has(ref)) return;
      seen.add(ref);
      const level = this.levels[ref] as number;
      levels.add(level);
      for (let c = 0; c < (this.arity[level] as number); c++) go(this.child(ref, level, c));
    };
    refs.forEach(go);
    return [...levels].sort((a, b) => a - b);
  }
}
