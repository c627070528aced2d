/** How far from its place an entry may stand: a file made to have equal hashes costs no more than one without. */
const PROBES = 64;

/** Codes by the bytes of a cell, so that a text that was seen before is not made again. */
export class ByteCodes {
  size = 0;
  /** One more than the place of an entry, 0 where there is none; a power of two, never more than half full. */
  #slots = new Int32Array(256);
  /** Hash, place in the bytes, length and code of each. */
  #entries = new Int32Array(4 * 128);
  /** The entry that was found last by a few of its bytes. */
  readonly #recent = new Int32Array(256);
  #bytes = new Uint8Array(4096);
  #view = new DataView(this.#bytes.buffer);
  #used = 0;

  /** The code of these bytes, 0 when they are new. */
  find(bytes: Uint8Array, view: DataView, start: number, end: number): number {
    const recent = recentOf(bytes, view, start, end);
    const last = this.#recent[recent] as number;
    if (last !== 0 && this.#is(last, bytes, view, start, end)) return this.#entries[last * 4 - 1] as number;
    const hash = hashOf(bytes, view, start, end);
    const mask = this.#slots.length - 1;
    for (let probe = 0; probe < PROBES; probe++) {
      const entry = this.#slots[(hash + probe) & mask] as number;
      if (entry === 0) return 0;
      if (this.#entries[entry * 4 - 4] === hash && this.#is(entry, bytes, view, start, end)) {
        this.#recent[recent] = entry;
        return this.#entries[entry * 4 - 1] as number;
      }
    }
    return 0;
  }

  /** Takes bytes that are new, with a code from 1. They stay new where too many others have the same hash. */
  add(bytes: Uint8Array, view: DataView, start: number, end: number, code: number): void {
    const length = end - start;
    if (this.size * 4 === this.#entries.length) this.#grow();
    const hash = hashOf(bytes, view, start, end);
    if (!this.#place(hash, this.size + 1)) return;
    while (this.#used + length > this.#bytes.length) {
      const more = new Uint8Array(this.#bytes.length * 2);
      more.set(this.#bytes);
      this.#bytes = more;
      this.#view = new DataView(more.buffer);
    }
    this.#bytes.set(bytes.subarray(start, end), this.#used);
    this.#entries.set([hash, this.#used, length, code], this.size * 4);
    this.#used += length;
    this.size++;
  }

  #is(entry: number, bytes: Uint8Array, view: DataView, start: number, end: number): boolean {
    if (this.#entries[entry * 4 - 2] !== end - start) return false;
    let own = this.#entries[entry * 4 - 3] as number;
    let at = start;
    for (; at + 3 < end; at += 4, own += 4) if (this.#view.getInt32(own, true) !== view.getInt32(at, true)) return false;
    for (; at < end; at++, own++) if (this.#bytes[own] !== bytes[at]) return false;
    return true;
  }

  #place(hash: number, entry: number): boolean {
    const mask = this.#slots.length - 1;
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (hash + probe) & mask;
      if (this.#slots[slot] !== 0) continue;
      this.#slots[slot] = entry;
      return true;
    }
    return false;
  }

  #grow(): void {
    const entries = new Int32Array(this.#entries.length * 2);
    entries.set(this.#entries);
    this.#entries = entries;
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let entry = 1; entry <= this.size; entry++) this.#place(entries[entry * 4 - 4] as number, entry);
  }
}

/** A place among the recent: quick, and no more than a guess. */
function recentOf(bytes: Uint8Array, view: DataView, start: number, end: number): number {
  const length = end - start;
  const key = length < 4 ? (bytes[start] as number) : view.getInt32(start, true) ^ Math.imul(view.getInt32(end - 4, true), 0x85ebca6b);
  return Math.imul(key ^ length, 0x9e3779b1) >>> 24;
}

/** Four bytes a step; all of them count. */
function hashOf(bytes: Uint8Array, view: DataView, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 3 < end; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 13);
}
