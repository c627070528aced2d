import type { RulePackage } from '@hjm/rules';
import type { Io } from '../io.js';
import { packageOfRecord, readPackage } from './select-package.js';

/** Two states of a package: an earlier one from a file, and the later from a file or, left out, the one that comes with the program. */
export async function twoPackages(before: string, after: string | undefined, io: Io): Promise<readonly [RulePackage, RulePackage]> {
  const earlier = await readPackage(before, io);
  return [earlier, after === undefined ? packageOfRecord(earlier.id) : await readPackage(after, io)];
}
