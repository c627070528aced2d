import { type ChosenSheet, chosenSheet, readXlsx } from '@hjm/tables/xlsx';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf];

/** Whether a file that begins like this is a workbook, of today or of before 2007, and not text. */
export function isWorkbook(start: Uint8Array): boolean {
  return [ZIP, OLE].some((mark) => mark.every((byte, at) => start[at] === byte));
}

/** The sheet of a workbook that is named, else its first that is neither hidden nor empty. */
export async function sheetOf(bytes: Uint8Array, name?: string): Promise<ChosenSheet> {
  return chosenSheet(await readXlsx(bytes), name);
}
