import { HjmError, foundText, nearest } from '@hjm/core';
import type { RulePackage } from '../package-types.js';

const regionOf = ({ id }: RulePackage): string => id.split('/')[0] ?? id;

/**
 * The packages of the regions in a list with commas between, in that order; all of them when there is no list. A region is named
 * by the first part of its packages' ids or by its name. `path` is where the list stands, for errors.
 *
 * @throws HjmError `unknown-region`, `region-twice`
 */
export function packagesOfRegions(packages: readonly RulePackage[], list: string | undefined, path = 'regions'): readonly RulePackage[] {
  if (list === undefined) return packages;
  const known = [...new Set(packages.map(regionOf))];
  const named = list.split(',').map((word) => {
    const name = word.trim().toLowerCase();
    const region = packages.find((pkg) => regionOf(pkg) === name || pkg.region.toLowerCase() === name);
    if (region !== undefined) return regionOf(region);
    const near = nearest(name, known);
    const issue = { path, expected: known.join(', '), found: foundText(word) };
    throw new HjmError('unknown-region', `Regionen ${issue.found} finns inte.`, [near === undefined ? issue : { ...issue, nearest: near }]);
  });
  const twice = named.find((region, index) => named.indexOf(region) !== index);
  if (twice !== undefined) throw new HjmError('region-twice', `Regionen ${twice} står mer än en gång.`, [{ path, expected: 'varje region en gång', found: foundText(list) }]);
  return named.flatMap((region) => packages.filter((pkg) => regionOf(pkg) === region));
}
