import { HjmError, foundText } from '@hjm/core';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { conditionsOf, testsIn } from './compile.js';
import { deepFreeze } from './define.js';
import type { FactDef, RulePackage } from './package-types.js';
import { issueAt, wrong } from './wrong.js';

/** Data nested deeper than this is taken for data without a floor. */
const DEEPEST = 500;

/**
 * The one text for a piece of plain data: JSON as RFC 8785 has it (keys sorted, no white space), over NFC text.
 * Throws `HjmError` `not-canonical` for what JSON cannot hold: numbers that are not finite, functions, dates and other
 * objects that are not plain, broken text, keys that are the same in NFC, data that holds itself.
 *
 * ```ts
 * import { canonicalJson } from '@hjm/rules/canonical';
 *
 * canonicalJson({ b: [1e21, 0.5], a: 'å' }); // => '{"a":"å","b":[1e+21,0.5]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > DEEPEST) throw notCanonical('för många nivåer');
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return JSON.stringify(value);
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw notCanonical('text med ett halvt tecken');
    return JSON.stringify(value.normalize('NFC'));
  }
  if (Array.isArray(value)) return `[${Array.from(value, (part) => write(part, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || !isPlain(value)) throw notCanonical(foundText(value));
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const parts = entries.map(([key, part]) => [key.normalize('NFC'), part] as const).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return `{${parts
    .map(([key, part], index) => {
      if (parts[index + 1]?.[0] === key) throw notCanonical(`nyckeln ${foundText(key)} två gånger`);
      return `${write(key, depth)}:${write(part, depth + 1)}`;
    })
    .join(',')}}`;
}

function isPlain(value: object): boolean {
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === null || Object.getPrototypeOf(kind) === null;
}

/** `sha256:` and the hash of the canonical text, in hexadecimal. */
export function canonicalHash(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))}`;
}

/**
 * The hash that names an edition: over the edition, the facts and parameters that it uses, the package's id, its ISO codes
 * and what a yes of it means. Facts that only other editions use do not change it, so that appending an edition leaves the old hashes alone.
 */
export function editionHash(pkg: RulePackage, editionId: string): string {
  const ids = pkg.editions.map(({ id }) => id);
  const edition = pkg.editions[ids.indexOf(editionId)];
  if (edition === undefined) throw wrong('unknown-edition', issueAt('edition', ids.join(', '), editionId, ids));
  const used = new Set(conditionsOf(edition).flatMap((condition) => testsIn(condition).map(([fact]) => fact)));
  const listed = (def: FactDef) => (def.type === 'yesNo' && used.has(def.id) ? def.listed : undefined);
  const lookups = pkg.facts.flatMap((def) => listed(def) ?? []);
  const articles = new Set(lookups.map(({ article }) => article));
  return canonicalHash({
    format: pkg.format,
    package: pkg.id,
    isoCodes: pkg.scope.isoCodes,
    isoEdition: pkg.scope.isoEdition,
    about: pkg.about,
    facts: pkg.facts.filter(({ id }) => used.has(id) || articles.has(id)),
    parameters: (pkg.parameters ?? []).filter(({ id }) => lookups.some(({ parameter }) => parameter === id)),
    edition: { ...edition, hash: undefined },
  });
}

/** The package with the hash of each edition put in. */
export function seal<P extends RulePackage>(pkg: P): P {
  return deepFreeze({ ...pkg, editions: pkg.editions.map((edition) => ({ ...edition, hash: editionHash(pkg, edition.id) })) });
}

/** The editions whose hash is missing or is not that of their content. */
export function brokenSeals(pkg: RulePackage): readonly string[] {
  return pkg.editions.filter((edition) => edition.hash !== editionHash(pkg, edition.id)).map(({ id }) => id);
}

function notCanonical(found: string): HjmError {
  return new HjmError('not-canonical', `Kan inte skrivas som JSON: ${found}.`);
}
