import { describe, expect, it } from 'vitest';
import { nameOf, readJsonFile } from './import-json.js';

describe('a JSON file', () => {
  it('is a whole economy with its parts by name, or one part', () => {
    const months = { year: 2024, account: 'actual', lines: {} };
    expect(readJsonFile(JSON.stringify({ format: 'hjm.economy/1', months: [months], keys: [{ id: 'k' }] }))).toEqual({ kind: 'economy', parts: [{ part: 'months', name: 'actual-2024', content: months }, { part: 'keys', name: 'k', content: { id: 'k' } }] });
    expect(readJsonFile('{"id":"k"}')).toEqual({ kind: 'part', content: { id: 'k' } });
  });

  it('is refused when it is none, with why', () => {
    expect(readJsonFile('{')).toMatchObject({ kind: 'unreadable', problem: expect.stringMatching(/^Filen är inte JSON: /) as string });
    expect(readJsonFile('7')).toMatchObject({ kind: 'unreadable' });
  });

  it('has a name also when the content is not what it should be', () => {
    expect([nameOf('keys', {}), nameOf('keys', null), nameOf('statements', 7)]).toEqual(['keys', 'keys', 'statement']);
  });
});
