// A region joins: makes the folder of a new region from the template as it would lie in libs/rulesets, type-checks it and runs
// its tests; then does the same with the rules that the guide writes, and with their next edition. Holds the versions in the
// template to those of the repository, and the guide's words to those of the shared vocabulary. The template for a repository of
// its own is tried by consumer.mjs, on packed libraries.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRegion } from './create-region/create.mjs';
import { packagesOf, sourceModule } from './source-module.mjs';
import { root, workspaces } from './workspaces.mjs';

// As deep as libs/rulesets/<region>, so that the same relative paths hold.
const guide = readFileSync(join(root, 'docs', 'guides', 'lagg-till-din-region.md'), 'utf8').replaceAll('\r\n', '\n');
const folder = join(root, 'tools', 'create-region', 'out-region');
rmSync(folder, { recursive: true, force: true });
try {
  checkVersions();
  await checkWords();
  const files = createRegion({ id: 'exempel', name: 'Region Exempel', folder, form: 'inside' });
  check();
  for (const name of ['example-products.ts', 'example-products.examples.ts']) rmSync(join(folder, 'src', name));
  const [first, next] = guide.split('## 7. ').map(stepsOf);
  for (const step of first.filter(({ mark }) => mark === 'fil')) take(step);
  await checkMessage();
  for (const step of first.filter(({ mark }) => mark !== 'fil')) take(step);
  check();
  next.forEach(take);
  check();
  if (first.length < 4 || next.length < 4) throw new Error('the guide has fewer steps than it had');
  console.log(`type-checked and tested: ${files.length} files of the template, ${first.length + next.length} steps of the guide`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function check() {
  run([join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc'), '--build', 'tsconfig.json']);
  run([join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'src/']);
}

/** What the guide writes: a file, lines at the end of a list or of a file, code before what is exported, or a diff. */
function stepsOf(text) {
  return [...text.matchAll(/<!-- (fil|till|sist|före export const|ändra): (\S+) -->\n```(?:ts|diff)\n(.*?)```/gs)].map(([, mark, name, code]) => ({ mark, file: join(folder, name), code }));
}

function take({ mark, file, code }) {
  const text = mark === 'fil' ? '' : readFileSync(file, 'utf8');
  const written = {
    fil: () => code,
    till: () => text.replace(/\]\);\s*$/, `${code}]);\n`),
    sist: () => text + code,
    'före export const': () => text.replace(/^export const/m, `${code}\nexport const`),
    ändra: () => code.trimEnd().split('\n\n').reduce(changed, text),
  }[mark]();
  if (written === text) throw new Error(`the guide's step changes nothing in ${file}:\n${code}`);
  writeFileSync(file, written);
}

/** One hunk of a diff: its old lines must stand in the text, once. */
function changed(text, hunk) {
  const side = (other) => hunk.split('\n').filter((line) => !line.startsWith(other)).map((line) => line.slice(1)).join('\n');
  const parts = `\n${text}`.split(`\n${side('+')}\n`);
  if (parts.length !== 2) throw new Error(`${parts.length - 1} places for the guide's change:\n${hunk}`);
  return parts.join(`\n${side('-')}\n`).slice(1);
}

/** The finding that the guide shows is the first that its rules get. */
async function checkMessage() {
  const { conformance } = await sourceModule(join(root, 'libs', 'rules', 'src', 'conformance.ts'));
  const [{ package: id, at, text }] = conformance(await packagesOf(folder)).filter(({ severity }) => severity === 'error');
  const shown = /```\n(✗ .*?)```/s.exec(guide)?.[1].replaceAll(/\s+/g, ' ').trim();
  if (shown !== `✗ ${id} ${at}: ${text}`) throw new Error(`the guide shows\n${shown}\nwhere its rules get\n✗ ${id} ${at}: ${text}`);
}

/** The guide's table has every word of the shared vocabulary. */
async function checkWords() {
  const file = join(root, 'libs', 'rules', 'src', 'vocabulary.ts');
  const { SHARED_FACTS, ...words } = await sourceModule(file);
  const named = [...readFileSync(file, 'utf8').matchAll(/^const [A-Z]+ = \{(.*?)\} as const;/gms)].flatMap(([, list]) => [...list.matchAll(/(\w+): '/g)].map(([, id]) => id));
  const values = SHARED_FACTS.flatMap((id) => words[id].values?.map((value) => value.id) ?? []);
  const missing = [...SHARED_FACTS, ...named, ...values].filter((id) => !guide.includes(`\`${id}\``) && !guide.includes(`\`${id}(…)\``));
  if (named.length < 10 || missing.length > 0) throw new Error(`the guide does not tell of ${missing.join(', ')}`);
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
