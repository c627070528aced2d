import { formatNumber } from '@hjm/core/text';
import type { RecordStore } from '../store/record-store.js';
import { GENESIS, contentHashOf, linkHashOf } from './chain.js';
import { type BreakKind, type ChainReport, breakKinds } from './chain-report.js';
import type { StoredLink } from './content.js';

/** A record that somebody noted earlier: the chain must still hold it. */
export type Noted = { readonly seq?: number | undefined; readonly hash?: string | undefined };

const PAGE = 500;

/** Walks the chain from its first record, page by page, and stops at the first record that does not hold. */
export async function verifyChain(store: Pick<RecordStore, 'after'>, noted: Noted = {}): Promise<ChainReport> {
  let head = { seq: 0, hash: GENESIS };
  let erased = 0;
  for (let page = await store.after(0, PAGE); page.length > 0; page = await store.after(head.seq, PAGE)) {
    for (const record of page) {
      const kind = breakAt(record, head, noted);
      if (kind !== undefined) return report(head, erased, { seq: kind === 'missing' ? head.seq + 1 : record.seq, kind });
      head = { seq: record.seq, hash: record.hash };
      if (record.erased !== null) erased += 1;
    }
  }
  return noted.seq !== undefined && noted.seq > head.seq ? report(head, erased, { seq: head.seq + 1, kind: 'missing' }) : report(head, erased);
}

function breakAt(record: StoredLink<object>, head: { seq: number; hash: string }, noted: Noted): BreakKind | undefined {
  if (record.seq !== head.seq + 1) return 'missing';
  if (record.previousHash !== head.hash) return 'wrong-previous';
  if (record.hash !== linkHashOf(record)) return 'wrong-hash';
  if (record.content === null ? record.erased === null : record.erased !== null) return 'not-erased';
  if (record.content !== null && record.contentHash !== contentHashOf(record.content)) return 'wrong-content';
  return record.seq === noted.seq && noted.hash !== undefined && record.hash !== noted.hash ? 'not-as-noted' : undefined;
}

function report(head: { seq: number; hash: string }, erased: number, found?: { seq: number; kind: BreakKind }): ChainReport {
  const checked = head.seq;
  const firstBreak = found === undefined ? null : { ...found, text: `Post ${found.seq}: ${breakKinds.find(({ id }) => id === found.kind)?.text ?? ''}.` };
  const text = firstBreak === null ? `Kedjan håller: ${counted(checked, 'post kontrollerad', 'poster kontrollerade')}, ${counted(erased, 'raderad', 'raderade')}.` : `Kedjan brister. ${firstBreak.text}`;
  return { intact: firstBreak === null, text, checked, erased, head: checked === 0 ? null : head, firstBreak };
}

function counted(count: number, one: string, many: string): string {
  return `${count === 0 ? 'inga' : formatNumber(count)} ${count === 1 ? one : many}`;
}
