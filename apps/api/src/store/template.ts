import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { packFolder } from './folder-archive.js';

/**
 * The file of an empty, up-to-date database that first starts begin with. Making it takes some ten seconds and much memory,
 * so it is made once for each version of the database and its tables, and found again in `cache`.
 */
export async function templateIn(cache: string, migrationsFolder: string): Promise<string> {
  const file = join(cache, `database-${keyOf(migrationsFolder)}.gz`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    const complete = `${file}.${process.pid}`;
    writeFileSync(complete, await makeTemplate(migrationsFolder));
    renameSync(complete, file);
  }
  return file;
}

function keyOf(migrationsFolder: string): string {
  const hash = createHash('sha256');
  hash.update(readFileSync(createRequire(import.meta.url).resolve('@electric-sql/pglite')));
  for (const name of readdirSync(migrationsFolder).filter((one) => one.endsWith('.sql'))) hash.update(readFileSync(join(migrationsFolder, name)));
  return hash.digest('hex').slice(0, 16);
}

async function makeTemplate(migrationsFolder: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'hjm-template-'));
  try {
    const client = await PGlite.create(folder);
    await migrate(drizzle(client), { migrationsFolder });
    await client.close();
    return packFolder(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
