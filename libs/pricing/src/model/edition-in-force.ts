import { type Citation, type LocalDate, compareDates } from '@hjm/core';
import { dayBefore } from '@hjm/core/calendar';
import type { PriceModel, PriceModelEdition } from './model-types.js';
import type { EditionInForce } from './price-types.js';

/** The day up to which the model knows: its latest day of decision, `null` when none is stated. */
export function latestDecision(model: PriceModel): LocalDate | null {
  return model.editions.flatMap(({ decided }) => decided ?? []).sort(compareDates).at(-1) ?? null;
}

/**
 * The edition in force on a day as known on another, or undefined when none covers it. Of two with the same first day the later
 * decision counts. An edition whose day of decision is not stated counts as known.
 */
export function editionInForce(model: PriceModel, on: LocalDate, knownAt: LocalDate | null): { readonly edition: PriceModelEdition; readonly inShort: EditionInForce } | undefined {
  const known = model.editions.filter(({ decided }) => (decided ?? '') <= (knownAt ?? ''));
  const index = known.findLastIndex(({ validFrom }) => (validFrom ?? '') <= on);
  const edition = known[index];
  if (edition === undefined) return undefined;
  const next = known[index + 1]?.validFrom ?? null;
  const ends = [edition.validTo ?? null, next === null ? null : dayBefore(next)].filter((day) => day !== null).sort(compareDates);
  const validTo = ends[0] ?? null;
  if (validTo !== null && on > validTo) return undefined;
  const { id, titleSv, validFrom, decided } = edition;
  return { edition, inShort: { id, titleSv, validFrom, validTo, decided, citation: cited(edition, edition.citation) } };
}

/** The citation that the edition keeps under a name; the model was checked, so that it is there. */
export function cited(edition: PriceModelEdition, name: string): Citation {
  return edition.citations[name] as Citation;
}
