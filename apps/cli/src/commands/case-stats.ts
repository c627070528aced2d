import { outOfAssortmentStatistics } from '@hjm/rules-vastmanland';
import { type PublishedStatistics, caseStatistics, readPublished, viewCase } from '@hjm/rules/cases';
import { formatCitation } from '@hjm/core';
import { readCaseFile } from '../cases/case-file.js';
import { casesIn } from '../cases/kept-cases.js';
import { type BookOptions, readBook } from '../cases/read-book.js';
import { dayOf } from '../cases/day-of.js';
import type { Io } from '../io.js';
import { ageText, kronorText } from '../output/case-view.js';
import type { Screen } from '../output/screen.js';
import type { Result } from '../result.js';
import { today } from '../today.js';

export type StatsOptions = BookOptions & { readonly from?: string; readonly to?: string; readonly printed?: boolean };

/** `hjm case stats`: granted and refused with cost; or what has been printed, in both readings where it can be read in two ways. */
export async function caseStatsVerb(io: Io, options: StatsOptions): Promise<Result> {
  if (options.printed === true) {
    const read = readPublished(outOfAssortmentStatistics);
    return { json: { printed: [{ printed: outOfAssortmentStatistics, read }] }, print: (screen) => printPublished(screen, outOfAssortmentStatistics) };
  }
  const book = await readBook(options, io);
  const on = today(io.now());
  const period = { from: dayOf('--from', options.from), to: dayOf('--to', options.to) };
  const statistics = caseStatistics(casesIn(book, readCaseFile(book.file, io)).map((one) => viewCase(book.policy, one)), period, on);
  return {
    json: { on, statistics },
    print: async (screen) => {
      const { granted, refused, totalOre, lines, open, oldestOpenDays } = statistics;
      screen.line(`${String(granted)} beviljade (${kronorText(totalOre)}), ${String(refused)} avslagna, ${String(open)} öppna${oldestOpenDays === null ? '' : `, det äldsta ${ageText(oldestOpenDays)}`}.`);
      await screen.table({ columns: ['Hjälpmedel', 'Ärenden', 'Kostnad'], rows: lines.map(({ product, cases, costOre }) => [product, String(cases), kronorText(costOre)]) });
    },
  };
}

async function printPublished(screen: Screen, printed: PublishedStatistics): Promise<void> {
  const { granted, refused, perCase, together, ambiguous } = readPublished(printed);
  screen.line(`${screen.paint('bold', printed.title)}: ${String(granted)} beviljade, ${String(refused)} avslagna.`);
  await screen.table({
    columns: ['Hjälpmedel', 'Ärenden', 'Läst per ärende', 'Läst för alla'],
    rows: [...perCase.lines.map(({ label, cases, costOre }, index) => [label, String(cases), kronorText(costOre), kronorText(together.lines[index]?.costOre ?? 0)]), ['Summa', '', kronorText(perCase.totalOre), kronorText(together.totalOre)]],
  });
  if (ambiguous.length > 0) screen.line(`Källan säger inte om beloppet för ${ambiguous.join(', ')} gäller varje ärende eller alla tillsammans. Båda läsningarna står kvar.`);
  screen.line(screen.paint('dim', formatCitation(printed.citation)));
}
