import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCli } from '../testing/run-cli.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

// The completion library writes with console.log.
let written: string[] = [];
beforeEach(() => {
  written = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void written.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function suggested(words: readonly string[], cwd = '.'): Promise<string[]> {
  written = [];
  expect(await runCli(['complete', '--', ...words], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(written.at(-1)).toMatch(/^:\d+$/);
  return written.slice(0, -1).map((line) => line.split('\t')[0] ?? '');
}

it.each(['bash', 'zsh', 'fish'])('writes a script for %s that calls hjm', async (shell) => {
  expect((await runCli(['complete', shell])).code).toBe(0);
  expect(written.join('\n')).toContain('hjm complete --');
});

it('suggests commands and flags', async () => {
  expect(await suggested([''])).toEqual(expect.arrayContaining(['rules', 'case', 'rent', 'complete', 'help']));
  expect(await suggested(['price', ''])).toEqual(expect.arrayContaining(['model', 'replay', 'list', 'compare']));
  expect(await suggested(['price', 'list', ''])).toEqual(expect.arrayContaining(['show', 'import', 'approve']));
  expect(await suggested(['rules', 'e'])).toContain('evaluate');
  expect(await suggested(['rules', 'evaluate', '--kn'])).toContain('--known-at');
});

it('suggests packages, their facts with values, shells and files', async () => {
  expect(await suggested(['rules', 'show', ''])).toEqual(expect.arrayContaining(['vastmanland/speech-devices', 'vastmanland/222109', 'varmland/222109']));
  expect(await suggested(['rules', 'evaluate', 'vastmanland/222109', '--fact', 'work'])).toEqual(['workplace=habiliteringscentrum', 'workplace=other']);
  expect(await suggested(['rules', 'diff', 'vastmanland/222109', '--by', 'prof'])).toContain('profession');
  expect(await suggested(['complete', ''])).toEqual(['bash', 'zsh', 'fish']);
  expect(await suggested(['rules', 'replay', ''], temporaryFolder({ 'beslut.json': '', '.dold': '', 'två ord': '' }))).toEqual(['beslut.json']);
  expect(await suggested(['rules', 'verify', '--file', 'nowhere/'])).toEqual([]);
  for (const words of [['release', ''], ['touched', ''], ['approvals', ''], ['approve', '--key', '']]) expect(await suggested(['rules', ...words], temporaryFolder({ 'fil.json': '' }))).toContain('fil.json');
  expect(await suggested(['rules', 'approvals', '--package', 'vastmanland/sp'])).toContain('vastmanland/speech-devices');
});

it('suggests price models, their prices and files with prices', async () => {
  expect(await suggested(['price', 'model', 'norr'])).toEqual(['norrbotten-prislista', 'norrbotten-avtalsbilaga']);
  expect(await suggested(['price', 'model', 'medelpunkten/funktionspris', '--formula', 's'])).toEqual(['sale', 'sold-item-service']);
  expect(await suggested(['price', 'compare', 'dal'])).toEqual(['dalarna']);
  for (const words of [['list', 'show', ''], ['replay', ''], ['model', '--articles', '']]) expect(await suggested(['price', ...words], temporaryFolder({ 'fil.json': '' }))).toContain('fil.json');
});

it('suggests regions, indicators of the region, tables and folders', async () => {
  expect(await suggested(['kpi', ''])).toEqual(expect.arrayContaining(['run', 'scorecard', 'define', 'explain', 'demo', 'published', 'tables', 'merge']));
  expect(await suggested(['kpi', 'run', '--region', ''])).toEqual(['vastmanland', 'varmland', 'dalarna']);
  expect(await suggested(['kpi', 'run', '--region', 'varmland', '--kpi', 'varmland-att'])).toEqual(['varmland-attendance', 'varmland-attendance-share']);
  expect(await suggested(['kpi', 'define', '--id', 'repair'])).toEqual(['repair-done-5wd']);
  expect(await suggested(['kpi', 'tables', '--table', 'work'])).toEqual(['workOrders']);
  for (const words of [['run', ''], ['merge', ''], ['define', ''], ['run', '--mapping', '']]) expect(await suggested(['kpi', ...words], temporaryFolder({ 'fil.json': '' }))).toContain('fil.json');
});

it('describes the suggestions in Swedish', async () => {
  await suggested(['']);
  expect(written.join('\n')).not.toMatch(/\b(?:generate|shell|scripts|help)\b(?!\t)/i);
});
