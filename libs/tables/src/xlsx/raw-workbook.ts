/** What a workbook library knows of a cell. A day or moment is a Date whose UTC parts are those of the sheet. */
export type RawCell = string | number | boolean | Date | null;

/** A sheet as the library gave it: rows from the first on, and what is not plain by row and column from 0. */
export type RawSheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly RawCell[])[];
  /** `error`: what stands there is the name of an error. `formula`: there is a formula; its value stands there if it has one. */
  readonly special: ReadonlyMap<string, 'error' | 'formula'>;
};

/** A sheet for the library. `asText` names cells, `row,column` from 0, whose text would be taken for something else. */
export type RawContent = {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
  readonly columns: readonly { readonly width: number; readonly numberFormat: string | undefined }[];
  readonly asText: ReadonlyMap<string, string>;
  readonly formats: ReadonlyMap<string, string>;
};

export type RawOptions = { readonly title: string | undefined; readonly dateSystem: '1900' | '1904' };
