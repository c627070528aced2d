import { run } from '../run.js';
import { memoryIo } from './memory-io.js';

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs a command line in this process. */
export async function runCli(argv: readonly string[], world: Parameters<typeof memoryIo>[0] = {}): Promise<Ran> {
  const io = memoryIo(world);
  const code = await run(argv, io);
  return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

/** The same with `hjm rules` before the words, separated by spaces. */
export function rules(words: string, world: Parameters<typeof memoryIo>[0] = {}): Promise<Ran> {
  return runCli(['rules', ...words.split(' ')], world);
}

/** The JSON that a command wrote. */
export function jsonOf(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}
