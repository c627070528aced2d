import type { SearchResult } from '@hjm/rules/search';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';
import { searchSchema } from './search.js';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());

const search = async (query: string): Promise<SearchResult> => (await (await api.get(`/api/search?${query}`)).json()) as SearchResult;

describe('a search', () => {
  it('finds packages of every region by an everyday word, as the document says', async () => {
    const found = await search('q=rollator');
    expect(searchSchema.parse(found)).toEqual(found);
    expect(found.hits.map((hit) => hit.package)).toEqual(expect.arrayContaining(['jonkoping/walking-aids', 'varmland/walking-aids']));
  });

  it('finds by a code in any way of writing, within one region', async () => {
    expect((await search('q=222109&region=vastmanland')).hits[0]?.package).toBe('vastmanland/speech-devices');
    expect((await search('q=22-21-09&region=jonkoping')).hits[0]?.package).toBe('jonkoping/speech-devices');
  });

  it('suggests the nearest word when nothing is found', async () => {
    expect(await search('q=samtalsaparat')).toMatchObject({ hits: [], suggestion: 'samtalsapparat' });
  });

  it.each([
    ['q=', 400, 'empty-query'],
    ['', 400, 'bad-input'],
    [`q=${'a'.repeat(201)}`, 400, 'bad-input'],
  ])('for %s is refused', async (query, status, code) => {
    expect(await problemIn(await api.get(`/api/search?${query}`))).toMatchObject({ status, code, issues: [{ path: 'q' }] });
  });
});
