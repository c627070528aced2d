import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as drizzleKit from 'drizzle-kit/api';
import { expect, it } from 'vitest';
import { migrationsFolder } from '../places.js';
import * as tables from './tables.js';

// The tool's own types ask for drivers that are not installed.
const { generateDrizzleJson, generateMigration } = drizzleKit as unknown as {
  generateDrizzleJson: (tables: object) => object;
  generateMigration: (from: object, to: object) => Promise<string[]>;
};

it('the migrations make just the tables that the code knows', async () => {
  const snapshots = readdirSync(join(migrationsFolder, 'meta')).filter((name) => name.endsWith('_snapshot.json'));
  const newest = snapshots.sort().at(-1) ?? '';
  const migrated = JSON.parse(readFileSync(join(migrationsFolder, 'meta', newest), 'utf8')) as object;
  expect(await generateMigration(migrated, generateDrizzleJson(tables))).toEqual([]);
});
