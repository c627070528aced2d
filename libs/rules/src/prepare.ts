import { isLocalDate } from '@hjm/core';
import type { At } from './answer-types.js';
import { type CellFact, cutFact } from './cells.js';
import { type CompiledEdition, compileEdition, conditionsOf, spaceFor } from './compile.js';
import { type InForce, editionInForce, latestDecision } from './editions.js';
import type { Edition, FactDef, RulePackage, YesNoFact } from './package-types.js';
import { type SpokenRule, speak } from './spoken-rule.js';
import { issueAt, wrong } from './wrong.js';

/** How a fact of the package is read in an edition: its level, or -1 when the rules do not mention it. */
type Reader = { readonly level: number; readonly def: FactDef; readonly cellOf: CellFact['cellOf'] };

/** An edition made ready: its diagrams, its rules, and how each fact of the package is read. */
export type Ready = {
  readonly compiled: CompiledEdition;
  readonly rules: readonly SpokenRule[];
  readonly readers: ReadonlyMap<string, Reader>;
  /** The cells of a case of which nothing is known. */
  readonly blank: readonly number[];
  /** The levels of the facts that the person asking can change. */
  readonly changeable: readonly number[];
  /** Readers of facts that an answer may have to warn about. */
  readonly wary: readonly Reader[];
};

/** What answers on a day as known on another. */
export type Prepared = {
  readonly on: string;
  readonly knownAt: string | null;
  readonly inForce: InForce | undefined;
  /** The edition in force; outside the editions the first, so that facts are read there too and a misspelt one is an error. */
  readonly ready: Ready;
};

/** A package made ready: its editions, and what answers on the days that were asked about, the last one at hand. */
type PreparedPackage = { readonly pkg: RulePackage; readonly latest: string | null; readonly editions: Map<Edition, Ready>; readonly days: Map<string, Prepared>; now: Prepared | undefined };

/** Days that are remembered for a package. */
const MOST_DAYS = 1000;

const packages = new WeakMap<RulePackage, PreparedPackage>();
let last: PreparedPackage | undefined;

/**
 * The package made ready, with the edition in force at a time. `knownAt` null: only what no day of decision is stated for.
 * Throws `HjmError` `bad-date`.
 */
export function prepareAt(pkg: RulePackage, at: Pick<At, 'on' | 'knownAt'>): Prepared {
  checkObject('at', at);
  const { on, knownAt } = at;
  const prepared = prepare(pkg);
  const known = knownAt === undefined ? prepared.latest : knownAt;
  let { now } = prepared;
  if (now?.knownAt !== known || now.on !== on) {
    const key = typeof on === 'string' && typeof known === 'string' ? `${on} ${known}` : on;
    now = prepared.days.get(key);
    if (now?.knownAt !== known || now.on !== on) {
      checkDay('on', on);
      checkDay('knownAt', knownAt ?? on);
      const inForce = editionInForce(pkg, on, known);
      now = { on, knownAt: known, inForce, ready: readyEdition(pkg, inForce?.edition ?? pkg.editions[0] ?? NO_EDITION) };
      if (prepared.days.size === MOST_DAYS) prepared.days.clear();
      prepared.days.set(key, now);
    }
    prepared.now = now;
  }
  return now;
}

/** Throws `HjmError` `bad-date` for what is no day. */
function checkDay(path: string, day: unknown): void {
  if (!isLocalDate(day)) throw wrong('bad-date', issueAt(path, 'en dag ÅÅÅÅ-MM-DD', day));
}

/** Throws `HjmError` `bad-input` for what is not an object of named values. */
export function checkObject(path: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('bad-input', issueAt(path, 'ett objekt', value));
}

/** What a package without editions is read by. */
const NO_EDITION = { decisions: [] as const, rules: [] as const } as unknown as Edition;

function prepare(pkg: RulePackage): PreparedPackage {
  if (last?.pkg === pkg) return last;
  last = packages.get(pkg);
  if (last === undefined) {
    last = { pkg, latest: latestDecision(pkg), editions: new Map(), days: new Map(), now: undefined };
    packages.set(pkg, last);
  }
  return last;
}

/** Compiles an edition of a package once; later calls get the same diagrams. */
export function readyEdition(pkg: RulePackage, edition: Edition): Ready {
  const { editions } = prepare(pkg);
  let made = editions.get(edition);
  if (made === undefined) {
    const compiled = compileEdition(edition, spaceFor(pkg.facts, conditionsOf(edition)));
    const { facts, levels } = compiled;
    const readers = pkg.facts.map((def): Reader => {
      const level = levels.get(def.id) ?? -1;
      return { level, def, cellOf: (facts[level] ?? cutFact(def, [])).cellOf };
    });
    made = {
      compiled,
      rules: speak(compiled),
      blank: facts.map(() => -1),
      changeable: readers.flatMap(({ level, def }) => (def.changeable && level >= 0 ? level : [])),
      readers: new Map(readers.map((reader) => [reader.def.id, reader])),
      wary: readers.filter(({ level, def }) => (level < 0 ? def.type !== 'article' : (def as YesNoFact).listed)),
    };
    editions.set(edition, made);
  }
  return made;
}
