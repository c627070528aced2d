import { expect, it } from 'vitest';
import { EXAMPLES } from './help-examples.js';
import { Kept } from './testing/memory-io.js';
import { jsonOf, rules, runCli } from './testing/run-cli.js';
import { runLine } from './testing/shell.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const VERBS = ['list', 'show', 'evaluate', 'ask', 'verify', 'diff', 'coverage', 'handbook', 'replay'];
/** Words of commander that would show that something is not in Swedish. */
const ENGLISH = /\b(?:usage|options|commands|arguments|display|help for|error|unknown|default|choices|output the)\b/i;

it('shows help for the program and for rules, on standard output', async () => {
  const root = await runCli(['--help']);
  expect([root.code, root.stderr]).toEqual([0, '']);
  expect(root.stdout).toContain('Användning: hjm [flaggor] <kommando>');
  const help = await rules('--help');
  expect(help.stdout).toContain('Slutkoder:');
  for (const verb of VERBS) expect(help.stdout).toContain(`\n  ${verb} `);
  expect((await runCli(['help', 'rules'])).stdout).toBe(help.stdout);
});

it.each(VERBS)('shows help with examples for %s, all in Swedish', async (verb) => {
  const { code, stdout } = await rules(`${verb} --help`);
  expect(code).toBe(0);
  expect(stdout).toContain(`Användning: hjm rules ${verb} [flaggor]`);
  expect(stdout).toContain('--json');
  expect(stdout).toContain(`Exempel:\n  $ ${EXAMPLES[verb]?.[0] ?? ''}`);
  expect(stdout).not.toMatch(ENGLISH);
  expect((await runCli(['rules', 'help', verb])).stdout).toBe(stdout);
});

it('shows the version', async () => {
  expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it.each([
  ['', 'Användning: hjm'],
  ['rules', 'Användning: hjm rules'],
  ['ruels', 'Menade du rules?'],
  ['rules evalute', 'Menade du evaluate?'],
  ['rules quux', 'Kommandot quux finns inte. Se hjm rules --help.'],
  ['help ruls', 'Menade du rules?'],
  ['rules evaluate --fakt a=b', 'Menade du --fact?'],
  ['rules evaluate --quux', 'Flaggan --quux finns inte. Se hjm rules evaluate --help.'],
  ['rules evaluate -x', 'Flaggan -x finns inte.'],
  ['rules evaluate vastmanland/222109 --on', 'Flaggan --on <dag> saknar värde.'],
  ['rules replay', 'Det saknas ett argument: <beslutspost>.'],
  ['rules show a b', '”b” blev över'],
  ['rules list a', '”a” blev över'],
  ['complete', 'Ange ett skal'],
  ['complete bsh', 'Menade du bash?'],
])('refuses "%s" with exit code 2, in Swedish', async (words, why) => {
  const { code, stdout, stderr } = await runCli(words === '' ? [] : words.split(' '));
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.replaceAll(/\n */g, ' ')).toContain(why);
  expect(stderr).not.toMatch(ENGLISH);
});

it('gives errors as JSON on standard error when the result would be JSON, and nothing on standard output', async () => {
  for (const words of ['evalute --json', 'show rullstolar --json', 'evaluate vastmanland/222109 --quux --json', 'replay nowhere.json --json']) {
    const { code, stdout, stderr } = await rules(words);
    expect([code, stdout]).toEqual([2, '']);
    expect(jsonOf(stderr)).toMatchObject({ format: 'hjm.cli/1', error: { code: expect.any(String) as unknown, message: expect.any(String) as unknown, issues: expect.any(Array) as unknown } });
  }
});

it.each(['list', 'show vastmanland/222109', 'evaluate vastmanland/222109', 'ask vastmanland/222109', 'verify vastmanland/222109', 'diff vastmanland/222109', 'diff --iso 222109', 'coverage vastmanland/222109', 'handbook vastmanland/222109'])('gives one JSON document from %s', async (words) => {
  const { code, stdout } = await rules(`${words} --json`);
  expect(code).toBe(0);
  expect(jsonOf(stdout)).toMatchObject({ format: 'hjm.cli/1', command: `rules ${words.split(' ')[0] ?? ''}` });
});

it('takes an ISO code in pairs without quotes', async () => {
  expect((await runCli(['rules', 'diff', '--iso', '22', '21', '09'])).code).toBe(0);
});

it('keeps a fault of its own short, and shows where it came from only when asked', async () => {
  const broken = (): Date => {
    throw new Error('the clock is broken');
  };
  const short = await rules('list', { now: broken });
  expect(short).toEqual({ code: 2, stdout: '', stderr: 'Fel: Oväntat fel i programmet: the clock is broken\n' });
  expect((await rules('list', { now: broken, env: { HJM_DEBUG: '1' } })).stderr).toContain('program.test.ts');
});

it('runs every example of the help', async () => {
  const pkg = JSON.stringify(jsonOf((await rules('show vastmanland/222109 --json')).stdout)['package']);
  const cwd = temporaryFolder({ 'fall.json': '{"profession":"logoped"}', 'lista.txt': 'A1\n', 'svar.txt': 'logoped\n', 'exempel.json': '[]', 'regelverk.json': pkg, 'annan-region.json': pkg });
  for (const line of Object.values(EXAMPLES).flat()) {
    const { code, stderr } = await runLine(line.replace(/^(hjm rules ask \S+)$/, '$1 < svar.txt').replace(/(--on 2023-03-31)$/, '$1 < svar.txt'), cwd);
    expect([line, code, line.includes(' ask ') ? '' : stderr]).toEqual([line, line.includes('--examples') ? 1 : 0, '']);
  }
});

it('does not let a package in a file steer the terminal', async () => {
  const stdin = JSON.stringify({ ...(jsonOf((await rules('show vastmanland/222109 --json')).stdout)['package'] as object), title: 'Ond\u001B[2J\u202Etitel' });
  const { stdout } = await rules('show --file -', { stdin, stdout: new Kept(80, true) });
  expect(stdout).toContain('Ond[2Jtitel');
});
