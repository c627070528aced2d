import { formatCitation } from '@hjm/core';
import { evaluate, type RulePackage } from '@hjm/rules';
import { handbook } from '@hjm/rules/handbook';
import { type DatedEdition, datedEditions, findEdition } from '../editions.js';
import { choiceTexts, expectedText } from '../input/expected-text.js';
import { selectPackage } from '../input/select-package.js';
import type { Io } from '../io.js';
import { blocksUnder, printBlocks } from '../output/handbook-view.js';
import type { Screen } from '../output/screen.js';
import { today } from '../today.js';
import type { Result } from '../result.js';

export type ShowOptions = { readonly file?: string; readonly edition?: string };

/** `hjm rules show`: a package, its editions on a time line, its rules as tables, its questions. */
export async function showVerb(io: Io, word: string | undefined, options: ShowOptions): Promise<Result> {
  const { package: pkg } = await selectPackage(word, options.file, io);
  const on = today(io.now());
  const only = options.edition === undefined ? undefined : findEdition(pkg, options.edition);
  const editions = datedEditions(pkg);
  const shown = editions.filter(({ edition }) => only === undefined || edition.id === only);
  const inForce = evaluate(pkg, {}, { on }).edition?.id;
  return {
    json: {
      on,
      inForce: inForce ?? null,
      editions: editions.map(({ edition: { id, title, decided, validFrom, hash }, period, replacedBy }) => ({ id, title, decided, from: validFrom, to: period?.to ?? null, inForce: period !== undefined, replacedBy: replacedBy ?? null, hash: hash ?? null })),
      package: only === undefined ? pkg : { ...pkg, editions: shown.map(({ edition }) => edition) },
    },
    print: async (screen) => {
      printAbout(screen, pkg);
      printTimeLine(screen, editions, inForce, on);
      const { blocks } = handbook(pkg);
      for (const { edition } of [...shown].reverse()) await printBlocks(screen, blocksUnder(blocks, edition.title));
      await printBlocks(screen, blocksUnder(blocks, 'Källor'));
      screen.heading('Uppgifter som svaret kan bero på');
      await screen.table({
        columns: ['--fact', 'Fråga', 'Svar'],
        rows: pkg.facts.map((def) => [def.id, def.question, def.type === 'oneOf' ? choiceTexts(def).join('\n') : expectedText(def)]),
      });
      for (const { id, label, help, askWhom } of pkg.parameters ?? []) {
        screen.item(`--param ${id}: ${label}. ${help ?? ''} Finns hos: ${askWhom}.`);
      }
    },
  };
}

function printAbout(screen: Screen, pkg: RulePackage): void {
  screen.line(screen.paint('bold', pkg.title));
  screen.line(`${pkg.scope.label}, ISO 9999 ${pkg.scope.isoCodes.join(', ')}. ${pkg.region}.`);
  screen.line(screen.paint('dim', `${pkg.id}, version ${pkg.version}. Fråga ${pkg.askWhom} när något är oklart.`));
}

function printTimeLine(screen: Screen, editions: readonly DatedEdition[], inForce: string | undefined, on: string): void {
  screen.heading('Utgåvor');
  for (const { edition, period, replacedBy } of editions) {
    const days = period === undefined ? (replacedBy === undefined ? 'gäller ingen dag' : `ersatt av ${replacedBy}`) : `${period.from ?? 'okänd start'} – ${period.to ?? 'tills vidare'}`;
    const now = edition.id === inForce;
    screen.item(`${screen.paint('bold', days)}  ${edition.title} (${edition.id})${now ? screen.paint('green', `  ← gäller ${on}`) : ''}`, now ? '●' : '○');
    screen.detail(edition.decided === null ? 'När den beslutades framgår inte av källan.' : `Beslutad ${edition.decided}; känd från den dagen.`);
    for (const citation of edition.citations) screen.detail(`${formatCitation(citation)}: ${citation.summary}`);
    if (edition.reviewBy !== undefined) screen.detail(`Ska ses över senast ${edition.reviewBy}.`);
  }
}
