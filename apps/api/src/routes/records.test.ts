import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChainReport } from '../records/chain-report.js';
import type { StoredRecord } from '../records/content.js';
import { records } from '../store/tables.js';
import { bothDatabases } from '../testing/databases.js';
import { type TestApp, aCase, problemIn, testApp } from '../testing/test-app.js';

const keeping = { purpose: 'follow-up', keepUntil: '2027-12-31' };

describe.each(bothDatabases)('a decision kept in $name', ({ open }) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp(open);
  });
  afterAll(() => api.close());
  beforeEach(() => {
    api.setNow('2026-01-15T09:30:00.123Z');
  });
  const keep = async (given: object = {}): Promise<StoredRecord> => {
    const answer = await api.post('/api/records', { ...aCase, ...keeping, ...given });
    expect(answer.status).toBe(201);
    const stored = (await answer.json()) as StoredRecord;
    expect(answer.headers.get('location')).toBe(`/api/records/${stored.id}`);
    return stored;
  };
  const read = async <T>(path: string): Promise<T> => (await (await api.get(path)).json()) as T;

  it('is what the service itself answered', async () => {
    const stored = await keep({ caseReference: 'A2023-0142' });
    const { answer } = (await (await api.post('/api/evaluate', aCase)).json()) as { answer: { record: unknown } };
    expect(stored.content?.record).toEqual(answer.record);
    expect(stored).toMatchObject({ storedAt: '2026-01-15T09:30:00.123Z', erased: null, content: { purpose: 'follow-up', keepUntil: '2027-12-31', caseReference: 'A2023-0142' } });
    expect(await read(`/api/records/${stored.id}`)).toEqual(stored);
  });

  it('is never what the caller says that the answer was', async () => {
    const problem = await problemIn(await api.post('/api/records', { ...aCase, ...keeping, outcome: 'allowed', record: {} }));
    expect(problem).toMatchObject({ status: 400, code: 'bad-input' });
    expect(problem.issues.map(({ path }) => path)).toEqual(['outcome', 'record']);
  });

  it.each([
    ['purpose', undefined, 'bad-input'],
    ['purpose', 'curiosity', 'bad-input'],
    ['keepUntil', undefined, 'bad-input'],
    ['keepUntil', '2026-01-14', 'keep-until'],
    ['keepUntil', '2036-01-16', 'keep-until'],
    ['keepUntil', '2027-02-29', 'keep-until'],
    ['caseReference', '', 'case-reference'],
    ['caseReference', 'Namn Namnsson', 'case-reference'],
    ['caseReference', '20991231-0000', 'case-reference'],
    ['caseReference', 'namn1@example.se', 'case-reference'],
  ])('with %s %s is refused', async (key, value, code) => {
    const before = await read<ChainReport>('/api/records/verify');
    const problem = await problemIn(await api.post('/api/records', { ...aCase, ...keeping, [key]: value }));
    expect(problem.code).toBe(code);
    expect(problem.issues[0]?.path).toBe(key);
    expect(await read('/api/records/verify')).toEqual(before);
  });

  it('never holds a personal identity number, nor repeats it', async () => {
    const answer = await api.post('/api/records', { ...aCase, facts: { ...aCase.facts, article: '20991231-0000' }, ...keeping });
    const problem = await problemIn(answer);
    expect(problem).toMatchObject({ status: 422, code: 'not-storable', issues: [{ path: 'facts.article' }] });
    expect(JSON.stringify(problem)).not.toContain('0000');
    const reference = await (await api.post('/api/records', { ...aCase, ...keeping, caseReference: '20991231-0000' })).text();
    expect(reference).not.toContain('0000');
  });

  it('never holds characters that a database cannot hold', async () => {
    for (const article of ['a\u0000b', 'a\nb', 'a\ud800']) {
      expect((await problemIn(await api.post('/api/records', { ...aCase, facts: { ...aCase.facts, article }, ...keeping }))).status).toBe(422);
    }
  });

  it('may be kept to the same day in ten years, in Sweden', async () => {
    api.setNow('2026-01-15T23:30:00.000Z');
    expect((await keep({ keepUntil: '2036-01-16' })).content?.keepUntil).toBe('2036-01-16');
    expect(await read('/api/records/terms')).toMatchObject({ today: '2026-01-16', latestKeepUntil: '2036-01-16', longestKeepYears: 10 });
  });

  it('is listed newest first, page by page', async () => {
    await keep();
    await keep({ caseReference: 'LIST-1' });
    const page = await read<{ records: StoredRecord[]; next: number }>('/api/records?limit=1');
    expect(page.records).toHaveLength(1);
    const { next } = page;
    const second = await read<{ records: StoredRecord[] }>(`/api/records?limit=1&before=${next}`);
    expect(second.records[0]?.seq).toBe((page.records[0]?.seq ?? 0) - 1);
    expect((await read<{ records: StoredRecord[] }>('/api/records?caseReference=LIST-1')).records).toHaveLength(1);
    expect((await read<{ records: StoredRecord[] }>('/api/records?package=other/package')).records).toHaveLength(0);
  });

  it.each(['limit=0', 'limit=101', 'limit=many', 'limit=', 'before=0', 'before=1.5', 'page=2', 'casereference=A1'])('is not listed by %s', async (query) => {
    expect(await problemIn(await api.get(`/api/records?${query}`))).toMatchObject({ status: 400, code: 'bad-input' });
  });

  it('is decided again with the same answer', async () => {
    const { id } = await keep();
    expect(await (await api.post(`/api/records/${id}/replay`)).json()).toMatchObject({
      same: true,
      differences: [],
      text: 'Samma svar som när beslutet sparades.',
      answer: { outcome: 'conditional' },
      explanation: { headline: 'Ja, men först när ett krav är uppfyllt.' },
    });
  });

  it('that was stored with another answer is told apart', async () => {
    const { id, content } = await keep();
    const forged = JSON.stringify({ ...content, record: { ...content?.record, outcome: 'allowed' } });
    await api.database.database.execute(sql`alter table records disable trigger user`);
    await api.database.database.update(records).set({ content: forged }).where(eq(records.id, id));
    expect(await (await api.post(`/api/records/${id}/replay`)).json()).toMatchObject({ same: false, differences: [{ field: 'outcome', then: 'allowed', now: 'conditional' }], text: 'Svaret skiljer sig nu i outcome.' });
    expect(await read('/api/records/verify')).toMatchObject({ intact: false, firstBreak: { kind: 'wrong-content' } });
    await api.database.database
      .update(records)
      .set({ content: JSON.stringify(content) })
      .where(eq(records.id, id));
    await api.database.database.execute(sql`alter table records enable trigger user`);
    expect(await read('/api/records/verify')).toMatchObject({ intact: true });
  });

  it('is erased for good, with when and why, and the chain holds', async () => {
    const { id } = await keep({ caseReference: 'ERASE-9' });
    api.setNow('2026-03-01T12:00:00.000Z');
    const answer = await api.post(`/api/records/${id}/erase`, { reason: 'request' });
    expect(answer.status).toBe(200);
    const erased = { content: null, erased: { at: '2026-03-01T12:00:00.000Z', reason: 'request' } };
    expect(await answer.json()).toMatchObject(erased);
    api.setNow('2026-03-02T12:00:00.000Z');
    expect(await (await api.post(`/api/records/${id}/erase`, { reason: 'mistake' })).json()).toMatchObject(erased);
    expect(await problemIn(await api.post(`/api/records/${id}/replay`))).toMatchObject({ status: 409, code: 'record-erased' });
    expect(await read('/api/records/verify')).toMatchObject({ intact: true, erased: 1 });
  });

  it.each([{}, { reason: 'retention' }, { reason: 'request', id: 'x' }])('is not erased for %j', async (body) => {
    const { id } = await keep();
    expect((await problemIn(await api.post(`/api/records/${id}/erase`, body))).code).toBe('bad-input');
  });

  it('is erased when its last day in Sweden has gone', async () => {
    const { id } = await keep({ keepUntil: '2026-06-30' });
    const erasedAt = async (now: string): Promise<number> => {
      api.setNow(now);
      return ((await (await api.post('/api/records/retention')).json()) as { erased: number }).erased;
    };
    expect(await erasedAt('2026-06-30T21:59:59.999Z')).toBe(0);
    expect(await erasedAt('2026-06-30T22:00:00.000Z')).toBe(1);
    expect(await read(`/api/records/${id}`)).toMatchObject({ content: null, erased: { at: '2026-06-30T22:00:00.000Z', reason: 'retention' } });
  });

  it('is checked against what was noted earlier', async () => {
    await keep();
    const { head } = await read<ChainReport>('/api/records/verify');
    await keep();
    expect(await read(`/api/records/verify?seq=${head?.seq}&hash=${head?.hash}`)).toMatchObject({ intact: true });
    expect(await read(`/api/records/verify?seq=${head?.seq}&hash=sha256:0`)).toMatchObject({ intact: false, firstBreak: { seq: head?.seq, kind: 'not-as-noted' } });
    expect(await read(`/api/records/verify?seq=${(head?.seq ?? 0) + 2}&hash=${head?.hash}`)).toMatchObject({ intact: false, firstBreak: { kind: 'missing' } });
    expect((await problemIn(await api.get(`/api/records/verify?hash=${head?.hash}`))).issues).toMatchObject([{ path: 'seq', expected: 'numret på posten med den hashen' }]);
    expect((await problemIn(await api.get(`/api/records/verify?seq=${head?.seq}`))).issues).toMatchObject([{ path: 'hash' }]);
  });

  it('that does not exist is told so', async () => {
    const nobody = '/api/records/0f8fad5b-d9cb-469f-a165-70867728950e';
    expect(await problemIn(await api.get(nobody))).toMatchObject({ status: 404, code: 'unknown-record' });
    expect(await problemIn(await api.post(`${nobody}/replay`))).toMatchObject({ status: 404 });
    expect(await problemIn(await api.post(`${nobody}/erase`, { reason: 'request' }))).toMatchObject({ status: 404 });
    expect(await problemIn(await api.get("/api/records/1'%20or%201=1"))).toMatchObject({ status: 400, code: 'bad-input' });
  });
});

describe('a decision to keep', () => {
  it('is refused with 503 when the database is away, while questions are still answered', async () => {
    const api = await testApp();
    await api.close();
    expect(await (await api.get('/api/health')).json()).toMatchObject({ status: 'failing', database: { kind: 'embedded', status: 'unreachable' } });
    expect((await api.get('/api/health')).status).toBe(503);
    const answer = await api.post('/api/records', { ...aCase, ...keeping });
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await problemIn(answer)).toMatchObject({ status: 503, code: 'database-unreachable' });
    expect((await api.post('/api/evaluate', aCase)).status).toBe(200);
  });
});
