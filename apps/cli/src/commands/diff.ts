import { HjmError, foundText } from '@hjm/core';
import { dayBefore } from '@hjm/core/calendar';
import type { RulePackage } from '@hjm/rules';
import { type Comparison, comparePackages, type Side } from '@hjm/rules/compare';
import { PRESCRIBER } from '../answer.js';
import { datedEditions, findEdition } from '../editions.js';
import { day } from '../input/case-options.js';
import { findFact } from '../input/read-fact.js';
import { selectPackage } from '../input/select-package.js';
import type { Io } from '../io.js';
import { printComparison } from '../output/comparison-view.js';
import { usageError } from '../usage-error.js';
import { compareRegions } from './diff-regions.js';
import type { Result } from '../result.js';

export type DiffOptions = {
  readonly file?: string;
  readonly date?: string;
  readonly by?: string;
  readonly with?: string;
  readonly withFile?: string;
  readonly iso?: readonly string[];
  readonly regions?: string;
  readonly markdown?: boolean;
};

/** `hjm rules diff`: what changes for whom between two editions or packages; with `--iso`, the regions side by side. */
export async function diffVerb(io: Io, words: readonly string[], options: DiffOptions): Promise<Result> {
  if (options.iso !== undefined) return compareRegions(io, words, { ...options, iso: options.iso });
  if (options.regions !== undefined || options.markdown === true) throw usageError('--regions och --markdown hör ihop med --iso: hjm rules diff --iso 222109 --regions vastmanland,varmland.');
  const word = options.file === undefined ? words[0] : undefined;
  const editions = options.file === undefined ? words.slice(1) : words;
  const { package: before } = await selectPackage(word, options.file, io);
  const two = options.with !== undefined || options.withFile !== undefined;
  const after = two ? (await selectPackage(options.with, options.withFile, io)).package : before;
  const ids = two ? acrossPackages(before, after, editions, options, io) : withinPackage(before, editions, options, io);
  const sides: readonly [Side, Side] = [
    { package: before, edition: ids[0] },
    { package: after, edition: ids[1] },
  ];
  const by = options.by === undefined ? undefined : findFact([...before.facts, ...after.facts], options.by).id;
  const comparison = compareBy(sides, by);
  return { json: comparison, print: (screen) => printComparison(screen, comparison, sides) };
}

/** By the fact named, else by who prescribes, else as the library chooses. */
function compareBy([before, after]: readonly [Side, Side], by: string | undefined): Comparison {
  if (by !== undefined) return comparePackages(before, after, { by });
  try {
    return comparePackages(before, after, { by: PRESCRIBER });
  } catch (error) {
    if (!(error instanceof HjmError && error.code === 'unknown-fact')) throw error;
    return comparePackages(before, after);
  }
}

/** The editions named; else those around `--date`; else the latest and the one before it. */
function withinPackage(pkg: RulePackage, words: readonly string[], { date }: DiffOptions, io: Io): readonly [string, string] {
  if (date !== undefined && words.length > 0) throw usageError('Ange antingen två utgåvor eller --date, inte båda.');
  if (date !== undefined) return around(pkg, date, io);
  const [before, after, ...rest] = words;
  if (rest.length > 0) throw usageError(`För många argument: ”${rest.join(' ')}” blev över. Ange regelverket och två utgåvor.`);
  if (before !== undefined && after !== undefined) return [editionAt(pkg, before, io), editionAt(pkg, after, io)];
  if (before !== undefined) throw usageError('Ange två utgåvor, den före och den efter, eller ingen för den senaste ändringen.');
  const succession = datedEditions(pkg).flatMap(({ edition, period }) => (period === undefined ? [] : [edition.id]));
  const [last, next] = [succession.at(-2), succession.at(-1)];
  if (last === undefined || next === undefined) throw new HjmError('one-edition', `${pkg.id} har bara en utgåva att jämföra.`);
  return [last, next];
}

/** The editions before and after a change that comes on that day. */
function around(pkg: RulePackage, date: string, io: Io): readonly [string, string] {
  const [before, after] = [editionAt(pkg, `före:${date}`, io), editionAt(pkg, `efter:${date}`, io)];
  if (before !== after) return [before, after];
  const days = datedEditions(pkg).filter(({ period }) => period !== undefined).slice(1).flatMap(({ edition }) => edition.validFrom ?? []);
  const said = days.length === 0 ? 'Det finns bara en utgåva.' : `Utgåvor avlöser varandra ${days.join(', ')}.`;
  throw new HjmError('no-edition-begins', `Ingen ny utgåva av ${pkg.id} börjar den dagen. ${said}`, [{ path: '--date', expected: days.length === 0 ? 'en dag då en utgåva börjar' : days.join(', '), found: foundText(date) }]);
}

/** One edition of each package: those named, else those in force on `--date`, else the latest of each. */
function acrossPackages(before: RulePackage, after: RulePackage, words: readonly string[], { date }: DiffOptions, io: Io): readonly [string, string] {
  if (words.length > 2) throw usageError(`För många argument: ”${words.slice(2).join(' ')}” blev över. Ange en utgåva för varje regelverk.`);
  const pick = (pkg: RulePackage, word: string | undefined): string => {
    if (word !== undefined) return editionAt(pkg, word, io);
    return date === undefined ? (datedEditions(pkg).findLast(({ period }) => period !== undefined)?.edition.id ?? '') : findEdition(pkg, day(date, '--date', io));
  };
  return [pick(before, words[0]), pick(after, words[1])];
}

/** `före:2023-04-01` is the edition of the day before, `efter:2023-04-01` that of the day itself; else an id or a day. */
function editionAt(pkg: RulePackage, word: string, io: Io): string {
  const around = /^(före|fore|efter):(.+)$/i.exec(word);
  if (around === null) return findEdition(pkg, word);
  const [, side = '', text = ''] = around;
  const date = day(text, side, io);
  return findEdition(pkg, /^efter/i.test(side) ? date : dayBefore(date));
}
