import { expect, it } from 'vitest';
import { edition, packageOf, right, yesNo } from '../testing/small-package.js';
import { packagesOfRegions } from './index.js';

const pkg = (id: string, region: string) => packageOf([yesNo('lost')], [edition('e', [right('all')])], { id, region });
const packages = [pkg('norr/a', 'Region Norr'), pkg('syd/a', 'Region Syd'), pkg('norr/b', 'Region Norr')];
const ids = (list: string | undefined): string[] => packagesOfRegions(packages, list).map(({ id }) => id);

it('regions come in the order in which they are named, by short name or by name, and all without a list', () => {
  expect(ids('syd,norr')).toEqual(['syd/a', 'norr/a', 'norr/b']);
  expect(ids(' Region Norr ')).toEqual(['norr/a', 'norr/b']);
  expect(ids(undefined)).toEqual(['norr/a', 'syd/a', 'norr/b']);
});

it('a region is named once, by whichever name, and exists', () => {
  expect(() => ids('norr,Region Norr')).toThrow('Regionen norr står mer än en gång.');
  expect(() => packagesOfRegions(packages, 'nor', '--regions')).toThrow(expect.objectContaining({ code: 'unknown-region', issues: [expect.objectContaining({ path: '--regions', nearest: 'norr' })] }));
});
