import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** Either database, or a transaction in it: repositories know no difference. */
export type Database = PgDatabase<PgQueryResultHKT>;

/** An open database. */
export type OpenDatabase = {
  readonly kind: 'embedded' | 'postgresql';
  readonly database: Database;
  readonly ping: () => Promise<void>;
  /** Care that must be taken of the database now and then. */
  readonly maintain: () => Promise<void>;
  readonly close: () => Promise<void>;
};
