import { issueAt, wrong } from './wrong.js';

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
  private readonly budget: number;
  private readonly levels: number[] = [];
  private readonly nodes: (readonly Ref[])[] = [];
  /** Nodes by the hash of their level and children: the latest, and for each the one before it with the same hash. */
  private readonly latest = new Map<number, Ref>();
  private readonly before: Ref[] = [];

  /** For each node the search that last came by, and how many searches there were. */
  private readonly searched: number[] = [];
  private searches = 0;

  constructor(arity: readonly number[], budget: number = DEFAULT_NODE_BUDGET) {
    this.arity = arity;
    this.budget = budget;
  }

  /** Nodes made so far. */
  get size(): number {
    return this.nodes.length;
  }

  /** The level of a reference; terminals stand below everything. */
  level(ref: Ref): number {
    return ref < 0 ? this.arity.length : (this.levels[ref] as number);
  }

  /** What `ref` becomes in a cell of `level`; `ref` itself when it does not look at that level. */
  child(ref: Ref, level: number, cell: number): Ref {
    return this.level(ref) === level ? ((this.nodes[ref] as readonly Ref[])[cell] as Ref) : ref;
  }

  /** The node over what each cell of a level becomes. */
  private branch(level: number, child: (cell: number) => Ref): Ref {
    const children: Ref[] = [];
    for (let cell = 0; cell < (this.arity[level] as number); cell++) children.push(child(cell));
    return this.node(level, children);
  }

  /** What a node becomes in each cell of its level. */
  children(ref: Ref): readonly Ref[] {
    return this.nodes[ref] as readonly Ref[];
  }

  /** The one node with these children. */
  node(level: number, children: readonly Ref[]): Ref {
    let hash = level;
    let same = true;
    for (const child of children) {
      hash = Math.imul(hash ^ child ^ (hash >>> 15), 0x9e3779b1);
      same &&= child === children[0];
    }
    if (same) return children[0] as Ref;
    const latest = this.latest.get(hash) ?? NO;
    let ref = latest;
    while (ref >= 0 && !(this.level(ref) === level && children.every((child, cell) => child === this.child(ref, level, cell)))) ref = this.before[ref] as Ref;
    if (ref >= 0) return ref;
    if (this.size >= this.budget) throw wrong('node-budget', issueAt('nodes', `högst ${String(this.budget)}: regler som delar på få uppgifter`, 'fler'));
    this.before.push(latest);
    this.latest.set(hash, this.size);
    this.levels.push(level);
    this.searched.push(0);
    return this.nodes.push(children) - 1;
  }

  /**
   * Combines two diagrams. `merge` gives the result for a pair of references as soon as it can tell; it must be able to for
   * two terminals. Every pair is visited once.
   */
  apply(a: Ref, b: Ref, merge: (a: Ref, b: Ref) => Ref | undefined): Ref {
    const memo = new Map<Ref, Map<Ref, Ref>>();
    const go = (x: Ref, y: Ref): Ref => {
      const known = merge(x, y);
      if (known !== undefined) return known;
      let of = memo.get(x);
      if (of === undefined) memo.set(x, (of = new Map<Ref, Ref>()));
      let result = of.get(y);
      if (result === undefined) {
        const level = Math.min(this.level(x), this.level(y));
        const children: Ref[] = [];
        for (let cell = 0; cell < (this.arity[level] as number); cell++) children.push(go(this.child(x, level, cell), this.child(y, level, cell)));
        result = this.node(level, children);
        of.set(y, result);
      }
      return result;
    };
    return go(a, b);
  }

  /** Where a diagram reaches a terminal. */
  is(ref: Ref, terminal: number): Ref {
    return this.apply(ref, ref, (x) => (x >= 0 ? undefined : x === ~terminal ? YES : NO));
  }

  /** All of them hold. */
  and(...refs: readonly Ref[]): Ref {
    return this.fold(refs, YES, absorbing(NO, YES));
  }

  /** At least one of them holds. */
  or(...refs: readonly Ref[]): Ref {
    return this.fold(refs, NO, absorbing(YES, NO));
  }

  /** `a` holds and `b` does not. */
  minus(a: Ref, b: Ref): Ref {
    return this.and(a, this.is(b, 0));
  }

  /** `then` where `ref` holds, and `otherwise` elsewhere. */
  where(ref: Ref, then: Ref, otherwise: Ref): Ref {
    return this.apply(ref, then, (x, y) => (x === NO || y === otherwise ? otherwise : x === YES ? y : undefined));
  }

  /** Combines many diagrams pairwise, halving the list each time, so that the intermediate results stay small. */
  fold(refs: readonly Ref[], empty: Ref, merge: (a: Ref, b: Ref) => Ref | undefined): Ref {
    if (refs.length < 2) return refs[0] ?? empty;
    const half = refs.length >> 1;
    return this.apply(this.fold(refs.slice(0, half), empty, merge), this.fold(refs.slice(half), empty, merge), merge);
  }

  /** The terminals (each below 31) that can be reached, as bits. A cell below 0 is unknown. */
  reach(ref: Ref, cells: readonly number[], search?: number): number {
    let at = ref;
    let cell = 0;
    while (at >= 0 && (cell = cells[this.levels[at] as number] as number) >= 0) at = (this.nodes[at] as readonly Ref[])[cell] as Ref;
    if (at < 0) return 1 << ~at;
    const current = search ?? ++this.searches;
    if (this.searched[at] === current) return 0;
    this.searched[at] = current;
    let bits = 0;
    for (const child of this.nodes[at] as readonly Ref[]) bits |= this.reach(child, cells, current);
    return bits;
  }

  /** Copies `ref`, with the known cells filled in, into another store over the same facts. */
  restrictInto(target: Diagrams, ref: Ref, cells: readonly number[], memo: Map<Ref, Ref> = new Map<Ref, Ref>()): Ref {
    let result = ref < 0 ? ref : memo.get(ref);
    if (result === undefined) {
      const level = this.level(ref);
      const cell = cells[level] as number;
      const into = (of: number): Ref => this.restrictInto(target, this.child(ref, level, of), cells, memo);
      result = cell < 0 ? target.branch(level, into) : into(cell);
      memo.set(ref, result);
    }
    return result;
  }

  /** Leaves a level out: what its cells become is merged. */
  forget(ref: Ref, level: number, merge: (a: Ref, b: Ref) => Ref | undefined, memo: Map<Ref, Ref> = new Map<Ref, Ref>()): Ref {
    let result = this.level(ref) > level ? ref : memo.get(ref);
    if (result === undefined) {
      const children = this.nodes[ref] as readonly Ref[];
      result = this.level(ref) === level ? children.reduce((a, b) => this.apply(a, b, merge)) : this.branch(this.level(ref), (cell) => this.forget(children[cell] as Ref, level, merge, memo));
      memo.set(ref, result);
    }
    return result;
  }

  /** The references that can be reached from `refs`. */
  private visit(refs: readonly Ref[]): Ref[] {
    const seen = new Set(refs);
    for (const ref of seen) this.nodes[ref]?.forEach((child) => seen.add(child));
    return [...seen];
  }

  /** The terminals that a diagram reaches. */
  terminals(ref: Ref): Ref[] {
    return this.visit([ref]).filter((seen) => seen < 0);
  }

  /** The levels that the diagrams look at, ascending. */
  support(refs: readonly Ref[]): number[] {
    const levels = new Set(this.visit(refs).map((ref) => this.level(ref)));
    return this.arity.flatMap((_, level) => (levels.has(level) ? level : []));
  }
}

/** A combination in which `zero` wins over everything and `unit` over nothing, and which gives what is the same on both sides. */
export function absorbing(zero: Ref, unit: Ref): (a: Ref, b: Ref) => Ref | undefined {
  return (a, b) => (a === zero || b === unit || a === b ? a : b === zero || a === unit ? b : undefined);
}
