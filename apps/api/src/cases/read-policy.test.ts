import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { examplePolicy } from './example-policy.js';
import { readPolicy } from './read-policy.js';

const file = (text: string): string => {
  const path = join(mkdtempSync(join(temporaryFolder(), 'policy-')), 'ordning.json');
  writeFileSync(path, text);
  return path;
};
const { levels, requiredInformation, appeal, expiry } = examplePolicy;
const given = { policy: 'vastmanland/out-of-assortment', levels, requiredInformation, appeal, expiry };

describe('the file with the policy of cases', () => {
  it('says by name what the source does not say', () => {
    expect(readPolicy(file(JSON.stringify(given)))).toEqual(examplePolicy);
  });

  it('is refused when it leaves something out, with whom to ask', () => {
    expect(() => readPolicy(file(JSON.stringify({ ...given, levels: undefined })))).toThrow('källan säger inte vem som beslutar vad. Ange det (levels), eller fråga Hjälpmedelscentrum.');
  });

  it('is refused when it cannot be read', () => {
    expect(() => readPolicy('/finns/inte.json')).toThrow('HJM_CASE_POLICY: filen /finns/inte.json går inte att läsa (ENOENT).');
    expect(() => readPolicy(file('{'))).toThrow('är inte giltig JSON');
  });
});
