import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { parseCaseReference } from './case-reference.js';

const refusal = (value: string): HjmError => {
  try {
    parseCaseReference(value);
  } catch (error) {
    if (error instanceof HjmError) return error;
  }
  throw new Error(`"${value}" was let through`);
};

describe('a case reference', () => {
  it.each(['A1', 'HMC230006', '2026-000123', 'a81bc81b-dead-4e5d-abff-90865d1e13b1', '7'.repeat(40)])('may be %s', (value) => {
    expect(parseCaseReference(value)).toBe(value);
  });

  it.each([
    ['is not empty', ''],
    ['has at most 40 characters', '7'.repeat(41)],
    ['is no e-mail address', 'namn1@example.se'],
    ['has no spaces', 'Namn Namnsson 1'],
    ['has no letters outside a–z', 'Ärende1'],
    ['has no line breaks', 'A1\n'],
    ['is no name', 'Namn.Namnsson'],
    ['is no personal identity number', '20991231-0000'],
    ['holds no personal identity number', 'A_991231-0000'],
  ])('%s', (_, value) => {
    expect(refusal(value).code).toBe('case-reference');
  });

  it('is never repeated in the error, since it may be the number of a person', () => {
    const error = refusal('20991231-0000');
    expect(JSON.stringify([error.message, error.issues])).not.toContain('0000');
  });
});
