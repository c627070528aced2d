import { readXlsx } from '@hjm/tables/xlsx';
import { beforeEach, expect, it, vi } from 'vitest';
import { saveFile } from '../scorecard/save-file.js';
import { saveWorkbook } from './save-workbook.js';

vi.mock('../scorecard/save-file.js', () => ({ saveFile: vi.fn() }));
beforeEach(() => { vi.mocked(saveFile).mockReset(); });

const TABLES = ['Risker', 'Granskningar'].map((titleSv) => ({ titleSv, table: { columns: ['Nyckel'], rows: [['a']] } }));

it('saves each table as a sheet, and says what the file is called', async () => {
  expect(await saveWorkbook('risker', 'Risker', TABLES)).toBe('Sparad som risker.xlsx.');
  const [name, [bytes] = []] = vi.mocked(saveFile).mock.calls[0] ?? [];
  expect(name).toBe('risker.xlsx');
  expect((await readXlsx(bytes as Uint8Array)).map((sheet) => sheet.name)).toEqual(['Risker', 'Granskningar']);
});

it('says so when the file could not be made', async () => {
  vi.mocked(saveFile).mockImplementation(() => { throw new Error('no room'); });
  expect(await saveWorkbook('risker', 'Risker', TABLES)).toBe('Excelfilen gick inte att skapa. Läs om sidan och försök igen.');
});
