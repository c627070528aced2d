/** How the bytes of a file stand for letters. */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What stands between two cells. */
export type CsvSeparator = ';' | ',' | '\t';

/** How a CSV file is read. Everything left out is found in the file. */
export type CsvOptions = {
  /** Left out, the first line that is not blank decides: a tab if it has one, else `;`, else `,`. */
  readonly separator?: CsvSeparator;
  /** Left out, a byte order mark decides, else the first letter that is not ASCII; see {@link CsvInfo}. */
  readonly encoding?: CsvEncoding;
  /** The file was written with the formula guard of `writeCsv`: take it off texts again. Default false. */
  readonly guarded?: boolean;
  /** The longest row in bytes, line breaks in quotes included; default 4 MiB. Memory never grows beyond about twice that. */
  readonly maxRowBytes?: number;
};

/** A row with the line of the file on which it begins, counted from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** A row that does not fit the header; its cells as they stand. */
export type CsvBadRow = CsvRow & {
  /** `text-after-quote`: something stands between a closing quote and the next separator. */
  readonly code: 'too-few-cells' | 'too-many-cells' | 'text-after-quote';
  /** As many cells as the header has. */
  readonly expected: number;
  readonly found: number;
};

/** What was found about a file. */
export type CsvInfo = {
  readonly encoding: CsvEncoding;
  /**
   * `given`: by the caller. `bom`: by a byte order mark. `content`: by the first letter that is not ASCII – valid UTF-8
   * makes the file UTF-8, anything else Windows-1252. `ascii`: there was no such letter, and every choice reads the same.
   */
  readonly encodingBy: 'given' | 'bom' | 'content' | 'ascii';
  readonly separator: CsvSeparator;
  /** Rows handed over, the header and bad rows not counted. */
  readonly rows: number;
  readonly badRows: number;
  /** Lines without any character, which are no rows. */
  readonly blankLines: number;
};
