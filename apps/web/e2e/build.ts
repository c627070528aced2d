import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const web = join(import.meta.dirname, '..');
const repository = join(web, '..', '..');

/** The built service, which serves the pages too. */
export const serviceFile: string = join(repository, 'apps', 'api', 'dist', 'main.js');

/** Builds the app as it is shipped, so that what is tested is never an old build; the service only when it is not built yet. */
export function setup(): void {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: web, env, stdio: 'inherit' });
  if (!existsSync(serviceFile)) execFileSync('npm', ['run', 'build', '-w', '@hjm/api'], { cwd: repository, env, stdio: 'inherit', shell: process.platform === 'win32' });
}
