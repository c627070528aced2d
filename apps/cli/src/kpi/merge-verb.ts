import { mergePartials, resultsOf } from '@hjm/kpi';
import type { Io } from '../io.js';
import { countOf } from '../output/count-text.js';
import type { Result } from '../result.js';
import { type ChoiceOptions, chosenKpis } from './chosen-kpis.js';
import { readPartial, writePartial } from './partial-file.js';
import { periodOf } from './period-of.js';
import { refuseOld } from './refuse-old.js';
import { printResults } from './show/print-results.js';
import { readStated } from './stated-file.js';
import { usageError } from '../usage-error.js';
import { writeResults } from './write-results.js';

export type MergeOptions = ChoiceOptions & { readonly period?: string; readonly out?: string; readonly partial?: string; readonly stated?: string; readonly force?: boolean };

/** `hjm kpi merge`: partial results of units, months or regions as one. */
export async function kpiMergeVerb(io: Io, files: readonly string[], options: MergeOptions): Promise<Result> {
  const { out, partial: partialOut, force = false } = options;
  const chosen = await chosenKpis(options, io);
  const period = periodOf(options.period, chosen);
  await refuseOld([out, partialOut], force, io);
  const parts = [];
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw usageError(`${twice} står två gånger. En del läggs ihop en gång.`);
  for (const file of files) parts.push(await readPartial(file, chosen, io));
  const partial = parts.map((part) => part.partial).reduce(mergePartials);
  const counted = chosen.definitions.filter(({ id }) => Object.hasOwn(partial.measures, id));
  const stated = options.stated === undefined ? [] : await readStated(options.stated, chosen, io);
  const results = resultsOf(counted, { partial, options: { asOf: partial.asOf, tables: chosen.tables, ...chosen.named }, stated }, period);
  const demo = parts.find((part) => part.demo !== undefined)?.demo;
  const titleSv = parts.map((part) => part.titleSv).join(', ');
  if (out !== undefined) await writeResults(out, results, chosen, { force, demo: demo !== undefined }, io);
  if (partialOut !== undefined) await writePartial(partialOut, { titleSv, demo, partial }, force, io);
  const contents = parts.map((part) => JSON.stringify(part.partial));
  const alike = contents.flatMap((content, index) => (contents.indexOf(content) < index ? [[files[contents.indexOf(content)] ?? '', files[index] ?? '']] : []));
  const left = chosen.definitions.length - counted.length;
  return {
    json: { ...(demo === undefined ? {} : { demo }), parts: parts.map((part) => part.titleSv), period, asOf: partial.asOf, results },
    print: async (screen) => {
      screen.line(screen.paint('bold', `Indikatorer ${period.labelSv}, ${chosen.titleSv}, ${titleSv}`));
      if (demo !== undefined) screen.line(demo);
      screen.item(`Inget är känt efter ${partial.asOf}.`);
      for (const [one, other] of alike) screen.item(`${one} och ${other} har samma innehåll. Är det samma del är den räknad två gånger.`, '!');
      if (left > 0) screen.item(`${countOf(left, 'indikator', 'indikatorer')} finns inte i något delresultat.`, '!');
      await printResults(screen, results, chosen);
      for (const [file, what] of [[out, 'Resultatet'], [partialOut, 'Det sammanlagda delresultatet']] as const) if (file !== undefined) screen.line(`${what} står i ${file}.`);
    },
  };
}
