import { HjmError, foundText, isLocalDate, nearest } from '@hjm/core';
import type { Answer, At, Change, Duty, EditionInForce, NeededFact, OtherRule, Reason, UndeterminedReason, Warning } from './answer-types.js';
import { BAD, type CellFact, badValue, cellOf, cutFact, isArticle } from './cells.js';
import { minimalChanges } from './changes.js';
import { type CompiledEdition, type CompiledRule, DUTY, OUTCOME, RIGHT, closes, compileEdition, conditionsOf, spaceFor, unknownFact } from './compile.js';
import type { FactsOf } from './define.js';
import { type InForce, editionInForce, latestDecision } from './editions.js';
import { failedTests } from './failed-tests.js';
import { neededLevels } from './needed.js';
import type { FactDef, Facts, Outcome, Parameters, RulePackage, Status } from './package-types.js';

/** An edition made ready: its diagrams, and how each fact of the package is read. */
export type Ready = {
  readonly compiled: CompiledEdition;
  readonly readers: ReadonlyMap<string, { readonly level: number; readonly fact: CellFact | null; readonly def: FactDef }>;
};

type Prepared = { readonly pkg: RulePackage; readonly knownAt: string | null; readonly ready: Map<string, Ready>; on: string; known: string | null; inForce: InForce | undefined };

const packages = new WeakMap<RulePackage, Prepared>();
let latest: Prepared | undefined;

function prepare(pkg: RulePackage): Prepared {
  if (latest?.pkg === pkg) return latest;
  latest = packages.get(pkg);
  if (latest === undefined) {
    latest = { pkg, knownAt: latestDecision(pkg), ready: new Map(), on: '', known: null, inForce: undefined };
    packages.set(pkg, latest);
  }
  return latest;
}

/** Compiles an edition of a package once; later calls get the same diagrams. */
export function readyEdition(pkg: RulePackage, editionId: string): Ready {
  const { ready } = prepare(pkg);
  let found = ready.get(editionId);
  if (found === undefined) {
    const edition = pkg.editions.find(({ id }) => id === editionId);
    if (edition === undefined) {
      const near = nearest(editionId, pkg.editions.map(({ id }) => id));
      const issue = { path: 'edition', expected: pkg.editions.map(({ id }) => id).join(', '), found: foundText(editionId) };
      throw new HjmError('unknown-edition', `Utgåvan ${issue.found} finns inte i ${pkg.id}.`, [near === undefined ? issue : { ...issue, nearest: near }]);
    }
    const compiled = compileEdition(edition, spaceFor(pkg.facts, conditionsOf(edition)));
    const readers = new Map(
      pkg.facts.map((def) => {
        const level = compiled.levels.get(def.id) ?? -1;
        return [def.id, { level, fact: def.type === 'article' ? null : (compiled.facts[level] ?? cutFact(def, [])), def }] as const;
      }),
    );
    found = { compiled, readers };
    ready.set(editionId, found);
  }
  return found;
}

function inForceAt(prepared: Prepared, at: At): InForce | undefined {
  if (prepared.on !== at.on || prepared.known !== (at.knownAt ?? prepared.knownAt)) {
    for (const key of ['on', 'knownAt'] as const) {
      if (!isLocalDate(at[key]) && (key === 'on' || at[key] !== undefined)) {
        throw new HjmError('bad-date', `${key} är inte en dag.`, [{ path: key, expected: 'en dag ÅÅÅÅ-MM-DD', found: foundText(at[key]) }]);
      }
    }
    prepared.known = at.knownAt ?? prepared.knownAt;
    prepared.inForce = editionInForce(prepared.pkg, at.on, prepared.known);
    prepared.on = at.on;
  }
  return prepared.inForce;
}

/** Fills `cells` from the facts; -1 is unknown. Throws for a fact or value that does not exist. */
function readFacts({ readers }: Ready, facts: Facts, cells: Int32Array): void {
  cells.fill(-1);
  for (const id of Object.keys(facts)) {
    const reader = readers.get(id);
    const value = facts[id];
    if (reader === undefined || value === undefined) throw badFacts(readers, facts);
    const cell = reader.fact === null ? (isArticle(value) ? 0 : BAD) : cellOf(reader.fact, value);
    if (cell < 0) throw badFacts(readers, facts);
    if (reader.level >= 0) cells[reader.level] = cell;
  }
}

/** Gathers everything that is wrong with the facts into one error. */
function badFacts(readers: Ready['readers'], facts: Facts): HjmError {
  const defs = [...readers.values()].map(({ def }) => def);
  const errors = Object.keys(facts).flatMap((id) => {
    const reader = readers.get(id);
    if (reader === undefined) return [unknownFact(id, defs)];
    const ok = reader.fact === null ? isArticle(facts[id]) : cellOf(reader.fact, facts[id]) >= 0;
    return ok ? [] : [badValue(reader.def, facts[id], id)];
  });
  const issues = errors.flatMap((error) => error.issues.map((issue) => ({ ...issue, path: `facts.${issue.path}` })));
  return new HjmError(errors[0]?.code ?? 'bad-value', errors.map((error) => error.message).join(' '), issues);
}

/** Looks up the facts that a list parameter answers. Throws when the list contradicts what was said. */
function readLists(pkg: RulePackage, ready: Ready, facts: Facts, parameters: Parameters, cells: Int32Array): Parameters {
  const used: Record<string, readonly string[]> = {};
  for (const id of Object.keys(parameters)) {
    const list: unknown = parameters[id];
    const issue = !pkg.parameters?.some((parameter) => parameter.id === id)
      ? { path: `parameters.${id}`, expected: pkg.parameters?.map((parameter) => parameter.id).join(', ') || 'inga parametrar', found: foundText(id) }
      : Array.isArray(list) && list.every(isArticle)
        ? undefined
        : { path: `parameters.${id}`, expected: 'en lista med artikelnummer', found: foundText(list) };
    if (issue !== undefined) {
      const near = nearest(id, pkg.parameters?.map((parameter) => parameter.id) ?? []);
      throw new HjmError('bad-parameter', `Parametern ${foundText(id)} går inte.`, [near === undefined || near === id ? issue : { ...issue, nearest: near }]);
    }
  }
  for (const { def, level } of ready.readers.values()) {
    if (def.type !== 'yesNo' || def.listed === undefined || level < 0) continue;
    const { parameter, article } = def.listed;
    const list = Object.hasOwn(parameters, parameter) ? parameters[parameter] : undefined;
    const number = Object.hasOwn(facts, article) ? facts[article] : undefined;
    if (list === undefined || number === undefined) continue;
    const cell = list.includes(number as string) ? 0 : 1;
    if (cells[level] === 1 - cell) {
      throw new HjmError('list-contradicts', `${def.label}: svaret stämmer inte med listan.`, [
        { path: `facts.${def.id}`, expected: `${String(cell === 0)} enligt parametern ${parameter}`, found: foundText(facts[def.id]) },
      ]);
    }
    cells[level] = cell;
    used[parameter] = list;
  }
  return used;
}

/** The cells of a case in an edition, -1 where a fact is unknown. */
export function cellsFor(pkg: RulePackage, editionId: string, facts: Facts, parameters?: Parameters): Int32Array {
  const ready = readyEdition(pkg, editionId);
  const cells = new Int32Array(ready.compiled.facts.length);
  readFacts(ready, facts, cells);
  readLists(pkg, ready, facts, parameters ?? NO_PARAMETERS, cells);
  return cells;
}

const NO_PARAMETERS: Parameters = {};

/** Checks that the facts are an object, so that nothing is ever answered about something else. */
function checkFacts(facts: unknown): asserts facts is Facts {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    throw new HjmError('bad-facts', 'Uppgifterna ska vara ett objekt.', [{ path: 'facts', expected: 'ett objekt', found: foundText(facts) }]);
  }
}

const outcomeOf = (bits: number): Outcome => {
  const possible = bits & ~(1 << OUTCOME.impossible);
  if (possible === 1 << OUTCOME.allowed) return 'allowed';
  if (possible === 1 << OUTCOME.denied) return 'denied';
  return possible !== 0 && (possible & ~((1 << OUTCOME.allowed) | (1 << OUTCOME.conditional))) === 0 ? 'conditional' : 'undetermined';
};

let scratch = new Int32Array(0);

/**
 * The bare outcome, by one walk through the diagram: as `evaluate` gives it, without reasons and without a record.
 * Throws `HjmError` for a fact, value, date or parameter that does not exist.
 */
export function decide<P extends RulePackage>(pkg: P, facts: FactsOf<P>, at: At): Outcome {
  const inForce = inForceAt(prepare(pkg), at);
  checkFacts(facts);
  const ready = readyEdition(pkg, (inForce?.edition ?? (pkg.editions[0] as { id: string })).id);
  const { compiled } = ready;
  if (scratch.length !== compiled.facts.length) scratch = new Int32Array(compiled.facts.length);
  readFacts(ready, facts, scratch);
  if (at.parameters !== undefined) readLists(pkg, ready, facts, at.parameters, scratch);
  return inForce === undefined ? 'undetermined' : outcomeOf(compiled.diagrams.reach(compiled.outcome, scratch));
}

/**
 * The whole answer: outcome, requirements, advice, reasons with citations, why the other rules did not apply, what must
 * still be known, what would have to change, warnings, and a record that `replay` reproduces.
 *
 * Unknown facts are simply left out. Throws `HjmError` for a fact, value, date or parameter that does not exist.
 */
export function evaluate<P extends RulePackage>(pkg: P, facts: FactsOf<P>, at: At): Answer {
  const prepared = prepare(pkg);
  const inForce = inForceAt(prepared, at);
  checkFacts(facts);
  const ready = readyEdition(pkg, (inForce?.edition ?? (pkg.editions[0] as { id: string })).id);
  const cells = new Int32Array(ready.compiled.facts.length);
  readFacts(ready, facts, cells);
  const parameters = at.parameters === undefined ? NO_PARAMETERS : readLists(pkg, ready, facts, at.parameters, cells);
  return inForce === undefined ? outsideEditions(prepared, facts, at) : answerIn(prepared, inForce, ready, facts, at, cells, parameters);
}

/**
 * The questions that are still to be asked, best first; empty when the answer is settled. Never one that cannot change the
 * answer: the outcome, or the status of a requirement or advice.
 */
export function ask<P extends RulePackage>(pkg: P, facts: FactsOf<P>, at: At): readonly NeededFact[] {
  return evaluate(pkg, facts, at).needed;
}

/**
 * What would have to change for a better outcome, over the named facts instead of those marked changeable. With the
 * profession it tells who else may prescribe.
 */
export function changesOver<P extends RulePackage>(pkg: P, facts: FactsOf<P>, at: At, over: readonly P['facts'][number]['id'][]): { readonly changes: readonly Change[]; readonly more: boolean } {
  const inForce = inForceAt(prepare(pkg), at);
  checkFacts(facts);
  if (inForce === undefined) return { changes: [], more: false };
  const ready = readyEdition(pkg, inForce.edition.id);
  for (const id of over) if (!ready.readers.has(id)) throw unknownFact(id, pkg.facts);
  const cells = new Int32Array(ready.compiled.facts.length);
  readFacts(ready, facts, cells);
  readLists(pkg, ready, facts, at.parameters ?? NO_PARAMETERS, cells);
  return minimalChanges(ready.compiled, cells, over, outcomeOf);
}

function outsideEditions(prepared: Prepared, facts: Facts, at: At): Answer {
  const { pkg, known } = prepared;
  return {
    outcome: 'undetermined',
    reason: 'no-edition',
    edition: null,
    reasons: [],
    requirements: [],
    advice: [],
    otherRules: [],
    needed: [],
    changes: [],
    moreChanges: false,
    warnings: [],
    record: {
      format: 'hjm.record/1',
      package: pkg.id,
      version: pkg.version,
      edition: null,
      editionHash: null,
      on: at.on,
      knownAt: known,
      facts: { ...facts },
      parameters: {},
      outcome: 'undetermined',
      reason: 'no-edition',
      rules: [],
      requirements: {},
      advice: {},
      needed: [],
    },
  };
}

function answerIn(prepared: Prepared, inForce: InForce, ready: Ready, facts: Facts, at: At, cells: Int32Array, parameters: Parameters): Answer {
  const { pkg, known } = prepared;
  const { edition } = inForce;
  const { compiled } = ready;
  const { diagrams } = compiled;
  const right = diagrams.reach(compiled.right, cells) & ~(1 << RIGHT.impossible);
  const outcome = outcomeOf(diagrams.reach(compiled.outcome, cells));
  const reason = outcome === 'undetermined' ? whyUndetermined(right) : undefined;

  const requirements: Duty[] = [];
  const advice: Duty[] = [];
  if (right === 1 << RIGHT.granted) {
    for (const { rule: { rule }, status } of compiled.duties) {
      const bits = diagrams.reach(status, cells) & ~(1 << DUTY.impossible);
      if (bits === 1 << DUTY.absent) continue;
      const known: Status = bits === 1 << DUTY.met ? 'met' : bits === 1 << DUTY.unmet ? 'unmet' : 'unknown';
      (rule.kind === 'requirement' ? requirements : advice).push({ rule: rule.id, status: known, text: rule.text, citations: rule.citations });
    }
  }

  const effects = new Map(compiled.rules.map((rule) => [rule, diagrams.reach(rule.effective, cells)]));
  const reasons = reasonsFor(compiled.rules, effects, outcome);
  const behind = new Set([...reasons, ...requirements, ...advice].map(({ rule }) => rule));
  const otherRules: OtherRule[] = [];
  for (const [compiledRule, bits] of effects) {
    if (!behind.has(compiledRule.rule.id)) otherRules.push(whyNot(compiledRule, bits, effects, cells, compiled, facts));
  }
  const needed =
    reason === 'gap' || reason === 'conflict' || reason === 'impossible'
      ? []
      : neededLevels(compiled, cells).map((level) => neededFact((compiled.facts[level] as CellFact).def, pkg, facts, at.parameters));
  const { changes, more } =
    outcome === 'undetermined' || outcome === 'allowed'
      ? { changes: [], more: false }
      : minimalChanges(compiled, cells, compiled.facts.filter(({ def }) => def.changeable).map(({ def }) => def.id), outcomeOf);

  return {
    outcome,
    ...(reason === undefined ? {} : { reason }),
    edition: editionText(inForce),
    reasons,
    requirements,
    advice,
    otherRules,
    needed,
    changes,
    moreChanges: more,
    warnings: warningsFor(inForce, ready, facts, at, parameters, advice),
    record: {
      format: 'hjm.record/1',
      package: pkg.id,
      version: pkg.version,
      edition: edition.id,
      editionHash: edition.hash ?? null,
      on: at.on,
      knownAt: known,
      facts: { ...facts },
      parameters,
      outcome,
      reason: reason ?? null,
      rules: reasons.map(({ rule }) => rule),
      requirements: Object.fromEntries(requirements.map(({ rule, status }) => [rule, status])),
      advice: Object.fromEntries(advice.map(({ rule, status }) => [rule, status])),
      needed: needed.map(({ fact }) => fact),
    },
  };
}

function whyUndetermined(right: number): UndeterminedReason {
  if (right === 0) return 'impossible';
  if (right === 1 << RIGHT.gap) return 'gap';
  return right === 1 << RIGHT.conflict ? 'conflict' : 'facts-missing';
}

/** The rights behind a yes, the refusals behind a no, and what is settled so far when it is neither. */
function reasonsFor(rules: readonly CompiledRule[], effects: ReadonlyMap<CompiledRule, number>, outcome: Outcome): Reason[] {
  const kinds = outcome === 'denied' ? ['refusal'] : outcome === 'undetermined' ? ['right', 'refusal'] : ['right'];
  const candidates = rules.filter(({ rule }) => kinds.includes(rule.kind));
  const settled = candidates.filter((rule) => effects.get(rule) === 2);
  const open = candidates.filter((rule) => ((effects.get(rule) as number) & 2) !== 0 && outcome !== 'undetermined');
  const decided = new Set(settled.map(({ rule }) => ('decision' in rule ? rule.decision : '')));
  const extra = outcome === 'denied' && settled.length > 0 ? [] : open.filter(({ rule }) => 'decision' in rule && !decided.has(rule.decision));
  return [...settled, ...extra].map(({ rule }) => ({
    rule: rule.id,
    decision: 'decision' in rule ? rule.decision : '',
    effect: rule.kind === 'right' ? 'grants' : 'refuses',
    ...(rule.kind === 'refusal' ? { basis: rule.basis } : {}),
    text: rule.text,
    citations: rule.citations,
  }));
}

function whyNot(
  { rule, when, exceptions }: CompiledRule,
  bits: number,
  effects: ReadonlyMap<CompiledRule, number>,
  cells: Int32Array,
  compiled: CompiledEdition,
  facts: Facts,
): OtherRule {
  const { id, text } = rule;
  const { truth, failed } = failedTests(when, cells, compiled, facts);
  if (truth === 0) return { rule: id, text, why: 'condition', failed };
  if (bits === 3) return { rule: id, text, why: 'unknown', failed };
  if (bits === 2) return { rule: id, text, why: 'not-reached', failed: [] };
  const applying = [...effects].filter(([other, effect]) => effect === 2 && other.rule.id !== id).map(([other]) => other.rule);
  const by = applying.filter((other) => exceptions.includes(other.id)).map((other) => other.id);
  if (by.length > 0 || !closes(rule)) return { rule: id, text, why: by.length > 0 ? 'excepted' : 'condition', by, failed };
  return {
    rule: id,
    text,
    why: 'yields',
    by: applying.filter((other) => 'decision' in other && 'decision' in rule && other.decision === rule.decision).map((other) => other.id),
    failed: [],
  };
}

function neededFact(def: FactDef, pkg: RulePackage, facts: Facts, parameters: Parameters | undefined): NeededFact {
  const listed = def.type === 'yesNo' ? def.listed : undefined;
  const parameter = listed && pkg.parameters?.find(({ id }) => id === listed.parameter);
  const askWhom = def.askWhom ?? parameter?.askWhom;
  return {
    fact: def.id,
    question: def.question,
    def,
    ...(askWhom === undefined ? {} : { askWhom }),
    ...(listed === undefined
      ? {}
      : { lookup: { ...listed, missing: parameters !== undefined && Object.hasOwn(parameters, listed.parameter) && !Object.hasOwn(facts, listed.article) ? 'article' : 'parameter' } }),
  };
}

function editionText({ edition, validTo }: InForce): EditionInForce {
  const { id, title, decided, validFrom, citations } = edition;
  return { id, title, decided, validFrom, validTo, hash: edition.hash ?? null, citations };
}

function warningsFor({ edition }: InForce, { readers }: Ready, facts: Facts, at: At, parameters: Parameters, advice: readonly Duty[]): Warning[] {
  const warnings: Warning[] = [];
  if (edition.validFrom === null) {
    warnings.push({ code: 'start-unknown', text: 'Det framgår inte av källan när reglerna började gälla.' });
  }
  if (edition.reviewBy !== undefined && at.on > edition.reviewBy) {
    warnings.push({ code: 'review-due', text: `Reglerna skulle ha setts över senast ${edition.reviewBy}.` });
  }
  for (const { rule, status, text } of advice) {
    if (status === 'unmet') warnings.push({ code: 'advice-unmet', rule, text: `Rådet är inte följt: ${text}` });
  }
  for (const [id, { level, def }] of readers) {
    if (!Object.hasOwn(facts, id)) continue;
    if (level < 0 && def.type !== 'article') {
      warnings.push({ code: 'fact-not-used', fact: id, text: `${def.label}: uppgiften används inte i reglerna för den dagen.` });
    } else if (def.type === 'yesNo' && def.listed !== undefined && parameters[def.listed.parameter] === undefined) {
      warnings.push({ code: 'list-not-given', fact: id, text: `${def.label}: svaret bygger på din uppgift, listan har inte lästs in.` });
    }
  }
  return warnings;
}
