import { afterEach, describe, expect, it, vi } from 'vitest';
import { importJson, nameOf, readJsonFile } from './import-json.js';

afterEach(() => { vi.unstubAllGlobals(); });

const TWO = JSON.stringify({ format: 'hjm.economy/1', keys: [{ id: 'a' }, { id: 'b' }] });
const KEPT = JSON.stringify({ part: 'keys', name: 'a', revision: 1, unchanged: false });

/** The service answers with these bodies, one a call; undefined: the line breaks. */
function answering(...bodies: readonly (string | undefined)[]): void {
  const left = [...bodies];
  vi.stubGlobal('fetch', () => {
    const body = left.shift();
    return body === undefined ? Promise.reject(new TypeError('fetch failed')) : Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
  });
}
const imported = (text: string) => importJson('mine', new Blob([text]), 'keys', [], () => undefined);

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

  it('of a whole economy says how many parts were kept before the one that was not', async () => {
    answering(KEPT, undefined);
    expect(await imported(TWO)).toMatchObject({ ok: false, saved: 'some', problem: expect.stringMatching(/ En del före den är sparad\.$/) as string });
  });

  it('is not said to be lost when the answer breaks off', async () => {
    answering(KEPT.slice(0, 9));
    expect(await imported('{"id":"a"}')).toMatchObject({ ok: false, saved: 'unknown', problem: expect.not.stringContaining('Ingenting är sparat') as string });
  });

  it('that was changed after it was chosen is asked for again', async () => {
    const gone = { text: () => Promise.reject(new DOMException('changed', 'NotReadableError')) };
    expect(await importJson('mine', gone, 'keys', [], () => undefined)).toMatchObject({ ok: false, problem: expect.stringContaining('Välj den igen') as string, kept: [] });
  });
});
