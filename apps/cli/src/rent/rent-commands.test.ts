import { expect, it } from 'vitest';
import { runCli } from '../testing/run-cli.js';
import { RENT_EXAMPLES } from './rent-examples.js';

const ENGLISH = /\b(?:usage|options|commands|arguments|display|help for|error|unknown|default|choices|output the)\b/i;

it.each(Object.entries(RENT_EXAMPLES))('shows help with examples for %s, all in Swedish', async (verb, examples) => {
  const { code, stdout } = await runCli(['rent', verb, '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain(`Användning: hjm rent ${verb} [flaggor]`);
  for (const example of examples) expect(stdout).toContain(`  $ ${example}`);
  expect(stdout).not.toMatch(ENGLISH);
});

it('knows every flag that the examples use', async () => {
  for (const [verb, examples] of Object.entries(RENT_EXAMPLES)) {
    const { stdout } = await runCli(['rent', verb, '--help']);
    for (const flag of examples.join(' ').match(/--[a-z-]+/g) ?? []) expect(stdout).toContain(flag);
  }
});

it('asks demo files for a folder', async () => {
  expect(await runCli(['rent', 'demo'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--out-dir <mapp>') as unknown });
});
