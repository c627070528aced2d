import type { Io } from '../io.js';
import type { Screen } from '../output/screen.js';
import { FAULT_COLUMNS, faultText, type RowFault } from './row-fault.js';
import { openTable, type TableFile } from './write-table.js';

const SHOWN = 20;
const IN_JSON = 1000;

/** Collects what is wrong: the first for people and programs, all of it in a file. */
export class FaultList {
  count = 0;
  readonly first: RowFault[] = [];
  readonly #file: TableFile | undefined;
  readonly #name: string | undefined;

  constructor(file: TableFile | undefined, name: string | undefined) {
    this.#file = file;
    this.#name = name;
  }

  add(fault: RowFault): void {
    this.count += 1;
    if (this.first.length < IN_JSON) this.first.push(fault);
    // The quotes around what was found are for sentences.
    this.#file?.add({ ...fault, found: fault.found.replace(/^"(.*)"$/s, '$1') });
  }

  /** Some faults, and where all of them are. */
  print(screen: Screen): void {
    if (this.count === 0) return;
    screen.heading(this.count > SHOWN ? `Fel i underlaget: de första ${SHOWN} av ${this.count}` : 'Fel i underlaget');
    for (const fault of this.first.slice(0, SHOWN)) screen.item(faultText(fault), '✗');
    if (this.#name !== undefined) screen.line(`Alla fel med sina rader står i ${this.#name}.`);
    else if (this.count > SHOWN) screen.line('Alla fel med sina rader: lägg till --problems fel.csv.');
  }
}

/** The file of faults that the options name, if they do. */
export async function openFaults(file: string | undefined, force: boolean, demo: () => boolean, io: Io): Promise<{ list: FaultList; file: TableFile | undefined }> {
  const table = file === undefined ? undefined : await openTable({ file, columns: FAULT_COLUMNS, name: 'Fel', force, demo }, io);
  return { list: new FaultList(table, file), file: table };
}
