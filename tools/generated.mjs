// Everything in the tree that is made from something else. `npm run generate` makes it anew;
// with --check the gate does the same and fails when anything differs from what is committed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const node = process.execPath;

/** Add a generator here: what it makes, the command, and the paths that it writes. */
const generators = [
  {
    makes: 'hashes, canonical JSON and handbook pages of the rule packages',
    command: [node, 'tools/rulesets.mjs'],
    writes: ['libs/rulesets/*/src/hashes.ts', 'libs/rulesets/*/json', 'docs/handbook'],
  },
  { makes: 'the tables of facts and the rules that say them', command: [node, 'tools/fact-coverage.mjs'], writes: ['docs/coverage'] },
  { makes: 'the page of all indicators', command: [node, 'tools/indicators.mjs'], writes: ['docs/guides/indikatorer.md'] },
  { makes: 'the page of printed figures and their deviations', command: [node, 'tools/published-figures.mjs'], writes: ['docs/guides/publicerade-tal.md'] },
  { makes: 'the page of printed tables of the economy and what follows from them', command: [node, 'tools/published-amounts.mjs'], writes: ['docs/guides/publicerade-belopp.md'] },
  { makes: 'the OpenAPI document', command: ['npm', 'run', 'openapi', '-w', '@hjm/api'], writes: ['docs/api'] },
  { makes: 'the picture of who depends on whom', command: [node, 'tools/dependencies.mjs'], writes: ['docs/dependencies.md'] },
];

const root = join(import.meta.dirname, '..');
let failed = false;
for (const { makes, command, writes } of generators) {
  const [program, ...args] = command;
  const made = spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status === 0;
  const same = !process.argv.includes('--check') || unchanged(writes);
  console.log(`${made && same ? 'ok    ' : 'FAILED'} ${makes}: ${writes.join(', ')}`);
  if (!made || !same) failed = true;
}
process.exitCode = failed ? 1 : 0;

function unchanged(paths) {
  const status = spawnSync('git', ['status', '--porcelain', '--', ...paths], { cwd: root, encoding: 'utf8' });
  if (status.status === 0 && status.stdout === '') return true;
  spawnSync('git', ['--no-pager', 'diff', '--', ...paths], { cwd: root, stdio: 'inherit' });
  console.error(`${status.stdout}Not what its sources make. Run npm run generate and commit the result.`);
  return false;
}
