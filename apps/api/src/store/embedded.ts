import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { HjmError } from '@hjm/core';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { OpenDatabase } from './database.js';
import { DurableFiles } from './durable-files.js';
import { syncFolder, unpackFolder } from './folder-archive.js';
import { lockFolder } from './folder-lock.js';

/** The PostgreSQL inside PGlite. */
const POSTGRES_MAJOR = '18';

// Without -F PostgreSQL calls fsync. PGlite's fdatasync reaches nothing; its fsync is ours.
const startParams = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), '-c', 'fsync=on', '-c', 'wal_sync_method=fsync'];

export type EmbeddedPlaces = {
  /** Everything that is stored lies in this folder. */
  readonly folder: string;
  readonly migrationsFolder: string;
  /** An empty database to begin with. Without it the first start makes one, which takes some ten seconds. */
  readonly templateFile: string;
};

/**
 * Is told when PostgreSQL gives up, as when the disk takes nothing more: it cannot be used any longer, and would only turn round
 * in itself. Does not return: it ends the process, and the next start mends the database from its log.
 */
export type OnPanic = (said: string) => never;

/**
 * Opens the embedded database, and makes it when there is none. A commit is on disk when it is answered.
 *
 * @throws HjmError `folder-in-use`, `folder-not-usable`, `database-version`
 */
export async function openEmbedded(places: EmbeddedPlaces, onPanic: OnPanic): Promise<OpenDatabase & { readonly syncs: () => number }> {
  makeFolder(places.folder);
  const release = await lockFolder(places.folder);
  try {
    const { files, client, database } = await open(places, onPanic);
    return {
      kind: 'embedded',
      database,
      ping: async () => {
        await client.query('select 1');
      },
      // A single process has nobody that does these beside it: the log would grow until the next stop.
      maintain: async () => {
        await client.exec('VACUUM records');
        await client.exec('VACUUM chain_rows');
        await client.exec('VACUUM kpi_packs');
        await client.exec('VACUUM kpi_partials');
        await client.exec('CHECKPOINT');
      },
      close: async () => {
        await client.close();
        release();
      },
      syncs: () => files.syncs,
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function open({ folder, migrationsFolder, templateFile }: EmbeddedPlaces, onPanic: OnPanic) {
  const data = join(folder, 'database');
  // Stands as long as a new database is not complete: what an interrupted first start left is thrown away.
  const unfinished = join(folder, 'database.unfinished');
  if (existsSync(unfinished)) rmSync(data, { recursive: true, force: true });
  const isNew = !existsSync(data) || readdirSync(data).length === 0;
  if (isNew) {
    writeFileSync(unfinished, '');
    if (existsSync(templateFile)) unpackFolder(readFileSync(templateFile), data);
  } else {
    checkVersion(data);
  }
  const files = new DurableFiles(data);
  const onStderr = (text: string): boolean => {
    const panic = /PANIC:\s+(.*)/.exec(text)?.[1];
    return panic === undefined || onPanic(panic);
  };
  const client = await PGlite.create({ fs: files, startParams, onStderr });
  const database = drizzle(client);
  await migrate(database, { migrationsFolder });
  if (isNew) {
    syncFolder(folder);
    rmSync(unfinished);
  }
  return { files, client, database };
}

function checkVersion(data: string): void {
  const file = join(data, 'PG_VERSION');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (version === POSTGRES_MAJOR) return;
  if (version === undefined) {
    throw new HjmError('folder-not-usable', `Katalogen ${data} innehåller något annat än en databas. Välj en annan datakatalog med HJM_DATA.`, [
      { path: 'HJM_DATA', expected: 'en databas eller en tom katalog', found: data },
    ]);
  }
  throw new HjmError('database-version', `Databasen i ${data} har PostgreSQL-version ${version}, men den här versionen av HJM använder ${POSTGRES_MAJOR}. Kör den version av HJM som skapade den.`, [
    { path: 'HJM_DATA', expected: POSTGRES_MAJOR, found: version },
  ]);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new HjmError('folder-not-usable', `Datakatalogen ${folder} går inte att skapa (${(error as NodeJS.ErrnoException).code ?? 'fel'}). Välj en annan med HJM_DATA.`, [
      { path: 'HJM_DATA', expected: 'en katalog som går att skriva i', found: folder },
    ]);
  }
}
