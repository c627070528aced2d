import { HjmError } from '@hjm/core';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { OpenDatabase } from './database.js';
import { isUnreachable } from './unreachable.js';

/** The number of the lock under which the tables are made, the same in every instance: "HJM0". */
const MIGRATION_LOCK = 0x484a4d30;
const SECONDS_TO_CONNECT = 5;

/**
 * Opens a PostgreSQL database, which many instances may share, and brings its tables up to date.
 *
 * @throws HjmError `database-unreachable`, `database-refused`, without the password
 */
export async function openPostgresql(url: string, migrationsFolder: string, onLostConnection: (error: Error) => void): Promise<OpenDatabase> {
  const pool = poolFor(url);
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
  pool.on('error', onLostConnection);
  try {
    const client = await pool.connect();
    try {
      // Instances that start at the same time wait for the one that makes the tables.
      await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
      await migrate(drizzle(client), { migrationsFolder });
      await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw cannotOpen(url, error);
  }
  return {
    kind: 'postgresql',
    database: drizzle(pool),
    ping: async () => {
      await pool.query('select 1');
    },
    // PostgreSQL looks after itself.
    maintain: () => Promise.resolve(),
    close: () => pool.end(),
  };
}

function poolFor(url: string): pg.Pool {
  if (!URL.canParse(url) || !/^postgres(ql)?:/.test(url)) {
    throw new HjmError('database-refused', 'DATABASE_URL är ingen adress till en databas. Skriv den som postgresql://användare:lösenord@dator:5432/databas.', [
      { path: 'DATABASE_URL', expected: 'postgresql://…', found: 'något annat' },
    ]);
  }
  return new pg.Pool({ connectionString: url, application_name: 'hjm', connectionTimeoutMillis: SECONDS_TO_CONNECT * 1000 });
}

function cannotOpen(url: string, error: unknown): HjmError {
  const { hostname, port, pathname } = new URL(url);
  const where = `Databasen ${hostname || 'localhost'}:${port || '5432'}${pathname} (DATABASE_URL)`;
  const issue = { path: 'DATABASE_URL', expected: 'en PostgreSQL-databas som svarar', found: pathname.slice(1) };
  const { code } = error as { code?: string };
  if (code === undefined || isUnreachable(error)) {
    const said = code === undefined ? '' : ` (${code})`;
    return new HjmError('database-unreachable', `${where} går inte att nå${said}. Kontrollera adressen och att databasen körs.`, [issue]);
  }
  return new HjmError('database-refused', `${where} säger nej: ${refusals.find(([start]) => code.startsWith(start))?.[1] ?? `felkod ${code}`}.`, [issue]);
}

/** By the beginning of PostgreSQL's code. */
const refusals = [
  ['28', 'användaren eller lösenordet godtas inte'],
  ['3D000', 'det finns ingen databas med det namnet'],
  ['42501', 'användaren får inte skapa tabeller'],
] as const;
