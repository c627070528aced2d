import { FEE_TARIFFS } from '@hjm/pricing/fees';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, problemIn, testApp } from '../testing/test-app.js';

describe('patient fees', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp();
  });
  afterAll(() => api.close());
  const charge = async (body: object): Promise<unknown> => (await (await api.post('/api/fees/charge', body)).json());
  const visit = { tariff: { id: 'orebro/visit', line: 'visit' }, case: { on: '2024-05-02', count: 1, facts: { recordedMeeting: true, asylumSeeker: false } } };

  it('are listed with every edition, line and source', async () => {
    const { tariffs } = (await (await api.get('/api/fee-tariffs')).json()) as { tariffs: { id: string; editions: { lines: { rules: string[] }[]; citations: object[] }[] }[] };
    expect(tariffs.map(({ id }) => id)).toEqual(FEE_TARIFFS.map(({ id }) => id));
    for (const { editions } of tariffs) for (const { lines, citations } of editions) expect([lines.length > 0, citations.length > 0]).toEqual([true, true]);
  });

  it('are charged by a line of a tariff', async () => {
    expect(await charge(visit)).toMatchObject({ charge: { outcome: 'charged', amount: 22_000 }, text: expect.any(Array) as string[] });
  });

  it('are charged as an answer of the rules gives them, under a ceiling with what was paid before', async () => {
    const ceiling = { id: 'hjalpmedel', ore: 130_000, months: 12, from: 'firstFee' };
    const body = { fee: { kind: 'fee', amount: { ore: 25_000 }, per: 'item' }, case: { on: '2023-05-01', count: 1 }, ceiling, history: [{ id: 'a', on: '2023-03-15', ore: 120_000 }], ceilingChoices: { changed: 'feeDay' } };
    // 1 300 kr less 1 200 kr is 100 kr.
    expect(await charge(body)).toMatchObject({ charge: { amount: 25_000 }, underCeiling: { fees: [{ id: 'a', charged: 120_000 }, { id: 'avgift-1', charged: 10_000, free: 15_000 }] } });
  });

  it('ask for what is missing', async () => {
    expect(await charge({ ...visit, case: { on: '2024-05-02', count: 1 } })).toMatchObject({ charge: { outcome: 'undetermined', reason: 'needs' }, underCeiling: null });
  });

  it.each([
    ['a tariff that there is not', { ...visit, tariff: { id: 'orebro/visitt', line: 'visit' } }, 404, 'unknown-fee-tariff'],
    ['a line that there is not', { ...visit, tariff: { id: 'orebro/visit', line: 'x' } }, 422, 'bad-fee-case'],
    ['both a tariff and a fee', { ...visit, fee: {} }, 400, 'bad-input'],
    ['a fee that is none', { fee: { kind: 'fee' }, case: { on: '2024-05-02' } }, 422, 'bad-fee'],
    ['a day that there is not', { ...visit, case: { on: '2024-02-30' } }, 422, 'bad-fee-case'],
  ])('refuse %s', async (_, body, status, code) => {
    expect(await problemIn(await api.post('/api/fees/charge', body))).toMatchObject({ status, code });
  });
});
