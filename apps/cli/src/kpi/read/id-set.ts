const START = [0x811c9dc5, 0x9e3779b9] as const;
const QUOTE = 34;

/**
 * Ids that have been seen, eight bytes or a little more for each: two hashes of 32 bits. That two different ids are taken for one is less
 * likely than one in a million for ten million of them.
 */
export class IdSet {
  size = 0;
  #slots = new Uint32Array(2 * 1024);

  /** False when the id was there already. */
  add(id: string): boolean {
    let [one, other]: readonly [number, number] = START;
    for (let at = 0; at < id.length; at++) {
      const letter = id.charCodeAt(at);
      one = Math.imul(one ^ letter, 0x01000193);
      other = Math.imul(other ^ letter, 0x85ebca6b);
      other ^= other >>> 15;
    }
    return this.#add(mixed(one), mixed(other ^ id.length));
  }

  /** The same of bytes, without making a text of them; undefined when not all of them are plain letters of ASCII. */
  addBytes(bytes: Uint8Array, start: number, end: number): boolean | undefined {
    let [one, other]: readonly [number, number] = START;
    for (let at = start; at < end; at++) {
      const letter = bytes[at] as number;
      if (letter >= 0x80 || letter === QUOTE) return undefined;
      one = Math.imul(one ^ letter, 0x01000193);
      other = Math.imul(other ^ letter, 0x85ebca6b);
      other ^= other >>> 15;
    }
    return this.#add(mixed(one), mixed(other ^ (end - start)));
  }

  #add(one: number, other: number): boolean {
    // Two zeros stand for an empty slot.
    const isNew = place(this.#slots, one >>> 0, (one | other) === 0 ? 1 : other >>> 0);
    if (isNew && ++this.size * 4 > this.#slots.length) this.#grow();
    return isNew;
  }

  #grow(): void {
    const grown = new Uint32Array(this.#slots.length * 2);
    for (let at = 0; at < this.#slots.length; at += 2) {
      const [one, other] = [this.#slots[at] as number, this.#slots[at + 1] as number];
      if (one !== 0 || other !== 0) place(grown, one, other);
    }
    this.#slots = grown;
  }
}

function place(slots: Uint32Array, one: number, other: number): boolean {
  const mask = slots.length / 2 - 1;
  for (let slot = (one ^ other) & mask; ; slot = (slot + 1) & mask) {
    const [held, beside] = [slots[2 * slot], slots[2 * slot + 1]];
    if (held === one && beside === other) return false;
    if (held === 0 && beside === 0) {
      slots[2 * slot] = one;
      slots[2 * slot + 1] = other;
      return true;
    }
  }
}

function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
