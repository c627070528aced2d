import { type KpiDefinition, type KpiResult, resultsByPart, resultsOf } from '@hjm/kpi';
import type { Io } from '../io.js';
import { writeNewFile } from '../output/new-file.js';
import { createScreen, type Screen } from '../output/screen.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { breakdownNamed } from './breakdown-named.js';
import { type ChoiceOptions, type ChosenKpis, chosenKpis } from './chosen-kpis.js';
import { type Dataset, type DatasetOptions, folderDataset } from './dataset.js';
import { koladaOf, printLeftOut } from './kolada-file.js';
import { writePartial } from './partial-file.js';
import { periodOf } from './period-of.js';
import { refuseOld } from './refuse-old.js';
import { printRead } from './show/print-read.js';
import { printParts, printResults } from './show/print-results.js';
import { writeResults } from './write-results.js';

export type RunOptions = ChoiceOptions & DatasetOptions & { readonly period?: string; readonly by?: string; readonly out?: string; readonly kolada?: string; readonly partial?: string; readonly json?: boolean };

/** `hjm kpi run`: what the indicators of a region came to, from a folder of files. */
export async function kpiRunVerb(io: Io, folder: string, options: RunOptions): Promise<Result> {
  const { out, partial, kolada, force = false } = options;
  const chosen = await chosenKpis(options, io);
  const period = periodOf(options.period, chosen);
  const by = options.by === undefined ? undefined : breakdownNamed(options.by, chosen.definitions);
  if (kolada !== undefined && options.json === true) throw usageError('--kolada skriver Koladas JSON på standard ut, eller i --out, och går inte ihop med --json.');
  await refuseOld([out, partial, options.saveMapping, options.badRows], force, io);
  const data = await folderDataset(folder, chosen, options, io);
  const parts = by === undefined ? [] : partsOf(by, data, period);
  // Beside its parts the whole is as they are published: what it would give away of a masked part is masked in it too.
  const published = new Map(parts.flatMap((one) => one.results.flatMap((result) => (result.part === undefined ? [[result.kpi, result] as const] : []))));
  const results = resultsOf(chosen.definitions, data.source, period).map((result) => published.get(result.kpi) ?? result);
  const all = [...results, ...parts.flatMap((one) => one.results.filter(({ part }) => part !== undefined))];
  const inKolada = kolada === undefined ? undefined : koladaOf(all, chosen, kolada, data.demo);
  if (out !== undefined && inKolada !== undefined) await writeNewFile(out, `${JSON.stringify(inKolada, null, 1)}\n`, io, { force });
  else if (out !== undefined) await writeResults(out, all, chosen, { force, demo: data.demo !== undefined }, io);
  if (partial !== undefined) await writePartial(partial, { titleSv: folder, demo: data.demo, partial: data.source.partial }, force, io);
  const page = async (screen: Screen): Promise<void> => {
    screen.line(screen.paint('bold', `Indikatorer ${period.labelSv}, ${chosen.titleSv}, ${data.titleSv}`));
    await printRead(screen, data);
    await printResults(screen, results, chosen);
    for (const { definition, labelSv, results: some } of parts) await printParts(screen, some, definition, labelSv, chosen);
    if (inKolada !== undefined) printLeftOut(screen, inKolada);
    for (const [file, what] of [[out, 'Resultatet'], [partial, 'Delresultatet'], [options.saveMapping, 'Kolumnmappningen']] as const) if (file !== undefined) screen.line(`${what} står i ${file}.`);
  };
  if (inKolada === undefined || out !== undefined) return { json: runJson(chosen, period, data, all), print: page };
  return {
    json: inKolada,
    print: async () => {
      await page(createScreen(io.stderr, io.env));
      io.stdout.write(`${JSON.stringify(inKolada, null, 1)}\n`);
    },
  };
}

type Parts = { readonly definition: KpiDefinition; readonly labelSv: string; readonly results: readonly KpiResult[] };

function partsOf(by: ReturnType<typeof breakdownNamed>, { source }: Dataset, period: ReturnType<typeof periodOf>): readonly Parts[] {
  return [...by].map(([definition, { id, labelSv }]) => ({ definition, labelSv, results: resultsByPart(definition, source, period, id) })).filter(({ results }) => results.length > 1);
}

/** What programs get of a run; the results whole. */
export function runJson({ region, titleSv }: ChosenKpis, period: ReturnType<typeof periodOf>, { covers, source, demo, read }: Dataset, results: readonly KpiResult[]): object {
  return {
    ...(demo === undefined ? {} : { demo }),
    ...(region === undefined ? {} : { region }),
    titleSv,
    period,
    asOf: source.options.asOf,
    covers: { assumed: covers.assumed, from: covers.all.from, to: covers.all.to, tables: covers.byTable },
    ...(read === undefined
      ? {}
      : {
          files: read.files.map(({ name, table, rows, badRows, used, withoutId, headers }) => ({ name, table: table.id, rows, badRows, used, withoutId, mapping: headers.mapping, unknownColumns: headers.unknown })),
          unreadFiles: read.unread,
          repeatedIds: { count: read.repeated.count, first: read.repeated.first.map(({ table, ...rest }) => ({ table: table.id, ...rest })) },
          badRows: { count: read.bad.count, first: read.bad.first },
        }),
    results,
  };
}
