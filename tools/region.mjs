// A region joins: makes the folder of a new region from the template as it would lie in libs/rulesets, type-checks it and runs
// its tests; then does the same with the rules that the guide writes. Holds the versions in the template to those of the
// repository. The template for a repository of its own is tried by consumer.mjs, on packed libraries.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRegion } from './create-region/create.mjs';
import { root, workspaces } from './workspaces.mjs';

// As deep as libs/rulesets/<region>, so that the same relative paths hold.
const folder = join(root, 'tools', 'create-region', 'out-region');
rmSync(folder, { recursive: true, force: true });
try {
  checkVersions();
  const files = createRegion({ id: 'exempel', name: 'Region Exempel', folder, form: 'inside' });
  check();
  const written = writeGuide();
  check();
  console.log(`type-checked and tested: ${files.length} files of the template, ${written} of the guide`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function check() {
  run([join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc'), '--build', 'tsconfig.json']);
  run([join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'src/']);
}

/** Does what the guide says: writes its files, adds to them, and takes the template's own rules away. */
function writeGuide() {
  const guide = readFileSync(join(root, 'docs', 'guides', 'lagg-till-din-region.md'), 'utf8').replaceAll('\r\n', '\n');
  const blocks = [...guide.matchAll(/<!-- (fil|till): (\S+) -->\n```ts\n(.*?)```/gs)].map(([, mark, name, code]) => ({ mark, file: join(folder, name), code }));
  if (blocks.length < 4) throw new Error('the guide has fewer files than it had');
  for (const name of ['example-products.ts', 'example-products.examples.ts']) rmSync(join(folder, 'src', name));
  for (const { mark, file, code } of blocks) writeFileSync(file, mark === 'fil' ? code : readFileSync(file, 'utf8').replace(/\]\);\s*$/, `${code}]);\n`));
  return blocks.length;
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
