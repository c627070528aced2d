import { HjmError, foundText, isUnder, nearest, parseIsoCode } from '@hjm/core';
import type { Example, RulePackage } from '@hjm/rules';
import { dalarna } from '@hjm/rules-dalarna';
import { jonkoping } from '@hjm/rules-jonkoping';
import { varmland } from '@hjm/rules-varmland';
import { vastmanland } from '@hjm/rules-vastmanland';
import { usageError } from '../usage-error.js';
import type { Io } from '../io.js';
import { readJson } from './read-json.js';

/** A rule package with its examples; no examples for one read from a file. */
export type Chosen = { readonly package: RulePackage; readonly examples: readonly Example[] };

/** Every rule package that comes with the program, region by region. */
export const packaged: readonly Chosen[] = [...vastmanland, ...varmland, ...dalarna, ...jonkoping];

/** The short name of a package's region: `vastmanland`. */
export const regionOf = ({ id }: RulePackage): string => id.split('/')[0] ?? id;

/** The package that a word names, or the one in a file. Exactly one of the two must be given. */
export async function selectPackage(word: string | undefined, file: string | undefined, io: Io): Promise<Chosen> {
  if (file !== undefined && word !== undefined) throw usageError(`Ange antingen ett regelverk (${word}) eller --file, inte båda.`);
  if (file !== undefined) return { package: await readPackage(file, io), examples: [] };
  if (word === undefined) throw new HjmError('no-package', `Ange ett regelverk, till exempel ${exampleWord()}, eller --file regelverk.json. Alla finns i hjm rules list.`);
  return findPackage(word);
}

/** All packages that come with the program, or the one that was asked for. */
export async function selectPackages(word: string | undefined, file: string | undefined, io: Io): Promise<readonly Chosen[]> {
  return word === undefined && file === undefined ? packaged : [await selectPackage(word, file, io)];
}

/**
 * The package that comes with the program and is named by its id, its ISO code or its label. What several regions have is
 * named with the region before it: `varmland/222109`.
 */
export function findPackage(word: string): Chosen {
  const [, region, rest = ''] = /^([^/]+)\/(.+)$/.exec(word.trim()) ?? [];
  const within = region === undefined ? packaged : packaged.filter(({ package: pkg }) => regionOf(pkg) === fold(region));
  const wanted = fold(within.length > 0 && region !== undefined ? rest : word);
  const [only, ...more] = within.flatMap((one) => (namesOf(one.package).map(fold).includes(wanted) || fold(one.package.id) === fold(word) ? [one] : []));
  if (only !== undefined && more.length === 0) return only;
  const exact = only === undefined ? within.filter(({ package: pkg }) => pkg.scope.isoCodes.some((code) => digits(code) === digits(wanted))) : [only, ...more];
  const found = exact.length > 0 ? exact : within.filter(({ package: pkg }) => coversCode(pkg, wanted));
  const [sole, ...others] = found;
  if (sole !== undefined && others.length === 0) return sole;
  throw found.length > 0 ? ambiguous(word, found) : unknown(word);
}

function ambiguous(word: string, found: readonly Chosen[]): HjmError {
  const expected = found.map(({ package: pkg }) => `${pkg.id} (${pkg.scope.label}, ${pkg.scope.isoCodes.join(', ')})`).join('; ');
  return new HjmError('ambiguous-package', `${foundText(word)} passar på flera regelverk. Sätt regionen före: ${regionOf((found[0] as Chosen).package)}/${word}.`, [{ path: 'regelverk', expected, found: foundText(word) }]);
}

function unknown(word: string): HjmError {
  const near = nearest(word, packaged.flatMap(({ package: pkg }) => [...namesOf(pkg), ...pkg.scope.isoCodes.flatMap((code) => [code, digits(code)])]));
  const issue = { path: 'regelverk', expected: `ett av de ${String(packaged.length)} regelverken i hjm rules list`, found: foundText(word) };
  return new HjmError('unknown-package', `Regelverket ${foundText(word)} finns inte.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}

const digits = (code: string): string => code.replace(/[\s.-]/g, '');

/** The package that a record belongs to. */
export function packageOfRecord(id: string): RulePackage {
  const found = packaged.find(({ package: pkg }) => pkg.id === id);
  if (found !== undefined) return found.package;
  const ids = packaged.map(({ package: pkg }) => pkg.id);
  const near = nearest(id, ids);
  const issue = { path: 'package', expected: 'ett av regelverken i hjm rules list', found: foundText(id) };
  throw new HjmError('unknown-package', `Beslutsposten hör till regelverket ${foundText(id)}, som inte följer med programmet. Ange det med --file.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}

export async function readPackage(file: string, io: Io): Promise<RulePackage> {
  const { parseRulePackage } = await import('./schemas.js');
  return readJson(file, io, parseRulePackage);
}

const fold = (word: string): string => word.trim().toLowerCase();

const namesOf = ({ id, scope, title }: RulePackage): string[] => [id, id.split('/').at(-1) ?? id, scope.label, title];

function coversCode({ scope }: RulePackage, word: string): boolean {
  try {
    const code = parseIsoCode(word.trim());
    return scope.isoCodes.some((covered) => isUnder(code, covered) || isUnder(covered, code));
  } catch {
    return false;
  }
}

function exampleWord(): string {
  return packaged[0]?.package.id ?? '';
}
