import type { SideBySide } from '@hjm/rules/regions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sideBySideSchema } from '../http/region-schemas.js';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());

describe('the regions compared for a code', () => {
  it('stand side by side as the document says, with every profession and what differs', async () => {
    const side = (await (await api.get('/api/regions/compare?iso=222103&on=2025-06-02')).json()) as SideBySide;
    expect(sideBySideSchema.parse(side)).toEqual(side);
    expect(side.regions.map(({ region }) => region)).toEqual(['Region Västmanland', 'Region Värmland', 'Region Dalarna', 'Region Jönköpings län']);
    expect(side.professions.map(({ id }) => id)).toContain('arbetsterapeut');
    expect(side.pairs.some(({ before, after }) => before.package === 'vastmanland/letter-and-symbol-sets' && after.package === 'varmland/letter-and-symbol-sets')).toBe(true);
  });

  it('come in the order in which they are named', async () => {
    const side = (await (await api.get('/api/regions/compare?iso=22%2021%2003&on=2025-06-02&regions=varmland,vastmanland')).json()) as SideBySide;
    expect(side.regions.map(({ region }) => region)).toEqual(['Region Värmland', 'Region Västmanland']);
  });

  it.each([
    ['iso=222103&on=2025-06-02&regions=varmlnd', 404, 'unknown-region'],
    ['iso=stol&on=2025-06-02', 422, 'bad-iso-code'],
    ['on=2025-06-02', 400, 'bad-input'],
  ])('are refused for %s', async (query, status, code) => {
    const answer = await api.get(`/api/regions/compare?${query}`);
    expect(answer.status).toBe(status);
    expect((await problemIn(answer)).code).toBe(code);
  });
});
