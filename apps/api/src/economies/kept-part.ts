import type { EconomyPart } from '@hjm/economics';
import type { PartRevision } from './economy-book.js';
import type { EconomyFile } from './economy-event.js';

export type ReadPart = { readonly revision: PartRevision; readonly content: unknown };
export type KeptPart = { readonly part: EconomyPart; readonly name: string; readonly revision: number; readonly seq: number; readonly unchanged: boolean };
/** `expected`: the revision that the writer started from, 0 for none; `expectedSeq`: how much had happened to the economy that the writer started from. Left out: whichever. */
export type Keeping = { readonly expected?: number | undefined; readonly expectedSeq?: number | undefined; readonly file?: EconomyFile | undefined };

/** A content that is to be kept, under a name that it must have. */
export type NewContent = { readonly part: EconomyPart; readonly name?: string; readonly content: unknown };
/** What a file gives, part by part. */
export type FileParts = { readonly parts: readonly { readonly part: EconomyPart; readonly content: unknown }[] };
