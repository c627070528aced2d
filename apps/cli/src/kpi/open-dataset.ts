import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import type { ChosenKpis } from './chosen-kpis.js';
import { type Dataset, type DatasetOptions, folderDataset } from './dataset.js';
import { readStated } from './stated-file.js';

/** The records of a folder, or those of the demo world. */
export async function openDataset(folder: string | undefined, chosen: ChosenKpis, options: DatasetOptions & { readonly demo?: boolean }, io: Io): Promise<Dataset> {
  if (folder !== undefined && options.demo === true) throw usageError('Ange en mapp eller --demo, inte båda.');
  if (folder !== undefined) return folderDataset(folder, chosen, options, io);
  if (options.demo !== true) throw usageError('Ange mappen med filerna, eller --demo för påhittade händelser.');
  const given = (['asOf', 'covers', 'mapping', 'saveMapping', 'badRows'] as const).find((name) => options[name] !== undefined);
  if (given !== undefined) throw usageError(`--demo har egna händelser och går inte ihop med ${FLAGS[given]}.`);
  const data = (await import('./demo-data.js')).demoDataset(chosen);
  return options.stated === undefined ? data : { ...data, source: { ...data.source, stated: await readStated(options.stated, chosen, io) } };
}

const FLAGS = { asOf: '--as-of', covers: '--covers', mapping: '--mapping', saveMapping: '--save-mapping', badRows: '--bad-rows' } as const;
