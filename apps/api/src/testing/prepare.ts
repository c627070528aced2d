import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { migrationsFolder, templateCache } from '../places.js';
import { templateIn } from '../store/template.js';
import { startPostgresql } from './postgresql-server.js';
import { appFolder } from './service-process.js';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Before all tests: a template of the embedded database, the service as a process that tests can start and kill, and a real
 * PostgreSQL server. What is returned clears it all away.
 */
export default async function prepare(): Promise<() => Promise<void>> {
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
  const folder = mkdtempSync(join(tmpdir(), 'hjm-api-'));
  process.env['HJM_TEST_FOLDER'] = folder;
  const server = await startPostgresql();
  process.env['HJM_TEST_POSTGRESQL'] = server.url;
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
