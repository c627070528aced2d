import { HjmError, foundText, nearest } from '@hjm/core';
import type { Edition, RulePackage } from '@hjm/rules';

/**
 * The package with an id.
 *
 * @throws HjmError `unknown-package`
 */
export function findPackage(packages: readonly RulePackage[], id: string): RulePackage {
  return packages.find((pkg) => pkg.id === id) ?? unknown('package', 'Regelverket', id, packages.map((pkg) => pkg.id));
}

/**
 * The edition of a package with an id.
 *
 * @throws HjmError `unknown-edition`
 */
export function findEdition(pkg: RulePackage, id: string): Edition {
  return pkg.editions.find((edition) => edition.id === id) ?? unknown('edition', 'Utgåvan', id, pkg.editions.map((edition) => edition.id));
}

function unknown(path: 'package' | 'edition', what: string, id: string, ids: readonly string[]): never {
  const near = nearest(id, ids);
  const issue = { path, expected: ids.join(', '), found: foundText(id) };
  const meant = near === undefined ? '' : ` Menas "${near}"?`;
  throw new HjmError(`unknown-${path}`, `${what} ${issue.found} finns inte här.${meant}`, [near === undefined ? issue : { ...issue, nearest: near }]);
}
