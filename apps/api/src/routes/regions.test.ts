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

  it('have the nearest code where no region has rules', async () => {
    const side = (await (await api.get('/api/regions/compare?iso=222199&on=2025-06-02')).json()) as SideBySide;
    expect(sideBySideSchema.parse(side).nearestCode).toMatch(/^22 21 /);
  });

  it('come in the order in which they are named', async () => {
    const side = (await (await api.get('/api/regions/compare?iso=22%2021%2003&on=2025-06-02&regions=varmland,vastmanland')).json()) as SideBySide;
    expect(side.regions.map(({ region }) => region)).toEqual(['Region Värmland', 'Region Västmanland']);
  });

  it.each([
    ['iso=222103&on=2025-06-02&regions=varmlnd', 404, 'unknown-region', 'regions'],
    ['iso=222103&on=2025-06-02&regions=varmland,varmland', 422, 'region-twice', 'regions'],
    ['iso=stol&on=2025-06-02', 422, 'bad-iso-code', 'iso'],
    ['iso=222103&on=2025-02-30', 422, 'bad-date', 'on'],
    ['on=2025-06-02', 400, 'bad-input', 'iso'],
  ])('are refused for %s', async (query, status, code, path) => {
    const answer = await api.get(`/api/regions/compare?${query}`);
    expect(answer.status).toBe(status);
    const problem = await problemIn(answer);
    expect([problem.code, problem.issues[0]?.path]).toEqual([code, path]);
    if (status !== 404) expect(problem.detail.toLowerCase()).toContain(path.slice(0, 6));
  });
});
