import { csvError } from './csv-errors.js';
import type { CsvSeparator } from './csv-types.js';

const TAB = 9;
const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;
const SEMICOLON = 59;

/**
 * The separator that an Excel line `sep=;` names, undefined for any other line.
 *
 * @throws HjmError `unknown-separator` when it names another than `;`, `,` and tab
 */
export function namedSeparator(bytes: Uint8Array, start: number, end: number): CsvSeparator | undefined {
  if (end - start !== 5) return undefined;
  const line = String.fromCharCode(...bytes.subarray(start, end));
  if (!/^sep=/i.test(line)) return undefined;
  const separator = line.slice(4);
  if (separator === ';' || separator === ',' || separator === '\t') return separator;
  throw csvError('unknown-separator', 'Filens första rad anger ett skiljetecken som inte går att använda.', 1, 'sep=; eller sep=, eller sep= och tabb', line);
}

/** Finds the separator in the first line that is not blank, however it is cut into chunks. */
export class SeparatorFinder {
  #at = 0;
  #lineStart = 0;
  #quoted = false;
  #cellStart = true;
  #tab = false;
  #semicolon = false;
  #comma = false;

  /** @param complete - nothing follows after `end` */
  find(bytes: Uint8Array, end: number, complete: boolean): CsvSeparator | undefined {
    for (; this.#at < end; this.#at++) {
      const byte = bytes[this.#at] as number;
      if (byte === QUOTE) {
        // Right after a closing quote another one opens again: the two are one quote in the text.
        const doubled = !this.#quoted && this.#at > this.#lineStart && bytes[this.#at - 1] === QUOTE;
        this.#quoted = !this.#quoted && (this.#cellStart || doubled);
        this.#cellStart = false;
        continue;
      }
      if (this.#quoted) continue;
      if (byte === LF || byte === CR) {
        if (this.#at > this.#lineStart) return this.#decide(bytes, this.#at);
        this.#lineStart = this.#at + 1;
        continue;
      }
      this.#cellStart = byte === TAB || byte === SEMICOLON || byte === COMMA;
      if (byte === TAB) this.#tab = true;
      if (byte === SEMICOLON) this.#semicolon = true;
      if (byte === COMMA) this.#comma = true;
    }
    return complete ? this.#decide(bytes, end) : undefined;
  }

  #decide(bytes: Uint8Array, end: number): CsvSeparator {
    const named = this.#lineStart === 0 ? namedSeparator(bytes, 0, end) : undefined;
    if (named !== undefined) return named;
    if (this.#tab) return '\t';
    return this.#comma && !this.#semicolon ? ',' : ';';
  }
}
