import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { migrationsFolder, templateCache } from '../places.js';
import { templateIn } from '../store/template.js';
import { startPostgresql } from './postgresql-server.js';
import { appFolder } from './service-process.js';

let postgresql: { readonly url: string; readonly stop: () => Promise<void> } | undefined;
const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Before all tests: a template of the embedded database, the service as a process that tests can start and kill, and a real
 * PostgreSQL server.
 */
export async function setup(): Promise<void> {
  const template = await templateIn(templateCache, migrationsFolder);
  process.env['HJM_TEST_TEMPLATE'] = template;
  await build({
    entry: { main: source('../main.ts'), 'failing-disk': source('./failing-disk.ts') },
    outDir: appFolder,
    format: 'esm',
    target: 'node20',
    platform: 'node',
    noExternal: [/^@hjm\//],
    clean: true,
    silent: true,
    config: false,
    esbuildOptions: (options) => {
      options.conditions = ['@hjm/source'];
    },
  });
  copyFileSync(template, `${appFolder}/database-template.gz`);
  process.env['HJM_TEST_FOLDER'] = mkdtempSync(join(tmpdir(), 'hjm-api-'));
  postgresql = await startPostgresql();
  process.env['HJM_TEST_POSTGRESQL'] = postgresql.url;
}

/** After all tests: nothing is left. */
export async function teardown(): Promise<void> {
  await postgresql?.stop();
  const folder = process.env['HJM_TEST_FOLDER'];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
