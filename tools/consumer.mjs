// What is shipped is tested: packs the published libraries, installs the tarballs into a fresh project elsewhere,
// imports every entry of each, and type-checks and runs the ten lines of the README, an indicator counted by the fold and by SQL, and a surplus that is shared.
// There it also makes the package of a region that joins, from the packed template, and does with it what the guide says.
// With names, as in `node tools/consumer.mjs @hjm/kpi @hjm/kpi-duckdb`, only these packages and what they need of ours.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { published, root } from './workspaces.mjs';

const named = process.argv.slice(2);
const packages = named.length === 0 ? published : withTheirs(named);
const has = (name) => packages.some(({ manifest }) => manifest.name === name);

const folder = mkdtempSync(join(tmpdir(), 'hjm-consumer-'));
try {
  const folders = [...packages.map(({ folder: name }) => name), ...(named.length === 0 ? ['tools/create-region'] : [])];
  const packs = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder, ...folders.flatMap((name) => ['-w', name])], root));
  const tarballs = Object.values(packs).map(({ filename }) => `./${filename}`);

  const project = join(folder, 'project');
  mkdirSync(project);
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...tarballs.map((name) => `.${name}`)], project);

  const programs = [
    ...(has('@hjm/rules-vastmanland') ? [{ name: 'answer', ...readmeExample() }] : []),
    ...(has('@hjm/kpi-duckdb') ? [{ name: 'indicator', ...indicator() }] : []),
    ...(has('@hjm/economics') ? [{ name: 'surplus', ...surplus() }] : []),
  ];
  const entries = packages.flatMap(({ path, manifest }) =>
    Object.entries(manifest.exports)
      .filter(([entry]) => entry !== './package.json')
      .flatMap(([entry, target]) => (entry.includes('*') ? matches(path, entry, target) : [entry]))
      .map((entry) => manifest.name + entry.slice(1)),
  );
  write('entries.ts', entries.map((entry, n) => `import * as entry${n} from '${entry}'${entry.endsWith('.json') ? " with { type: 'json' }" : ''};\nconsole.log('${entry}', Object.keys(entry${n}).length);\n`).join(''));
  for (const { name, code } of programs) write(`${name}.ts`, code);
  write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: { target: 'es2022', lib: ['es2023', 'dom'], module: 'nodenext', resolveJsonModule: true, strict: true, types: [], outDir: 'out' },
      files: ['entries.ts', ...programs.map(({ name }) => `${name}.ts`)],
    }),
  );
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'], project);
  const empty = run(process.execPath, ['out/entries.js'], project)
    .split('\n')
    .filter((line) => line.endsWith(' 0'));
  if (empty.length > 0) fail(`entries without exports: ${empty.join(', ')}`);
  console.log(`packed ${packages.length} libraries, installed them and imported ${entries.length} entries`);
  for (const { name, output, says } of programs) {
    const printed = run(process.execPath, [`out/${name}.js`], project);
    if (printed.trim() !== output.trim()) fail(`${says} prints\n${printed}\nwhere expected is\n${output}`);
    console.log(`as expected, ${says}:\n${printed.trim()}`);
  }
  if (named.length === 0) console.log(regionJoins(project));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The named packages, and those of ours that they depend on. */
function withTheirs(names) {
  const wanted = new Set(names);
  for (const name of wanted) {
    const found = published.find(({ manifest }) => manifest.name === name);
    if (found === undefined) fail(`no library is called ${name}; there are ${published.map(({ manifest }) => manifest.name).join(', ')}`);
    for (const other of Object.keys(found.manifest.dependencies ?? {})) if (other.startsWith('@hjm/')) wanted.add(other);
  }
  return published.filter(({ manifest }) => wanted.has(manifest.name));
}

/** The entries that a pattern such as `./*.json` stands for: one per file. */
function matches(path, entry, target) {
  const [before, after] = target.split('*');
  const names = readdirSync(join(path, before)).filter((name) => name.endsWith(after));
  return names.map((name) => entry.replace('*', name.slice(0, -after.length)));
}

/** Makes a region's package, tests it, and seals it once the texts of the template are replaced. The tools are the repository's. */
function regionJoins(project) {
  const region = join(project, 'region');
  const tool = (name, ...args) => run(process.execPath, [join(root, 'node_modules', ...name.split('/')), ...args], region);
  const script = (name, ...args) => spawnSync(process.execPath, [name, ...args], { cwd: region, encoding: 'utf8' });
  symlinkSync(join(root, 'node_modules', 'vitest'), join(project, 'node_modules', 'vitest'), 'junction');
  run(process.execPath, [join(project, 'node_modules', '@hjm', 'create-region', 'main.mjs'), 'exempel', 'Region Exempel', region], project);
  const steps = () => {
    tool('typescript/bin/tsc', '-p', 'tsconfig.json');
    tool('vitest/vitest.mjs', 'run');
    tool('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  };
  steps();
  if (script('check.mjs').status !== 0) fail('the template of a region does not conform');
  if (script('seal.mjs').status !== 1) fail('a package with the texts of the template was sealed');
  for (const name of readdirSync(join(region, 'src'))) {
    const file = join('region', 'src', name);
    write(file, readFileSync(join(project, file), 'utf8').replaceAll(/ERSÄTT: ?/g, ''));
  }
  steps();
  const sealed = script('seal.mjs');
  if (sealed.status !== 0) fail(`the package of a region cannot be sealed\n${sealed.stdout}${sealed.stderr}`);
  steps();
  const checked = script('check.mjs');
  if (!checked.stdout.includes('Kvar att göra före publicering: 0.')) fail(`a sealed package has something left to do\n${checked.stdout}`);
  resealing(region, () => tool('typescript/bin/tsc', '-p', 'tsconfig.build.json'), script);
  return `a region joined: ${sealed.stdout.trim()}`;
}

/** A sealed edition that changes is refused; new wording may be forced with a new version; what nobody uses yet is sealed anew. */
function resealing(region, build, script) {
  const file = join(region, 'src', 'example-products.ts');
  const change = (from, to) => {
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) fail(`the template has no ${from}`);
    writeFileSync(file, text.replace(from, to));
    build();
  };
  const sealed = (...args) => script('seal.mjs', ...args).status === 0;
  change("title: 'utgåvans namn'", "title: 'ett annat namn'");
  if (sealed()) fail('a sealed edition that was changed was sealed again');
  change("version: '0.1.0'", "version: '0.1.1'");
  if (!sealed('--force') || !readFileSync(join(region, 'CHANGELOG.md'), 'utf8').startsWith('## 0.1.1\n')) fail('new wording cannot be sealed with --force, or has no changelog');
  if (!readFileSync(join(region, 'handbook', 'example-products.md'), 'utf8').includes('ett annat namn')) fail('the page of the region has other words than its rules');
  change("title: 'ett annat namn'", "title: 'ett tredje namn'");
  rmSync(join(region, 'json', 'example-products.json'));
  if (!sealed()) fail('an edition whose JSON is removed cannot be sealed anew');
}

/** The TypeScript block after the README's mark, and the text block after it with what it prints. */
function readmeExample() {
  const text = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
  const match = /<!-- ten lines -->\s*```ts\n(.*?)```.*?```text\n(.*?)```/s.exec(text);
  if (match === null) fail('README.md has no block "<!-- ten lines -->" of ts followed by one of text');
  const [, code, output] = match;
  if (code.trim().split('\n').length > 10) fail('the ten lines of README.md are more than ten');
  return { code, output, says: 'the ten lines of README.md' };
}

/** An indicator counted twice, by the fold and by SQL on DuckDB, which comes along as a peer. */
function indicator() {
  const code = `
import { DuckDBInstance } from '@duckdb/node-api';
import { describeResult, parsePeriod, resultOf, startFold } from '@hjm/kpi';
import { VASTMANLAND_KPIS } from '@hjm/kpi/definitions';
import { measureBySql } from '@hjm/kpi-duckdb';

const calls = VASTMANLAND_KPIS.find(({ id }) => id === 'calls-answered')!;
const [period, options] = [parsePeriod('2024-01'), { asOf: '2024-01-31' }];
const fold = startFold([calls], options);
fold.addRecords('calls', ['yes', 'yes', 'no', null].map((answered, place) => ({ id: String(place), called: '2024-01-08', answered })));
console.log(describeResult(resultOf(calls, { partial: fold.partial(), options }, period), calls)[0]?.replaceAll('\\u00A0', ' '));

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run("CREATE TABLE calls AS SELECT CAST(place AS VARCHAR) AS id, DATE '2024-01-08' AS called, answered FROM (VALUES (0, 'yes'), (1, 'yes'), (2, 'no'), (3, NULL)) AS c(place, answered)");
for (const { numerator, denominator, unknown } of await measureBySql(connection, calls, { calls: { relation: 'calls' } }, { ...options, periods: [period] })) console.log(numerator, denominator, unknown);
connection.closeSync();
`;
  return { code, output: 'Andel besvarade samtal, januari 2024: 66,7 % (2 av 3).\n2 3 1', says: 'an indicator counted twice' };
}

/** The surplus of 2023 shared by its policy, and the budget of 2024 beside its own lines. */
function surplus() {
  const code = `
import { distributeSurplus, resultOf } from '@hjm/economics';
import { PUBLISHED_STATEMENTS } from '@hjm/economics/published';
import { VASTMANLAND_SURPLUS } from '@hjm/economics/regions';
import { readPart } from '@hjm/economics/schema';

const interim = PUBLISHED_STATEMENTS.find(({ id }) => id === 's3-income-statement')!.statement;
const policy = readPart('policies', JSON.stringify(VASTMANLAND_SURPLUS), interim.chart);
const { outcome, refundOre, retainedOre } = distributeSurplus(policy, { year: 2023, result: 394_000_000 });
console.log(outcome, refundOre, retainedOre, resultOf(interim, 'budget2024'));
`;
  return { code, output: 'incomplete 315200000 78800000 -100000', says: 'a surplus that is shared' };
}

function write(name, text) {
  writeFileSync(join(folder, 'project', name), text);
}

function run(program, args, cwd) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' && program === 'npm' });
  if (status !== 0) fail(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

function fail(message) {
  throw new Error(message);
}
