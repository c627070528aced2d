import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, aCase, problemIn, testApp } from '../testing/test-app.js';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());

describe('a question about a case', () => {
  it('is answered with reasons, sources and plain words', async () => {
    const answer = await api.post('/api/evaluate', aCase);
    expect(answer.status).toBe(200);
    const body = (await answer.json()) as { answer: { outcome: string; edition: { id: string }; reasons: { citations: unknown[] }[]; needed: { fact: string }[] }; explanation: { headline: string } };
    expect(body.answer).toMatchObject({ outcome: 'conditional', edition: { id: '2023-04-01' } });
    expect(body.answer.reasons.every(({ citations }) => citations.length > 0)).toBe(true);
    expect(body.answer.needed.map(({ fact }) => fact)).toEqual(['consultantConsulted', 'speechAssessment']);
    expect(body.explanation.headline).toBe('Ja, men först när ett krav är uppfyllt.');
  });

  it('is answered as known on another day', async () => {
    const known = async (knownAt: string): Promise<unknown> => {
      const { answer } = (await (await api.post('/api/evaluate', { ...aCase, facts: {}, on: '2023-05-01', knownAt })).json()) as { answer: { edition: { id: string } } };
      return answer.edition.id;
    };
    expect(await known('2023-02-23')).toBe('before-2023-04-01');
    expect(await known('2023-02-24')).toBe('2023-04-01');
  });

  it('uses the lists that come with it', async () => {
    const facts = { profession: 'specialpedagog', workplace: 'habiliteringscentrum', tier: 'simple', need: 'communication', article: '123' };
    const outcome = async (selectedArticles: string[]): Promise<string> => {
      const { answer } = (await (await api.post('/api/evaluate', { ...aCase, facts, parameters: { selectedArticles } })).json()) as { answer: { outcome: string } };
      return answer.outcome;
    };
    expect(await outcome(['123'])).toBe('allowed');
    expect(await outcome(['124'])).toBe('denied');
  });

  it('says what must still be asked, and nothing when the answer is settled', async () => {
    const needed = async (facts: object): Promise<string[]> => {
      const body = (await (await api.post('/api/ask', { ...aCase, facts })).json()) as { needed: { fact: string; question: string }[] };
      return body.needed.map(({ fact }) => fact);
    };
    expect((await needed({})).length).toBeGreaterThan(0);
    expect(await needed({ profession: 'other' })).toEqual([]);
  });

  it('says who else may prescribe', async () => {
    const facts = { profession: 'arbetsterapeut', tier: 'advanced', need: 'communication', textBased: false, consultantConsulted: true, speechAssessment: true };
    const body = (await (await api.post('/api/alternatives', { ...aCase, facts })).json()) as { changes: { ways: { set: object; outcome: string }[] }[]; more: boolean };
    expect(body.changes.flatMap(({ ways }) => ways)).toEqual([{ set: { profession: 'logoped' }, outcome: 'allowed' }]);
    expect(body.more).toBe(false);
  });

  it('about something else than who may prescribe is told which facts can change', async () => {
    const problem = await problemIn(await api.post('/api/alternatives', { package: 'vastmanland/loan-terms', facts: {}, on: '2025-06-02' }));
    expect(problem).toMatchObject({ status: 422, code: 'unknown-fact', issues: [{ path: 'over', found: 'inget' }] });
    expect(problem.detail).toMatch(/frågar inte efter yrke\. Ange i over vad som får ändras: \w/);
    expect((await api.post('/api/alternatives', { package: 'vastmanland/loan-terms', facts: {}, on: '2025-06-02', over: [problem.issues[0]?.expected.split(', ')[0]] })).status).toBe(200);
  });

  it('is answered again from its record, and told apart from one that says something else', async () => {
    const { answer } = (await (await api.post('/api/evaluate', aCase)).json()) as { answer: { record: object } };
    expect(await (await api.post('/api/replay', { record: answer.record })).json()).toMatchObject({ same: true, differences: [] });
    const other = await (await api.post('/api/replay', { record: { ...answer.record, outcome: 'allowed', editionHash: 'sha256:0' } })).json();
    expect(other).toMatchObject({ same: false, differences: [{ field: 'editionHash' }, { field: 'outcome', then: 'allowed', now: 'conditional' }] });
    expect(await problemIn(await api.post('/api/replay', { record: { ...answer.record, package: 'another/one' } }))).toMatchObject({ status: 404, code: 'unknown-package' });
    expect(await problemIn(await api.post('/api/replay', { record: { ...answer.record, outcom: 1 } }))).toMatchObject({ status: 400, code: 'bad-input', issues: [{ path: 'record.outcom', expected: 'ett namn som finns' }] });
  });

  it.each(['/api/evaluate', '/api/ask', '/api/alternatives'])('stores nothing (%s)', async (path) => {
    await api.post(path, aCase);
    expect(await (await api.get('/api/records')).json()).toEqual({ records: [], next: null });
  });
});

describe('a case that is wrong', () => {
  it.each([
    ['a misspelt fact', { facts: { profesion: 'logoped' } }, 'unknown-fact', 'facts.profesion', 'profession'],
    ['a misspelt value', { facts: { profession: 'logopd' } }, 'bad-value', 'facts.profession', 'logoped'],
    ['a wrong type', { facts: { consultantConsulted: 'ja' } }, 'bad-value', 'facts.consultantConsulted', undefined],
    ['a misspelt parameter', { parameters: { selectedArticle: ['1'] } }, 'unknown-parameter', 'parameters.selectedArticle', 'selectedArticles'],
    ['a day that does not exist', { on: '2023-02-30' }, 'bad-date', 'on', undefined],
    ['a day of knowledge that does not exist', { knownAt: 'igår' }, 'bad-date', 'knownAt', undefined],
  ])('with %s is refused with the nearest right word', async (_, change, code, path, nearest) => {
    const answer = await api.post('/api/evaluate', { ...aCase, ...change });
    expect(answer.status).toBe(422);
    const problem = await problemIn(answer);
    expect(problem).toMatchObject({ code, status: 422, type: `/api/problems#${code}` });
    expect(problem.issues[0]).toMatchObject({ path, ...(nearest === undefined ? {} : { nearest }) });
    expect(problem.issues[0]?.nearest).toBe(nearest);
    expect(problem.detail).not.toBe('');
    expect(problem.detailEn).toContain(path);
  });

  it('with a misspelt package is told the nearest one', async () => {
    const problem = await problemIn(await api.post('/api/evaluate', { ...aCase, package: 'vastmanland/speech-device' }));
    expect(problem).toMatchObject({ status: 404, code: 'unknown-package', issues: [{ nearest: 'vastmanland/speech-devices' }] });
  });

  it.each([
    ['a misspelt key', { facs: {} }, 'facs', 'facts'],
    ['facts that are a list', { facts: [] }, 'facts', undefined],
    ['facts that are none', { facts: null }, 'facts', undefined],
    ['a fact that is an object', { facts: { profession: {} } }, 'facts.profession', undefined],
    ['a parameter that is no list', { parameters: { selectedArticles: '1' } }, 'parameters.selectedArticles', undefined],
    ['a day that is a number', { on: 20230401 }, 'on', undefined],
    ['no package', { package: undefined }, 'package', undefined],
  ])('with %s is refused as a whole', async (_, change, path, nearest) => {
    const answer = await api.post('/api/evaluate', { ...aCase, ...change });
    const problem = await problemIn(answer);
    expect(problem).toMatchObject({ status: 400, code: 'bad-input' });
    const issue = problem.issues.find((one) => one.path === path);
    expect(issue).toBeDefined();
    expect(issue?.nearest).toBe(nearest);
  });

  it.each([
    ['as a fact', '{"package":"vastmanland/speech-devices","on":"2023-04-01","facts":{"__proto__":true}}', 'facts.__proto__'],
    ['as a parameter', '{"package":"vastmanland/speech-devices","on":"2023-04-01","facts":{},"parameters":{"__proto__":["1"]}}', 'parameters.__proto__'],
    ['outermost', '{"__proto__":{"package":"x"},"on":"2023-04-01","facts":{}}', '__proto__'],
    ['in a list', '[{"__proto__":1}]', '0.__proto__'],
  ])('with __proto__ as a key %s is refused, never overlooked', async (_, body, path) => {
    expect(await problemIn(await api.post('/api/evaluate', body))).toMatchObject({ status: 400, code: 'forbidden-key', issues: [{ path }] });
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])('with %s as a fact is refused like any unknown fact', async (fact) => {
    expect(await problemIn(await api.post('/api/evaluate', { ...aCase, facts: { [fact]: true } }))).toMatchObject({ status: 422, code: 'unknown-fact' });
  });

  it.each([
    ['no JSON', '{"package":'],
    ['text', 'hej'],
    ['two values', '{} {}'],
  ])('of %s is refused', async (_, body) => {
    expect(await problemIn(await api.post('/api/evaluate', body))).toMatchObject({ status: 400, code: 'bad-json' });
  });

  it('of nothing at all is refused', async () => {
    expect((await problemIn(await api.post('/api/evaluate'))).status).toBeGreaterThanOrEqual(400);
    expect(await problemIn(await api.post('/api/evaluate', ''))).toMatchObject({ status: 400, code: 'bad-json' });
  });

  it('nested without end is refused', async () => {
    expect(await problemIn(await api.post('/api/evaluate', `${'['.repeat(400_000)}${']'.repeat(400_000)}`))).toMatchObject({ status: 400, code: 'too-deep' });
  });

  it('of another media type is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
      expect(await problemIn(await api.post('/api/evaluate', aCase, { 'content-type': type }))).toMatchObject({ status: 415, code: 'not-json' });
    }
    expect((await api.post('/api/evaluate', aCase, { 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
  });

  it('of more than 1 MB is refused, of just 1 MB is read', async () => {
    const padded = (size: number): string => {
      const body = JSON.stringify(aCase);
      return body + ' '.repeat(size - body.length);
    };
    expect((await api.post('/api/evaluate', padded(1_048_576))).status).toBe(200);
    expect(await problemIn(await api.post('/api/evaluate', padded(1_048_577)))).toMatchObject({ status: 413, code: 'body-too-large' });
    expect(await problemIn(await api.post('/api/evaluate', padded(10_000_000)))).toMatchObject({ status: 413, code: 'body-too-large' });
  });

  it('with very many keys that do not exist is refused with the first of them', async () => {
    const problem = await problemIn(await api.post('/api/evaluate', { ...aCase, ...Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`key${index}`, 1])) }));
    expect(problem).toMatchObject({ status: 400, code: 'bad-input' });
    expect(problem.issues).toHaveLength(100);
    expect(problem.detail).toMatch(/ Och 19997 fel till\.$/);
  });

  it('with very many facts is refused in reasonable time and size', async () => {
    const facts = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`fact${index}`, true]));
    const before = performance.now();
    const answer = await api.post('/api/evaluate', { ...aCase, facts });
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(text.length).toBeLessThan(100_000);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
