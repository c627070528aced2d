import { type AmountUnit, describePriceVolume, EXACT_KR, type FileTable, PRICE_VOLUME_COLUMNS, priceVolumeEffects, priceVolumeEffectsTable, type PriceVolumeOptions, priceVolumeOfRecords, priceVolumeTable } from '@hjm/economics';
import { formatNumber } from '@hjm/core/text';
import type { Io } from '../io.js';
import { refuseOld } from '../kpi/refuse-old.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { type AmountOptions, amountPrint } from './amount-options.js';
import { noticeOf } from './demo-notice.js';
import { readFileRecords } from './read-file-table.js';
import { showFileTable } from './show-file-table.js';
import { writeFileTable } from './write-file-table.js';
import { roundingOption, wordOption } from './written-amount.js';

export type EffectsOptions = AmountOptions & { readonly mixed?: string; readonly newAndRemoved?: string; readonly rounding?: string; readonly out?: string; readonly force?: boolean };

/** `hjm economics effects`: how much of a change between two periods is due to prices, and how much to volumes. */
export async function economicsEffectsVerb(io: Io, file: string, options: EffectsOptions): Promise<Result> {
  const { out, force = false } = options;
  await refuseOld([out], force, io);
  const rules = rulesOf(options);
  const print = amountPrint({ ...options, unit: options.unit ?? 'kr' });
  const { of, unusedSv, demo } = await readFileRecords(file, PRICE_VOLUME_COLUMNS, io);
  const { items, effects } = await of((records) => {
    const read = priceVolumeOfRecords(records);
    return { items: read, effects: priceVolumeEffects(read, rules) };
  });
  const sentences = describePriceVolume(effects);
  const notice = noticeOf(undefined, demo);
  if (out !== undefined) await writeFileTable(out, priceVolumeEffectsTable(effects, options.unit === undefined && options.decimals === undefined ? EXACT_KR : print), { name: 'Effekter', force, notice, mark: 'column' }, io, [{ name: 'Priser och volymer', table: priceVolumeTable(items) }]);
  return {
    json: { ...(notice === null ? {} : { demo: notice }), effects, sentences, remarks: unusedSv, file: out ?? null },
    print: async (screen) => {
      if (notice !== null) screen.line(`${notice}\n`);
      for (const remark of unusedSv) screen.item(remark, '!');
      await showFileTable(screen, forScreen(priceVolumeEffectsTable(effects, print), print.unit), (number) => formatNumber(number, { decimals: print.decimals }));
      for (const sentence of sentences) screen.item(sentence);
      if (out !== undefined) screen.line(`\n${screen.paint('green', '✓')} Skrivet: ${out}`);
    },
  };
}

function rulesOf({ mixed, newAndRemoved, rounding = 'halfUp' }: EffectsOptions): PriceVolumeOptions {
  if (mixed === undefined) throw usageError('Ange med --mixed vart ny volym till nytt pris räknas: toPrice (till priset), toVolume (till volymen) eller separate (för sig).');
  if (newAndRemoved === undefined) throw usageError('Ange med --new-and-removed vart nytt och borttaget räknas: toVolume (till volymen) eller apart (för sig).');
  return { mixed: wordOption(mixed, '--mixed', ['toPrice', 'toVolume', 'separate']), newAndRemoved: wordOption(newAndRemoved, '--new-and-removed', ['toVolume', 'apart']), rounding: roundingOption(rounding) };
}

/** A screen is narrow: the unit stands in the first heading alone, and amounts before and after give way to parts that stand by themselves. */
function forScreen({ columns, rows }: FileTable, unit: AmountUnit): FileTable {
  const shown = columns.flatMap((_, at) => (columns.length > 6 && (at === 1 || at === 2) ? [] : [at]));
  const short = columns.map((header, at) => (at === 0 ? `${header} (${unit})` : header.replace(` (${unit})`, '').replace(/effekt$/, '').replace('Förändring', 'Skillnad')));
  return { columns: shown.map((at) => short[at] ?? ''), rows: rows.map((row) => shown.map((at) => row[at] ?? null)) };
}
