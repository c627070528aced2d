import * as byteClass from './byte-class.js';
import { csvError, hex } from './csv-errors.js';
import type { CsvInfo, CsvOptions, CsvSeparator } from './csv-types.js';
import { DOUBLED, Fields, PLAIN, QUOTED } from './field-view.js';
import { Intake } from './intake.js';
import { type RowHandlers, RowSink } from './row-sink.js';
import { plainCells } from './plain-cells.js';
import { namedSeparator, SeparatorFinder } from './separator.js';
import { utf8Length } from './utf8.js';

/** Takes a file chunk by chunk, cut anywhere. After an error it is of no more use. */
export type CsvScanner = { push(chunk: Uint8Array): void; end(): CsvInfo };

// Where the scanner stands.
const ROW_START = 0;
const FIELD_START = 1;
const IN_PLAIN = 2;
const IN_QUOTES = 3;
const AFTER_QUOTE = 4;

const PIECE = 65_536;
/** A line feed and three bytes. */
const SLACK = 4;
const LONGEST_ROW = 4 * 1024 * 1024;
const LF = 10;
const CR = 13;
const QUOTE = 34;

/** A state machine over bytes. What it holds between chunks is the row that is not complete yet. */
export class Scanner implements CsvScanner {
  readonly #sink: RowSink;
  readonly #longest: number;
  readonly #intake: Intake;
  readonly #fields: Fields;
  #separator: CsvSeparator | undefined;
  #finder: SeparatorFinder | undefined = new SeparatorFinder();
  #classes: byteClass.ByteClasses | undefined;
  /** More than is used: a line feed there ends the inner loops without a comparison, and words of four bytes may reach beyond it. */
  #bytes = new Uint8Array(2 * PIECE);
  #length = 0;
  #at = 0;
  #state = ROW_START;
  #rowStart = 0;
  #fieldStart = 0;
  #kind = PLAIN;
  #line = 1;
  #rowLine = 1;
  #quoteLine = 1;
  #afterCr = false;
  #textAfterQuote = false;
  #blankLines = 0;

  constructor(handlers: RowHandlers, options: CsvOptions) {
    this.#sink = new RowSink(handlers);
    this.#separator = options.separator;
    this.#longest = options.maxRowBytes ?? LONGEST_ROW;
    this.#intake = new Intake(options.encoding);
    this.#fields = new Fields(options.guarded ?? false);
    this.#fields.use(this.#bytes);
  }

  push(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length; from += PIECE) this.#feed(this.#intake.take(chunk.subarray(from, from + PIECE)), false);
  }

  end(): CsvInfo {
    this.#feed(this.#intake.end(), true);
    this.#finish();
    if (this.#sink.columns === 0) throw csvError('empty-file', 'Filen är tom.', 1, 'en rad med rubriker', 'inga rader');
    const { encoding = 'utf-8', by } = this.#intake;
    return { encoding, encodingBy: by, separator: this.#separator ?? ';', rows: this.#sink.rows, badRows: this.#sink.badRows, blankLines: this.#blankLines };
  }

  #feed(piece: Uint8Array, complete: boolean): void {
    this.#append(piece);
    if (this.#classes === undefined) {
      this.#separator ??= this.#finder?.find(this.#bytes, this.#length, complete);
      if (this.#separator !== undefined) this.#start(this.#separator);
    }
    if (this.#classes !== undefined) this.#scan(this.#classes, complete);
    if (this.#length - this.#rowStart > this.#longest) throw this.#tooLong();
    if (this.#rowStart > 0) this.#dropScanned();
  }

  #start(separator: CsvSeparator): void {
    this.#finder = undefined;
    this.#classes = byteClass.byteClasses(separator, this.#intake.encoding === 'windows-1252');
    this.#fields.windows1252 = this.#intake.encoding === 'windows-1252';
  }

  #append(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    if (length + SLACK > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(length + SLACK, this.#bytes.length * 2));
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
      this.#fields.use(grown);
    }
    this.#bytes.set(piece, this.#length);
    this.#bytes[length] = LF;
    this.#length = length;
  }

  /** Goes on from where it stood, as far as the bytes reach. */
  #scan(first: byteClass.ByteClasses, complete: boolean): void {
    const bytes = this.#bytes;
    const end = this.#length;
    const fields = this.#fields;
    const separator = (this.#separator ?? ';').charCodeAt(0);
    let classes = first;
    // In locals while it runs: this loop is what ten million rows wait for.
    let i = this.#at;
    let state = this.#state;
    let fieldStart = this.#fieldStart;
    while (i < end) {
      if (state === ROW_START) {
        const byte = bytes[i] as number;
        if (byte === LF || byte === CR) {
          if (byte === CR || !this.#afterCr) this.#blankLine();
          this.#afterCr = byte === CR;
          this.#rowStart = ++i;
          continue;
        }
        this.#rowStart = i;
        this.#rowLine = this.#line;
        this.#afterCr = false;
        i = plainCells(fields, classes.outside, separator, i, this.#intake.encoding !== undefined);
        fieldStart = fields.open;
        if (i < end) {
          const found = classes.outside[bytes[i] as number] as number;
          if (found === byteClass.LF || found === byteClass.CR) {
            fields.add(fieldStart, i, PLAIN);
            this.#endRow(i++, found);
            continue;
          }
        }
        this.#kind = PLAIN;
        state = i === fieldStart ? FIELD_START : IN_PLAIN;
        if (i === end) break;
      }
      if (state === FIELD_START) {
        fieldStart = i;
        this.#kind = PLAIN;
        state = IN_PLAIN;
        if (bytes[i] === QUOTE) {
          fieldStart = ++i;
          this.#quoteLine = this.#line;
          this.#kind = QUOTED;
          state = IN_QUOTES;
          continue;
        }
      } else if (state === AFTER_QUOTE) {
        const found = classes.outside[bytes[i] as number] as number;
        if (found === byteClass.QUOTE) {
          this.#kind = DOUBLED;
          state = IN_QUOTES;
          i++;
          continue;
        }
        if (found === 0 || found > byteClass.QUOTE) {
          // Kept as it stands, quotes included, and reported.
          this.#textAfterQuote = true;
          fieldStart--;
          this.#kind = PLAIN;
          state = IN_PLAIN;
        } else {
          fields.add(fieldStart, i - 1, this.#kind);
          state = FIELD_START;
          if (found !== byteClass.SEPARATOR) {
            this.#endRow(i, found);
            state = ROW_START;
          }
          i++;
          continue;
        }
      }
      const table = state === IN_PLAIN ? classes.outside : classes.inside;
      let found = table[bytes[i] as number] as number;
      while (found === 0) found = table[bytes[++i] as number] as number;
      if (i >= end) break;
      if (found === byteClass.SEPARATOR) {
        fields.add(fieldStart, i++, PLAIN);
        state = FIELD_START;
      } else if (found >= byteClass.NUL) {
        const step = this.#letter(found, i, complete);
        if (step < 0) break;
        i += step;
        classes = this.#classes ?? classes;
      } else if (state === IN_QUOTES) {
        if (found === byteClass.QUOTE) state = AFTER_QUOTE;
        else if (found === byteClass.CR || bytes[i - 1] !== CR) this.#line++;
        i++;
      } else if (found === byteClass.QUOTE) {
        i++; // a quote in the middle of a cell is itself, as in 12" hjul
      } else {
        fields.add(fieldStart, i, PLAIN);
        this.#endRow(i++, found);
        state = ROW_START;
      }
    }
    this.#at = i;
    this.#state = state;
    this.#fieldStart = fieldStart;
  }

  /** Checks a letter that is not ASCII, and decides the encoding by the first. Gives the bytes to go on by, -1 to wait for more. */
  #letter(found: number, at: number, complete: boolean): number {
    const byte = this.#bytes[at] as number;
    const { encoding } = this.#intake;
    if (found === byteClass.NUL) {
      throw csvError('nul-byte', `Rad ${this.#line} innehåller ett nolltecken. Filen är troligen UTF-16 utan märke i början, eller ingen textfil.`, this.#line, 'text', hex(byte));
    }
    if (found === byteClass.UNUSED) throw this.#invalid(byte, 'windows-1252');
    const length = utf8Length(this.#bytes, at, this.#length);
    if (length < 0 && !complete) return -1;
    if (length > 0) {
      if (encoding === undefined) this.#decide('utf-8');
      this.#fields.narrow = false;
      return length;
    }
    if (encoding !== undefined) throw this.#invalid(byte, encoding);
    this.#decide('windows-1252');
    return 0;
  }

  #decide(encoding: 'utf-8' | 'windows-1252'): void {
    this.#intake.encoding = encoding;
    this.#intake.by = 'content';
    this.#start(this.#separator ?? ';');
  }

  #invalid(byte: number, encoding: string): Error {
    const hint = this.#intake.by === 'content' ? ' Blandar filen teckenkodningar, så ange vilken som gäller eller spara om den som UTF-8.' : '';
    return csvError('invalid-encoding', `Rad ${this.#line} är inte giltig text i ${encoding}.${hint}`, this.#line, `text i ${encoding}`, hex(byte));
  }

  /** The row ends at `at`, at a line break or where the file ends. */
  #endRow(at: number, found: number): void {
    const fields = this.#fields;
    if (at - this.#rowStart > this.#longest) throw this.#tooLong();
    fields.line = this.#rowLine;
    const separatorLine = this.#rowLine === 1 && namedSeparator(this.#bytes, this.#rowStart, at) !== undefined;
    if (!separatorLine) this.#sink.take(fields, this.#textAfterQuote);
    fields.clear();
    this.#textAfterQuote = false;
    this.#afterCr = found === byteClass.CR;
    this.#line++;
    this.#rowStart = at + 1;
  }

  /** The last row may lack its line break. */
  #finish(): void {
    if (this.#state === ROW_START) return;
    if (this.#state === IN_QUOTES) {
      const message = `Ett citattecken som börjar på rad ${this.#quoteLine} stängs aldrig.`;
      throw csvError('unclosed-quote', message, this.#quoteLine, 'ett avslutande citattecken', 'filens slut');
    }
    const start = this.#state === FIELD_START ? this.#length : this.#fieldStart;
    const kind = this.#state === FIELD_START ? PLAIN : this.#kind;
    this.#fields.add(start, this.#state === AFTER_QUOTE ? this.#length - 1 : this.#length, kind);
    this.#endRow(this.#length, byteClass.LF);
  }

  #blankLine(): void {
    this.#blankLines++;
    this.#line++;
  }

  #tooLong(): Error {
    const line = this.#sink.columns === 0 ? this.#line : this.#rowLine;
    const message = `Raden som börjar på rad ${line} är längre än ${this.#longest} byte. Ofta är det ett citattecken som aldrig stängs.`;
    return csvError('row-too-long', message, line, `högst ${this.#longest} byte`, 'en längre rad');
  }

  #dropScanned(): void {
    const by = this.#rowStart;
    this.#bytes.copyWithin(0, by, this.#length);
    this.#length -= by;
    this.#bytes[this.#length] = LF;
    this.#at -= by;
    this.#fieldStart -= by;
    this.#rowStart = 0;
    for (let cell = 0; cell < this.#fields.length; cell++) {
      this.#fields.starts[cell] = (this.#fields.starts[cell] as number) - by;
      this.#fields.ends[cell] = (this.#fields.ends[cell] as number) - by;
    }
  }
}
