import type { LocalDate } from '@hjm/core';
import { dayNumber } from '@hjm/core/calendar';
import type { Ore } from '@hjm/core/money';
import type { PriceList, PriceListVersion } from './price-list.js';

/** Days on which one version holds for a principal, both ends included. Days are day numbers; `Infinity` is until further notice. */
export type VersionSpan = { readonly from: number; readonly to: number; readonly version: PriceListVersion };

/** A price list made ready for many questions, as it was known on a day. */
export type PriceBook = {
  readonly list: PriceList;
  /** Which version holds for the principal, in order of days. Days in no span have no price. */
  readonly spansOf: (principal: string) => readonly VersionSpan[];
  /** The price in a version; the row for the reason, else the row for all reasons. */
  readonly priceIn: (version: PriceListVersion, article: string, reason: string | null) => Ore | undefined;
};

type ArticlePrices = { all: Ore | undefined; byReason: Map<string, Ore> | undefined };

/** `knownAt` leaves out versions and approvals that were decided later; `null`: all that the list holds. */
export function openPriceList(list: PriceList, knownAt: LocalDate | null): PriceBook {
  const known = list.versions.filter((version) => knownAt === null || (version.decided ?? version.validFrom) <= knownAt);
  const tables = new Map(known.map((version) => [version, pricesByArticle(version)]));
  const spans = new Map<string, readonly VersionSpan[]>();
  return {
    list,
    spansOf: (principal) => {
      // A list that applies to all has one answer.
      const key = list.approval === 'none' ? '' : principal;
      let found = spans.get(key);
      if (found === undefined) spans.set(key, (found = spansFor(list, known, principal, knownAt)));
      return found;
    },
    priceIn: (version, article, reason) => {
      const prices = tables.get(version)?.get(article);
      return (reason === null ? undefined : prices?.byReason?.get(reason)) ?? prices?.all;
    },
  };
}

function pricesByArticle({ prices }: PriceListVersion): Map<string, ArticlePrices> {
  const table = new Map<string, ArticlePrices>();
  for (const { article, reason, ore } of prices) {
    let entry = table.get(article);
    if (entry === undefined) table.set(article, (entry = { all: undefined, byReason: undefined }));
    if (reason === undefined) entry.all = ore;
    else (entry.byReason ??= new Map()).set(reason, ore);
  }
  return table;
}

/** A later version replaces an earlier one from the day on which it applies to the principal. */
function spansFor(list: PriceList, known: readonly PriceListVersion[], principal: string, knownAt: LocalDate | null): VersionSpan[] {
  const starts = known
    .map((version, order) => ({ version, order, from: startFor(list, version, principal, knownAt) }))
    .filter((start): start is typeof start & { from: LocalDate } => start.from !== undefined)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.order - b.order));
  const spans: VersionSpan[] = [];
  let newest = -1;
  for (const { version, order, from } of starts) {
    const first = dayNumber(from);
    const to = version.validTo === undefined ? Infinity : dayNumber(version.validTo);
    // Approved after a newer version already applied, or only once it was over: it never applied.
    if (order < newest || to < first) continue;
    newest = order;
    const before = spans.at(-1);
    if (before !== undefined && before.to >= first) spans[spans.length - 1] = { ...before, to: first - 1 };
    spans.push({ from: first, to, version });
  }
  return spans.filter(({ from, to }) => from <= to);
}

function startFor(list: PriceList, version: PriceListVersion, principal: string, knownAt: LocalDate | null): LocalDate | undefined {
  if (list.approval === 'none') return version.validFrom;
  const approval = version.approvals?.find((entry) => entry.principal === principal && (knownAt === null || entry.decided <= knownAt));
  if (approval === undefined) return undefined;
  return approval.from > version.validFrom ? approval.from : version.validFrom;
}
