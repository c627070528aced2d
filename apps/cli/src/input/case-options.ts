import { HjmError, foundText, isLocalDate, type LocalDate, nearest } from '@hjm/core';
import type { At, FactDef, FactValue, Facts, Parameters, RulePackage } from '@hjm/rules';
import type { Io } from '../io.js';
import { today } from '../today.js';
import { usageError } from '../usage-error.js';
import { findFact, readValue } from './read-fact.js';
import { readJson } from './read-json.js';
import { readSource } from './read-source.js';

/** The options that say which case is asked about. */
export type CaseOptions = {
  readonly fact?: readonly string[];
  readonly facts?: string;
  readonly on?: string;
  readonly knownAt?: string;
  readonly param?: readonly string[];
};

/** A case: what is known, and for which day it is asked. */
export type Case = { readonly facts: Facts; readonly at: At };

/** Reads a case from options, files and standard input. `--fact` goes before the same fact in `--facts`. */
export async function readCase(pkg: RulePackage, options: CaseOptions, io: Io): Promise<Case> {
  const on = options.on === undefined ? today(io.now()) : day(options.on, '--on', io);
  const knownAt = options.knownAt === undefined ? {} : { knownAt: day(options.knownAt, '--known-at', io) };
  const fromFile = options.facts === undefined ? {} : await readJson(options.facts, io, objectOfFacts);
  const facts = { ...fromFile, ...(await factsOf(pkg.facts, options.fact ?? [])) };
  const parameters = await parametersOf(pkg, options.param ?? [], io);
  return { facts, at: { on, ...knownAt, parameters } };
}

/** A day as an option gives it; `idag` is the day that it is in Sweden. */
export function day(text: string, option: string, io: Io): LocalDate {
  const trimmed = text.trim();
  if (/^i ?dag$/i.test(trimmed)) return today(io.now());
  if (isLocalDate(trimmed)) return trimmed;
  throw new HjmError('bad-date', `${option}: ${foundText(text)} är ingen dag som finns.`, [{ path: option, expected: 'en dag ÅÅÅÅ-MM-DD, till exempel 2023-05-01', found: foundText(text) }]);
}

function objectOfFacts(json: unknown): Facts {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Facts;
  throw new HjmError('bad-facts', 'Uppgifterna ska vara ett JSON-objekt.', [{ path: 'facts', expected: 'ett objekt som {"profession": "logoped"}', found: foundText(json) }]);
}

/** Every `--fact namn=värde`; what is wrong with any of them comes in one error. */
async function factsOf(defs: readonly FactDef[], assignments: readonly string[]): Promise<Facts> {
  const given = new Map<string, FactValue>();
  const errors: HjmError[] = [];
  for (const assignment of assignments) {
    try {
      const [name, text] = split(assignment, '--fact', 'yrke=logoped');
      const def = findFact(defs, name);
      if (text === '') throw usageError(`--fact ${name}: värdet saknas. Är svaret inte känt, utelämna uppgiften.`);
      const value = await readValue(def, text);
      if (given.has(def.id) && given.get(def.id) !== value) throw usageError(`--fact ${name}: uppgiften anges två gånger med olika värden.`);
      given.set(def.id, value);
    } catch (error) {
      if (!(error instanceof HjmError)) throw error;
      errors.push(error);
    }
  }
  const [first] = errors;
  if (first === undefined) return Object.fromEntries(given);
  throw new HjmError(first.code, errors.map(({ message }) => message).join(' '), errors.flatMap(({ issues }) => issues));
}

/** `--param namn=a,b,c`, or `--param namn=fil.txt` with one article number per line or separated by commas or semicolons. */
async function parametersOf(pkg: RulePackage, assignments: readonly string[], io: Io): Promise<Parameters> {
  const defs = pkg.parameters ?? [];
  const given = new Map<string, readonly string[]>();
  for (const assignment of assignments) {
    const [name, text] = split(assignment, '--param', 'selectedArticles=lista.txt');
    const def = defs.find(({ id, label }) => [id, label].some((word) => word.toLowerCase() === name.toLowerCase()));
    if (def === undefined) {
      const near = nearest(name, defs.flatMap(({ id, label }) => [id, label]));
      const issue = { path: '--param', expected: defs.map(({ id, label }) => `${id} (${label})`).join(', ') || 'inga parametrar', found: foundText(name) };
      throw new HjmError('bad-parameter', `Parametern ${foundText(name)} finns inte i regelverket.`, [near === undefined ? issue : { ...issue, nearest: near }]);
    }
    if (given.has(def.id)) throw usageError(`--param ${name}: listan anges två gånger.`);
    const articles = articlesIn(isFile(text) ? (await readSource(text.replace(/^@/, ''), io)).text : text);
    if (articles.length === 0) throw usageError(`--param ${name}: listan är tom.`);
    given.set(def.id, articles);
  }
  return Object.fromEntries(given);
}

const isFile = (text: string): boolean => text === '-' || text.startsWith('@') || /\.(?:txt|csv|lst)$/i.test(text);

const articlesIn = (text: string): string[] => [...new Set(text.split(/[\n,;]/).map((article) => article.trim()).filter((article) => article !== ''))];

function split(assignment: string, option: string, example: string): readonly [string, string] {
  const at = assignment.indexOf('=');
  const name = assignment.slice(0, at).trim();
  if (at < 0 || name === '') throw usageError(`${option} skrivs namn=värde, till exempel ${option} ${example}; fick ${foundText(assignment)}.`);
  return [name, assignment.slice(at + 1).trim()];
}
