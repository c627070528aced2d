import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { CasePolicy } from '@hjm/rules/cases';
import { caseKeeper } from '../cases/case-keeper.js';
import { examplePolicy } from '../cases/example-policy.js';
import { economyKeeper } from '../economies/economy-keeper.js';
import { createApp } from '../http/app.js';
import { indicatorKeeper } from '../indicators/indicator-keeper.js';
import { packages } from '../packages.js';
import type { Problem } from '../http/problem.js';
import { priceListKeeper } from '../prices/price-list-keeper.js';
import { recordKeeper } from '../records/keeper.js';
import { rentKeeper } from '../rents/rent-keeper.js';
import { chainedCases } from '../store/chained-cases.js';
import { chainedRecords } from '../store/chained-records.js';
import { economyStore } from '../store/economy-store.js';
import { indicatorStore } from '../store/indicator-store.js';
import { chainedLedger } from '../store/ledger-store.js';
import { chainedRows } from '../store/row-store.js';
import type { OpenDatabase } from '../store/database.js';
import { embeddedIn } from './databases.js';
import { temporaryFolder } from './temporary-folder.js';

/** A case that an advanced device for a speech therapist makes. */
export const aCase = { package: 'vastmanland/speech-devices', facts: { profession: 'logoped', tier: 'advanced', need: 'communication' }, on: '2023-04-01' };

export type TestApp = {
  readonly app: OpenAPIHono;
  readonly database: OpenDatabase;
  /** The clock of the service. */
  setNow(instant: string): void;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
};

/** The service without a server, with a database and a web of its own and a clock that stands still. */
export async function testApp(open: () => Promise<OpenDatabase> = () => embeddedIn(temporaryFolder()), policy: CasePolicy = examplePolicy): Promise<TestApp> {
  const database = await open();
  let now = '2026-01-15T09:30:00.123Z';
  let drawn = 0;
  const means = {
    now: () => new Date(now),
    newId: () => `00000000-0000-4000-8000-${String(++drawn).padStart(12, '0')}`,
    newSalt: () => `salt-${drawn}`,
    longestKeepYears: 10,
  };
  const records = recordKeeper({ store: chainedRecords(database.database), packages, ...means });
  const cases = caseKeeper({ store: chainedCases(database.database), policy, example: policy === examplePolicy, ...means });
  const ledger = chainedLedger(database.database);
  const priceLists = priceListKeeper({ store: ledger, ...means });
  const rents = rentKeeper({ ledger, rows: chainedRows(database.database), priceLists, ...means });
  const indicators = indicatorKeeper({ ledger, store: indicatorStore(database.database), ...means });
  const economies = economyKeeper({ store: economyStore(database.database), ...means });
  const app = createApp({ packages, records, cases, priceLists, rents, indicators, economies, database, version: '1.2.3', webRoot: aWeb() });
  const base = 'http://127.0.0.1:4280';
  return {
    app,
    database,
    setNow: (instant) => {
      now = instant;
    },
    get: async (path, headers = {}) => app.request(`${base}${path}`, { headers }),
    post: async (path, body, headers = {}) =>
      app.request(`${base}${path}`, {
        method: 'POST',
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    close: () => database.close(),
  };
}

/** A built web of three files. */
function aWeb(): string {
  const folder = mkdtempSync(join(temporaryFolder(), 'web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Webben</title>');
  writeFileSync(join(folder, 'assets', 'app-1a2b3c.js'), 'export {};');
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  return folder;
}

/** The problem that an answer carries; fails when it carries none. */
export async function problemIn(answer: Response): Promise<Problem> {
  const type = answer.headers.get('content-type');
  if (type !== 'application/problem+json; charset=utf-8') throw new Error(`${answer.status} ${String(type)} is no problem`);
  return (await answer.json()) as Problem;
}
