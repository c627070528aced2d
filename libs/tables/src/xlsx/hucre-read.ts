import { readXlsx } from 'hucre/xlsx';
import type { RawSheet } from './raw-workbook.js';

/** The only way from hucre's reader to us. At most one sheet more than `maxSheets` comes, so that it is seen that there are more. */
export async function readRaw(bytes: Uint8Array, maxSheets: number): Promise<RawSheet[]> {
  const { sheets } = await readXlsx(bytes, { sheets: (_, index) => index <= maxSheets });
  return sheets.map(({ name, hidden, veryHidden, rows, cells }) => {
    const special = new Map<string, 'error' | 'formula'>();
    for (const [place, cell] of cells ?? []) {
      if (cell.type === 'error') special.set(place, 'error');
      else if (cell.formula !== undefined) special.set(place, 'formula');
    }
    return { name, hidden: hidden === true || veryHidden === true, rows, special };
  });
}
