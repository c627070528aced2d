import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '../records/verify-chain.js';
import { aRecord } from '../testing/contents.js';
import { embeddedIn, panic } from '../testing/databases.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { migrationsFolder } from '../places.js';
import { chainedRecords } from './chained-records.js';
import { openEmbedded } from './embedded.js';

describe('the embedded database', () => {
  it('forces every commit to disk, once', async () => {
    const opened = await embeddedIn(temporaryFolder());
    const store = chainedRecords(opened.database);
    await store.append(aRecord());
    const before = opened.syncs();
    for (let count = 0; count < 20; count++) await store.append(aRecord());
    const commits = opened.syncs() - before;
    await opened.database.execute(sql`select count(*) from records`);
    const reads = opened.syncs() - before - commits;
    await opened.close();
    // A new page of a table or index may be forced in between: never fewer than the commits, and hardly more.
    expect(commits).toBeGreaterThanOrEqual(20);
    expect(commits).toBeLessThan(30);
    expect(reads).toBe(0);
  });

  it('runs with fsync and synchronous commits', async () => {
    const opened = await embeddedIn(temporaryFolder());
    const settings = await opened.database.execute(sql`select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes') order by name`);
    expect(settings).toMatchObject({ rows: ['fsync', 'full_page_writes', 'synchronous_commit'].map((name) => ({ name, setting: 'on' })) });
    await opened.close();
  });

  it('is found again with all that was stored', async () => {
    const folder = temporaryFolder();
    const first = await embeddedIn(folder);
    const stored = await chainedRecords(first.database).append(aRecord());
    await first.close();
    const second = await embeddedIn(folder);
    expect(await chainedRecords(second.database).read(stored.id)).toEqual(stored);
    await second.close();
  });

  it('can be read by its owner alone', async () => {
    const folder = join(temporaryFolder(), 'new', 'folder');
    const opened = await embeddedIn(folder);
    await opened.close();
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'database')).mode & 0o077).toBe(0);
  });

  it('is made anew when the first start was interrupted', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'database', 'base'), { recursive: true });
    writeFileSync(join(folder, 'database', 'PG_VERSION'), '18\n');
    writeFileSync(join(folder, 'database.unfinished'), '');
    const opened = await embeddedIn(folder);
    expect(await verifyChain(chainedRecords(opened.database))).toMatchObject({ intact: true, checked: 0 });
    await opened.close();
    expect(existsSync(join(folder, 'database.unfinished'))).toBe(false);
  });

  it('is made without a template as well', async () => {
    const folder = temporaryFolder();
    const opened = await openEmbedded({ folder, migrationsFolder, templateFile: join(folder, 'no-template.gz') }, panic);
    expect((await chainedRecords(opened.database).append(aRecord())).seq).toBe(1);
    await opened.close();
  }, 120_000);

  it('of another PostgreSQL version is left alone', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'database'));
    writeFileSync(join(folder, 'database', 'PG_VERSION'), '17\n');
    await expect(embeddedIn(folder)).rejects.toThrow('har PostgreSQL-version 17, men den här versionen av HJM använder 18');
    expect(readdirSync(join(folder, 'database'))).toEqual(['PG_VERSION']);
  });

  it('does not move in where something else lies', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'database'));
    writeFileSync(join(folder, 'database', 'letter.txt'), 'Hej');
    await expect(embeddedIn(folder)).rejects.toThrow('innehåller något annat än en databas');
    expect(readFileSync(join(folder, 'database', 'letter.txt'), 'utf8')).toBe('Hej');
  });

  it('says so when the folder cannot be made', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(embeddedIn(join(file, 'data'))).rejects.toThrow('går inte att skapa (ENOTDIR)');
  });

  it('gives the folder back when it cannot be opened', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'database'));
    writeFileSync(join(folder, 'database', 'letter.txt'), 'Hej');
    await expect(embeddedIn(folder)).rejects.toThrow();
    rmSync(join(folder, 'database'), { recursive: true });
    const opened = await embeddedIn(folder);
    await opened.close();
    expect(readdirSync(folder)).toEqual(['database']);
  });

  it('does not let its log grow between stops', async () => {
    const folder = temporaryFolder();
    const opened = await embeddedIn(folder);
    const log = (): number => readdirSync(join(folder, 'database', 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name)).length;
    await opened.database.execute(sql`create table ballast (text text)`);
    for (let count = 0; count < 6; count++) {
      await opened.database.execute(sql`insert into ballast select repeat(md5(n::text), 200) from generate_series(1, 2000) n`);
      await opened.maintain();
    }
    const kept = log();
    await opened.close();
    expect(kept).toBeLessThanOrEqual(5);
  });
});
