import { conformance } from '@hjm/rules/conformance';
import { expect, it } from 'vitest';
import { __export__ } from './index.js';

it('conforms: schema, no gaps or conflicts, covered by examples that get their answers, sources, codes, hashes', () => {
  const findings = conformance(__export__).filter(({ severity }) => severity === 'error');
  expect(findings.map(({ package: id, at, text }) => `${id} ${at}: ${text}`)).toEqual([]);
});
