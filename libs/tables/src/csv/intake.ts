import { csvError } from './csv-errors.js';
import type { CsvEncoding, CsvInfo } from './csv-types.js';
import { Utf16 } from './utf16.js';

const NOTHING = new Uint8Array();

/** Takes the byte order mark off and turns UTF-16 into UTF-8, so that everything after sees bytes in which ASCII is ASCII. */
export class Intake {
  /** Undefined as long as neither caller nor mark has said it. */
  encoding: CsvEncoding | undefined;
  by: CsvInfo['encodingBy'];
  #head: Uint8Array | undefined = NOTHING;
  #utf16: Utf16 | undefined;

  constructor(given: CsvEncoding | undefined) {
    this.encoding = given;
    this.by = given === undefined ? 'ascii' : 'given';
  }

  take(chunk: Uint8Array): Uint8Array {
    if (this.#head === undefined) return this.#utf16?.take(chunk) ?? chunk;
    const head = new Uint8Array(this.#head.length + chunk.length);
    head.set(this.#head);
    head.set(chunk, this.#head.length);
    this.#head = head;
    return head.length < 3 ? NOTHING : this.#begin();
  }

  /** What is left when there are no more chunks. */
  end(): Uint8Array {
    const rest = this.#head === undefined ? NOTHING : this.#begin();
    const broken = this.#utf16?.end() ?? NOTHING;
    return broken.length === 0 ? rest : Uint8Array.of(...rest, ...broken);
  }

  #begin(): Uint8Array {
    const head = this.#head ?? NOTHING;
    this.#head = undefined;
    const [mark, length] = markOf(head);
    if (mark !== undefined) {
      if (this.encoding !== undefined && this.encoding !== mark) {
        throw csvError('encoding-contradicted', `Filen börjar med ett märke för ${mark}, men ${this.encoding} har angetts.`, 1, mark, this.encoding);
      }
      if (this.encoding === undefined) this.by = 'bom';
      this.encoding = mark;
    }
    if (this.encoding === 'utf-16le' || this.encoding === 'utf-16be') this.#utf16 = new Utf16(this.encoding === 'utf-16le');
    const rest = head.subarray(length);
    return this.#utf16?.take(rest) ?? rest;
  }
}

function markOf(head: Uint8Array): readonly [CsvEncoding | undefined, number] {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return ['utf-8', 3];
  if (head[0] === 0xff && head[1] === 0xfe) return ['utf-16le', 2];
  return head[0] === 0xfe && head[1] === 0xff ? ['utf-16be', 2] : [undefined, 0];
}
