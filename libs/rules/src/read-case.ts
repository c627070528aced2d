import type { HjmIssue } from '@hjm/core';
import type { At } from './answer-types.js';
import { badValue, isArticle } from './cells.js';
import { unknownFact } from './compile.js';
import type { Facts, Parameters, RulePackage, YesNoFact } from './package-types.js';
import type { InForce } from './editions.js';
import { type Prepared, type Ready, checkObject, prepareAt } from './prepare.js';
import { own } from './own.js';
import { issueAt, wrong } from './wrong.js';

/** A case as the engine sees it: the edition that answers, the cells that its facts lie in, and the parameters that filled some. */
export type Case = { readonly prepared: Prepared; readonly inForce: InForce | undefined; readonly ready: Ready; readonly cells: number[]; readonly facts: Facts; readonly at: At; readonly used: Parameters };

/** Reads a case. Outside the editions the facts are still read, so that a misspelt one is an error there too. */
export function readCase(pkg: RulePackage, facts: Facts, at: At): Case {
  const prepared = prepareAt(pkg, at);
  const { ready, inForce } = prepared;
  const used = {};
  return { prepared, ready, inForce, cells: readCells(pkg, ready, facts, at.parameters, used), facts, at, used };
}

/** Wrong facts that are told, and the part of a wrong name that is shown. */
const MOST = 20;
const LONGEST = 80;

/**
 * The cells of a case in an edition, by level; -1 where a fact is unknown.
 * Throws `HjmError` for facts, values and parameters that do not exist, and when a list contradicts what was said.
 */
export function readCells(pkg: RulePackage, ready: Ready, facts: Facts, parameters: Parameters | undefined, used?: Record<string, readonly string[]>): number[] {
  checkObject('facts', facts);
  const { readers } = ready;
  const cells = ready.blank.slice();
  // `for in` is the fastest way through an object; this one inherits nothing that it would meet.
  const given = Object.getPrototypeOf(facts) === Object.prototype ? facts : { ...facts };
  let issues: HjmIssue[] | undefined;
  for (const id in given) {
    const reader = readers.get(id);
    const value = given[id];
    const cell = reader === undefined ? -1 : reader.cellOf(value);
    if (cell < 0) {
      const path = `facts.${id.slice(0, LONGEST)}`;
      if ((issues ??= []).length < MOST) issues.push(reader === undefined ? unknownFact(id, pkg.facts, path) : badValue(reader.def, value, path));
    } else if (reader !== undefined && reader.level >= 0) cells[reader.level] = cell;
  }
  if (issues !== undefined) throw wrong(readers.has((issues[0] as HjmIssue).path.slice(6)) ? 'bad-value' : 'unknown-fact', ...issues);
  if (parameters !== undefined) lookUp(pkg, ready, facts, parameters, cells, used);
  return cells;
}

/** Fills the facts that a list parameter answers. */
function lookUp(pkg: RulePackage, { readers }: Ready, facts: Facts, parameters: Parameters, cells: number[], used: Record<string, readonly string[]> = {}): void {
  checkObject('parameters', parameters);
  const ids = (pkg.parameters ?? []).map(({ id }) => id);
  for (const [id, list] of Object.entries<unknown>(parameters)) {
    const path = `parameters.${id}`;
    if (!ids.includes(id)) throw wrong('unknown-parameter', issueAt(path, 'en parameter i regelverket', id, ids));
    if (!Array.isArray(list) || !list.every(isArticle)) throw wrong('bad-parameter', issueAt(path, 'en lista med artikelnummer', list));
  }
  for (const { def, level } of readers.values()) {
    const list = listFor(def, parameters);
    const { listed } = def as YesNoFact;
    const article = listed && own(facts, listed.article);
    if (!listed || list === undefined || article === undefined || level < 0) continue;
    const cell = list.includes(article as string) ? 0 : 1;
    if (cells[level] === 1 - cell) throw wrong('list-contradicts', issueAt(`facts.${def.id}`, `${String(cell === 0)} enligt listan`, facts[def.id]));
    cells[level] = cell;
    used[listed.parameter] = list;
  }
}

/** The list that answers a fact, when it is given. */
export function listFor(def: RulePackage['facts'][number], parameters: Parameters | undefined): readonly string[] | undefined {
  const { listed } = def as YesNoFact;
  return listed && parameters && own(parameters, listed.parameter);
}
