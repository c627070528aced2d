import { applyPriceListEvent, type PriceList } from '@hjm/pricing';
import type { Io } from '../io.js';
import { countOf } from '../output/count-text.js';
import { createScreen } from '../output/screen.js';
import { writeNewFile } from '../output/new-file.js';
import { faultText } from '../rent/row-fault.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { readPriceList, readPriceTable, unitOf } from './read-price-list.js';

export type ImportOptions = {
  readonly id?: string;
  readonly title?: string;
  readonly unit?: string;
  readonly eachApproves?: boolean;
  readonly column?: readonly string[];
  readonly addTo?: string;
  readonly skipBad?: boolean;
  readonly out?: string;
  readonly json?: boolean;
};

/** `hjm price list import`: a price list of a table, by itself or as new versions of a list that there is. */
export async function importListVerb(io: Io, file: string, options: ImportOptions): Promise<Result> {
  const { id, title, unit, eachApproves, addTo: to, out } = options;
  if (to === undefined && id === undefined) throw usageError('Ange prislistans id med --id, eller --add-to <fil> för att lägga versionerna till en prislista som finns.');
  if (to !== undefined && [id, title, unit, eachApproves].some((given) => given !== undefined)) throw usageError('--add-to lägger till en prislista som har sitt id, namn och tid, och går inte ihop med --id, --title, --unit eller --each-approves.');
  const earlier = to === undefined ? undefined : await readPriceList(to, undefined, io);
  const head = earlier ?? { id: id ?? '', titleSv: title ?? id ?? '', unit: unitOf(unit), approval: eachApproves === true ? ('each' as const) : ('none' as const) };
  const { id: listId, titleSv, unit: per, approval } = head;
  const { list: read, rows, faults, unknown } = await readPriceTable(file, { id: listId, titleSv, unit: per, approval }, io, options);
  const list = earlier === undefined ? read : read.versions.reduce<PriceList>((whole, version) => applyPriceListEvent(whole, { kind: 'version', version }), earlier);
  const text = `${JSON.stringify(list, null, 1)}\n`;
  if (out !== undefined) await writeNewFile(out, text, io);
  const told = createScreen(io.stderr, io.env);
  // What is said of the file goes beside a list on standard output.
  const say = (screen: typeof told): void => {
    for (const one of unknown) screen.item(one, '!');
    for (const fault of faults) screen.item(faultText(fault), '✗');
    if (faults.length > 0) screen.line(screen.paint('yellow', `${countOf(new Set(faults.map(({ line }) => line)).size, 'rad är överhoppad', 'rader är överhoppade')}: de priserna finns inte i listan.`));
  };
  return {
    json: { list, rows, faults, unknownColumns: unknown, file: out ?? null },
    print: (screen) => {
      say(out === undefined ? told : screen);
      if (out === undefined) screen.raw(text);
      else screen.line(`${screen.paint('green', '✓')} ${countOf(rows, 'pris', 'priser')} i ${countOf(read.versions.length, 'version', 'versioner')}: ${read.versions.map((version) => version.id).join(', ')}. Skrivet till ${out}.`);
    },
  };
}
