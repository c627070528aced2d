import type { LocalDate } from '@hjm/core';
import type { EditionInForce } from './answer-types.js';
import type { Edition, RulePackage } from './package-types.js';

/** The edition that answers for a day, with the last day that follows from the successors known then. */
export type InForce = { readonly edition: Edition; readonly validTo: LocalDate | null; readonly inShort: EditionInForce };

/** The day up to which the package knows: its latest day of decision, or `null` when none is stated. */
export function latestDecision(pkg: RulePackage): LocalDate | null {
  return pkg.editions.flatMap(({ decided }) => decided ?? []).sort().at(-1) ?? null;
}

/**
 * The edition in force on a day as known on another, or `undefined` when none covers it. Of two with the same first day the
 * later decision counts. An edition ends the day before its successor begins, or earlier when it says so itself.
 */
export function editionInForce(pkg: RulePackage, on: LocalDate, knownAt: LocalDate | null): InForce | undefined {
  const known = pkg.editions
    .filter(({ decided }) => (decided ?? '') <= (knownAt ?? ''))
    .sort((a, b) => order(a.validFrom, b.validFrom) || order(a.decided, b.decided));
  const index = known.findLastIndex(({ validFrom }) => (validFrom ?? '') <= on);
  const edition = known[index];
  const next = known[index + 1]?.validFrom;
  const ends = [edition?.validTo, next && dayBefore(next)].filter((day) => day).sort();
  const validTo = ends[0] ?? null;
  if (edition === undefined || (validTo !== null && on > validTo)) return undefined;
  const { id, title, decided, validFrom, hash = null, citations } = edition;
  return { edition, validTo, inShort: { id, title, decided, validFrom, validTo, hash, citations } };
}

/** An open day, `null`, sorts first. */
const order = (a: LocalDate | null, b: LocalDate | null): number => ((a ?? '') < (b ?? '') ? -1 : Number(a !== b));

const dayBefore = (date: LocalDate): LocalDate => dayFrom(date, -1);
/** The next day. */
export const dayAfter = (date: LocalDate): LocalDate => dayFrom(date, 1);

const dayFrom = (date: LocalDate, days: number): LocalDate => new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);
