import { putUtf8 } from './utf8.js';

/** No UTF-8 text has this byte: what reads on finds it and knows the line. */
const BROKEN = 0xff;

/** Turns UTF-16 into UTF-8 chunk by chunk. Half a pair, or half a unit at the end, becomes a byte that no UTF-8 has. */
export class Utf16 {
  readonly #low: 0 | 1;
  #half = -1;
  #lead = 0;

  constructor(littleEndian: boolean) {
    this.#low = littleEndian ? 0 : 1;
  }

  take(chunk: Uint8Array): Uint8Array {
    const out = new Uint8Array(chunk.length * 2 + 4);
    let to = 0;
    for (const byte of chunk) {
      if (this.#half < 0) {
        this.#half = byte;
        continue;
      }
      const unit = this.#low === 0 ? this.#half | (byte << 8) : (this.#half << 8) | byte;
      this.#half = -1;
      to = this.#unit(out, to, unit);
    }
    return out.subarray(0, to);
  }

  end(): Uint8Array {
    return this.#half >= 0 || this.#lead !== 0 ? Uint8Array.of(BROKEN) : new Uint8Array();
  }

  #unit(out: Uint8Array, at: number, unit: number): number {
    let to = at;
    const lead = this.#lead;
    this.#lead = 0;
    if (unit >= 0xdc00 && unit <= 0xdfff) {
      if (lead !== 0) return putUtf8(out, to, 0x10000 + ((lead - 0xd800) << 10) + (unit - 0xdc00));
      out[to] = BROKEN;
      return to + 1;
    }
    if (lead !== 0) out[to++] = BROKEN;
    if (unit >= 0xd800 && unit <= 0xdbff) {
      this.#lead = unit;
      return to;
    }
    return putUtf8(out, to, unit);
  }
}
