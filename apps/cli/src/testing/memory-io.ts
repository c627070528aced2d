import { PassThrough, Readable, Writable } from 'node:stream';
import type { Io } from '../io.js';

/** A sink that keeps what is written to it. */
export class Kept extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number;

  constructor(columns = 80, isTTY = false) {
    super();
    this.columns = columns;
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer | string, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** A keyboard: a terminal that keys are written to. */
export class Keyboard extends PassThrough {
  readonly isTTY = true;
  setRawMode(): this {
    return this;
  }
}

/** The second of May 2023, in Sweden. */
const NOW = new Date('2023-05-01T22:30:00Z');

export type MemoryIo = Io & { readonly stdout: Kept; readonly stderr: Kept };

/** A world without a process: what is given on standard input, and nothing of the machine. */
export function memoryIo({ stdin = '', ...over }: Partial<Omit<MemoryIo, 'stdin'>> & { readonly stdin?: string | Buffer | Io['stdin'] } = {}): MemoryIo {
  const input = typeof stdin === 'string' || Buffer.isBuffer(stdin) ? Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)]) : stdin;
  return { stdin: input, stdout: new Kept(), stderr: new Kept(), env: {}, cwd: '.', now: () => NOW, ...over };
}
