import type { CsvEncoding } from './csv-types.js';
import { putUtf8 } from './utf8.js';
import { windows1252Byte } from './windows-1252.js';

/** Gathers text as bytes of an encoding. */
export class Encoder {
  #bytes = new Uint8Array(131_072);
  #length = 0;
  readonly #encoding: CsvEncoding;

  constructor(encoding: CsvEncoding) {
    this.#encoding = encoding;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds the text, and gives the first letter that the encoding cannot hold. */
  add(text: string): string | undefined {
    this.#room(text.length * 4);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80 && (this.#encoding === 'utf-8' || this.#encoding === 'windows-1252')) {
        this.#bytes[this.#length++] = unit;
        continue;
      }
      const point = text.codePointAt(i) as number;
      if (point >= 0xd800 && point <= 0xdfff) return text.slice(i, i + 1);
      if (point > 0xffff) i++;
      if (!this.#put(point)) return String.fromCodePoint(point);
    }
    return undefined;
  }

  /** What was gathered since the last time. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #put(point: number): boolean {
    if (this.#encoding === 'utf-8') {
      this.#length = putUtf8(this.#bytes, this.#length, point);
    } else if (this.#encoding === 'windows-1252') {
      const byte = windows1252Byte(point);
      if (byte === undefined) return false;
      this.#bytes[this.#length++] = byte;
    } else if (point > 0xffff) {
      this.#unit(0xd7c0 + (point >> 10));
      this.#unit(0xdc00 | (point & 0x3ff));
    } else this.#unit(point);
    return true;
  }

  #unit(unit: number): void {
    const [first, second] = this.#encoding === 'utf-16le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
    this.#bytes[this.#length++] = first;
    this.#bytes[this.#length++] = second;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#length + more, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
