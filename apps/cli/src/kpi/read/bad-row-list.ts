import type { RegisterColumn } from '@hjm/pricing/register';
import { type BadRow, plainText, type RowProblem } from '@hjm/tables';
import type { Io } from '../../io.js';
import type { Screen } from '../../output/screen.js';
import { openTable, type TableFile } from '../../rent/write-table.js';

/** One thing wrong in a row of a file. */
export type RowFault = { readonly file: string; readonly line: number; readonly problem: RowProblem; readonly row: string };

const COLUMNS: readonly RegisterColumn[] = [
  { key: 'file', headers: ['fil'], kind: 'text', required: true },
  { key: 'line', headers: ['rad'], kind: 'integer', required: true },
  { key: 'column', headers: ['kolumn'], kind: 'text', required: false },
  { key: 'expected', headers: ['väntade'], kind: 'text', required: true },
  { key: 'found', headers: ['fick'], kind: 'text', required: true },
  { key: 'nearest', headers: ['menade du'], kind: 'text', required: false },
  { key: 'row', headers: ['raden som den står'], kind: 'text', required: false },
];
const SHOWN = 10;
const IN_JSON = 1000;

/** Rows that could not be read: the first faults for people and programs, all of them in a file. */
export class BadRowList {
  /** Rows, each of which may have several faults. */
  count = 0;
  readonly first: RowFault[] = [];
  readonly #file: TableFile | undefined;
  readonly #name: string | undefined;

  constructor(file: TableFile | undefined, name: string | undefined) {
    this.#file = file;
    this.#name = name;
  }

  add(file: string, { line, problems, cells }: BadRow): void {
    this.count += 1;
    const row = cells.map(plainText).join(';');
    for (const problem of problems) {
      if (this.first.length < IN_JSON) this.first.push({ file, line, problem, row });
      // The quotes around what was found are for sentences.
      this.#file?.add({ ...problem, file, line, column: problem.column ?? null, nearest: problem.nearest ?? null, found: problem.found.replace(/^"(.*)"$/s, '$1'), row });
    }
  }

  async flush(): Promise<void> {
    await this.#file?.flush();
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }

  async abandon(): Promise<void> {
    await this.#file?.abandon();
  }

  print(screen: Screen): void {
    if (this.count === 0) return;
    screen.heading(`Rader som inte går att läsa: ${String(this.count)}. De räknas inte.`);
    for (const fault of this.first.slice(0, SHOWN)) screen.item(faultText(fault), '✗');
    if (this.#name !== undefined) screen.line(`Alla felaktiga rader står i ${this.#name}.`);
    else if (this.first.length > SHOWN) screen.line('Alla felaktiga rader: lägg till --bad-rows fel.csv.');
  }
}

function faultText({ file, line, problem: { column, expected, found, nearest } }: RowFault): string {
  return `${file} rad ${String(line)}${column === undefined ? '' : `, kolumn ${column}`}: väntade ${expected}, fick ${found}.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`;
}

/** The list, with its file when the options name one. */
export async function openBadRows(file: string | undefined, force: boolean, demo: boolean, io: Io): Promise<BadRowList> {
  const table = file === undefined ? undefined : await openTable({ file, columns: COLUMNS, name: 'Felaktiga rader', force, demo: () => demo }, io);
  return new BadRowList(table, file);
}
