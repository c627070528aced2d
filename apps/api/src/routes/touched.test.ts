import { speechDevices } from '@hjm/rules-vastmanland';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());

const path = '/api/packages/vastmanland/speech-devices/touched';
const [first, second] = speechDevices.editions;
const stricter = {
  ...speechDevices,
  version: '1.0.0',
  editions: [
    first,
    second,
    { ...second, id: '2030-01-01', title: 'Påhittad för provet', decided: '2029-06-01', validFrom: '2030-01-01', hash: undefined, rules: second?.rules.filter(({ id }) => id !== 'advanced-text-based') },
  ],
};

describe('the kept decisions that a new version touches', () => {
  it('are those that get another answer from its first day, told in words, and nothing is changed', async () => {
    const keep = async (profession: string): Promise<string> => {
      const facts = { profession, tier: 'advanced', need: 'communication', textBased: true, consultantConsulted: true, speechAssessment: true };
      const stored = await api.post('/api/records', { package: 'vastmanland/speech-devices', facts, on: '2024-05-02', purpose: 'follow-up', keepUntil: '2027-12-31' });
      return ((await stored.json()) as { id: string }).id;
    };
    const touchedId = await keep('arbetsterapeut');
    await keep('logoped');
    const answer = await (await api.post(path, { package: JSON.parse(JSON.stringify(stricter)) as unknown })).json();
    expect(answer).toMatchObject({ same: 1, other: 1, cannotAnswer: 0, records: [{ id: touchedId, status: 'other', on: '2030-01-01', edition: '2030-01-01' }] });
    expect((answer as { records: { differences: string[] }[] }).records[0]?.differences.join(' ')).toContain('nej');
    expect(await (await api.get('/api/records')).json()).toMatchObject({ records: [{}, {}] });
  });

  it('are not looked for with a package that is none, or is another', async () => {
    expect(await problemIn(await api.post(path, { package: { format: 'hjm.rules/1' } }))).toMatchObject({ status: 422, code: 'bad-package' });
    expect(await problemIn(await api.post(path, { package: { ...JSON.parse(JSON.stringify(speechDevices)), id: 'vastmanland/other' } as object }))).toMatchObject({ status: 422, code: 'wrong-package' });
    expect(await problemIn(await api.post('/api/packages/vastmanland/speech/touched', { package: {} }))).toMatchObject({ status: 404, code: 'unknown-package' });
  });
});
