// The whole gate, the same here and in CI: `npm test`. Runs every step even when one has failed, prints what failed,
// and ends with one line: the tests of every vitest run and, counted as one each, the other steps.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { published, root, workspaces } from './workspaces.mjs';

const env = { ...process.env, CI: '1', NX_DAEMON: 'false' };
delete env.npm_config_loglevel; // `npm test --silent` shall not silence the npm calls inside

const failures = [];
const seconds = [];
let passed = 0;
let failedTasks = new Set();

/** Targets of every workspace, in one call of Nx; those of vitest count their tests. */
const targets = ['typecheck', 'build', 'test', 'doctest', 'api'];
const reports = { test: 'unit.json', doctest: 'doctest.json' };

for (const { path } of workspaces) rmSync(join(path, 'out-test'), { recursive: true, force: true });
runTargets();
countReports();

// Boundaries are judged on the graph that Nx has written last: write it first.
step('dependency graph', 'nx', ['graph', '--file=.nx/graph.json']);
step('eslint', 'eslint', ['.', '--max-warnings=0']);
step('knip', 'knip', ['--no-progress']);
for (const { folder, manifest } of published) {
  step(`publint ${manifest.name}`, 'publint', ['run', folder, '--strict']);
  step(`are the types wrong? ${manifest.name}`, 'attw', ['--pack', folder, '--profile', 'esm-only']);
}
step('size budget', 'npm', ['run', 'size', '--silent']);
step('generated files', process.execPath, ['tools/generated.mjs', '--check']);
step('a new region, from the template', process.execPath, ['tools/region.mjs']);
step('packed and installed elsewhere', process.execPath, ['tools/consumer.mjs']);
for (const { path, manifest } of workspaces.filter(({ manifest }) => manifest.scripts?.['test:e2e'])) {
  const name = `browser tests of ${manifest.name}`;
  const { status } = call('npm', ['run', 'test:e2e', '-w', manifest.name], name);
  countReport(join(path, 'out-test', 'e2e.json'), name, status === 0);
}

console.log('\n── seconds of each step');
for (const [name, spent] of seconds) console.log(`${String(spent).padStart(5)}  ${name}`);
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

function runTargets() {
  const { status, output } = call('nx', ['run-many', '-t', ...targets, '--output-style=static'], targets.join(', '), true);
  const summary = output.split(/Failed tasks:/).at(1) ?? '';
  const failed = [...summary.matchAll(/^\s*- (\S+?):(\S+)/gm)].map(([, project, target]) => ({ project, target }));
  if (status !== 0 && failed.length === 0) failures.push('nx run-many stopped before it was done');
  for (const target of targets.filter((name) => !(name in reports))) {
    const projects = failed.filter((task) => task.target === target).map(({ project }) => project);
    record(projects.length === 0 && (status === 0 || failed.length > 0), projects.length === 0 ? target : `${target} of ${projects.join(', ')}`);
  }
  failedTasks = new Set(failed.map(({ project, target }) => `${project}:${target}`));
}

function countReports() {
  for (const { path, manifest } of workspaces) {
    for (const [target, report] of Object.entries(reports)) {
      if (manifest.scripts?.[target] === undefined) continue;
      const name = `${target} of ${manifest.name}`;
      countReport(join(path, 'out-test', report), name, !failedTasks.has(`${manifest.name}:${target}`));
    }
  }
}

/** Counts the tests of one vitest run. A run that failed counts as failed even when no single test did. */
function countReport(file, name, ok) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const before = failures.length;
  passed += report?.numPassedTests ?? 0;
  for (const { name: path, assertionResults } of report?.testResults ?? []) {
    for (const { status, fullName, failureMessages } of assertionResults) {
      if (status !== 'passed') failures.push(`${name}: ${path.slice(root.length + 1)}: ${fullName} (${status})${firstLines(failureMessages?.[0])}`);
    }
  }
  if (failures.length === before && (!ok || report === undefined || report.success === false)) failures.push(`${name}: did not run to its end`);
}

/** Enough to reproduce it: of a property that failed, these lines are its seed and its counterexample. */
function firstLines(message = '') {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, 4).map((line) => `\n    ${line.slice(0, 500)}`);
  return message === '' ? '' : lines.join('');
}

function step(name, program, args) {
  record(call(program, args, name).status === 0, name);
}

function record(ok, name) {
  if (ok) passed += 1;
  else failures.push(name);
}

function call(program, args, name, keep = false) {
  console.log(`\n── ${name}`);
  const bin = join(root, 'node_modules', '.bin');
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    env: { ...env, PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${env.PATH}` },
    stdio: keep ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    shell: process.platform === 'win32',
  });
  seconds.push([name, Math.round((performance.now() - begun) / 1000)]);
  const output = `${stdout ?? ''}${stderr ?? ''}`;
  if (keep) process.stdout.write(output);
  return { status, output: stripVTControlCharacters(output) };
}
