import { readFileSync } from 'node:fs';
import { HjmError } from '@hjm/core';
import { outOfAssortment } from '@hjm/rules-vastmanland';
import type { CasePolicy, PolicyFrame } from '@hjm/rules/cases';
import { parseCasePolicy } from '@hjm/rules/cases-schema';

/** What the sources of the regions say of their cases. */
const caseFrames: readonly PolicyFrame[] = [outOfAssortment];

/**
 * The policy in a JSON file: the parts that a region's source does not say, or a whole policy.
 *
 * @throws HjmError `bad-setting` for a file that cannot be read, and as `parseCasePolicy`
 */
export function readPolicy(file: string): CasePolicy {
  return parseCasePolicy(readJson(file), caseFrames);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    const why = error instanceof SyntaxError ? 'är inte giltig JSON' : `går inte att läsa (${(error as NodeJS.ErrnoException).code ?? 'fel'})`;
    throw new HjmError('bad-setting', `HJM_CASE_POLICY: filen ${file} ${why}.`, [{ path: 'HJM_CASE_POLICY', expected: 'en JSON-fil med en ordning för ärenden', found: file }]);
  }
}
