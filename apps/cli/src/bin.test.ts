import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jsonOf } from './testing/run-cli.js';

const app = join(import.meta.dirname, '..');
// Beside dist, which another task may be writing.
const bin = join(app, 'out-bin');

beforeAll(() => {
  const tsup = createRequire(import.meta.url).resolve('tsup/dist/cli-default.js');
  const { status, stderr } = spawnSync(process.execPath, [tsup, '--config', '../../tools/tsup.app.config.mjs', '--silent', '--out-dir', 'out-bin'], { cwd: app, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, expect.any(String)]);
}, 120_000);

afterAll(() => {
  rmSync(bin, { recursive: true, force: true });
});

function hjm(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(bin, 'main.js'), ...args], { input, encoding: 'utf8', env: { ...process.env, COLUMNS: '80', NO_COLOR: '', FORCE_COLOR: '', ...env } });
  return { status, stdout, stderr };
}

it('answers, without colours when nobody looks', () => {
  const { status, stdout, stderr } = hjm(['rules', 'evaluate', 'vastmanland/222109', '--fact', 'yrke=logoped', '--fact', 'tier=simple', '--fact', 'need=communication', '--on', '2023-05-01']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Ja, du får förskriva.');
  expect(stdout).not.toContain('\u001B');
});

it('exits 0, 1 and 2 as it says', () => {
  expect(hjm(['rules', 'verify', 'vastmanland/222109']).status).toBe(0);
  expect(hjm(['rules', 'coverage', 'vastmanland/222109', '--examples', '-'], '[]').status).toBe(1);
  expect(hjm(['rules', 'vrify'])).toMatchObject({ status: 2, stdout: '' });
  expect(hjm([])).toMatchObject({ status: 2, stdout: '' });
});

it('holds an interview through a pipe', () => {
  const { status, stdout, stderr } = hjm(['rules', 'ask', 'vastmanland/222109', '--json'], 'Annat yrke\n');
  expect(status).toBe(0);
  expect(stderr).toContain('Fråga 1. Vilket yrke har du?');
  expect(jsonOf(stdout)).toMatchObject({ command: 'rules ask', answer: { outcome: 'denied' } });
});

it('writes completion to standard output', () => {
  expect(hjm(['complete', 'bash']).stdout).toContain('complete -F __hjm_complete hjm');
  expect(hjm(['complete', '--', 'rules', 'cov']).stdout).toMatch(/^coverage\t.*\n:4\n$/);
});

it('is no error when the reader stops reading', async () => {
  const child = spawn(process.execPath, [join(bin, 'main.js'), 'rules', 'show', 'vastmanland/222109']);
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect([status, stderr]).toEqual([0, '']);
});

it('starts without the schemas, the menus and the tables: they are imported by the commands that need them', () => {
  const reached = staticImports('main.js');
  const texts = [...reached].map((file) => readFileSync(join(bin, file), 'utf8')).join('\n');
  expect(texts).not.toMatch(/from "(?:@clack\/prompts|cli-table3|commander|@bomb\.sh\/tab)"/);
  expect(texts).not.toContain('ZodError');
  const lazy = readdirSync(bin).filter((name) => name.endsWith('.js') && readFileSync(join(bin, name), 'utf8').includes('ZodError'));
  expect(lazy.length).toBeGreaterThan(0);
});

/** The files that a file brings with it before it runs. */
function staticImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, next] of readFileSync(join(bin, file), 'utf8').matchAll(/(?:from|import) "\.\/([^"]+\.js)"/g)) staticImports(next ?? '', seen);
  return seen;
}
