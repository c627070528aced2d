import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { examplePolicy } from '../cases/example-policy.js';
import type { CaseTerms, TouchedCases } from '../cases/case-keeper.js';
import type { StoredCase } from '../cases/stored-case.js';
import type { PrintedStatistics } from '../http/assortment-case-schemas.js';
import type { ChainReport } from '../records/chain-report.js';
import type { StoredRecord } from '../records/content.js';
import { bothDatabases } from '../testing/databases.js';
import { type TestApp, aCase, problemIn, testApp } from '../testing/test-app.js';

const information = { need: 'Följer rörelser.', tried: 'Inget i sortimentet följer.' };
const application = { kind: 'outside-assortment', product: 'Sittsystem', isoCode: '22 21 09', costOre: 6_949_200, information };
const on = '2026-01-15';
const applicant = { role: 'applicant' };
const consultant = { role: 'consultant' };
const decider = { role: 'decider', level: 'example-decider' };
const prepare = { kind: 'prepare', on, by: consultant, statement: 'Tillstyrks.' };
const grant = { kind: 'grant', on, by: decider, costOre: 6_900_000, reason: 'Inget annat räcker.' };

describe.each(bothDatabases)('an out-of-assortment case in $name', ({ open }) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp(open);
  });
  afterAll(() => api.close());
  beforeEach(() => {
    api.setNow('2026-01-15T09:30:00.123Z');
  });
  const read = async <T>(path: string): Promise<T> => (await (await api.get(path)).json()) as T;
  const apply = async (given: object = {}, more: object = {}): Promise<StoredCase> => {
    const answer = await api.post('/api/cases', { application: { ...application, ...given }, on, by: applicant, keepUntil: '2027-12-31', ...more });
    if (answer.status !== 201) throw new Error(await answer.text());
    const stored = (await answer.json()) as StoredCase;
    expect(answer.headers.get('location')).toBe(`/api/cases/${stored.id}`);
    return stored;
  };
  const add = async (id: string, event: object): Promise<StoredCase> => {
    const answer = await api.post(`/api/cases/${id}/events`, event);
    if (answer.status !== 201) throw new Error(await answer.text());
    return (await answer.json()) as StoredCase;
  };

  it('is applied for, prepared and granted, each event in the chain', async () => {
    const applied = await apply({}, { caseReference: 'A2026-0142' });
    expect(applied).toMatchObject({ caseReference: 'A2026-0142', keepUntil: '2027-12-31', stateLabel: 'Ansökt', ageDays: 0, view: { state: 'applied', open: true, missing: [] } });
    await add(applied.id, prepare);
    const granted = await add(applied.id, grant);
    expect(granted).toMatchObject({ stateLabel: 'Beviljat', view: { state: 'granted', decision: { outcome: 'granted', costOre: 6_900_000, level: { label: 'Beslutsfattare (exempel)' }, reason: 'Inget annat räcker.', appeal: { possible: null } } } });
    expect(granted.events.map(({ event }) => event.kind)).toEqual(['apply', 'prepare', 'grant']);
    expect(new Set(granted.events.map(({ policyHash }) => policyHash)).size).toBe(1);
    expect(await read(`/api/cases/${applied.id}`)).toEqual(granted);
    expect(await read('/api/records/verify')).toMatchObject({ intact: true });
  });

  it('is sent back and completed', async () => {
    const { id, view } = await apply({ information: { need: 'Följer rörelser.' } });
    expect(view.missing.map((part) => part.id)).toEqual(['tried']);
    expect(await problemIn(await api.post(`/api/cases/${id}/events`, prepare))).toMatchObject({ status: 409, code: 'case-not-ready', issues: [{ path: 'information.tried' }] });
    expect((await add(id, { kind: 'sendBack', on, by: consultant, reason: 'Säg vad som är prövat.' })).view.state).toBe('sentBack');
    const completed = await add(id, { kind: 'complete', on, by: applicant, information: { tried: 'Inget följer.' } });
    expect(completed.view).toMatchObject({ state: 'completed', missing: [], application: { information: { need: 'Följer rörelser.', tried: 'Inget följer.' } } });
  });

  it.each([
    ['a step that does not lead on', grant, 'case-not-ready', 409],
    ['another role', { ...prepare, by: applicant }, 'case-role', 422],
    ['another level', { ...grant, by: { role: 'decider', level: 'board' } }, 'case-level', 422],
    ['an application again', { kind: 'apply', on, by: applicant, application }, 'case-step', 409],
    ['a misspelt kind', { ...prepare, kind: 'prepar' }, 'bad-input', 400],
    ['a day to come', { ...prepare, on: '2026-01-16' }, 'case-event', 422],
    ['a day before the last', { ...prepare, on: '2026-01-14' }, 'case-event', 422],
    ['no reason', { kind: 'sendBack', on, by: consultant, reason: ' ' }, 'case-event', 422],
    ['a key that does not exist', { ...prepare, outcome: 'granted' }, 'bad-input', 400],
  ])('refuses %s, and stays as it was', async (_, event, code, status) => {
    const { id } = await apply();
    const before = await read<ChainReport>('/api/records/verify');
    const problem = await problemIn(await api.post(`/api/cases/${id}/events`, event));
    expect(problem).toMatchObject({ status, code });
    expect(problem.issues[0]?.expected).not.toBe('');
    expect(await read('/api/records/verify')).toEqual(before);
  });

  it('tells the nearest kind of a misspelt one', async () => {
    const { id } = await apply();
    expect((await problemIn(await api.post(`/api/cases/${id}/events`, { ...prepare, kind: 'prepar' }))).issues[0]).toMatchObject({ path: 'kind', nearest: 'prepare' });
    expect((await problemIn(await api.post('/api/cases', { application: { ...application, kind: 'outside-assortmant' }, on, by: applicant, keepUntil: '2027-12-31' }))).issues[0]).toMatchObject({ path: 'application.kind', nearest: 'outside-assortment' });
  });

  it('never holds a personal identity number, nor repeats it', async () => {
    const { id } = await apply();
    const texts = [
      await api.post('/api/cases', { application: { ...application, product: 'Stol till 20991231-0000' }, on, by: applicant, keepUntil: '2027-12-31' }),
      await api.post('/api/cases', { application: { ...application, information: { ...information, need: 'För 209912310000.' } }, on, by: applicant, keepUntil: '2027-12-31' }),
      await api.post(`/api/cases/${id}/events`, { ...prepare, statement: 'Se 991231-0000.' }),
      await api.post('/api/cases', { application, on, by: applicant, keepUntil: '2027-12-31', caseReference: '20991231-0000' }),
    ];
    for (const answer of texts) {
      const problem = await problemIn(answer);
      expect(['not-storable', 'case-reference']).toContain(problem.code);
      expect(JSON.stringify(problem)).not.toContain('0000');
    }
    expect((await add(id, { ...prepare, statement: 'Rad ett.\nRad två.' })).view.state).toBe('prepared');
  });

  it('that two add to at once gets one event, and the other is told to look again', async () => {
    const { id } = await apply();
    const answers = await Promise.all([1, 2, 3].map(() => api.post(`/api/cases/${id}/events`, prepare)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const codes = await Promise.all(answers.filter(({ status }) => status !== 201).map(async (answer) => (await problemIn(answer)).code));
    expect(codes.every((code) => code === 'case-changed' || code === 'case-step')).toBe(true);
    expect((await read<StoredCase>(`/api/cases/${id}`)).events).toHaveLength(2);
    expect(await read('/api/records/verify')).toMatchObject({ intact: true });
  });

  it('is listed newest first, by state, page by page', async () => {
    const first = await apply({}, { caseReference: 'LIST-1' });
    const second = await apply({}, { caseReference: 'LIST-1' });
    await add(second.id, { kind: 'sendBack', on, by: consultant, reason: 'Saknas.' });
    const ids = async (query: string): Promise<string[]> => (await read<{ cases: StoredCase[] }>(`/api/cases?caseReference=LIST-1${query}`)).cases.map(({ id }) => id);
    expect(await ids('')).toEqual([second.id, first.id]);
    expect(await ids('&state=applied')).toEqual([first.id]);
    expect(await ids('&open=false')).toEqual([]);
    const page = await read<{ cases: StoredCase[]; next: number }>('/api/cases?caseReference=LIST-1&limit=1');
    expect(page.cases.map(({ id }) => id)).toEqual([second.id]);
    expect(await ids(`&limit=1&before=${page.next}`)).toEqual([first.id]);
    expect(await problemIn(await api.get('/api/cases?state=grantd'))).toMatchObject({ code: 'bad-input', issues: [{ path: 'state', nearest: 'granted' }] });
  });

  it('offers each role what it may do', async () => {
    const { id } = await apply();
    const actions = async (query: string): Promise<string[]> => (await read<{ actions: { event: string; obstacle: object | null }[] }>(`/api/cases/${id}/actions?${query}`)).actions.map(({ event, obstacle }) => (obstacle === null ? event : `(${event})`));
    expect(await actions('role=applicant')).toEqual(['complete']);
    expect(await actions('role=consultant')).toEqual(['prepare', 'sendBack']);
    expect(await actions('role=decider&level=example-decider')).toEqual(['sendBack', '(grant)', '(refuse)']);
    const without = await problemIn(await api.get(`/api/cases/${id}/actions?role=decider`));
    expect(without).toMatchObject({ status: 400, issues: [{ path: 'level', expected: 'den nivå som beslutar, eftersom rollen är decider' }] });
    expect(without.detail).toContain('level ska vara den nivå som beslutar');
    expect(without.detailEn).toContain('See level.');
    expect(await problemIn(await api.get(`/api/cases/${id}/actions?role=applicant&level=x`))).toMatchObject({ issues: [{ path: 'level', expected: 'utelämnat, för det är bara för rollen decider' }] });
  });

  it('is replaced only by a case that there is', async () => {
    const { id } = await apply();
    await add(id, prepare);
    await add(id, grant);
    for (const nobody of ['0f8fad5b-d9cb-469f-a165-70867728950e', 'does-not-exist']) {
      const unknown = (path: string): object => ({ status: 404, code: 'unknown-case', issues: [{ path, found: `"${nobody}"` }] });
      expect(await problemIn(await api.post(`/api/cases/${id}/events`, { kind: 'replace', on, by: consultant, replacedBy: nobody }))).toMatchObject(unknown('replacedBy'));
      expect(await problemIn(await api.post('/api/cases', { application: { ...application, replaces: nobody }, on, by: applicant, keepUntil: '2027-12-31' }))).toMatchObject(unknown('application.replaces'));
    }
    const next = await apply({ replaces: id });
    expect((await add(id, { kind: 'replace', on, by: consultant, replacedBy: next.id })).view).toMatchObject({ state: 'replaced', replacedBy: next.id });
  });

  it('is erased with all its events, and the chain holds', async () => {
    const { id } = await apply({ product: 'Raderas' });
    await add(id, { ...prepare, statement: 'Raderas också.' });
    expect(await (await api.post(`/api/cases/${id}/erase`, { reason: 'request' })).json()).toEqual({ id, events: 2, at: '2026-01-15T09:30:00.123Z', reason: 'request' });
    expect(await problemIn(await api.get(`/api/cases/${id}`))).toMatchObject({ status: 409, code: 'case-erased' });
    expect((await problemIn(await api.post(`/api/cases/${id}/events`, prepare))).code).toBe('case-erased');
    expect(JSON.stringify(await api.database.database.execute(sql`select * from records`))).not.toContain('Raderas');
    expect(await read('/api/records/verify')).toMatchObject({ intact: true });
    expect((await read<{ cases: StoredCase[] }>('/api/cases?limit=100')).cases.map((one) => one.id)).not.toContain(id);
  });

  it('goes when its last day in Sweden has gone, events of later days too', async () => {
    const { id } = await apply({}, { keepUntil: '2026-06-30' });
    api.setNow('2026-03-01T12:00:00.000Z');
    await add(id, { ...prepare, on: '2026-03-01' });
    api.setNow('2026-06-30T22:00:00.000Z');
    expect(await (await api.post('/api/records/retention')).json()).toEqual({ erased: 2 });
    expect(await problemIn(await api.get(`/api/cases/${id}`))).toMatchObject({ code: 'case-erased' });
  });

  it('is no decision, and a decision is no case, though both stand in one chain', async () => {
    const { id } = await apply();
    const kept = (await (await api.post('/api/records', { ...aCase, purpose: 'audit', keepUntil: '2027-12-31' })).json()) as StoredRecord;
    expect((await problemIn(await api.get(`/api/records/${id}`))).code).toBe('unknown-record');
    expect((await problemIn(await api.get(`/api/cases/${kept.id}`))).code).toBe('unknown-case');
    await api.post(`/api/cases/${id}/erase`, { reason: 'mistake' });
    expect((await read<{ records: StoredRecord[] }>('/api/records')).records.map((one) => one.id)).toEqual([kept.id]);
  });

  it('counts in the statistics, beside what is printed in both readings', async () => {
    const { own, printed } = await read<{ own: { granted: number; totalOre: number }; printed: PrintedStatistics[] }>('/api/cases/statistics?from=2026-01-15&to=2026-01-15');
    expect(own).toMatchObject({ granted: 2, refused: 0, totalOre: 13_800_000 });
    expect(printed[0]?.read).toMatchObject({ granted: 7, refused: 5, ambiguous: ['Armbandsklocka Woble'], perCase: { totalOre: 14_754_900 }, together: { totalOre: 14_705_400 } });
    expect(await read('/api/cases/statistics?to=2026-01-14')).toMatchObject({ own: { granted: 0 } });
    expect((await problemIn(await api.get('/api/cases/statistics?from=2026-02-30'))).code).toBe('bad-date');
    expect(await problemIn(await api.get('/api/cases/statistics?from=2025-02-01&to=2025-01-01'))).toMatchObject({ status: 422, code: 'bad-date', issues: [{ path: 'to' }] });
  });

  it('is touched by a new edition of the rules when it is open and its code lies there', async () => {
    const inside = await apply();
    const coarse = await apply({ isoCode: '22 21' });
    const outside = await apply({ isoCode: '12 22 03' });
    const { touched, unsure } = await read<TouchedCases>('/api/cases/touched?package=vastmanland/speech-devices');
    expect(touched.map(({ id }) => id)).toContain(inside.id);
    expect(unsure.map(({ case: { id }, why }) => `${id} ${why}`)).toContain(`${coarse.id} coarser-code`);
    expect(touched.map(({ id }) => id)).not.toContain(outside.id);
    const general = await read<TouchedCases>('/api/cases/touched?package=vastmanland/cost-responsibility');
    expect(general.touched.map(({ id }) => id)).toEqual(expect.arrayContaining([inside.id, coarse.id, outside.id]));
    expect((await problemIn(await api.get('/api/cases/touched?package=vastmanland/speech-device'))).code).toBe('unknown-package');
  });

  it('cannot be changed in the database, nor passed off as a decision', async () => {
    await apply();
    for (const statement of [sql`update records set kind = 'decision' where kind = 'case-event'`, sql`delete from records where kind = 'case-event'`]) {
      await expect(api.database.database.execute(statement)).rejects.toThrow();
    }
  });
});

describe('the policy of cases', () => {
  it('is an example, and says so, until somebody has given their own', async () => {
    const api = await testApp();
    const terms = (await (await api.get('/api/cases/policy')).json()) as CaseTerms;
    expect(terms).toMatchObject({ example: true, today: '2026-01-15', policy: { id: 'vastmanland/out-of-assortment', given: ['levels', 'requiredInformation', 'appeal', 'expiry'] } });
    await api.close();
    const own = await testApp(undefined, { ...examplePolicy, appeal: { possible: false, text: 'Beslutet kan inte överklagas.' } });
    expect(await (await own.get('/api/cases/policy')).json()).toMatchObject({ example: false, policy: { appeal: { possible: false } } });
    await own.close();
  });
});
