import { type CaseState, type WhyUnsure, ageInDays, caseStates, stateLabel, touchedCases, viewCase } from '@hjm/rules/cases';
import { readCaseFile } from '../cases/case-file.js';
import { caseWithId, casesIn } from '../cases/kept-cases.js';
import { type BookOptions, readBook } from '../cases/read-book.js';
import { selectPackage } from '../input/select-package.js';
import type { Io } from '../io.js';
import { ageText, caseJson, kronorText, printCase } from '../output/case-view.js';
import type { Result } from '../result.js';
import { today } from '../today.js';
import { usageError } from '../usage-error.js';

export type ListOptions = BookOptions & { readonly state?: string; readonly all?: boolean; readonly touchedBy?: string };

/** `hjm case list`: the open cases with their age, or one case with its events. */
export async function caseListVerb(io: Io, id: string | undefined, options: ListOptions): Promise<Result> {
  const book = await readBook(options, io);
  const on = today(io.now());
  const cases = casesIn(book, readCaseFile(book.file, io));
  if (id !== undefined) {
    const one = caseWithId(cases, id);
    return { json: caseJson(book.policy, one, on), print: (screen) => { printCase(screen, book.policy, one, on); } };
  }
  const state = stateOf(options.state);
  const pkg = options.touchedBy === undefined ? undefined : (await selectPackage(options.touchedBy, undefined, io)).package;
  const views = cases.map((one) => viewCase(book.policy, one));
  const { touched, unsure } = pkg === undefined ? { touched: views, unsure: [] } : touchedCases(book.policy, views, pkg);
  const shown = touched.filter((view) => (state === undefined ? options.all === true || view.open : view.state === state));
  return {
    json: { on, cases: shown.map((view) => ({ ...view, ageDays: ageInDays(view, on) })), ...(pkg === undefined ? {} : { package: pkg.id, unsure: unsure.map(({ view, why }) => ({ id: view.id, why })) }) },
    print: async (screen) => {
      if (shown.length === 0) screen.line(pkg === undefined ? `Inga ärenden i ${book.file} att visa. ${options.all === true || state !== undefined ? '' : 'Alla, också avslutade: --all.'}`.trimEnd() : `Inga öppna ärenden rörs av ${pkg.title}.`);
      await screen.table({
        columns: ['Ärende', 'Läge', 'Hjälpmedel', 'ISO 9999', 'Kostnad', 'Ålder'],
        rows: shown.map((view) => [view.id, stateLabel(view.state), view.application.product, view.application.isoCode.replaceAll(' ', '\u00A0'), kronorText(view.decision?.costOre ?? view.application.costOre), ageText(ageInDays(view, on))]),
      });
      for (const { view, why } of unsure) screen.item(`${view.id} går inte att avgöra: ${whyText(view.application.isoCode)[why]}.`, '?');
    },
  };
}

const whyText = (code: string): Readonly<Record<WhyUnsure, string>> => ({
  'coarser-code': `koden ${code} är grövre än regelverkets`,
  'other-iso-edition': 'koden är ur en annan utgåva av ISO 9999',
  alias: `koden ${code} är ett annat namn på regelverkets produkter, eller grövre`,
});

function stateOf(word: string | undefined): CaseState | undefined {
  if (word === undefined) return undefined;
  const found = caseStates.find(({ id, label }) => id === word || label.toLowerCase() === word.toLowerCase());
  if (found !== undefined) return found.id;
  throw usageError(`Läget ${word} finns inte.`, word, caseStates.map(({ id }) => id));
}
