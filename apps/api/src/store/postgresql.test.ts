import { sql } from 'drizzle-orm';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '../records/verify-chain.js';
import { aRecord } from '../testing/contents.js';
import { newPostgresqlUrl, postgresqlAt } from '../testing/databases.js';
import { freePort } from '../testing/postgresql-server.js';
import { chainedRecords } from './chained-records.js';
import { isUnreachable } from './unreachable.js';

describe('PostgreSQL', () => {
  it('keeps one chain when two instances append at the same time', async () => {
    const url = await newPostgresqlUrl();
    const [one, other] = await Promise.all([postgresqlAt(url), postgresqlAt(url)]);
    const [here, there] = [chainedRecords(one.database), chainedRecords(other.database)];
    await Promise.all(Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? here : there).append(aRecord())));
    expect(await verifyChain(chainedRecords(one.database))).toMatchObject({ intact: true, checked: 200 });
    await Promise.all([one.close(), other.close()]);
  });

  it('gets its tables once when many instances start at the same time', async () => {
    const url = await newPostgresqlUrl();
    const opened = await Promise.all(Array.from({ length: 5 }, () => postgresqlAt(url)));
    const [first] = opened;
    expect((await chainedRecords((first as (typeof opened)[0]).database).append(aRecord())).seq).toBe(1);
    await Promise.all(opened.map(({ close }) => close()));
  });

  it('stores instants that do not depend on the time zone of its session', async () => {
    const url = await newPostgresqlUrl();
    const opened = await postgresqlAt(url);
    const stored = await chainedRecords(opened.database).append(aRecord());
    await opened.database.execute(sql.raw(`alter database ${new URL(url).pathname.slice(1)} set timezone to 'Pacific/Kiritimati'`));
    await opened.close();
    const elsewhere = await postgresqlAt(url);
    expect(await chainedRecords(elsewhere.database).read(stored.id)).toEqual(stored);
    expect(await verifyChain(chainedRecords(elsewhere.database))).toMatchObject({ intact: true });
    await elsewhere.close();
  });

  it('that nobody runs is an error that says where, and never the password', async () => {
    const port = await freePort();
    const opening = postgresqlAt(`postgresql://user:secret@127.0.0.1:${port}/hjm`);
    await expect(opening).rejects.toThrow(`Databasen 127.0.0.1:${port}/hjm (DATABASE_URL) går inte att nå (ECONNREFUSED).`);
    await expect(opening).rejects.not.toThrow('secret');
  });

  it.each([
    ['does not accept the password', (url: URL) => (url.password = 'wrong'), 'säger nej: användaren eller lösenordet godtas inte'],
    ['has no such database', (url: URL) => (url.pathname = '/nothing'), 'säger nej: det finns ingen databas med det namnet'],
  ])('that %s is an error that says so', async (_, change, text) => {
    const url = new URL(await newPostgresqlUrl());
    change(url);
    await expect(postgresqlAt(url.href)).rejects.toThrow(text);
  });

  it.each(['', 'hej', 'mysql://user@127.0.0.1/hjm', '/var/run'])('is not what "%s" points at', async (url) => {
    await expect(postgresqlAt(url)).rejects.toThrow('DATABASE_URL är ingen adress till en databas');
  });

  it('that goes away is told from one that refuses', async () => {
    const opened = await postgresqlAt(await newPostgresqlUrl());
    const refused: unknown = await (opened.database.execute(sql`select nothing`) as Promise<unknown>).catch((error: unknown) => error);
    expect(isUnreachable(refused)).toBe(false);
    await opened.close();
    const away = new pg.Pool({ connectionString: `postgresql://x@127.0.0.1:${await freePort()}/x` });
    const lost: unknown = await away.query('select 1').catch((error: unknown) => error);
    expect(isUnreachable(lost)).toBe(true);
    expect(isUnreachable(new Error('Failed query', { cause: lost }))).toBe(true);
    await away.end();
  });
});
