import { HjmError, foundText, isUnder, nearest, parseIsoCode } from '@hjm/core';
import type { Example, RulePackage } from '@hjm/rules';
import { vastmanland } from '@hjm/rules-vastmanland';
import { usageError } from '../usage-error.js';
import type { Io } from '../io.js';
import { readJson } from './read-json.js';

/** A rule package with its examples; no examples for one read from a file. */
export type Chosen = { readonly package: RulePackage; readonly examples: readonly Example[] };

/** Every rule package that comes with the program. */
export const packaged: readonly Chosen[] = [...vastmanland];

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

/** The package that comes with the program and is named by its id, its ISO code or its label. */
export function findPackage(word: string): Chosen {
  const wanted = fold(word);
  const named = packaged.filter(({ package: pkg }) => namesOf(pkg).map(fold).includes(wanted));
  const found = named.length > 0 ? named : packaged.filter(({ package: pkg }) => coversCode(pkg, word));
  const [only, ...more] = found;
  if (only !== undefined && more.length === 0) return only;
  const names = (found.length > 0 ? found : packaged).flatMap(({ package: pkg }) => (found.length > 0 ? [pkg.id] : [...namesOf(pkg), ...pkg.scope.isoCodes.flatMap((code) => [code, code.replaceAll(' ', '')])]));
  const near = nearest(word, names);
  const issue = { path: 'regelverk', expected: (found.length > 0 ? found : packaged).map(({ package: pkg }) => `${pkg.id} (${pkg.scope.label}, ${pkg.scope.isoCodes.join(', ')})`).join('; '), found: foundText(word) };
  const message = found.length > 0 ? `${foundText(word)} passar på flera regelverk.` : `Regelverket ${foundText(word)} finns inte.`;
  throw new HjmError(found.length > 0 ? 'ambiguous-package' : 'unknown-package', message, [near === undefined || found.length > 0 ? issue : { ...issue, nearest: near }]);
}

/** The package that a record belongs to. */
export function packageOfRecord(id: string): RulePackage {
  const found = packaged.find(({ package: pkg }) => pkg.id === id);
  if (found !== undefined) return found.package;
  const ids = packaged.map(({ package: pkg }) => pkg.id);
  const near = nearest(id, ids);
  const issue = { path: 'package', expected: ids.join(', '), found: foundText(id) };
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
  return packaged[0]?.package.scope.isoCodes[0]?.replaceAll(' ', '') ?? '';
}
