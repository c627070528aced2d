import { fdatasyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Stream = { readonly nfd?: number };
type StreamOperations = { fsync?: (stream: Stream) => number };
type EmscriptenModule = { readonly NODEFS?: { readonly stream_ops: StreamOperations } };

const EIO = 29;

/**
 * The file system of the embedded database, with an fsync that reaches the disk. PGlite's own does nothing at all: a commit
 * would be lost with the power. This reaches into PGlite, which is therefore pinned exactly; the tests count the calls.
 */
export class DurableFiles extends NodeFS {
  /** How many times data has been forced to disk. */
  syncs = 0;

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...given);
    const preRun = [emscriptenOpts.preRun ?? []].flat();
    const addSync = (module: unknown): void => {
      const { NODEFS } = module as EmscriptenModule;
      if (NODEFS === undefined) throw new Error('PGlite has changed inside: there is no NODEFS to make durable.');
      NODEFS.stream_ops.fsync = ({ nfd }) => (nfd === undefined ? 0 : this.sync(nfd));
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, addSync] } };
  }

  /** PostgreSQL takes an error code as a reason to stop at once, rather than to believe that the data is safe. */
  private sync(file: number): number {
    try {
      this.force(file);
    } catch {
      return EIO;
    }
    this.syncs += 1;
    return 0;
  }

  /** Returns when what has been written to the file is on disk. */
  protected force(file: number): void {
    fdatasyncSync(file);
  }
}
