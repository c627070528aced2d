import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type TextSink = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything outside the program that a command may touch, so that tests can put their own in its place. */
export type Io = {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
  /** The sheet of workbooks that is read, where the command says one. */
  readonly sheet?: string;
};

/** The process that the program runs in. */
export function processIo(): Io {
  return { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env, cwd: process.cwd(), now: () => new Date() };
}
