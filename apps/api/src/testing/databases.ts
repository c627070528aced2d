import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrationsFolder } from '../places.js';
import type { OpenDatabase } from '../store/database.js';
import { openEmbedded } from '../store/embedded.js';
import { openPostgresql } from '../store/postgresql.js';
import { temporaryFolder } from './temporary-folder.js';

const given = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is set by src/testing/prepare.ts`);
  return value;
};

export const panic = (said: string): never => {
  throw new Error(`PANIC: ${said}`);
};

/** The embedded database in a folder, from the template. */
export function embeddedIn(folder: string): ReturnType<typeof openEmbedded> {
  return openEmbedded({ folder, migrationsFolder, templateFile: given('HJM_TEST_TEMPLATE') }, panic);
}

/** A new database on the PostgreSQL server of the tests. */
export async function newPostgresqlUrl(): Promise<string> {
  const server = given('HJM_TEST_POSTGRESQL');
  const name = `hjm_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${server}/${name}`;
}

/** Opens a PostgreSQL database; a connection lost in a test is an error. */
export function postgresqlAt(url: string): Promise<OpenDatabase> {
  return openPostgresql(url, migrationsFolder, (error) => {
    throw error;
  });
}

/** Both databases, each new and empty. */
export const bothDatabases: readonly { readonly name: string; readonly open: () => Promise<OpenDatabase> }[] = [
  { name: 'the embedded database', open: () => embeddedIn(temporaryFolder()) },
  { name: 'PostgreSQL', open: async () => postgresqlAt(await newPostgresqlUrl()) },
];
