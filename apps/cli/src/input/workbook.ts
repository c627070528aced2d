import { type RecordSource, tableOf } from '@hjm/tables';
import { readXlsx } from '@hjm/tables/xlsx';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf];

/** Whether a file that begins like this is a workbook, of today or of before 2007, and not text. */
export function isWorkbook(start: Uint8Array): boolean {
  return [ZIP, OLE].some((mark) => mark.every((byte, at) => start[at] === byte));
}

/** The first sheet of a workbook that is not hidden, else its first one. */
export async function firstSheet(bytes: Uint8Array): Promise<RecordSource> {
  const sheets = await readXlsx(bytes);
  return tableOf(sheets.find(({ hidden }) => !hidden) ?? sheets[0] ?? { name: '', rows: [] });
}
