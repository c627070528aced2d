// `npm run hjm -- <args>`: the command line from the repository, built anew when a source is younger than the build.
// Nothing is written to standard output but what the command itself writes, so that it can be piped.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const app = join(root, 'apps', 'cli');
const main = join(app, 'dist', 'main.js');

if (!existsSync(main) || newest([join(app, 'src'), join(root, 'libs')]) > statSync(main).mtimeMs) {
  const tsup = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  const { status } = spawnSync(process.execPath, [tsup, '--config', '../../tools/tsup.app.config.mjs', '--silent'], {
    cwd: app,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}
const { status } = spawnSync(process.execPath, [main, ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

function newest(folders) {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((name) => /[\\/]src[\\/].*\.(ts|json)$/.test(name) && !name.includes('node_modules'))
    .reduce((latest, name) => Math.max(latest, statSync(name).mtimeMs), 0);
}
