// A region joins: makes the folder of a new region from the template as it would lie in libs/rulesets, type-checks it and runs
// its tests, and holds the versions in the template to those of the repository. The template for a repository of its own is
// tried by consumer.mjs, on packed libraries.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRegion } from './create-region/create.mjs';
import { root, workspaces } from './workspaces.mjs';

// As deep as libs/rulesets/<region>, so that the same relative paths hold.
const folder = join(root, 'tools', 'create-region', 'out-region');
rmSync(folder, { recursive: true, force: true });
try {
  checkVersions();
  const files = createRegion({ id: 'ny-region', name: 'Region Exempel', folder, form: 'inside' });
  run([join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc'), '--build', 'tsconfig.json']);
  run([join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'src/']);
  console.log(`made from the template, type-checked and tested: ${files.length} files`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function checkVersions() {
  const { devDependencies } = read('package.json');
  const wanted = (name) => workspaces.find(({ manifest }) => manifest.name === name)?.manifest.version;
  for (const form of ['inside', 'outside']) {
    const { dependencies, devDependencies: tools = {} } = read(`tools/create-region/template/${form}/package.json`);
    for (const [name, range] of Object.entries(dependencies)) if (range !== `^${wanted(name)}`) throw new Error(`template/${form}: ${name} is ${range}, the library is ${wanted(name)}`);
    for (const [name, version] of Object.entries(tools)) if (version !== devDependencies[name]) throw new Error(`template/${form}: ${name} is ${version}, the repository has ${devDependencies[name]}`);
  }
}

function read(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed`);
}
