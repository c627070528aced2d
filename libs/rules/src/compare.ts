import type { CellFact } from './cells.js';
import { type CompiledEdition, type Space, conditionsOf, spaceFor } from './compile.js';
import { blocksOf } from './blocks.js';
import { cellLabels, countTerminals } from './describe-cells.js';
import { type Diagrams, type Ref, absorbing } from './diagrams.js';
import { translateEdition } from './translate.js';
import { type NameDuty, dutyByContent, dutyById, saidInWords } from './duty-names.js';
import type { Edition, FactMapping, FactValue, Outcome, RulePackage, Status } from './package-types.js';
import { representative } from './representative.js';
import { type NotComparable, shareFacts } from './shared-facts.js';
import { issueAt, wrong } from './wrong.js';
import { ABSENT, IMPOSSIBLE, MET } from './terminals.js';
import { compileOrAdvise } from './split-advice.js';

export type { NotComparable } from './shared-facts.js';

/** One side of a comparison. */
export type Side = { readonly package: RulePackage; readonly edition: string };

/** An answer as far as the comparison tells the sides apart: the outcome and, where both sides grant the right, the duties that differ. */
export type AnswerPart = {
  readonly outcome: Outcome;
  readonly requirements: { readonly [rule: string]: Status };
  readonly advice: { readonly [rule: string]: Status };
  /**
   * Terms that apply on one side and not on the other: true where the term applies. A payer is named `payer region` and so on.
   * Between regions the duties are named by what they say.
   */
  readonly terms: { readonly [term: string]: boolean };
};

/** All inputs with the same difference. */
export type DifferenceRegion = {
  readonly before: AnswerPart;
  readonly after: AnswerPart;
  /** Exact number of inputs, as a decimal string. */
  readonly count: string;
  /** The inputs in plain Swedish: one phrase per block of inputs, the blocks disjoint. */
  readonly where: readonly string[];
  /** There are more blocks than are given. */
  readonly more: boolean;
};

/**
 * What one value of the chosen fact gained and lost. `wider`: only gained · `narrower`: only lost · `mixed`: both ·
 * `other`: the answers differ, but neither is better · `same`.
 */
export type ValueVerdict = {
  readonly value: FactValue;
  readonly label: string;
  readonly verdict: 'same' | 'wider' | 'narrower' | 'mixed' | 'other';
  readonly gained: string;
  readonly lost: string;
  readonly otherwise: string;
  readonly total: string;
};

/** The effect of going from one edition to another: exact, over the common refinement of both sides' cells. */
export type Comparison = {
  readonly before: { readonly package: string; readonly edition: string; readonly title: string };
  readonly after: { readonly package: string; readonly edition: string; readonly title: string };
  /** The correspondences between facts that the comparison rests on. */
  readonly mappings: readonly FactMapping[];
  /** What cannot be compared, or in part only, and why; empty within a package. */
  readonly notComparable: readonly NotComparable[];
  /** The fact that `byValue` goes over. */
  readonly by: string | null;
  readonly total: string;
  readonly same: string;
  readonly changed: string;
  readonly outcomes: readonly { readonly before: Outcome; readonly after: Outcome; readonly count: string }[];
  readonly byValue: readonly ValueVerdict[];
  readonly regions: readonly DifferenceRegion[];
  /** Rules of one region that stand on both sides under the same id and are worded otherwise: the answer is the same, what it says may not be. */
  readonly reworded: readonly { readonly rule: string; readonly before: string; readonly after: string }[];
};

export type CompareOptions = {
  /** Goes over the values of this fact. Left out: the first fact of the package that the rules mention, such as the profession. */
  readonly by?: string;
  /** Correspondences between facts; left out: those of the packages. */
  readonly mappings?: readonly FactMapping[];
  readonly nodeBudget?: number;
  /** Blocks of inputs per region that are put into words; 20 when left out. */
  readonly mostBlocks?: number;
};

/** What a new edition of a package changed, for whom, and how much: see `Comparison`. */
export function compareEditions(pkg: RulePackage, before: string, after: string, options: CompareOptions = {}): Comparison {
  return comparePackages({ package: pkg, edition: before }, { package: pkg, edition: after }, options);
}

/**
 * The same between editions of two packages, of one region or of two. Facts of the same name are brought together as far as
 * they can be; what cannot be compared, and why, stands in `notComparable`. Between regions a requirement is what it requires
 * and a term what it says, as rules of two regions have no ids in common.
 */
export function comparePackages(before: Side, after: Side, options: CompareOptions = {}): Comparison {
  const found = [findEdition(before), findEdition(after)] as const;
  const { defs, editions, readings, notComparable } = shareFacts([before.package, after.package], found);
  const across = before.package.region !== after.package.region;
  const known = across ? [] : [...new Set([...(before.package.mappings ?? []), ...(after.package.mappings ?? [])])];
  const mappings = (options.mappings ?? known).filter((mapping) => mappingApplies(mapping, editions));
  const [left, right] = editions.map((edition) => translateEdition(edition, mappings)) as [Edition, Edition];
  const space = spaceFor(defs, [...conditionsOf(left), ...conditionsOf(right)], options.nodeBudget);
  const [a, b] = [compileOrAdvise(left, space), compileOrAdvise(right, space)];
  const nameOf = across ? dutyByContent(defs, space, [left, right]) : dutyById([left, right]);
  const { root, changes } = differences(a, b, nameOf);
  const first = defs.find(({ id }) => a.levels.has(id) && (!across || isShared(id, before.package, after.package)))?.id ?? null;
  const words = across ? saidInWords([{ ...before, edition: left }, { ...after, edition: right }]) : [];
  const reworded = across ? [] : rewordedIn(found);
  return describe(space, { before, after, a, b, root, changes }, { mappings: [...readings, ...mappings], notComparable: [...notComparable, ...words], reworded }, { ...options, by: options.by ?? first });
}

/** Rules that both editions have, in other words. */
function rewordedIn([before, after]: readonly [Edition, Edition]): Comparison['reworded'] {
  return after.rules.flatMap(({ id, text }) => {
    const was = before.rules.find((rule) => rule.id === id)?.text;
    return was === undefined || was === text ? [] : [{ rule: id, before: was, after: text }];
  });
}

const isShared = (id: string, ...packages: readonly RulePackage[]): boolean => packages.every(({ facts }) => facts.some((def) => def.id === id));

function findEdition({ package: pkg, edition }: Side): Edition {
  const found = pkg.editions.find(({ id }) => id === edition);
  if (found !== undefined) return found;
  const ids = pkg.editions.map(({ id }) => id);
  throw wrong('unknown-edition', issueAt('edition', ids.join(', '), edition, ids));
}

/** A mapping counts when one edition has its `from` and the other only its `to`. */
function mappingApplies({ from, to }: FactMapping, editions: readonly Edition[]): boolean {
  const mentions = editions.map((edition) => {
    const text = new Set(conditionsOf(edition).flatMap((condition) => factsIn(condition)));
    return [text.has(from), text.has(to)] as const;
  });
  const [[fromA, toA], [fromB, toB]] = mentions as [readonly [boolean, boolean], readonly [boolean, boolean]];
  return (fromA && !fromB && toB) || (fromB && !fromA && toA);
}

function factsIn(condition: unknown): string[] {
  return typeof condition !== 'object' || condition === null
    ? []
    : Object.entries(condition).flatMap(([key, part]) => [key, ...(Array.isArray(part) ? part.flatMap(factsIn) : factsIn(part))]);
}

type Change = { readonly before: number; readonly after: number; readonly duties: readonly { readonly rule: string; readonly kind: string; readonly before: number; readonly after: number }[] };
/** Terminals of the diagram of differences: 0 the same, 1 impossible, from 2 on `changes[terminal - 2]`. */
const SAME = ~0;
const OUTSIDE = ~1;

/** The diagram of differences: a product of both sides, one duty after the other, that stays at `SAME` where nothing differs. */
function differences(a: CompiledEdition, b: CompiledEdition, nameOf: NameDuty): { root: Ref; changes: readonly Change[] } {
  const { diagrams } = a;
  const changes: Change[] = [];
  const known = new Map<string, Ref>();
  const change = (next: Change): Ref => {
    const key = JSON.stringify(next);
    let ref = known.get(key);
    if (ref === undefined) {
      changes.push(next);
      ref = ~(changes.length + 1);
      known.set(key, ref);
    }
    return ref;
  };
  const pairs = (x: Ref, y: Ref): Ref => diagrams.apply(x, y, (p, q) => (p === q ? SAME : p < 0 && q < 0 ? ~(1 + ~p * 8 + ~q) : undefined));
  const both = diagrams.and(a.granted, b.granted);
  // A requirement that has become advice is another duty, though the rule is called the same.
  const duties = new Map(
    [...a.duties, ...b.duties].flatMap(({ rule: { rule } }) => {
      const id = nameOf(rule);
      return id === undefined ? [] : [[`${rule.kind} ${id}`, { id, kind: rule.kind }] as const];
    }),
  );
  const either = absorbing(~MET, ~ABSENT);
  let root: Ref = SAME;
  for (const { id, kind } of duties.values()) {
    const [before, after] = [a, b].map((side) => {
      const of = side.duties.filter(({ rule: { rule } }) => nameOf(rule) === id && rule.kind === kind).map(({ status }) => status);
      return diagrams.fold(of, ~ABSENT, (x, y) => either(x, y) ?? (x < 0 && y < 0 ? x : undefined));
    }) as [Ref, Ref];
    const pair = diagrams.where(both, pairs(before, after), SAME);
    root = diagrams.apply(root, pair, (sum, next) => {
      if (next === SAME) return sum;
      if (sum >= 0 || next >= 0) return undefined;
      const earlier = sum === SAME ? [] : (changes[~sum - 2] as Change).duties;
      return change({ before: -1, after: -1, duties: [...earlier, { rule: id, kind, before: (~next - 1) >> 3, after: (~next - 1) & 7 }] });
    });
  }
  const outcomes = diagrams.apply(a.outcome, b.outcome, (p, q) => (p < 0 && q < 0 ? ~(~p * 8 + ~q) : undefined));
  root = diagrams.apply(root, outcomes, (sum, next) => {
    if (sum >= 0 || next >= 0) return undefined;
    const [before, after] = [~next >> 3, ~next & 7];
    if (before === IMPOSSIBLE || after === IMPOSSIBLE) return OUTSIDE;
    if (sum === SAME && before === after) return SAME;
    return change({ before, after, duties: sum === SAME ? [] : (changes[~sum - 2] as Change).duties });
  });
  return { root, changes };
}

const OUTCOMES: Readonly<Record<number, Outcome>> = { 0: 'undetermined', 1: 'allowed', 2: 'denied', 5: 'conditional' };
const STATUSES: Readonly<Record<number, Status>> = { 0: 'unmet', 1: 'met' };
const RANK: Readonly<Record<Outcome, number>> = { undetermined: NaN, denied: 0, conditional: 1, allowed: 2 };

/** Regions, largest first, that are put into words. */
const MOST_IN_WORDS = 200;

type Compared = { readonly before: Side; readonly after: Side; readonly a: CompiledEdition; readonly b: CompiledEdition; readonly root: Ref; readonly changes: readonly Change[] };

function describe({ facts, diagrams }: Space, compared: Compared, { reworded, ...readings }: Pick<Comparison, 'mappings' | 'notComparable' | 'reworded'>, { by, mostBlocks = 20 }: Omit<CompareOptions, 'by'> & { readonly by: string | null }): Comparison {
  const { root, changes, a, b } = compared;
  const counts = countTerminals(diagrams, root);
  const changeAt = (ref: Ref): Change | undefined => changes[~ref - 2];
  const sum = (of: Map<Ref, bigint>, when: (change: Change) => boolean): bigint =>
    [...of].reduce((total, [ref, count]) => (changeAt(ref) !== undefined && when(changeAt(ref) as Change) ? total + count : total), 0n);
  const direction = ({ before, after }: Change): number => RANK[OUTCOMES[after] as Outcome] - RANK[OUTCOMES[before] as Outcome];

  const level = facts.findIndex(({ def }) => def.id === by);
  if (by !== null && level < 0) throw wrong('unknown-fact', issueAt('by', 'en uppgift som någon av utgåvorna använder', by, facts.map(({ def }) => def.id)));
  const byFact = facts[level];
  const byValue = Array.from({ length: byFact?.arity ?? 0 }, (_, cell): ValueVerdict => {
    const fact = byFact as CellFact;
    const of = countTerminals(diagrams, root, { level, cell });
    const [gained, lost, all] = [sum(of, (c) => direction(c) > 0), sum(of, (c) => direction(c) < 0), sum(of, () => true)];
    const verdict = gained > 0n ? (lost > 0n ? 'mixed' : 'wider') : lost > 0n ? 'narrower' : all > 0n ? 'other' : 'same';
    return {
      value: representative(fact, cell),
      label: cellLabels(fact, [cell]).join(),
      verdict,
      gained: String(gained),
      lost: String(lost),
      otherwise: String(all - gained - lost),
      total: String(all + (of.get(SAME) ?? 0n)),
    };
  });

  const matrix = new Map<string, { before: Outcome; after: Outcome; count: bigint }>();
  const outcomePairs = diagrams.apply(a.outcome, b.outcome, (p, q) => (p < 0 && q < 0 ? ~(~p * 8 + ~q) : undefined));
  for (const [ref, count] of countTerminals(diagrams, outcomePairs)) {
    const [before, after] = [OUTCOMES[~ref >> 3], OUTCOMES[~ref & 7]];
    if (before === undefined || after === undefined) continue;
    const key = `${before} ${after}`;
    matrix.set(key, { before, after, count: (matrix.get(key)?.count ?? 0n) + count });
  }

  const changed = sum(counts, () => true);
  const same = counts.get(SAME) ?? 0n;
  const regions = [...counts].filter(([ref]) => changeAt(ref) !== undefined).sort((x, y) => (y[1] < x[1] ? -1 : y[1] > x[1] ? 1 : x[0] - y[0]));
  const leads = leadsTo(diagrams, regions.slice(0, MOST_IN_WORDS).map(([ref]) => ref));
  const title = (side: Side): string => findEdition(side).title;
  return {
    before: { package: compared.before.package.id, edition: compared.before.edition, title: title(compared.before) },
    after: { package: compared.after.package.id, edition: compared.after.edition, title: title(compared.after) },
    ...readings,
    by,
    total: String(changed + same),
    same: String(same),
    changed: String(changed),
    outcomes: [...matrix.values()].map(({ before, after, count }) => ({ before, after, count: String(count) })),
    byValue,
    regions: regions.map(([ref, count], index) => {
      const found = changeAt(ref) as Change;
      const isOn = (at: Ref): boolean => ((leads(at) >> BigInt(index)) & 1n) === 1n;
      const { where, more } = index < MOST_IN_WORDS ? blocksOf({ facts, diagrams }, root, isOn, mostBlocks) : { where: [], more: true };
      return { before: partOf(found, 'before'), after: partOf(found, 'after'), count: String(count), where, more };
    }),
    reworded,
  };
}

function partOf(change: Change, side: 'before' | 'after'): AnswerPart {
  const of = (kind: string): Record<string, Status> =>
    Object.fromEntries(change.duties.flatMap((duty) => (duty.kind === kind && STATUSES[duty[side]] !== undefined ? [[duty.rule, STATUSES[duty[side]] as Status]] : [])));
  const terms = Object.fromEntries(change.duties.flatMap((duty) => (duty.kind === 'term' ? [[duty.rule, duty[side] === MET]] : [])));
  return { outcome: OUTCOMES[change[side]] as Outcome, requirements: of('requirement'), advice: of('advice'), terms };
}

/** For each reference, the regions that it leads to, as bits: bit `n` stands for `regions[n]`. */
function leadsTo(diagrams: Diagrams, regions: readonly Ref[]): (ref: Ref) => bigint {
  const known = new Map(regions.map((ref, index) => [ref, 1n << BigInt(index)]));
  const leads = (ref: Ref): bigint => {
    let bits = known.get(ref);
    if (bits === undefined) {
      bits = 0n;
      const level = diagrams.level(ref);
      for (let cell = 0; ref >= 0 && cell < (diagrams.arity[level] as number); cell++) bits |= leads(diagrams.child(ref, level, cell));
      known.set(ref, bits);
    }
    return bits;
  };
  return leads;
}
