import { type LocalDate, parseLocalDate } from '@hjm/core';
import { dateOfDay, dayNumber } from '@hjm/core/calendar';
import { openPriceList } from './price-book.js';
import type { PriceList, PriceListVersion } from './price-list.js';

/** Which version holds for a principal on a day, and which valid ones it has not approved. `principal` is `null` for a list that applies to all. */
export type VersionInForce = {
  readonly principal: string | null;
  /** `null`: no version holds, and so there is no price. */
  readonly version: PriceListVersion | null;
  readonly from: LocalDate | null;
  /** `null` until further notice. */
  readonly to: LocalDate | null;
  /** Ids of later versions that are valid that day but do not apply to the principal. */
  readonly awaiting: readonly string[];
};

/**
 * Which version holds on a day, for each principal that the list knows by an approval and for those named besides; as known on a
 * day when given.
 *
 * @throws HjmError `invalid-date`
 */
export function versionsInForce(list: PriceList, on: LocalDate, { knownAt = null, principals = [] }: { readonly knownAt?: LocalDate | null; readonly principals?: readonly string[] } = {}): readonly VersionInForce[] {
  const day = dayNumber(parseLocalDate(on, 'on'));
  const known = knownAt === null ? null : parseLocalDate(knownAt, 'knownAt');
  const book = openPriceList(list, known);
  const valid = list.versions.filter(({ validFrom, validTo, decided }) => validFrom <= on && (validTo === undefined || on <= validTo) && (known === null || (decided ?? validFrom) <= known));
  const inForce = (principal: string | null): VersionInForce => {
    const span = book.spansOf(principal ?? '').find(({ from, to }) => from <= day && day <= to);
    const place = span === undefined ? -1 : list.versions.indexOf(span.version);
    return {
      principal,
      version: span?.version ?? null,
      from: span === undefined ? null : dateOfDay(span.from),
      to: span === undefined || span.to === Infinity ? null : dateOfDay(span.to),
      awaiting: list.approval === 'none' ? [] : valid.filter((version) => list.versions.indexOf(version) > place).map(({ id }) => id),
    };
  };
  if (list.approval === 'none') return [inForce(null)];
  const named = list.versions.flatMap(({ approvals = [] }) => approvals.map(({ principal }) => principal));
  return [...new Set([...named, ...principals])].sort().map(inForce);
}
