import type { LocalDate } from '@hjm/core';
import { type Edition, type RulePackage, evaluate } from '@hjm/rules';

/** An edition with the days on which it answers, as far as all decisions are known. */
export type EditionPeriod = {
  readonly edition: Edition;
  /** `null`: the source does not say. */
  readonly from: LocalDate | null;
  /** `null`: until further notice. */
  readonly to: LocalDate | null;
  /** A later decision replaced it before it began. */
  readonly replaced: boolean;
};

const FIRST_DAY = '0001-01-01';

/** The editions in the order in which they begin, as the engine applies them. */
export function editionPeriods(pkg: RulePackage): readonly EditionPeriod[] {
  return [...pkg.editions]
    .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
    .map((edition) => {
      const inForce = evaluate(pkg, {}, { on: edition.validFrom ?? FIRST_DAY }).edition;
      const replaced = inForce?.id !== edition.id;
      return { edition, from: edition.validFrom, to: replaced ? null : inForce.validTo, replaced };
    });
}

/** The edition that answers on a day. */
export const editionOn = (pkg: RulePackage, on: LocalDate): string | undefined => evaluate(pkg, {}, { on }).edition?.id;
