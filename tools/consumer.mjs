// What is shipped is tested: packs the published libraries, installs the tarballs into a fresh project elsewhere,
// imports every entry of each, and type-checks and runs the ten lines of the README.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { published, root } from './workspaces.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hjm-consumer-'));
try {
  const { code, output } = readmeExample();
  const packs = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder, ...published.flatMap(({ folder: name }) => ['-w', name])], root));
  const tarballs = Object.values(packs).map(({ filename }) => `./${filename}`);

  const project = join(folder, 'project');
  mkdirSync(project);
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...tarballs.map((name) => `.${name}`)], project);

  const entries = published.flatMap(({ manifest }) =>
    Object.keys(manifest.exports)
      .filter((entry) => entry !== './package.json')
      .map((entry) => manifest.name + entry.slice(1)),
  );
  write('entries.ts', entries.map((entry, n) => `import * as entry${n} from '${entry}'${entry.endsWith('.json') ? " with { type: 'json' }" : ''};\nconsole.log('${entry}', Object.keys(entry${n}).length);\n`).join(''));
  write('answer.ts', code);
  write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: { target: 'es2022', lib: ['es2023', 'dom'], module: 'nodenext', resolveJsonModule: true, strict: true, types: [], outDir: 'out' },
      files: ['entries.ts', 'answer.ts'],
    }),
  );
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'], project);
  const empty = run(process.execPath, ['out/entries.js'], project)
    .split('\n')
    .filter((line) => line.endsWith(' 0'));
  if (empty.length > 0) fail(`entries without exports: ${empty.join(', ')}`);
  const answer = run(process.execPath, ['out/answer.js'], project);
  if (answer.trim() !== output.trim()) fail(`the README's ten lines print\n${answer}\nwhere the README says\n${output}`);
  console.log(`packed, installed, imported ${entries.length} entries, and got the README's answer:\n${answer.trim()}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The TypeScript block after the README's mark, and the text block after it with what it prints. */
function readmeExample() {
  const text = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
  const match = /<!-- ten lines -->\s*```ts\n(.*?)```.*?```text\n(.*?)```/s.exec(text);
  if (match === null) fail('README.md has no block "<!-- ten lines -->" of ts followed by one of text');
  const [, code, output] = match;
  if (code.trim().split('\n').length > 10) fail('the ten lines of README.md are more than ten');
  return { code, output };
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
