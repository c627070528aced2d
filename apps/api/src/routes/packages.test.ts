import { speechDevices } from '@hjm/rules-vastmanland';
import { parseRulePackage } from '@hjm/rules/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

const base = '/api/packages/vastmanland/speech-devices';
let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());
const read = async (path: string): Promise<unknown> => (await api.get(path)).json();

describe('a rule package', () => {
  it('is listed with its editions', async () => {
    const { packages } = (await read('/api/packages')) as { packages: { id: string }[] };
    expect(packages.find(({ id }) => id === 'vastmanland/speech-devices')).toMatchObject({
      isoCodes: ['22 21 09'],
      editions: [{ id: 'before-2023-04-01', validFrom: null }, { id: '2023-04-01', decided: '2023-02-24', validFrom: '2023-04-01' }],
    });
  });

  it('is read as it is published', async () => {
    expect(parseRulePackage(await read(base))).toEqual(speechDevices);
  });

  it('has editions that are read one by one', async () => {
    expect(await read(`${base}/editions`)).toMatchObject({ editions: [{ id: 'before-2023-04-01' }, { id: '2023-04-01' }] });
    expect(await read(`${base}/editions/2023-04-01`)).toEqual(speechDevices.editions[1]);
  });

  it('is compared edition by edition, with who gained and who lost', async () => {
    const comparison = (await read(`${base}/compare?before=before-2023-04-01&after=2023-04-01&by=profession`)) as { by: string; byValue: { value: string; verdict: string }[]; total: string; same: string; changed: string };
    expect(comparison.by).toBe('profession');
    expect(comparison.byValue.map(({ value }) => value)).toEqual(['logoped', 'arbetsterapeut', 'specialpedagog', 'other']);
    expect(BigInt(comparison.same) + BigInt(comparison.changed)).toBe(BigInt(comparison.total));
    const none = (await read(`${base}/compare?before=2023-04-01&after=2023-04-01`)) as { changed: string };
    expect(none.changed).toBe('0');
  });

  it('is sound', async () => {
    expect(await read(`${base}/verify`)).toEqual({ sound: true, findings: [] });
  });

  it('is read as a handbook', async () => {
    const answer = await api.get(`${base}/handbook`);
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await answer.text()).toMatch(/^# Samtalsapparater i Västmanland\n/);
  });

  it.each([
    ['/api/packages/vastmanland/speech-devises', 'unknown-package', 'vastmanland/speech-devices'],
    ['/api/packages/vastmanlnd/speech-devices/handbook', 'unknown-package', 'vastmanland/speech-devices'],
    [`${base}/editions/2023-04-02`, 'unknown-edition', '2023-04-01'],
    [`${base}/compare?before=2023-04-01&after=2023-04-1`, 'unknown-edition', '2023-04-01'],
  ])('that does not exist is told the nearest one: %s', async (path, code, nearest) => {
    expect(await problemIn(await api.get(path))).toMatchObject({ status: 404, code, issues: [{ nearest }] });
  });

  it('is not compared by a fact that it does not have', async () => {
    expect(await problemIn(await api.get(`${base}/compare?before=before-2023-04-01&after=2023-04-01&by=profesion`))).toMatchObject({ status: 422, code: 'unknown-fact', issues: [{ nearest: 'profession' }] });
  });

  it.each([
    ['?after=2023-04-01', 'before', undefined],
    ['?before=2023-04-01&aftr=2023-04-01', 'aftr', 'after'],
  ])('is not compared by halves: %s', async (query, path, nearest) => {
    const problem = await problemIn(await api.get(`${base}/compare${query}`));
    expect(problem).toMatchObject({ status: 400, code: 'bad-input' });
    expect(problem.issues.find((issue) => issue.path === path)?.nearest).toBe(nearest);
  });
});
