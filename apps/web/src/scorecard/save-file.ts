import type { Cell } from '@hjm/tables';
import { writeCsv } from '@hjm/tables/csv';

/** Lets the browser save a file. */
export function saveFile(name: string, parts: readonly BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(address); }, 1000);
}

/** Lets the browser save a table as a file that a Swedish spreadsheet opens. */
export function saveCsv(name: string, rows: readonly (readonly Cell[])[]): void {
  saveFile(name, [...writeCsv(rows)] as BlobPart[], 'text/csv');
}
