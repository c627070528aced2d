import type { FileTable } from '@hjm/economics';
import { saveFile } from '../scorecard/save-file.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the browser save tables as the sheets of a workbook. What writes it is fetched first, which may fail; said is what became of it. */
export async function saveWorkbook(name: string, title: string, tables: readonly { readonly titleSv: string; readonly table: FileTable }[]): Promise<string> {
  try {
    const { columnsFor, writeXlsx } = await import('@hjm/tables/xlsx');
    const sheets = tables.map(({ titleSv, table: { columns, rows } }) => ({ name: titleSv, columns: columnsFor(columns, rows), rows }));
    saveFile(`${name}.xlsx`, [(await writeXlsx(sheets, { title })) as BlobPart], WORKBOOK);
    return `Sparad som ${name}.xlsx.`;
  } catch {
    return 'Excelfilen gick inte att skapa. Läs om sidan och försök igen.';
  }
}
