import { HjmError, foundText, isLocalDate, type LocalDate, nearest } from '@hjm/core';
import { type Edition, evaluate, type RulePackage } from '@hjm/rules';

/** An edition with the days that it answers for, as far as the whole package knows; without a period when it answers for none. */
export type DatedEdition = {
  readonly edition: Edition;
  readonly period?: { readonly from: LocalDate | null; readonly to: LocalDate | null };
  /** The edition that was decided later for the same first day. */
  readonly replacedBy?: string;
};

const FIRST_DAY = '0001-01-01';

/** The editions in the order in which they follow each other. */
export function datedEditions(pkg: RulePackage): readonly DatedEdition[] {
  return [...pkg.editions]
    .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
    .map((edition) => {
      const inForce = evaluate(pkg, {}, { on: edition.validFrom ?? FIRST_DAY }).edition;
      if (inForce === null) return { edition };
      return inForce.id === edition.id ? { edition, period: { from: edition.validFrom, to: inForce.validTo } } : { edition, replacedBy: inForce.id };
    });
}

/** The edition that a word names: its id, else a day on which it is in force. */
export function findEdition(pkg: RulePackage, word: string): string {
  if (pkg.editions.some(({ id }) => id === word)) return word;
  const inForce = isLocalDate(word) ? evaluate(pkg, {}, { on: word }).edition?.id : undefined;
  if (inForce !== undefined) return inForce;
  const ids = pkg.editions.map(({ id }) => id);
  const near = nearest(word, ids);
  const issue = { path: 'utgåva', expected: `${ids.join(', ')} eller en dag ÅÅÅÅ-MM-DD som någon av dem täcker`, found: foundText(word) };
  throw new HjmError('unknown-edition', `Utgåvan ${foundText(word)} finns inte i ${pkg.id}.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}
