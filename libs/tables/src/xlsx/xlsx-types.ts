import type { Cell, Sheet } from '../table-types.js';

/** A sheet as it stands in a workbook. Rows without any cell are left out; the others have their number in the sheet. */
export type XlsxSheet = Sheet & { readonly hidden: boolean };

/** Bounds against files that are small and unpack to much. */
export type XlsxLimits = {
  /** All files inside together, unpacked; default 256 MiB. */
  readonly maxUnpackedBytes?: number;
  /** How many files there may be inside; default 2 000. */
  readonly maxEntries?: number;
  /** How many sheets; default 100. Several may be made of one part of the file, which the other limits do not see. */
  readonly maxSheets?: number;
};

/** How the cells of a column are shown; the values stay what they are. */
export type XlsxFormat = 'text' | 'integer' | 'decimal' | 'kronor' | 'percent' | 'day';

/** One column of a sheet that is written. */
export type XlsxColumn = {
  readonly header: string;
  /** Kronor and decimals with two decimals; per cent shows a figure such as 9.1 as `9,1 %`. Left out: as Excel likes. */
  readonly format?: XlsxFormat;
  /** In characters; left out, wide enough for the header and the first thousand rows, between 8 and 60. */
  readonly width?: number;
};

/** A sheet to write: the header comes from the columns and stays in view when one scrolls. */
export type XlsxSheetContent = { readonly name: string; readonly columns: readonly XlsxColumn[]; readonly rows: Iterable<readonly Cell[]> };

/** What a workbook is to say of itself. */
export type XlsxWriteOptions = {
  /** What the workbook is about, for screen readers and search. */
  readonly title?: string;
  /** The system of days that the file uses; default 1900. */
  readonly dateSystem?: '1900' | '1904';
};
