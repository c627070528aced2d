import { deepFreeze } from './define.js';
import type { RulePackage } from './package-types.js';

/** Recorded hashes of editions: by package, then by edition. */
export type EditionHashes = { readonly [pkg: string]: { readonly [edition: string]: string } };

/**
 * The package with the hashes that have been recorded of its editions, so that nothing has to be hashed when it is used; an
 * edition without one stays without. `brokenSeals` of `@hjm/rules/canonical` tells whether they are still true.
 */
export function withHashes<P extends RulePackage>(pkg: P, hashes: EditionHashes): P {
  const known = new Map(Object.entries(Object.hasOwn(hashes, pkg.id) ? (hashes[pkg.id] ?? {}) : {}));
  return deepFreeze({ ...pkg, editions: pkg.editions.map((edition) => (known.has(edition.id) ? { ...edition, hash: known.get(edition.id) as string } : edition)) });
}
