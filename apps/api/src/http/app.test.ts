import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type TestApp, aCase, problemIn, testApp } from '../testing/test-app.js';
import { problemKinds } from './problem-kinds.js';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());
const own = 'http://127.0.0.1:4280';

describe('a query', () => {
  it('that a route does not read is refused on every route, with the key', async () => {
    const { paths } = (await (await api.get('/api/openapi.json')).json()) as { paths: Record<string, Record<string, { parameters?: { in: string }[] }>> };
    const asked = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => [method, path.replaceAll(/\{\w+\}/g, '00000000-0000-4000-8000-000000000001')] as const));
    expect(asked.length).toBeGreaterThan(15);
    for (const [method, path] of asked) {
      const problem = await problemIn(await api.app.request(`${own}${path}?frmat=x`, { method: method.toUpperCase(), ...(method === 'get' ? {} : { headers: { 'content-type': 'application/json' }, body: '{}' }) }));
      expect([path, problem.status, problem.code]).toEqual([path, 400, 'bad-input']);
      expect(problem.issues.map((issue) => issue.path)).toContain('frmat');
    }
    expect((await api.get('/api/packages')).status).toBe(200);
  });
});

describe('the caller', () => {
  it.each(['127.0.0.1:4280', 'localhost:4280', '[::1]:4280', '127.0.0.1', 'localhost:5173'])('may be this machine as %s', async (host) => {
    expect((await api.app.request(`http://${host}/api/health`)).status).toBe(200);
  });

  it.each(['evil.example:4280', '127.0.0.1.evil.example', '192.168.1.10:4280', '0.0.0.0:4280', 'localhost.evil.example'])('is refused as %s (DNS rebinding), for pages as for the API', async (host) => {
    for (const path of ['/api/health', '/api/records', '/', '/assets/app-1a2b3c.js']) {
      expect(await problemIn(await api.app.request(`http://${host}${path}`))).toMatchObject({ status: 403, code: 'bad-host' });
    }
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:8080' }],
    ['another name of this machine', { origin: 'http://localhost:4280' }],
    ['the same name with TLS', { origin: 'https://127.0.0.1:4280' }],
    ['nowhere', { origin: 'null' }],
    ['another site without saying which', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
  ])('is refused to write from %s', async (_, headers) => {
    expect(await problemIn(await api.post('/api/records/retention', undefined, headers))).toMatchObject({ status: 403, code: 'foreign-origin' });
    expect(await problemIn(await api.post('/api/evaluate', aCase, headers))).toMatchObject({ status: 403, code: 'foreign-origin' });
  });

  it.each([
    ['our own page', { origin: own, 'sec-fetch-site': 'same-origin' }],
    ['a program that has no origin', {}],
    ['the address bar', { 'sec-fetch-site': 'none' }],
  ])('may write from %s', async (_, headers) => {
    expect((await api.post('/api/evaluate', aCase, headers)).status).toBe(200);
  });

  it('gets no permission for other origins', async () => {
    const answer = await api.get('/api/health', { origin: 'https://evil.example' });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('every answer', () => {
  it.each(['/api/health', '/api/nothing', '/', '/assets/app-1a2b3c.js', '/regelverk'])('has strict headers: %s', async (path) => {
    const { headers } = await api.get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('of the API is kept by nobody', async () => {
    for (const path of ['/api/health', '/api/records', '/api/nothing']) expect((await api.get(path)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('a path', () => {
  it.each(['/api', '/api/', '/api/nothing', '/api/records/x/y/z', '/api/Packages', '/api/health/', '/api//health'])('of the API that does not exist is a problem, not a page: %s', async (path) => {
    expect(await problemIn(await api.get(path))).toMatchObject({ status: 404, code: 'not-found' });
  });

  it.each([
    ['DELETE', '/api/records', 'POST, GET, HEAD'],
    ['PUT', '/api/records/0f8fad5b-d9cb-469f-a165-70867728950e', 'GET, HEAD'],
    ['GET', '/api/evaluate', 'POST'],
    ['POST', '/api/health', 'GET, HEAD'],
    ['OPTIONS', '/api/evaluate', 'POST'],
    ['POST', '/api/openapi.json', 'GET, HEAD'],
  ])('with the method %s %s says which go', async (method, path, allow) => {
    const answer = await api.app.request(`${own}${path}`, { method });
    expect(answer.headers.get('allow')).toBe(allow);
    expect(await problemIn(answer)).toMatchObject({ status: 405, code: 'method-not-allowed' });
  });

  it('answers HEAD without a body', async () => {
    const answer = await api.app.request(`${own}/api/health`, { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });
});

describe('the web', () => {
  it('is served with its files', async () => {
    const page = await api.get('/');
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(await page.text()).toContain('<title>Webben</title>');
    const script = await api.get('/assets/app-1a2b3c.js');
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await api.get('/favicon.svg')).headers.get('content-type')).toMatch(/^image\/svg\+xml/);
  });

  it.each(['/regelverk', '/regelverk/vastmanland/speech-devices', '/beslut'])('shows its page for %s', async (path) => {
    const page = await api.get(path);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Webben</title>');
  });

  it('shows its page also where a browser goes to an address with a dot', async () => {
    expect((await api.get('/regelverk/1.2.3', { accept: 'text/html,*/*' })).status).toBe(200);
  });

  it.each(['/assets/gone.js', '/robots.txt', '/assets/../../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/.git/config', '/%00'])('has no %s', async (path) => {
    const answer = await api.get(path);
    expect(await answer.text()).not.toContain('"name"');
    expect([200, 404]).toContain(answer.status);
    if (answer.status === 200) expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
  });

  it('takes nothing but reading', async () => {
    expect(await problemIn(await api.post('/', {}))).toMatchObject({ status: 404 });
  });
});

describe('errors', () => {
  it('of every kind that the libraries throw have a title', () => {
    const libs = fileURLToPath(new URL('../../../../libs', import.meta.url));
    const files = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((name) => /^(core|rules)\/src\/[^/]+\.ts$/.test(name) && !name.endsWith('.test.ts'));
    const codes = files.flatMap((name) => [...readFileSync(join(libs, name), 'utf8').matchAll(/(?:HjmError|wrong|invalid)\(\s*'([a-z][a-z-]+)'/g)].map((match) => match[1] ?? ''));
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !problemKinds.has(code))).toEqual([]);
  });

  it('are listed', async () => {
    const { problems } = (await (await api.get('/api/problems')).json()) as { problems: { code: string }[] };
    expect(problems.map(({ code }) => code)).toEqual([...problemKinds.keys()]);
  });

  it('that nobody foresaw tell the caller nothing, and the log no values', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = await testApp();
    await broken.database.database.execute('drop table records cascade');
    const answer = await broken.post('/api/records', { ...aCase, purpose: 'audit', keepUntil: '2027-01-01', caseReference: 'SECRET-1' });
    const problem = await problemIn(answer);
    expect(problem).toMatchObject({ status: 500, code: 'internal', issues: [] });
    expect(JSON.stringify(problem)).not.toMatch(/\bat |\.js|select|records/);
    const said = log.mock.calls.flat().join('\n');
    expect(said).toContain('relation "records" does not exist');
    expect(said).not.toMatch(/SECRET-1|logoped/);
    log.mockRestore();
    await broken.close();
  });
});
