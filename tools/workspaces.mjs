import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Folder and package.json of each workspace, in the order of the root's list. */
export const workspaces = read(root)
  .workspaces.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern];
    const parent = pattern.slice(0, -2);
    return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
  })
  .filter((folder) => existsSync(join(root, folder, 'package.json')))
  .map((folder) => ({ folder, path: join(root, folder), manifest: read(join(root, folder)) }));

/** The libraries that go to the registry: what others import. */
export const published = workspaces.filter(({ manifest }) => manifest.private !== true && manifest.exports !== undefined);

function read(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
