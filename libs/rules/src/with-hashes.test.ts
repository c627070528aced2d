import { expect, it } from 'vitest';
import { brokenSeals, editionHash } from './canonical.js';
import { edition, packageOf, rest, yesNo } from './testing/small-package.js';
import { withHashes } from './with-hashes.js';

const pkg = packageOf([yesNo('a')], [edition('first', [rest()]), edition('constructor', [rest()])]);

it('puts recorded hashes in, and leaves editions without one alone', () => {
  const known = withHashes(pkg, { 'test/small': { first: editionHash(pkg, 'first') } });
  expect(brokenSeals(known)).toEqual(['constructor']);
  expect(known.editions[1]).not.toHaveProperty('hash');
  expect(withHashes(pkg, {}).editions).toEqual(pkg.editions);
  expect(withHashes(pkg, { 'test/other': { first: 'sha256:0' } }).editions).toEqual(pkg.editions);
});
