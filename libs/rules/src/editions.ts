import type { LocalDate } from '@hjm/core';
import type { Edition, RulePackage } from './package-types.js';

/** The edition that answers for a day, with the last day that follows from the successors known then. */
export type InForce = { readonly edition: Edition; readonly validTo: LocalDate | null };

/** The day up to which the package knows: its latest day of decision, or `null` when none is stated. */
export function latestDecision(pkg: RulePackage): LocalDate | null {
  return pkg.editions.reduce<LocalDate | null>((latest, { decided }) => (decided !== null && decided > (latest ?? '') ? decided : latest), null);
}

/**
 * The editions known at a day in the order in which they follow each other. Two with the same first day: the later decision
 * replaces the earlier.
 */
export function successionAt(pkg: RulePackage, knownAt: LocalDate | null): readonly InForce[] {
  const known = pkg.editions
    .filter(({ decided }) => decided === null || (knownAt !== null && decided <= knownAt))
    .sort((a, b) => order(a.validFrom, b.validFrom) || order(a.decided, b.decided));
  const succession = known.filter((edition, index) => edition.validFrom !== known[index + 1]?.validFrom);
  return succession.map((edition, index) => {
    const next = succession[index + 1]?.validFrom ?? null;
    const implied = next === null ? null : dayBefore(next);
    const stated = edition.validTo ?? null;
    return { edition, validTo: stated === null || (implied !== null && implied < stated) ? implied : stated };
  });
}

/** The edition in force on a day as known on another, or `undefined` when none covers it. */
export function editionInForce(pkg: RulePackage, on: LocalDate, knownAt: LocalDate | null): InForce | undefined {
  return successionAt(pkg, knownAt).findLast(
    ({ edition, validTo }) => (edition.validFrom === null || edition.validFrom <= on) && (validTo === null || on <= validTo),
  );
}

/** `null`, an open start, sorts first. */
const order = (a: LocalDate | null, b: LocalDate | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

const dayBefore = (date: LocalDate): LocalDate => new Date(Date.parse(date) - 864e5).toISOString().slice(0, 10);
