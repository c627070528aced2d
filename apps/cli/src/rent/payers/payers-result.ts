import type { PayerChange } from '@hjm/pricing/payers';
import type { RulePackage } from '@hjm/rules';
import type { Io } from '../../io.js';
import { createScreen, type Screen } from '../../output/screen.js';
import type { Result } from '../../result.js';
import type { FaultList } from '../fault-list.js';
import type { FileRead } from '../read-records.js';
import { labelIn } from './rules-of-package.js';
import type { PayersOptions } from './payers-verb.js';
import { explainChanges, type PayerCounts, printChanges, printCounts } from './payers-view.js';

/** No party is called so: a rent run keeps the rental apart and says why. */
export const OPEN = 'öppen';

/** What was asked and what came of it. */
export type PayersDone = {
  readonly io: Io;
  readonly options: PayersOptions;
  readonly pkg: RulePackage;
  readonly counts: PayerCounts;
  readonly first: readonly PayerChange[];
  readonly warnings: readonly string[];
  readonly faults: FaultList;
  readonly files: readonly FileRead[];
  readonly title: string;
  readonly demo: boolean;
  readonly earlier: number;
};

/** It, for people and programs. */
export async function payersResult({ io, options, pkg, counts, first, warnings, faults, files, title, demo, earlier }: PayersDone): Promise<Result> {
  const { out, open = OPEN } = options;
  const notice = demo ? (await import('@hjm/demo')).DEMO_NOTICE_SV : undefined;
  const page = async (screen: Screen): Promise<void> => {
    screen.line(screen.paint('bold', `Betalare enligt ${pkg.title}, ${title}`));
    if (notice !== undefined) screen.line(notice);
    for (const text of unknownIn(files)) screen.item(text, '!');
    await printCounts(screen, counts);
    await printChanges(screen, first, counts.changes);
    if (options.explain === true) explainChanges(screen, first, counts.changes, labelIn(pkg));
    faults.print(screen);
    if (counts.open + counts.unreadable > 0) screen.line(`Där det är öppet vem som betalar står ”${open}” i ändringarna, så att hyreskörningen håller uthyrningen för sig.`);
    for (const warning of warnings) screen.item(`Observera: ${warning}`, '!');
    screen.line(`Det är ${pkg.region}s eget beslut som gäller. Fråga ${pkg.askWhom} när något är öppet.`);
    if (out !== undefined && out !== '-') screen.line(`Ändringarna står i ${out}${earlier === 0 ? '' : `, efter de ${earlier} som fanns`}. Ge den till hjm rent run --changes.`);
  };
  if (out === '-') await page(createScreen(io.stderr, io.env));
  return {
    json: {
      package: { id: pkg.id, version: pkg.version },
      ...(notice === undefined ? {} : { demo: notice }),
      open,
      counts,
      changes: first,
      faults: { count: faults.count, first: faults.first },
      warnings,
    },
    print: out === '-' ? () => undefined : page,
    fallsShort: options.strict === true && faults.count > 0,
  };
}

function unknownIn(files: readonly FileRead[]): string[] {
  return files.flatMap(({ name, unknown }) => unknown.map(({ header, nearest }) => `${name}: kolumnen ${header} används inte.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`));
}
