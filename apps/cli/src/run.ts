import { HjmError } from '@hjm/core';
import type { Io } from './io.js';
import { createScreen } from './output/screen.js';
import { printProblem, problemJson } from './problem.js';

/** 0 fine · 1 the thing that was checked falls short · 2 wrong use or bad input. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs a command line and gives its exit code. Results go to standard output, errors and interviews to standard error; with
 * `--json` both are JSON.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const words = joinIsoCodes(argv.map((word) => word.normalize('NFC')));
  const json = words.includes('--json');
  const problem = createScreen(io.stderr, io.env);
  try {
    const { runProgram } = await import('./program.js');
    return await runProgram(words, io, json);
  } catch (error) {
    const known = error instanceof HjmError ? error : unexpected(error, io.env['HJM_DEBUG'] !== undefined);
    if (json) io.stderr.write(`${JSON.stringify(problemJson(known), null, 2)}\n`);
    else printProblem(problem, known);
    return 2;
  }
}

/** `22 21 09` without quotes comes as three words. */
function joinIsoCodes(words: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const pair = /^\d\d$/.test(word);
    const last = joined.at(-1);
    if (pair && open && last !== undefined) joined[joined.length - 1] = `${last} ${word}`;
    else joined.push(word);
    open = pair;
  }
  return joined;
}

/** A fault of the program itself. No stack, unless HJM_DEBUG asks for one. */
function unexpected(error: unknown, debug: boolean): HjmError {
  const text = error instanceof Error ? ((debug ? error.stack : undefined) ?? error.message) : String(error);
  return new HjmError('internal', `Oväntat fel i programmet: ${text}`);
}
