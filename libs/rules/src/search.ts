import { foundText, nearest } from '@hjm/core';
import type { RulePackage } from './package-types.js';
import { CODE_WAYS, type CodeWay, codeIn, matchCode, nearestCode } from './search-codes.js';
import { type SearchWord, WAYS, type Way, searchWord, wantedWords, wayFound, wordsOf } from './search-words.js';
import { wrong } from './wrong.js';

/** Where something was found, best first: the code, the product group, everyday and article words, the title, the region, a product or other value, a rule. */
const FIELDS = ['code', 'label', 'word', 'title', 'region', 'value', 'rule'] as const;
export type SearchField = (typeof FIELDS)[number];

/** What of the query was found where. */
export type SearchMatch = {
  readonly wanted: string;
  readonly field: SearchField;
  readonly way: Way | CodeWay;
  /** The text that it was found in; for an alias the code, with `why` it counts. */
  readonly text: string;
  readonly why?: string;
};

/** A package that was found, with the rules and values in which the words stand. */
export type SearchHit = {
  readonly package: string;
  readonly title: string;
  readonly region: string;
  readonly isoCodes: readonly string[];
  /** For each part of the query the best place, in the order of the query. */
  readonly matches: readonly SearchMatch[];
  /** Words of the query that this package does not have; not empty only when no package has all of them. */
  readonly without: readonly string[];
  readonly rules: readonly { readonly edition: string; readonly rule: string; readonly text: string }[];
  /** Values of facts, such as a single product. */
  readonly values: readonly { readonly fact: string; readonly value: string; readonly label: string }[];
};

export type SearchResult = {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** The query with what was not found in any package replaced by the nearest word or code that is. */
  readonly suggestion?: string;
};

export type SearchOptions = {
  /** Rules, and values, that are listed per package; 10 when left out. */
  readonly mostRules?: number;
};

/**
 * Finds packages by product group, article or everyday word, ISO code or its beginning, and the rules and products in them.
 *
 * A package must have every part of the query; where none has, those with the most come, and say what they lack. Order:
 * fewest words lacking; then the sum over the parts of the query of how good a place it was found in (code, product group,
 * everyday word, title, region, value, rule) and, within a place, in which way (as it is, another form, beginning; for codes
 * the code itself, a finer one, a group of it, an alias, general rules), a mere part of a compound, which counts in
 * labels, words and titles only, after all others; then the package's id. Nothing else counts: same packages and query, same order.
 *
 * Letters with and without diacritics are the same. Inflected forms meet by their common endings, without a dictionary.
 */
export function searchRules(packages: readonly RulePackage[], query: string, { mostRules = 10 }: SearchOptions = {}): SearchResult {
  const { digits, rest } = codeIn(query);
  const words = wantedWords(rest);
  if (digits === undefined && words.length === 0) {
    throw wrong('empty-query', { path: 'Sökningen', expected: 'ett ord, en produktgrupp eller en ISO-kod', found: foundText(query) });
  }
  const wanted = words.map((word) => ({ word, ...searchWord(word) }));
  const parts = (digits === undefined ? 0 : 1) + wanted.length;
  const found = packages.map((pkg) => {
    const places = placesOf(pkg);
    const matches = [...codeMatch(pkg, digits), ...wanted.flatMap((one) => bestPlace(places, one) ?? [])];
    return { pkg, places, matches, lacking: parts - matches.length };
  });
  const least = Math.min(...found.map(({ lacking }) => lacking));
  const hits = found
    .filter(({ lacking, matches }) => matches.length > 0 && lacking === least)
    .sort((a, b) => scoreOf(a.matches) - scoreOf(b.matches) || (a.pkg.id < b.pkg.id ? -1 : 1))
    .map(({ pkg, places, matches }) => hitOf(pkg, places, matches, wanted, digits, mostRules));
  const suggestion = suggest(packages, found.flatMap(({ matches }) => matches), words, digits);
  return { query, hits, ...(suggestion === undefined ? {} : { suggestion }) };
}

type Place = { readonly field: SearchField; readonly text: string; readonly words: readonly SearchWord[]; readonly at?: readonly [string, string] };
type Wanted = SearchWord & { readonly word: string };

/** What was read of a package; packages are never edited. */
const read = new WeakMap<RulePackage, readonly Place[]>();

function placesOf(pkg: RulePackage): readonly Place[] {
  const known = read.get(pkg);
  if (known !== undefined) return known;
  const place = (field: SearchField, text: string, at?: readonly [string, string]): Place => ({ field, text, words: wordsOf(text).map(searchWord), ...(at && { at }) });
  const places = [
    place('label', pkg.scope.label),
    ...(pkg.scope.words ?? []).map((word) => place('word', word)),
    place('title', pkg.title),
    place('region', pkg.region),
    ...pkg.facts.flatMap((def) => (def.type === 'oneOf' ? def.values.map(({ id, label }) => place('value', label, [def.id, id])) : [])),
    ...[...pkg.editions].reverse().flatMap(({ id, rules }) => rules.map((rule) => place('rule', rule.text, [id, rule.id]))),
  ];
  read.set(pkg, places);
  return places;
}

function codeMatch({ scope }: RulePackage, digits: string | undefined): SearchMatch[] {
  const match = digits === undefined ? undefined : matchCode(scope, digits);
  if (match === undefined) return [];
  const { way, code, why } = match;
  return [{ wanted: digits as string, field: 'code', way, text: way === 'general' ? scope.label : code, ...(why === undefined ? {} : { why }) }];
}

/** Parts of compounds count in names only: in running text they are mostly chance. */
const NAMES: readonly SearchField[] = ['label', 'word', 'title'];

function wayIn({ field, words }: Place, wanted: Wanted): Way | undefined {
  const ways = words.flatMap((word) => wayFound(wanted, word) ?? []);
  return WAYS.find((way) => ways.includes(way) && (way !== 'part' || NAMES.includes(field)));
}

function bestPlace(places: readonly Place[], wanted: Wanted): SearchMatch | undefined {
  const found = places.flatMap((place): SearchMatch[] => {
    const way = wayIn(place, wanted);
    return way === undefined ? [] : [{ wanted: wanted.word, field: place.field, way, text: place.text }];
  });
  return found.sort((a, b) => rankOf(a) - rankOf(b))[0];
}

/** Places first, ways within a place; a word that is only part of a compound is worse than any other find. */
const rankOf = ({ field, way }: SearchMatch): number =>
  field === 'code' ? CODE_WAYS.indexOf(way as CodeWay) : FIELDS.indexOf(field) * 10 + WAYS.indexOf(way as Way) + (way === 'part' ? 100 : 0);

const scoreOf = (matches: readonly SearchMatch[]): number => matches.reduce((sum, match) => sum + rankOf(match), 0);

function hitOf(pkg: RulePackage, places: readonly Place[], matches: readonly SearchMatch[], wanted: readonly Wanted[], digits: string | undefined, most: number): SearchHit {
  const has = new Set(matches.map((match) => match.wanted));
  const within = (field: SearchField): Place[] =>
    places
      .filter((place) => place.field === field)
      .map((place) => ({ place, count: wanted.filter((one) => wayIn(place, one) !== undefined).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, most)
      .map(({ place }) => place);
  return {
    package: pkg.id,
    title: pkg.title,
    region: pkg.region,
    isoCodes: pkg.scope.isoCodes,
    matches,
    without: [...(digits === undefined ? [] : [digits]), ...wanted.map(({ word }) => word)].filter((word) => !has.has(word)),
    rules: within('rule').map(({ at, text }) => ({ edition: at?.[0] ?? '', rule: at?.[1] ?? '', text })),
    values: within('value').map(({ at, text }) => ({ fact: at?.[0] ?? '', value: at?.[1] ?? '', label: text })),
  };
}

/** The query with each part that no package has replaced by the nearest that one has; `undefined` when there is nothing to replace. */
function suggest(packages: readonly RulePackage[], matches: readonly SearchMatch[], words: readonly string[], digits: string | undefined): string | undefined {
  // General rules are about every product, and so no sign that a code is known.
  const telling = new Set(matches.filter(({ way }) => way !== 'general').map(({ wanted }) => wanted));
  const missing = words.filter((word) => !telling.has(word));
  const code = digits === undefined || telling.has(digits) ? undefined : nearestCode(packages.flatMap(({ scope }) => [...scope.isoCodes, ...(scope.aliases ?? []).map((alias) => alias.code)]), digits);
  if (words.length === 0) return code;
  const known = missing.length === 0 ? [] : [...new Set(packages.flatMap(placesOf).flatMap(({ text }) => wordsOf(text)))].filter((word) => word.length > 2).sort((a, b) => (a < b ? -1 : 1));
  const near = new Map(missing.map((word) => [word, nearest(word, known)] as const).filter(([, found]) => found !== undefined));
  if (near.size === 0 && code === undefined) return undefined;
  const said = words.map((word) => near.get(word) ?? word).join(' ');
  return digits === undefined ? said : `${code ?? digits} ${said}`;
}
