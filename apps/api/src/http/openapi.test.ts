import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../places.js';
import { type TestApp, testApp } from '../testing/test-app.js';
import { openApiDocument } from './openapi.js';

type Operation = { operationId: string; summary: string; tags: string[]; responses: Record<string, { description: string; content?: Record<string, { schema: { $ref?: string } }> }> };
type Document = { openapi: string; paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, object> }; tags: { name: string }[] };

let api: TestApp;
let document: Document;
beforeAll(async () => {
  api = await testApp();
  document = (await (await api.get('/api/openapi.json')).json()) as Document;
});
afterAll(() => api.close());

const operations = (): Operation[] => Object.values(document.paths).flatMap((path) => Object.values(path));

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.1', () => {
    expect(document.openapi).toBe('3.1.0');
  });

  it('is the one in docs/api', () => {
    const file = JSON.parse(readFileSync(new URL('../../../../docs/api/openapi.json', import.meta.url), 'utf8')) as Document;
    const made = JSON.parse(JSON.stringify(openApiDocument(api.app, version))) as Document;
    expect(file).toEqual(made);
  });

  it('has every route that answers under /api', () => {
    const routes = api.app.routes.filter(({ path, method }) => path.startsWith('/api/') && method !== 'ALL');
    const described = new Set(Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`)));
    expect(routes.length).toBeGreaterThan(15);
    expect(new Set(routes.map(({ path, method }) => `${method} ${path}`))).toEqual(described);
  });

  it('names only schemas that it has, and has none that it does not name', () => {
    const named = new Set([...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]?.replace('#/components/schemas/', '')));
    expect(named).toEqual(new Set(Object.keys(document.components.schemas)));
  });

  it('says of every route what it is for and how it fails', () => {
    const tags = document.tags.map(({ name }) => name);
    for (const { summary, tags: own, responses } of operations()) {
      expect(summary).not.toBe('');
      expect(tags).toEqual(expect.arrayContaining(own));
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['400', '403', '500']));
      for (const [status, { content }] of Object.entries(responses)) {
        if (Number(status) >= 400 && status !== '503') expect(content).toEqual({ 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } });
      }
    }
    const ids = operations().map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('describes a condition that holds conditions', () => {
    expect(JSON.stringify(document.components.schemas['Condition'])).toContain('{"type":"array","items":{"$ref":"#/components/schemas/Condition"}}');
  });
});
