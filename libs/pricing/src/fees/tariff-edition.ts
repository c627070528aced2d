import type { LocalDate } from '@hjm/core';
import { formatPeriod } from '@hjm/core/calendar';
import type { FeeNeed } from './charge-types.js';
import { wrong } from './check-case.js';
import type { FeeTariff, TariffEdition } from './tariff-types.js';

/** The edition of a day, with whether its own start is unknown; or what must be told; or that none covers the day. */
export type EditionOn = { readonly edition: TariffEdition; readonly startUnknown: boolean } | { readonly needs: readonly FeeNeed[] } | { readonly none: LocalDate };

/**
 * The edition in force on a day. Where the source does not say the day that a later edition began, every day that it can have
 * begun by needs that day as a parameter (`starts`, by the edition's id); days before and after need nothing.
 *
 * @throws HjmError `bad-fee-case` for an edition that does not exist, or a start that the source rules out
 */
export function editionOn(tariff: FeeTariff, on: LocalDate, starts: Readonly<Record<string, LocalDate>> = {}): EditionOn {
  let found: EditionOn | undefined;
  const needs: FeeNeed[] = [];
  for (const [index, edition] of tariff.editions.entries()) {
    const { id, start } = edition;
    const stated = start.earliest !== null && start.earliest === start.latest;
    const told = Object.hasOwn(starts, id) ? starts[id] : undefined;
    if (told !== undefined) {
      if ((start.earliest !== null && told < start.earliest) || (start.latest !== null && told > start.latest)) throw wrong(`choices.starts.${id}`, formatPeriod({ from: start.earliest, to: start.latest }), told);
      if (start.monthDay !== undefined && told.slice(5) !== start.monthDay) throw wrong(`choices.starts.${id}`, `en dag som slutar på ${start.monthDay}`, told);
    }
    const first = told ?? (stated || (start.latest !== null && on >= start.latest) ? start.latest : null);
    if (first !== null) {
      if (first <= on) [found, needs.length] = [{ edition, startUnknown: false }, 0];
    } else if (index === 0 && start.earliest === null && start.latest === null) {
      found = { edition, startUnknown: true };
    } else if (start.earliest === null || start.earliest <= on) {
      needs.push({ name: `choices.starts.${id}`, question: `Från vilken dag gäller detta: ${(edition.citations[0]?.summary ?? id).replace(/\.$/, '')}? Källan säger ${start.words ?? 'inte när'}.` });
    }
  }
  if (needs.length > 0) return { needs };
  return found ?? { none: on };
}

/** @throws HjmError `bad-fee-case` with the nearest id for one that no edition has */
export function checkStarts(tariffs: readonly FeeTariff[], starts: Readonly<Record<string, LocalDate>> = {}): void {
  const ids = tariffs.flatMap(({ editions }) => editions.map(({ id }) => id));
  for (const id of Object.keys(starts)) if (!ids.includes(id)) throw wrong(`choices.starts.${id}`, 'en utgåva som finns', id, ids);
}
