import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RELEASE_EXAMPLES } from './release-examples.js';
import { jsonOf, rules, runCli } from './testing/run-cli.js';
import { runLine } from './testing/shell.js';
import { temporaryFolder } from './testing/temporary-folder.js';

/** Words of commander that would show that something is not in Swedish. */
const ENGLISH = /\b(?:usage|options|commands|arguments|display|help for|error|unknown|default|choices|output the)\b/i;

it.each(Object.keys(RELEASE_EXAMPLES))('shows help with examples for %s, all in Swedish', async (verb) => {
  const { code, stdout } = await rules(`${verb} --help`);
  expect(code).toBe(0);
  expect(stdout).toContain(`Användning: hjm rules ${verb} [flaggor]`);
  expect(stdout).toContain('--json');
  expect(stdout).toContain(`Exempel:\n  $ ${RELEASE_EXAMPLES[verb]?.[0] ?? ''}`);
  expect(stdout).not.toMatch(ENGLISH);
  expect((await runCli(['rules', 'help', verb])).stdout).toBe(stdout);
});

it('runs every example of the help', async () => {
  const pkg = JSON.stringify(jsonOf((await rules('show vastmanland/222109 --json')).stdout)['package']);
  const answer = await rules('evaluate vastmanland/222109 --fact yrke=logoped --on 2023-05-01 --json');
  const cwd = temporaryFolder({ 'exempel.json': '[]', 'regelverk.json': pkg, 'gammal.json': pkg, 'ny.json': pkg, 'beslut.json': answer.stdout });
  // No examples are no coverage.
  const fallsShort = ['hjm rules conform --file regelverk.json --examples exempel.json'];
  for (const line of Object.values(RELEASE_EXAMPLES).flat()) {
    if (line.includes('approvals')) {
      const keys = [readFileSync(join(cwd, 'strateg.pem.pub'), 'utf8')];
      writeFileSync(join(cwd, 'ordning.json'), JSON.stringify({ format: 'hjm.approval-policy/1', region: 'Region Västmanland', roles: [{ role: 'strateg', label: 'Hjälpmedelsstrateg', keys }] }));
    }
    const { code, stderr } = await runLine(line, cwd);
    expect([line, code, stderr]).toEqual([line, fallsShort.includes(line) ? 1 : 0, '']);
  }
});

it('gives one JSON document from each', async () => {
  for (const words of ['search 22 21', 'conform']) {
    expect(jsonOf((await rules(`${words} --json`)).stdout)).toMatchObject({ format: 'hjm.cli/1', command: `rules ${words.split(' ')[0] ?? ''}` });
  }
});
