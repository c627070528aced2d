import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, runCli } from './run-cli.js';

/**
 * The little of a shell that examples use: words in quotes, `echo`, `cat`, `head`, `hjm`, a pipe, `<` and `>`. Runs in this process,
 * so that examples are tested on every system.
 */
export async function runLine(line: string, cwd: string): Promise<Ran> {
  let ran: Ran = { code: 0, stdout: '', stderr: '' };
  let stderr = '';
  for (const part of split(line, '|')) {
    ran = await runPart(part, ran.stdout, cwd);
    stderr += ran.stderr;
  }
  return { ...ran, stderr };
}

async function runPart(words: readonly string[], piped: string, cwd: string): Promise<Ran> {
  const after = (mark: string): string | undefined => (words.includes(mark) ? words[words.indexOf(mark) + 1] : undefined);
  const from = after('<');
  const to = after('>');
  const stdin = from === undefined ? piped : readFileSync(join(cwd, from), 'utf8');
  const [name, ...args] = words.filter((word, index) => !['<', '>'].includes(word) && !['<', '>'].includes(words[index - 1] ?? ''));
  const ran = await runProgram(name ?? '', args, stdin, cwd);
  if (to === undefined) return ran;
  writeFileSync(join(cwd, to), ran.stdout);
  return { ...ran, stdout: '' };
}

function runProgram(name: string, args: readonly string[], stdin: string, cwd: string): Ran | Promise<Ran> {
  if (name === 'hjm') return runCli(args, { stdin, cwd });
  if (name === 'echo') return { code: 0, stdout: `${args.join(' ')}\n`, stderr: '' };
  if (name === 'cat') return { code: 0, stdout: args.map((file) => readFileSync(join(cwd, file), 'utf8')).join(''), stderr: '' };
  if (name === 'head') return { code: 0, stdout: stdin.split('\n').slice(0, Number(args[1])).map((line) => `${line}\n`).join(''), stderr: '' };
  throw new Error(`An example uses ${name}, which this shell does not have.`);
}

/** The words of a line, cut at the mark. */
function split(line: string, mark: string): string[][] {
  const parts: string[][] = [[]];
  for (const [word] of line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)) {
    if (word === mark) parts.push([]);
    else parts.at(-1)?.push(word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2'));
  }
  return parts;
}
