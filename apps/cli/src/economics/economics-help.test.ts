import { FORECAST_METHODS } from '@hjm/economics';
import { expect, it } from 'vitest';
import { runCli } from '../testing/run-cli.js';
import { runLine } from '../testing/shell.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { ECONOMICS_EXAMPLES } from './economics-examples.js';

/** Words of commander that would show that something is not in Swedish. */
const ENGLISH = /\b(?:usage|options|commands|arguments|display|help for|error|default|choices|output the)\b/i;

it.each(Object.keys(ECONOMICS_EXAMPLES))('shows help with examples for economics %s, all in Swedish', async (verb) => {
  const { code, stdout } = await runCli(['economics', verb, '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain(`Användning: hjm economics ${verb} [flaggor]`);
  expect(stdout).toContain(`Exempel:\n  $ ${ECONOMICS_EXAMPLES[verb]?.[0] ?? ''}`);
  expect(stdout).not.toMatch(ENGLISH);
});

it('says what the commands are, and their exit codes', async () => {
  const { stdout } = await runCli(['economics', '--help']);
  expect(stdout).toContain('Slutkoder:');
  for (const verb of Object.keys(ECONOMICS_EXAMPLES)) expect(stdout).toContain(`\n  ${verb} `);
});

it('tells every method of a forecast in the help', async () => {
  const { stdout } = await runCli(['economics', 'forecast', '--help']);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(FORECAST_METHODS.map(({ id }) => id).join(', '));
});

it('runs every example of the help, in their order', async () => {
  const cwd = temporaryFolder();
  for (const line of Object.values(ECONOMICS_EXAMPLES).flat()) {
    const { code, stderr } = await runLine(line, cwd);
    expect([line, code, stderr]).toEqual([line, 0, '']);
  }
}, 60_000);
